import { describe, expect, it } from 'vitest';
import type { KeyResult } from '../../../src/domain/key-result.ts';
import { courseAlternative, sharesAlternative } from '../../../src/report/charts/alternative.ts';
import {
  COUNTS_INTRODUCTIONS,
  done,
  happening,
  keep,
  MEDIAN_OF_NOTHING,
  milestone,
  reach,
  steps,
  timeline,
  value,
} from '../../insight/builders.ts';
import { at, reported } from './one-result.ts';

/** What the chart of one key result says. */
function told(...parts: Parameters<typeof reported>): string {
  const { one, model } = reported(...parts);
  return courseAlternative(one, model.course.get(one.reference) ?? []);
}

describe('a progress in words', () => {
  it.each([
    [
      { progress: 0.47, expected: 0.76, status: 'at-risk' },
      'progress 47 %, expected 76 %: at risk',
    ],
    [{ progress: 1, expected: 1, status: 'achieved' }, 'progress 100 %, expected 100 %: achieved'],
    [
      { progress: null, expected: 0.5, status: 'on-track' },
      'progress not shown, expected 50 %: on track',
    ],
    [{ progress: null, expected: null, status: null }, 'not counted'],
  ] as const)('%o', (figures, text) => {
    expect(sharesAlternative(figures)).toBe(text);
  });
});

describe('a course in words', () => {
  it('says where it was, where it comes from, where it should be, and where it is to come to', () => {
    const invite = reach({ unit: 'members', commit: 15, stretch: 25 });
    expect(told(invite, [value('10-06', 3, at()), value('10-09', 8, at())])).toBe(
      'Check-ins: 3 members on 6 Oct, 8 members on 9 Oct. From 0 members, expected 10 members by 9 Oct, target 20, commit 15, stretch 25 by 14 Oct',
    );
  });

  it('says of what counts itself where it was day by day, and comes to in whole numbers', () => {
    const counts = reach({ target: 9, measure: COUNTS_INTRODUCTIONS });
    const made = ['10-06', '10-07', '10-09'].map((on) => happening('introduction', on));
    // 0 at first, then 1, 2 and 3: slopes of a half to 1 a day, and five days to come.
    expect(told(counts, made)).toMatch(
      /^By day: 0 on 5 Oct, 1 on 6 Oct, 2 on 7 Oct, 3 on 9 Oct\. From 0, .* At this rate \d by 14 Oct, its middle half between \d and \d$/,
    );
    expect(told(reach({ measure: MEDIAN_OF_NOTHING }), [])).toMatch(/^Nothing to count yet\. /);
  });

  it('says where it comes to at this rate, as the details beside it do', () => {
    // 4 h a day less, and then 1: slopes of −4, −2.5 and −1, and five days to come.
    const faster = reach({ baseline: 36, target: 12, unit: 'h' });
    const records = [value('10-07', 30, at()), value('10-08', 26, at()), value('10-09', 25, at())];
    expect(told(faster, records)).toMatch(
      /\. At this rate 13 h by 14 Oct, its middle half between 5 h and 20 h$/,
    );
  });

  it.each([
    ['before its first day', '10-04'],
    ['after its last day', '10-15'],
  ])('says nothing of what is expected %s', (_, on) => {
    expect(told(reach(), [value('10-02', 3, at())], on)).toBe(
      'Check-ins: 3 on 2 Oct. From 0, target 20 by 14 Oct',
    );
  });

  it('says years where they are not that of the day', () => {
    expect(told(reach(), [value('10-06', 3, at())], '2027-01-05')).toBe(
      'Check-ins: 3 on 6 Oct 2026. From 0, target 20 by 14 Oct 2026',
    );
  });

  it.each<[string, KeyResult, string]>([
    ['at least', keep({ unit: '%' }), 'To keep at least 90 % until 14 Oct'],
    [
      'at most',
      keep({ atLeast: null, atMost: 12, unit: 'h' }),
      'To keep at most 12 h until 14 Oct',
    ],
  ])('says what is to be kept: %s', (_, keyResult, text) => {
    expect(told(keyResult, [value('10-06', 80, at())])).toContain(text);
  });

  it('says steps', () => {
    const brief = milestone({ steps: steps('a', 'b') });
    expect(told(brief, [done('10-06', 'a', at())])).toBe(
      'Check-ins: 1 step on 6 Oct. From 0 steps, expected 1 step by 9 Oct, 2 steps by 14 Oct',
    );
  });

  it('tells 24 check-ins, and sums up more', () => {
    const long = timeline('Whole quarter');
    const check = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        value(`10-${String(index + 1).padStart(2, '0')}`, index === 5 ? 40 : index, at()),
      );
    const keyResult = reach({ timeline: long });
    expect(told(keyResult, check(24), '11-01')).toContain(', 22 on 23 Oct, 23 on 24 Oct. ');
    expect(told(keyResult, check(25), '11-01')).toContain(
      '25 check-ins, from 0 on 1 Oct to 24 on 25 Oct, at least 0 and at most 40. ',
    );
  });
});
