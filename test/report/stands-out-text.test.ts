import { describe, expect, it } from 'vitest';
import type { CheckIn } from '../../src/domain/check-in.ts';
import type { KeyResult } from '../../src/domain/key-result.ts';
import { keyResultFigures } from '../../src/insight/key-result-figures.ts';
import type { StandOut } from '../../src/insight/stands-out.ts';
import { standOutTexts } from '../../src/report/stands-out-text.ts';
import {
  CHARTER,
  day,
  keep,
  milestone,
  note,
  reach,
  steps,
  timeline,
  value,
} from '../insight/builders.ts';

const WHOLE = timeline('Whole quarter');
const long = reach({ keyResult: 'Answer', timeline: WHOLE, target: 100, unit: 'answers' });
const helps = '(a number or a note helps, or every: month in its file)';

type Kind = Exclude<StandOut['kind'], 'more' | 'moved' | 'silent' | 'unreviewed'>;

function about(keyResult: KeyResult, checkIns: readonly CheckIn[], asOf: string) {
  const figures = keyResultFigures(keyResult, checkIns, day(asOf), CHARTER.thresholds);
  return { keyResult, reference: 'goal/kr', figures };
}

const standOut = (kind: Kind, ...parts: Parameters<typeof about>) =>
  ({ kind, about: about(...parts), command: null }) as const;

const standOutText = (one: StandOut) => standOutTexts([one])[0];

const text = (...parts: Parameters<typeof standOut>) => standOutText(standOut(...parts));

describe('what stands out, in a sentence', () => {
  it('is how long nobody looked, and what mends it', () => {
    expect(text('off-track', long, [value('11-01', 2)], '11-20')).toBe(
      `Answer is off track, stale: no check-in for 19 days ${helps}`,
    );
    expect(text('stale', long, [value('11-01', 60)], '11-20')).toBe(
      `Answer is stale: no check-in for 19 days ${helps}`,
    );
    expect(text('stale', { ...long, every: 'month' }, [value('10-05', 90)], '11-20')).toBe(
      'Answer is stale: no check-in for 46 days (a number or a note helps)',
    );
  });

  it('says what mends a silence once, behind the first that is stale', () => {
    const stale = (id: string) => standOut('stale', { ...long, id }, [value('11-01', 60)], '11-20');
    const looked = standOut('off-track', long, [value('11-19', 2)], '11-20');
    expect(standOutTexts([looked, stale('a'), stale('b')])).toEqual([
      'Answer is off track',
      `Answer is stale: no check-in for 19 days ${helps}`,
      'Answer is stale: no check-in for 19 days',
    ]);
  });

  it.each([
    ['11-08', 38, ', or every: month in its file'],
    ['11-09', 39, ''],
  ])('on %s, after %i days, says of a slower rhythm: %j', (asOf, days, slower) => {
    expect(text('stale', long, [value('10-01', 60)], asOf)).toBe(
      `Answer is stale: no check-in for ${days} days (a number or a note helps${slower})`,
    );
  });

  it('is that nobody ever looked, where that is so', () => {
    expect(text('off-track', long, [], '11-06')).toBe(
      `Answer is off track, stale: no check-in yet, 37 days in ${helps}`,
    );
  });

  it('is how much is left of a reach at risk, and how much that is a week', () => {
    // 21 November to 31 December are 41 days: 66 of them are 11.3 a week.
    expect(text('at-risk', long, [value('11-19', 34)], '11-20')).toBe(
      'Answer is at risk: 66 answers to go in 41 days, 11.3 a week',
    );
    const down = reach({ ...long, baseline: 36, target: 12, unit: 'h' });
    expect(text('at-risk', down, [value('11-20', 29)], '11-26')).toBe(
      'Answer is at risk: 17 h to go in 35 days, 3.4 less a week',
    );
  });

  it.each([
    ['12-29', '30 answers to go in 2 days'],
    ['12-30', '30 answers to go in 1 day'],
    ['12-31', '30 answers to go on its last day'],
  ])('is how much is left in the last week: on %s, %s', (asOf, left) => {
    expect(text('at-risk', long, [value('12-28', 70)], asOf)).toBe(`Answer is at risk: ${left}`);
  });

  it('is how fast it goes beside how fast it has to, once that is known', () => {
    // 33, 34, 35 and 36 in the days to 20 November: 41 days are left for 64.
    const days = [0, 1, 2, 3];
    const daily = days.map((index) => value(`11-${17 + index}`, 33 + index));
    expect(text('at-risk', long, daily, '11-20')).toBe('Answer: 7 a week, needs 10.9');
    expect(text('at-risk', long, daily.slice(2), '11-20')).toBe(
      'Answer is at risk: 64 answers to go in 41 days, 10.9 a week',
    );
    const december = days.map((index) => value(`12-${26 + index}`, 70 + index));
    expect(text('at-risk', long, december, '12-29')).toBe('Answer: 7 a week, 27 to go in 2 days');
    expect(text('at-risk', long, december, '12-31')).toBe(
      'Answer is at risk: 27 answers to go on its last day',
    );
  });

  it('is no rate for a milestone', () => {
    const inSteps = milestone({ keyResult: 'Publish', timeline: WHOLE, steps: steps('a', 'b') });
    expect(text('at-risk', inSteps, [note('12-19')], '12-20')).toBe('Publish is at risk');
  });

  it('is what is in the way, in the note’s first line', () => {
    const blocked = note('11-19', { blocked: true, note: '\n No room\r\nuntil May' });
    expect(text('blocked', long, [value('11-18', 60), blocked], '11-20')).toBe(
      'Answer is blocked: No room',
    );
    const bare = note('11-19', { blocked: true, note: null });
    expect(text('blocked', long, [bare], '11-20')).toBe('Answer is blocked');
    expect(text('off-track', long, [value('11-18', 2), blocked], '11-20')).toBe(
      'Answer is off track, blocked',
    );
  });

  it('is what was missed', () => {
    const short = { ...long, timeline: timeline('Weeks 1-3') };
    expect(text('missed', short, [value('10-10', 40)], '11-20')).toBe('Answer was missed');
  });

  it('is one or several that nobody looked at', () => {
    const one = about(keep({ keyResult: 'Keep it' }), [], '10-10');
    expect(
      standOutText({ kind: 'silent', about: [one], from: 'people', command: 'checkin kr' }),
    ).toBe('Keep it has no check-in yet');
    expect(
      standOutText({ kind: 'silent', about: [one, one], from: 'people', command: 'checkin' }),
    ).toBe('2 key results have no check-in yet');
  });

  it('is one or several that what is recorded could count', () => {
    const one = about(keep({ keyResult: 'Keep it' }), [], '10-10');
    const silent = {
      kind: 'silent',
      from: 'log',
      command: 'kr edit kr --measure belonging',
    } as const;
    expect(standOutText({ ...silent, about: [one] })).toBe(
      'Keep it has no check-in yet: it could count itself',
    );
    expect(standOutText({ ...silent, about: [one, one] })).toBe(
      '2 key results have no check-in yet: they could count themselves',
    );
  });

  it('is how many more there are', () => {
    expect(standOutText({ kind: 'more', count: 2, command: null })).toBe('and 2 more');
  });

  it('is what moved since last week', () => {
    const movement = { each: new Map(), moved: [], points: 0 };
    expect(standOutText({ kind: 'moved', movement, command: null })).toBe(
      'no key result moved since last week',
    );
  });
});
