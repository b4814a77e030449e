import { describe, expect, it } from 'vitest';
import type { KeyResult } from '../../src/domain/key-result.ts';
import type { LogRecord } from '../../src/domain/record.ts';
import { closingFigures } from '../../src/insight/closing-figures.ts';
import type { KeyResultFigures } from '../../src/insight/figures.ts';
import { quarterFigures } from '../../src/insight/quarter-figures.ts';
import {
  add,
  community,
  day,
  goal,
  keep,
  Q4,
  quarter,
  reach,
  recordId,
  timeline,
  value,
  withdrawal,
} from './builders.ts';

/** 2026-Q4 ends on 31 December, a Thursday; its week 14 ends on 3 January. */
const WHOLE = timeline('Whole quarter');

function closing(
  keyResult: KeyResult,
  records: readonly LogRecord[],
  knownOn = '2027-01-20',
): KeyResultFigures {
  const all = community({ goals: [goal('goal', [keyResult])], records });
  const figures = closingFigures(all, Q4, day(knownOn)).goals[0]?.keyResults[0]?.figures;
  if (!figures) throw new Error('no figures');
  return figures;
}

describe('the figures that a quarter ends with', () => {
  it('count what was recorded for its last day, and nothing of a later one', () => {
    const records = [value('12-31', 15), value('2027-01-01', 20)];
    expect(closing(reach({ timeline: WHOLE }), records)).toMatchObject({
      value: 15,
      progress: 0.75,
      expected: 1,
      status: 'missed',
    });
  });

  it('count what was caught up after the timeline, while the quarter lasted', () => {
    const records = [value('10-18', 10), value('11-20', 20)];
    expect(closing(reach({ timeline: timeline('Weeks 1-3') }), records)).toMatchObject({
      progress: 1,
      progressAtEnd: 0.5,
      status: 'achieved',
      late: true,
    });
  });

  it('go on to the end of a timeline beyond the quarter', () => {
    const records = [value('12-31', 15), value('2027-01-03', 20), value('2027-01-04', 0)];
    expect(closing(reach({ timeline: timeline('Weeks 1-14') }), records)).toMatchObject({
      progress: 1,
      status: 'achieved',
    });
  });

  it('say of a level to keep for how many days of all it was held', () => {
    // Said on 1 October and not again: held for 15 of 92 days.
    const records = [value('10-01', 95)];
    expect(closing(keep({ timeline: WHOLE }), records)).toMatchObject({
      progress: 15 / 92,
      days: { held: 15, known: 92 },
      status: 'missed',
    });
  });

  it('are without what was withdrawn since, as far as that is known on the day', () => {
    const records = [
      value('12-20', 10, { id: 1 }),
      value('12-30', 18, { id: 2 }),
      withdrawal('2027-01-10', 2),
    ];
    const ended = (knownOn: string) => closing(reach({ timeline: WHOLE }), records, knownOn).value;
    expect(ended('2027-01-09')).toBe(18);
    expect(ended('2027-01-10')).toBe(10);
  });

  it('are with what was corrected since', () => {
    const records = [
      value('12-30', 18, { id: 2 }),
      value('12-30', 16, { id: 3, corrects: recordId(2) }),
      add('2027-01-10', 2),
    ];
    expect(closing(reach({ timeline: WHOLE }), records).value).toBe(16);
  });

  it('are those of the day as long as the quarter lasts', () => {
    const goals = [goal('goal', [reach({ timeline: WHOLE })])];
    const all = community({ goals, records: [value('11-20', 8), value('12-01', 9)] });
    expect(closingFigures(all, Q4, day('11-24'))).toEqual(quarterFigures(all, Q4, day('11-24')));
  });

  it('are those of its own goals, and of all of them together', () => {
    const halfway = reach({ timeline: WHOLE });
    const goals = [
      goal('goal', [halfway]),
      goal('other', [halfway], { weight: 3 }),
      goal('next', [reach()], { quarter: quarter('2027-Q1') }),
    ];
    const records = [value('12-20', 20), value('12-20', 10, { keyResult: 'other/kr' })];
    const { goals: ended, figures } = closingFigures(
      community({ goals, records }),
      Q4,
      day('2027-02-01'),
    );
    expect(ended.map((one) => one.goal.id)).toEqual(['goal', 'other']);
    // (1 × 1 + 3 × 0.5) / 4
    expect(figures).toMatchObject({ progress: 0.625, expected: 1, status: 'missed' });
  });
});
