import { describe, expect, it } from 'vitest';
import { silenceText } from '../../src/insight/check-in-text.ts';
import { keyResultFigures } from '../../src/insight/key-result-figures.ts';
import { CHARTER, day, reach, timeline, value } from '../insight/builders.ts';

function silence(written: string, checkInOn: string | null, asOf: string): string {
  const checkIns = checkInOn === null ? [] : [value(checkInOn, 2)];
  const keyResult = reach({ timeline: timeline(written) });
  return silenceText(keyResultFigures(keyResult, checkIns, day(asOf), CHARTER.thresholds));
}

// Weeks 1 to 3 are 28 September to 18 October, weeks 6 to 8 are 2 to 22 November.
describe('how long nobody has looked', () => {
  it.each<[string, string, string | null, string]>([
    ['no check-in for 19 days', 'Whole quarter', '11-01', '11-20'],
    ['no check-in for 1 day', 'Whole quarter', '11-19', '11-20'],
    ['no check-in for 10 days', 'Weeks 1-3, 6-8', '11-10', '11-20'],
    // 22 of the 36 days that went by are days of its timeline.
    ['no check-in since 15 Oct', 'Weeks 1-3, 6-8', '10-15', '11-20'],
    ['no check-in since 20 Sep', 'Whole quarter', '09-20', '11-20'],
    ['no check-in yet, 40 days in', 'Weeks 1-3, 6-8', null, '11-20'],
  ])('is said so: %s', (text, written, checkInOn, asOf) => {
    expect(silence(written, checkInOn, asOf)).toBe(text);
  });
});
