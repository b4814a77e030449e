import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type PracticeRhythm,
  practiceRhythmText,
  readPracticeRhythm,
} from '../../src/domain/practice-rhythm.ts';

function weeks(every: number): PracticeRhythm {
  return { kind: 'weeks', every };
}

function months(every: number): PracticeRhythm {
  return { kind: 'months', every };
}

function afterExperience(within: number): PracticeRhythm {
  return { kind: 'after-experience', within };
}

function afterJoining(within: number): PracticeRhythm {
  return { kind: 'after-joining', within };
}

describe('a rhythm', () => {
  it.each([
    ['every week', weeks(1)],
    ['weekly', weeks(1)],
    ['once a week', weeks(1)],
    ['Each week.', weeks(1)],
    ['every 2 weeks', weeks(2)],
    ['2 weeks', weeks(2)],
    ['every two weeks', weeks(2)],
    ['  Every\u00a0 TWO  weeks ', weeks(2)],
    ['every other week', weeks(2)],
    ['every 2nd week', weeks(2)],
    ['fortnightly', weeks(2)],
    ['every fortnight', weeks(2)],
    ['once in 3 weeks', weeks(3)],
    ['every twenty-six weeks', weeks(26)],
    ['every 53 weeks', weeks(53)],
    ['monthly', months(1)],
    ['every month', months(1)],
    ['once a month', months(1)],
    ['every third month', months(3)],
    ['every 3 months', months(3)],
    ['every 12 months', months(12)],
    ['after each experience', afterExperience(7)],
    ['after every experience', afterExperience(7)],
    ['after experiences', afterExperience(7)],
    ['after a learning experience', afterExperience(7)],
    ['within 5 days of each experience', afterExperience(5)],
    ['within five days after every experience', afterExperience(5)],
    ['within a day of each experience', afterExperience(1)],
    ['within 90 days of each experience', afterExperience(90)],
    ['after joining', afterJoining(7)],
    ['after each newcomer joins', afterJoining(7)],
    ['within 3 days of joining', afterJoining(3)],
    ['Within three days after joining', afterJoining(3)],
    ['within 3 days after a new member joins', afterJoining(3)],
    ['3 days after somebody joins', afterJoining(3)],
    ['within two weeks of joining', afterJoining(14)],
  ])('is understood as it is written: %s', (written, rhythm) => {
    expect(readPracticeRhythm(written)).toEqual({ ok: true, value: rhythm });
  });

  it.each([
    ['every 0 weeks', '1 to 53 weeks', 'Write every week, or another number of weeks in between'],
    [
      'every 54 weeks',
      '1 to 53 weeks',
      'Write every 53 weeks, or another number of weeks in between',
    ],
    [
      'every 27 fortnights',
      '1 to 53 weeks',
      'Write every 53 weeks, or another number of weeks in between',
    ],
    [
      'every 13 months',
      '1 to 12 months',
      'Write every 12 months, or another number of months in between',
    ],
    [
      'within 91 days of joining',
      '1 to 90 days',
      'Write within 90 days of joining, or another number of days in between',
    ],
    [
      'within 0 days of each experience',
      '1 to 90 days',
      'Write within 1 day of each experience, or another number of days in between',
    ],
  ])('has its bounds: %s', (written, bounds, remedy) => {
    const problem = `"${written}" is beyond what a rhythm can be, ${bounds}`;
    expect(readPracticeRhythm(written)).toEqual({ ok: false, problem, remedy });
  });

  it.each([
    ['quarterly', 'every 3 months'],
    ['every quarter', 'every 3 months'],
    ['biweekly', 'every 2 weeks'],
    ['bi-monthly', 'every 2 months'],
    ['twice a year', 'every 6 months'],
    ['every year', 'every 12 months'],
    ['daily', 'every week'],
    ['every 3 days', 'every week'],
    ['every Monday', 'every week'],
    ['twice a week', 'every week'],
    ['every-week', 'every week'],
    ['every wek', 'every week'],
    ['every 2 weks', 'every 2 weeks'],
    ['every 2.5 weeks', 'every week'],
    ['every -2 weeks', 'every week'],
    ['every 3 calendar months', 'every 3 months'],
    ['evry mnth', 'monthly'],
    ['evry 900 mnths', 'every 12 months'],
    ['after the session', 'after each experience'],
    ['within 2 days of an event', 'within 2 days of each experience'],
    ['when somebody joins', 'within 3 days of joining'],
    ['for each newcomer', 'within 3 days of joining'],
    ['within 48 hours of joining', 'within 2 days of joining'],
  ])('that cannot be counted by is taken back to one that can: %s', (written, meant) => {
    expect(readPracticeRhythm(written)).toEqual({
      ok: false,
      problem: `"${written}" is no rhythm`,
      remedy: `Did you mean ${meant}?`,
    });
  });

  it.each(['soon', 'on demand', 'every', '7', ''])(
    'that says nothing is told the forms: %j',
    (written) => {
      expect(readPracticeRhythm(written)).toEqual({
        ok: false,
        problem: `"${written}" is no rhythm`,
        remedy:
          'Write every week, every 2 weeks, monthly, after each experience, or within 3 days of joining',
      });
    },
  );

  it('is read as it is written by cop', () => {
    const rhythms = fc.oneof(
      fc.integer({ min: 1, max: 53 }).map(weeks),
      fc.integer({ min: 1, max: 12 }).map(months),
      fc.integer({ min: 1, max: 90 }).map(afterExperience),
      fc.integer({ min: 1, max: 90 }).map(afterJoining),
    );
    fc.assert(
      fc.property(rhythms, (rhythm) => {
        expect(readPracticeRhythm(practiceRhythmText(rhythm))).toEqual({ ok: true, value: rhythm });
      }),
    );
  });

  it('is never asked for in words that are none themselves', () => {
    const parts = fc.constantFrom(
      ...[
        'every',
        'each',
        'twice',
        'in',
        '0',
        '3',
        '77',
        '400',
        'two',
        'day',
        'weeks',
        'months',
        'year',
      ],
      ...['after', 'within', 'of', 'joining', 'experience', 'newcomer', 'hours', 'quarter', 'x'],
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 6 }), (words) => {
        const read = readPracticeRhythm(words.join(' '));
        if (read.ok) return;
        const meant = /^(?:Did you mean|Write) ([^?,]+)/.exec(read.remedy)?.[1] ?? '';
        expect(readPracticeRhythm(meant)).toMatchObject({ ok: true });
      }),
    );
  });
});
