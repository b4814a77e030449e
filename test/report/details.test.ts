import { describe, expect, it } from 'vitest';
import type { CheckIn } from '../../src/domain/check-in.ts';
import type { KeyResult } from '../../src/domain/key-result.ts';
import { type GoalpostMove, recordedMoves } from '../../src/insight/goalpost-moves.ts';
import { keyResultFigures } from '../../src/insight/key-result-figures.ts';
import { detailsOf } from '../../src/report/details.ts';
import {
  CHARTER,
  COUNTS_INTRODUCTIONS,
  change,
  checkIn,
  day,
  keep,
  milestone,
  reach,
  timeline,
  value,
} from '../insight/builders.ts';

const whole = timeline('Whole quarter');

/** The details of a key result on 24 November, under a goal of the whole quarter. */
function details(
  keyResult: KeyResult,
  checkIns: readonly CheckIn[] = [],
  on = '11-24',
  moves: readonly GoalpostMove[] = [],
) {
  const figures = keyResultFigures(keyResult, checkIns, day(on), CHARTER.thresholds);
  const one = { keyResult, reference: 'goal/kr', figures };
  return detailsOf(one, { goal: whole, moves }).join(' · ');
}

/** What was said on four Fridays, the last on 20 November. */
const weekly = (...values: number[]): CheckIn[] =>
  ['10-30', '11-06', '11-13', '11-20'].map((on, index) => value(on, values[index] ?? 0));

describe('detailsOf', () => {
  it.each<[string, string, KeyResult, CheckIn[], string?]>([
    [
      'says nothing where all is well',
      '',
      reach({ timeline: whole }),
      [value('11-20', 19, { confidence: 9 })],
    ],
    [
      'says how fast it goes and would have to go',
      '0.42 of the pace needed · needs 2.8 a week · confidence 6/10',
      reach({ timeline: whole }),
      [value('11-20', 5, { confidence: 6 })],
    ],
    [
      'says how much less is needed where it goes down',
      'from 36 · 0.35 of the pace needed · needs 3.6 less a week',
      reach({ timeline: whole, baseline: 36, target: 12 }),
      [value('11-20', 31)],
    ],
    [
      'says where a number started, without which its share cannot be worked out',
      'from 40 %',
      reach({ timeline: whole, baseline: 40, target: 70, unit: '%' }),
      [value('11-20', 60)],
    ],
    [
      'says so without the longer unit, which the sentence says',
      'from 40',
      reach({ timeline: whole, baseline: 40, target: 70, unit: 'members' }),
      [value('11-20', 60)],
    ],
    [
      'does not where the sentence says it',
      '',
      reach({ timeline: whole, keyResult: 'Go from 40 to 70', baseline: 40, target: 70 }),
      [value('11-20', 60)],
    ],
    [
      'does not where the value is still there',
      'no check-in yet, 55 days in · needs 3.8 less a week',
      reach({ timeline: whole, baseline: 40, target: 20 }),
      [],
    ],
    [
      'does not where all is done',
      '',
      reach({ timeline: whole, baseline: 40, target: 70 }),
      [value('11-20', 70)],
    ],
    [
      'says how much is left in the last week',
      '0.52 of the pace needed · 10 to go in 4 days',
      reach({ timeline: whole }),
      [value('12-26', 10)],
      '12-27',
    ],
    [
      'says how long nobody has looked',
      'no check-in for 30 days · 0.42 of the pace needed · needs 2.8 a week',
      reach({ timeline: whole }),
      [value('10-25', 5)],
    ],
    [
      'says that nobody has looked yet',
      'no check-in yet, 55 days in · needs 3.8 a week',
      reach({ timeline: whole }),
      [],
    ],
    [
      'says what is in the way, in its first line',
      'blocked: No room \u001b[2J · confidence 2/10',
      milestone({ timeline: whole }),
      [
        checkIn('11-20', {
          blocked: true,
          confidence: 2,
          note: 'No room \u001b[2J\nuntil the move is over',
        }),
      ],
    ],
    [
      'cuts a long note',
      `blocked: ${'No room. '.repeat(6)}No ro…`,
      milestone({ timeline: whole }),
      [checkIn('11-20', { blocked: true, note: 'No room. '.repeat(20) })],
    ],
    [
      'says the doubt of a person where all is on track',
      'confidence 3/10',
      reach({ timeline: whole }),
      [value('11-20', 15, { confidence: 3 })],
    ],
    [
      'says what was last said of a keep, and what is to be kept',
      'last 50 % on 20 Nov, keep at least 90 %',
      keep({ timeline: whole, unit: '%' }),
      [value('10-01', 50), value('10-15', 50), value('11-01', 50), value('11-20', 50)],
    ],
    [
      'says that it came too late',
      'late: not yet there on 18 Oct',
      reach({ timeline: timeline('Weeks 1-3') }),
      [value('10-16', 12), value('11-01', 20)],
    ],
    [
      'says a timeline of its own and when it begins',
      'Weeks 12-14 · starts on 14 Dec',
      reach({ timeline: timeline('Weeks 12-14') }),
      [],
    ],
    [
      'leaves out a timeline of its own once all is done',
      '',
      reach({ timeline: timeline('Weeks 1-3') }),
      [value('10-16', 20)],
    ],
  ])('%s', (_, text, keyResult, checkIns, on) => {
    expect(details(keyResult, checkIns, on)).toBe(text);
  });

  describe('of a result that has a forecast', () => {
    const hours = reach({ timeline: whole, baseline: 36, target: 12, unit: 'h' });

    it.each<[string, string, KeyResult, CheckIn[], string?]>([
      [
        'say how fast it goes, how fast it has to go, and where it comes to',
        // 1 a week, 37 days left: 4 + 37 / 7.
        '0.33 of the pace needed · 1 a week, needs 3 · heading for 9 by 31 Dec (fair guess)',
        reach({ timeline: whole }),
        weekly(1, 2, 3, 4),
      ],
      [
        'say it of what goes down',
        'from 36 h · 0.28 of the pace needed · 1 less a week, needs 3.8 · heading for 27 h by 31 Dec (fair guess)',
        hours,
        weekly(35, 34, 33, 32),
      ],
      [
        'say which way it has to go where it goes the other',
        '0.17 of the pace needed · 1 less a week, needs 3.4 more · heading for −3 by 31 Dec (fair guess)',
        reach({ timeline: whole }),
        weekly(5, 4, 3, 2),
      ],
      [
        'say so of what is to go down and goes up',
        'from 36 h · 0.28 of the pace needed · 1 more a week, needs 3.8 less · heading for 37 h by 31 Dec (fair guess)',
        hours,
        weekly(29, 30, 31, 32),
      ],
      [
        'say that it stands still',
        '0.42 of the pace needed · 0 a week, needs 2.8 · heading for 5 by 31 Dec (fair guess)',
        reach({ timeline: whole }),
        weekly(5, 5, 5, 5),
      ],
      [
        'say that it is not known for sure with three',
        '0.33 of the pace needed · 1 a week, needs 3 · heading for 9 by 31 Dec (rough guess)',
        reach({ timeline: whole }),
        weekly(1, 2, 3, 4).slice(1),
      ],
      [
        'say what is left in the last week',
        '0.21 of the pace needed · 1 a week, 16 to go in 4 days · heading for 5 by 31 Dec (fair guess)',
        reach({ timeline: whole, every: 'month' }),
        weekly(1, 2, 3, 4),
        '12-27',
      ],
      [
        'say nothing of it on the last day',
        'no check-in for 41 days · 0.2 of the pace needed · 16 to go on its last day',
        reach({ timeline: whole, every: 'month' }),
        weekly(1, 2, 3, 4),
        '12-31',
      ],
      [
        'say of what is on track that it will not get there',
        'heading for 19 by 31 Dec (fair guess)',
        reach({ timeline: whole }),
        weekly(10, 11, 12, 13.6),
      ],
      ['say no more of what will', '', reach({ timeline: whole }), weekly(10, 11.5, 13, 14.5)],
      ['say no more of what is there', '', reach({ timeline: whole }), weekly(20, 20, 20, 20)],
    ])('%s', (_, text, keyResult, checkIns, on) => {
      expect(details(keyResult, checkIns, on)).toBe(text);
    });
  });

  describe('of a result outside 0 % to 100 %', () => {
    it.each<[string, KeyResult, number]>([
      ['', reach({ timeline: whole }), 23],
      ['130 % of the way', reach({ timeline: whole, baseline: 10 }), 23],
      ['101 % of the way', reach({ timeline: whole, baseline: 1000, target: 2000 }), 2001],
      ['', reach({ timeline: whole }), 20],
      ['−15 % of the way: below where it started', reach({ timeline: whole }), -3],
      [
        'from 36 · −25 % of the way: above where it started',
        reach({ timeline: whole, baseline: 36, target: 12 }),
        42,
      ],
      ['125 % of the way', reach({ timeline: whole, baseline: 36, target: 12 }), 6],
    ])('say so: %j', (text, keyResult, at) => {
      // Of what is behind, also what is needed.
      const said = details(keyResult, [value('11-24', at)]).replace(/(?: · )?needs .*/, '');
      expect(said).toBe(text);
    });
  });

  describe('of a result with a commit and a stretch', () => {
    const zoned = reach({ timeline: whole, unit: '%', commit: 15, stretch: 30 });

    it.each([
      [14.9, ''],
      [15, 'reached the 15 % committed to'],
      [20, ''],
      [29, ''],
      [30, 'reached the stretch of 30 %'],
    ])('say which of them %d has come to: %j', (at, text) => {
      expect(details(zoned, [value('11-24', at)])).toBe(text);
    });
  });

  describe('of a result whose goalposts were moved', () => {
    const moves = recordedMoves([change('11-12', { was: 30, is: 20 })]);

    it.each<[string, KeyResult, CheckIn[], string?]>([
      ['on track', reach({ timeline: whole }), [value('11-20', 14)]],
      ['achieved', reach({ timeline: whole }), [value('11-20', 20)]],
      ['upcoming', reach({ timeline: timeline('Weeks 12-14') }), []],
      ['missed', reach({ timeline: timeline('Weeks 1-3') }), [value('10-10', 2)]],
      ['at risk', reach({ timeline: whole }), [value('11-20', 9)]],
      ['counting itself', reach({ timeline: whole, measure: COUNTS_INTRODUCTIONS }), []],
    ])('say so while it is %s', (_, keyResult, checkIns) => {
      expect(details(keyResult, checkIns, '11-24', moves)).toContain('target was 30 until 12 Nov');
    });
  });
});
