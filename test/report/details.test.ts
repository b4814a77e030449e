import { describe, expect, it } from 'vitest';
import type { CheckIn } from '../../src/domain/check-in.ts';
import type { KeyResult } from '../../src/domain/key-result.ts';
import { keyResultFigures } from '../../src/insight/key-result-figures.ts';
import { detailsOf } from '../../src/report/details.ts';
import {
  CHARTER,
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
function details(keyResult: KeyResult, checkIns: readonly CheckIn[] = [], on = '11-24') {
  const figures = keyResultFigures(keyResult, checkIns, day(on), CHARTER.thresholds);
  return detailsOf({ keyResult, reference: 'goal/kr', figures }, whole).join(' · ');
}

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
});
