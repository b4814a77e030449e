import { describe, expect, it } from 'vitest';
import type { CheckIn } from '../../src/domain/check-in.ts';
import type { Measure } from '../../src/domain/measure.ts';
import { keyResultFigures } from '../../src/insight/key-result-figures.ts';
import { checkInAnswer } from '../../src/report/check-in-answer.ts';
import {
  CHARTER,
  COUNTS_INTRODUCTIONS,
  checkIn,
  day,
  MEDIAN_OF_NOTHING,
  reach,
  timeline,
  value,
} from '../insight/builders.ts';

const HOURS = reach({ timeline: timeline('Whole quarter'), baseline: 36, target: 12 });

function answer(said: CheckIn, { on = '11-24', of = HOURS } = {}) {
  const figures = (checkIns: CheckIn[]) =>
    keyResultFigures(of, checkIns, day(on), CHARTER.thresholds);
  const before = value('11-05', 31);
  return checkInAnswer(figures([before]), figures([before, said]));
}

describe('checkInAnswer', () => {
  it('says how far it is, how far it was, what is expected and what follows', () => {
    expect(answer(value('11-24', 27))).toBe(
      '38 % of the way (was 21 %), 60 % expected by today: at risk',
    );
  });

  it('does not repeat a figure that has not moved', () => {
    expect(answer(value('11-24', 31))).toBe('21 % of the way, 60 % expected by today: off track');
  });

  it('says that it came too late', () => {
    expect(answer(value('2027-01-05', 12), { on: '2027-01-05' })).toBe(
      '100 % of the way (was 21 %), 100 % expected by today: achieved, late',
    );
  });

  it('expects nothing before the first day', () => {
    const of = { ...HOURS, timeline: timeline('Weeks 12-14') };
    expect(answer(value('11-24', 30), { of })).toBe(
      '25 % of the way (was 21 %), before its first day: upcoming',
    );
  });

  it('says of what counts itself where that stands, or that there is no data', () => {
    const looked = checkIn('11-24', { confidence: 4 });
    const answerOf = (measure: Measure) => answer(looked, { of: { ...HOURS, measure } });
    expect(answerOf(MEDIAN_OF_NOTHING)).toBe('It counts itself, and there is no data yet');
    expect(answerOf(COUNTS_INTRODUCTIONS)).toBe(
      '21 % of the way, 60 % expected by today: off track',
    );
  });
});
