import { describe, expect, it } from 'vitest';
import type { Goal } from '../../src/domain/goal.ts';
import type { GoalVersion } from '../../src/domain/goal-version.ts';
import type { LogRecord } from '../../src/domain/record.ts';
import { unrecordedMoves } from '../../src/insight/goalpost-history.ts';
import {
  change,
  day,
  goal,
  keep,
  quarter,
  reach,
  recordId,
  timeline,
  value,
  withdrawal,
} from './builders.ts';

// `goal/kr` is to be reached from 5 to 14 October.

const to = (target: number) => goal('goal', [reach({ target })]);

/** What a file said from day to day; the one of the day `today` is not committed. */
function history(...said: readonly (readonly [on: string, goal: Goal])[]): GoalVersion[] {
  return said.map(([on, one], index) => ({
    goal: one,
    on: day(on === 'today' ? '11-30' : on),
    source: on === 'today' ? { kind: 'uncommitted' } : { kind: 'git', commit: `c${index}` },
  }));
}

function moves(versions: readonly GoalVersion[], records: readonly LogRecord[] = []): string[] {
  return unrecordedMoves([versions], records).map(
    ({ keyResult, field, was, is, on }) => `${keyResult} ${field} ${was} → ${is} ${on.slice(5)}`,
  );
}

describe('the goalposts that were moved without a record', () => {
  it('are those that one version has and the next has elsewhere, with the commit', () => {
    const versions = history(['10-01', to(30)], ['10-12', to(20)]);
    expect(unrecordedMoves([versions], [])).toEqual([
      {
        keyResult: 'goal/kr',
        field: 'target',
        was: 30,
        is: 20,
        on: '2026-10-12',
        by: null,
        note: null,
        source: { kind: 'git', commit: 'c1' },
      },
    ]);
  });

  it('are also those that are not committed', () => {
    const versions = history(['10-01', to(30)], ['today', to(20)]);
    expect(unrecordedMoves([versions], [])).toMatchObject([
      { was: 30, is: 20, on: '2026-11-30', source: { kind: 'uncommitted' } },
    ]);
  });

  it('are bounds and timelines too, and are told by day over all goals', () => {
    const bounds = (atLeast: number) => goal('b', [keep({ atLeast })]);
    const weeks = (written: string) =>
      goal('a', [reach({ timeline: timeline(written) })], { timeline: timeline(written) });
    const found = unrecordedMoves(
      [
        history(['10-01', weeks('Weeks 1-3')], ['10-20', weeks('Weeks 1-6')]),
        history(['10-01', bounds(90)], ['10-12', bounds(80)]),
      ],
      [],
    );
    expect(found.map(({ keyResult, field, was, is }) => [keyResult, field, was, is])).toEqual([
      ['b/kr', 'at_least', 90, 80],
      ['a/kr', 'timeline', 'Weeks 1-3', 'Weeks 1-6'],
    ]);
  });

  it.each<[string, GoalVersion[]]>([
    ['of one version', history(['10-01', to(30)])],
    ['in no version', []],
    ['before the start', history(['10-01', to(30)], ['10-04', to(20)])],
    ['and moved back', history(['10-01', to(30)], ['10-12', to(20)], ['10-15', to(30)])],
    [
      'and moved back by steps',
      history(['10-01', to(30)], ['10-12', to(20)], ['10-15', to(25)], ['today', to(30)]),
    ],
    [
      'where only words were changed',
      history(
        ['10-01', to(30)],
        ['10-12', { ...to(30), owner: 'ben', goal: 'Another wording', weight: 2 }],
      ),
    ],
  ])('are not those %s', (_, versions) => {
    expect(moves(versions)).toEqual([]);
  });

  it('are those of the first day on, and before it where something was recorded', () => {
    expect(moves(history(['10-01', to(30)], ['10-05', to(20)]))).toHaveLength(1);
    const early = history(['10-01', to(30)], ['10-04', to(20)]);
    expect(moves(early, [value('10-03', 1)])).toHaveLength(1);
    expect(moves(early, [value('10-05', 1)])).toEqual([]);
  });

  it('are held against what it was where a key result was taken out and put in again', () => {
    const versions = history(['10-01', to(30)], ['10-12', goal('goal', [])], ['10-14', to(20)]);
    expect(moves(versions)).toEqual(['goal/kr target 30 → 20 10-14']);
  });

  it('name the quarters of a timeline that moved from one to another', () => {
    const of = (name: string) => {
      const its = quarter(name);
      const weeks = timeline('Weeks 2-3', its);
      return goal('goal', [reach({ timeline: weeks })], { quarter: its, timeline: weeks });
    };
    expect(moves(history(['10-01', of('2026-Q4')], ['11-20', of('2027-Q1')]))).toEqual([
      'goal/kr timeline Weeks 2-3 of 2026-Q4 → Weeks 2-3 of 2027-Q1 11-20',
    ]);
  });
});

describe('what records tell of a move', () => {
  const versions = history(['10-01', to(20)], ['10-14', to(30)]);

  it.each<[string, LogRecord[], string[]]>([
    ['nothing without one', [], ['goal/kr target 20 → 30 10-14']],
    ['all of it', [change('10-12')], []],
    ['all of it by several', [change('10-12', { is: 25 }), change('10-13', { was: 25 })], []],
    [
      'the first part, where the rest was done by hand',
      [change('10-12', { is: 25 })],
      ['goal/kr target 25 → 30 10-14'],
    ],
    [
      'nothing by one of another value',
      [change('10-12', { was: 21 })],
      ['goal/kr target 20 → 30 10-14'],
    ],
    [
      'nothing by one of another field',
      [change('10-12', { field: 'baseline' })],
      ['goal/kr target 20 → 30 10-14'],
    ],
    [
      'nothing by one of another key result',
      [change('10-12', { keyResult: 'other/kr' })],
      ['goal/kr target 20 → 30 10-14'],
    ],
    [
      'nothing by one that was withdrawn',
      [change('10-12', { id: 1 }), withdrawal('10-13', 1)],
      ['goal/kr target 20 → 30 10-14'],
    ],
    [
      'what stands of it, where it was corrected',
      [change('10-12', { id: 1, is: 99 }), change('10-12', { id: 2, corrects: recordId(1) })],
      [],
    ],
    [
      'nothing by one that was changed back, while the file was not',
      [change('10-12'), change('10-13', { was: 30, is: 20 })],
      ['goal/kr target 20 → 30 10-14'],
    ],
  ])('is %s', (_, records, left) => {
    expect(moves(versions, records)).toEqual(left);
  });

  it('is told whatever day the record is of', () => {
    expect(moves(versions, [change('10-20')])).toEqual([]);
  });
});
