import { describe, expect, it } from 'vitest';
import type { Member } from '../../../src/domain/member.ts';
import type { LogRecord } from '../../../src/domain/record.ts';
import type { Derivation } from '../../../src/insight/derivation/derivation.ts';
import { explainKeyResult } from '../../../src/insight/derivation/key-result.ts';
import {
  COUNTS_INTRODUCTIONS,
  community,
  goal,
  happening,
  keep,
  measure,
  member,
  note,
  reach,
  recordId,
  timeline,
  value,
} from '../builders.ts';
import { groundsOf, stepOf } from './grounds.ts';

const WEEKS = timeline('Weeks 4-10');

/** Weeks 4-10 are 19 October to 6 December; the day is 24 November. */
function explained(
  keyResult: ReturnType<typeof reach> | ReturnType<typeof keep>,
  records: readonly LogRecord[],
  members: readonly Member[] = [],
): Derivation {
  const of = goal('goal', [keyResult]);
  const all = community({ goals: [of], records, members });
  return explainKeyResult({ goal: of, keyResult, reference: 'goal/kr' }, groundsOf(all, '11-24'));
}

const made = (on: string, pair: readonly string[], line: number, by: string | null = 'ana') =>
  happening('introduction', on, { members: pair }, { by, place: { file: `log/${on}.yaml`, line } });

describe('where the value of what counts itself comes from', () => {
  const counts = reach({ timeline: WEEKS, target: 5, measure: COUNTS_INTRODUCTIONS });

  it('is the number of the records, by their files and lines and who recorded them', () => {
    const of = explained(counts, [
      made('11-09', ['a1', 'b1'], 1),
      made('11-09', ['a1', 'c1'], 2, 'ben'),
      made('11-09', ['b1', 'c1'], 4),
      made('11-20', ['a1', 'b1'], 7, null),
    ]);
    expect(stepOf(of, 'value')).toMatchObject({
      result: 4,
      formula: 'Σ(adds)',
      parts: [
        {
          kind: 'counted',
          of: 'records',
          file: 'log/11-09.yaml',
          lines: [
            { from: 1, to: 2 },
            { from: 4, to: 4 },
          ],
          by: ['ana', 'ben'],
          count: 3,
          adds: 3,
        },
        { file: 'log/11-20.yaml', lines: [{ from: 7, to: 7 }], by: [], count: 1, adds: 1 },
      ],
    });
    expect(stepOf(of, 'progress').result).toBeCloseTo(4 / 5, 12);
    const inputs = stepOf(of, 'value').inputs.map((one) => [one.name, one.value]);
    expect(inputs).toEqual([
      ['measure', '{"count":"introductions"}'],
      ['counted_from', '2026-10-19'],
      ['counted_to', '2026-11-24'],
    ]);
  });

  it('counts of what is distinct only what is new with each file', () => {
    const pairs = measure({ distinct: 'introductions', of: 'pair' });
    const of = explained(reach({ timeline: WEEKS, measure: pairs }), [
      made('11-09', ['a1', 'b1'], 1),
      made('11-09', ['a1', 'c1'], 2),
      made('11-20', ['b1', 'a1'], 1),
      made('11-20', ['d1', 'a1'], 2),
    ]);
    expect(stepOf(of, 'value')).toMatchObject({
      result: 3,
      parts: [
        { count: 2, adds: 2 },
        { count: 2, adds: 1 },
      ],
    });
  });

  it('tells both sides of a share', () => {
    const share = measure('asks-answered-in-two-days');
    const ask = (on: string, id: number, line: number) =>
      happening('ask', on, { about: 'SQL' }, { id, place: { file: 'log/a.yaml', line } });
    const of = explained(reach({ timeline: WEEKS, target: 80, unit: '%', measure: share }), [
      ask('11-02', 1, 1),
      ask('11-03', 2, 2),
      ask('11-04', 3, 3),
      ask('11-05', 4, 4),
      ask('11-24', 5, 5),
      happening('answer', '11-03', { ask: recordId(1) }),
      happening('answer', '11-09', { ask: recordId(2) }),
      happening('answer', '11-06', { ask: recordId(3) }),
    ]);
    // The first within a day, the third within two; the second took six, the fourth has none.
    expect(stepOf(of, 'value')).toMatchObject({
      result: 50,
      formula: 'counted_of × 100 / counted_over',
    });
    expect(stepOf(of, 'counted_of')).toMatchObject({
      result: 2,
      parts: [
        {
          lines: [
            { from: 1, to: 1 },
            { from: 3, to: 3 },
          ],
          adds: 2,
        },
      ],
    });
    expect(stepOf(of, 'counted_over')).toMatchObject({ result: 4, parts: [{ adds: 4 }] });
    expect(of.ignored).toMatchObject([{ kind: 'things', things: 'asks', why: 'unmet', count: 1 }]);
  });

  it('tells how many numbers a mean is of, and between which they lie', () => {
    const answered = (on: string, belonging: number) =>
      happening('response', on, { answers: { belonging } });
    const of = explained(reach({ timeline: WEEKS, target: 4, measure: measure('belonging') }), [
      answered('11-02', 3),
      answered('11-02', 5),
      answered('11-03', 2),
      happening('response', '11-04', { answers: { pace: 1 } }),
    ]);
    const step = stepOf(of, 'value');
    expect(step.result).toBeCloseTo(10 / 3, 12);
    expect(step.formula).toBe('Σ(sum) / Σ(numbers)');
    expect(step.parts).toMatchObject([
      { sum: 8, numbers: 2 },
      { sum: 2, numbers: 1 },
    ]);
    expect(Object.fromEntries(step.inputs.map((one) => [one.name, one.value]))).toMatchObject({
      numbers: 3,
      least: 2,
      most: 5,
    });
    expect(of.ignored).toMatchObject([{ things: 'answers', why: 'unmet', count: 1 }]);
  });

  it('says of a median how it follows in words', () => {
    const minutes = (number: number) =>
      happening('attendance', '11-02', { members: ['a1'], minutes: number });
    const median = measure({ median: 'attendances', of: 'minutes' });
    const of = explained(reach({ timeline: WEEKS, target: 60, measure: median }), [
      minutes(10),
      minutes(50),
      minutes(30),
    ]);
    expect(stepOf(of, 'value')).toMatchObject({ result: 30, formula: null });
    expect(stepOf(of, 'value').method).toContain('the middle');
  });

  it('is the number of the people, and no line tells who they are', () => {
    const people = [member('a1'), member('b1'), member('c1', { status: 'left' })];
    const of = explained(
      reach({ timeline: WEEKS, measure: measure({ count: 'members' }) }),
      [],
      people,
    );
    expect(stepOf(of, 'value')).toMatchObject({
      result: 2,
      parts: [{ of: 'members', file: null, lines: [], by: [], count: 2, adds: 2 }],
    });
    expect(of.ignored).toMatchObject([{ things: 'members', why: 'unmet', count: 1, from: null }]);
  });

  it('is where it starts while there is no data', () => {
    const time = measure('hours-to-first-answer');
    const falling = reach({ timeline: WEEKS, baseline: 36, target: 12, unit: 'h', measure: time });
    expect(stepOf(explained(falling, []), 'value')).toMatchObject({
      result: 36,
      formula: 'baseline',
    });
    expect(stepOf(explained(falling, []), 'value').method).toContain('no data');
    const kept = keep({ timeline: WEEKS, atLeast: 4, measure: measure('belonging') });
    expect(stepOf(explained(kept, []), 'value')).toMatchObject({ result: null });
  });

  it('is never stale', () => {
    expect(stepOf(explained(counts, []), 'stale')).toMatchObject({ result: false, formula: null });
  });
});

describe('what a measure does not count', () => {
  const counts = reach({ timeline: WEEKS, target: 5, measure: COUNTS_INTRODUCTIONS });

  it('is told one by one where it was taken back, corrected or repeated', () => {
    const wrong = happening('introduction', '11-09', { members: ['a1', 'b1'] }, { id: 1 });
    const right = happening(
      'introduction',
      '11-09',
      { members: ['a1', 'c1'] },
      { id: 2, corrects: recordId(1) },
    );
    const gone = happening('introduction', '11-10', { members: ['a1', 'd1'] }, { id: 3 });
    const back = happening('introduction', '11-11', {}, { id: 4, withdraws: recordId(3) });
    const once = happening('introduction', '11-12', { members: ['a1', 'e1'] }, { id: 5, key: 'k' });
    const twice = happening(
      'introduction',
      '11-12',
      { members: ['a1', 'e1'] },
      { id: 6, key: 'k' },
    );
    const of = explained(counts, [wrong, right, gone, back, once, twice]);
    expect(stepOf(of, 'value').result).toBe(2);
    expect(of.ignored).toMatchObject([
      { record: wrong, why: 'corrected' },
      { record: gone, why: 'withdrawn' },
      { record: twice, why: 'repeats' },
    ]);
    expect(of.ignored).toHaveLength(3);
  });

  it('is told by its number where its day is another', () => {
    const of = explained(counts, [
      made('10-02', ['a1', 'b1'], 1),
      made('10-18', ['a1', 'c1'], 2),
      made('10-19', ['a1', 'd1'], 3),
      made('11-25', ['a1', 'e1'], 4),
    ]);
    expect(stepOf(of, 'value').result).toBe(1);
    expect(of.ignored).toEqual([
      {
        kind: 'things',
        things: 'introductions',
        why: 'before-window',
        count: 2,
        from: '2026-10-02',
        to: '2026-10-18',
      },
      {
        kind: 'things',
        things: 'introductions',
        why: 'later',
        count: 1,
        from: '2026-11-25',
        to: '2026-11-25',
      },
    ]);
  });

  it('is what people say of where it stands; their confidence is heard', () => {
    const said = value('11-20', 3, { confidence: 7 });
    const looked = note('11-21');
    const of = explained(counts, [said, looked]);
    expect(stepOf(of, 'value').result).toBe(0);
    expect(stepOf(of, 'confidence').result).toBe(7);
    expect(of.ignored).toMatchObject([
      { record: said, why: 'counts-itself', for: 'value' },
      { record: looked, why: 'no-figure' },
    ]);
  });
});
