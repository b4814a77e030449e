import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { keyResultProblems } from '../../src/domain/key-result.ts';
import { keyResultSchema } from '../../src/domain/key-result-file.ts';
import {
  comparesTimes,
  describeKeyResult,
  numbersIn,
  otherCounts,
  understandKeyResult,
} from '../../src/domain/key-result-sentence.ts';

describe('understandKeyResult', () => {
  it.each([
    ['Invite at least 20 members', { target: 20, unit: 'members' }],
    ['Foster at least 5 introductions between members', { target: 5, unit: 'introductions' }],
    ['5 introductions between members', { target: 5, unit: 'introductions' }],
    ['30 answers to the survey', { target: 30, unit: 'answers' }],
    ['Reach 1,000 members', { target: 1000, unit: 'members' }],
    ['Reach 1.000 members', { target: 1000, unit: 'members' }],
    ['Reach 1 000 members', { target: 1000, unit: 'members' }],
    ['Answer 80 % of questions within a day', { target: 80, unit: '%' }],
    ['Reach 85 percent attendance', { target: 85, unit: '%' }],
    ['Grow attendance by 20 %', { target: 20, unit: '%' }],
    ['Get nine out of ten questions answered', { target: 90, unit: '%' }],
    ['Answer 4/5 of questions', { target: 80, unit: '%' }],
    ['Send the survey to 14 of 30 members', { target: 14, unit: 'members' }],
    ['Raise €40 in donations', { target: 40, unit: '€' }],
    ['Raise 2k euros', { target: 2000, unit: 'euros' }],
    ['Spend 10 hours with members', { target: 10, unit: 'hours' }],
    ['20 people join the chat', { target: 20, unit: 'people' }],
    ['Add 5-10 recipes', { target: 5, unit: 'recipes' }],
    ['Add 20 more members', { target: 20, unit: 'members' }],
    ['Invite 20 members and make 5 introductions', { target: 20, unit: 'members' }],
    ['Reach a score of 4.5', { target: 4.5 }],
    ['Get a score of 4,5 of 5', { target: 4.5 }],
    ['Get 4.5 of 5 from those who came', { target: 4.5 }],
    ['Get a rating of at least 4 of 5 stars', { target: 4 }],
  ])('reads a number to reach in %j', (sentence, meaning) => {
    expect(meaningOf(sentence)).toEqual(meaning);
  });

  it.each([
    ['Lead one learning experience', { target: 1, unit: 'learning experience' }],
    [
      'Lead at least one learning experience for members',
      { target: 1, unit: 'learning experience' },
    ],
    ['Write down a dozen recipes', { target: 12, unit: 'recipes' }],
    ['Twenty members say hello', { target: 20, unit: 'members' }],
    ['Win twenty-five new members from other teams', { target: 25, unit: 'new members' }],
    ['Collect two hundred ideas', { target: 200, unit: 'ideas' }],
  ])('reads the number in words in %j', (sentence, meaning) => {
    expect(meaningOf(sentence)).toEqual(meaning);
  });

  it.each([
    ['Raise NPS from 32 to 45', { baseline: 32, target: 45 }],
    ['Raise NPS from -10 to +10', { baseline: -10, target: 10 }],
    ['Raise NPS from 10 to +20', { baseline: 10, target: 20 }],
    ['Raise NPS −10 → +10', { baseline: -10, target: 10 }],
    ['Win +5 members', { target: 5, unit: 'members' }],
    ['Keep the answers from 5 to 5', { baseline: 5, target: 5 }],
    ['Grow to 1.200 members', { target: 1200, unit: 'members' }],
    ['Raise NPS from 32 to 45 points', { baseline: 32, target: 45, unit: 'points' }],
    ['Cut the time to first answer from 36 h to 12 h', { baseline: 36, target: 12, unit: 'h' }],
    ['Get answers down from 36 hours to 12', { baseline: 36, target: 12, unit: 'hours' }],
    ['Median time to first answer 31 h → 12 h', { baseline: 31, target: 12, unit: 'h' }],
    ['Time to answer: 31 -> 12 h', { baseline: 31, target: 12, unit: 'h' }],
    ['Raise activity from 20% to 35%', { baseline: 20, target: 35, unit: '%' }],
    ['Raise activity to 35 % from 20 %', { baseline: 20, target: 35, unit: '%' }],
    ['Bring complaints from 12 to 0', { baseline: 12, target: 0 }],
    ['Warm the room from -5 to 10 °C', { baseline: -5, target: 10, unit: '°C' }],
    ['Raise the score from 3.8 of 5 to 4 of 5', { baseline: 3.8, target: 4 }],
    ['From 9 of 10 to 10 of 10 answered', { baseline: 90, target: 100, unit: '%' }],
  ])('reads a way between two numbers in %j', (sentence, meaning) => {
    expect(meaningOf(sentence)).toEqual(meaning);
  });

  it.each([
    ['Keep at least 9 of 10 questions answered', { at_least: 90, unit: '%' }],
    ['Keep two of three questions answered', { at_least: 66.67, unit: '%' }],
    ['Keep at least 90 % of questions answered within two days', { at_least: 90, unit: '%' }],
    ['Stay above 40 active members', { at_least: 40, unit: 'active members' }],
    ['Keep the bounce rate below 5 %', { at_most: 5, unit: '%' }],
    ['We keep at most 3 open questions', { at_most: 3, unit: 'open questions' }],
    ['Keep the time to answer within 24 hours', { at_most: 24, unit: 'hours' }],
    ['Keep the score between 3.5 and 4.5 points', { at_least: 3.5, at_most: 4.5, unit: 'points' }],
    ['No more than 3 complaints', { at_most: 3, unit: 'complaints' }],
    // Without a start, fewer of something is no way that could be measured.
    ['Cut the time to first answer to 12 h', { at_most: 12, unit: 'h' }],
    ['Zero complaints', { at_most: 0, unit: 'complaints' }],
  ])('reads a level to keep in %j', (sentence, meaning) => {
    expect(meaningOf(sentence)).toEqual(meaning);
  });

  it.each([
    ['Keep no-shows at 20 % at most', { at_most: 20, unit: '%' }],
    ['Keep no-shows at 20 % at the very most', { at_most: 20, unit: '%' }],
    ['Keep no-shows at 20 % of all sign-ups or less', { at_most: 20, unit: '%' }],
    ['Keep no-shows at or below 20 %', { at_most: 20, unit: '%' }],
    ['Keep no-shows from rising above 20 %', { at_most: 20, unit: '%' }],
    ['Keep up to 5 open questions', { at_most: 5, unit: 'open questions' }],
    ['Keep 5 or fewer open questions', { at_most: 5, unit: 'open questions' }],
    ['Keep open questions at 5 or fewer', { at_most: 5 }],
    ['Keep open questions at 5 max.', { at_most: 5 }],
    ['Keep 5 open questions at most in each team', { at_most: 5, unit: 'open questions' }],
    ['Hold no-shows under 20 %', { at_most: 20, unit: '%' }],
    ['Never more than 5 open questions', { at_most: 5, unit: 'open questions' }],
    ['Never 20 % or more no-shows', { at_most: 20, unit: '%' }],
    ['No-shows never exceed 20 %', { at_most: 20, unit: '%' }],
    ['No-shows never go above 20 %', { at_most: 20, unit: '%' }],
    ['Do not let open questions rise above 5', { at_most: 5 }],
    ['No-shows stay at 20 % or less', { at_most: 20, unit: '%' }],
    ['No-shows stay at 20 % or fewer', { at_most: 20, unit: '%' }],
    ['No-shows stay at 20 % or lower', { at_most: 20, unit: '%' }],
    ['No-shows stay fewer than 20 %', { at_most: 20, unit: '%' }],
    ['No-shows stay less than 20 %', { at_most: 20, unit: '%' }],
    ['No-shows stay below 20 %', { at_most: 20, unit: '%' }],
    ['No-shows stay between 10 and 20 %', { at_least: 10, at_most: 20, unit: '%' }],
    ['Answers stay within 24 hours', { at_most: 24, unit: 'hours' }],
    ['Max. 20 % no-shows', { at_most: 20, unit: '%' }],
    ['Max 20 % no-shows', { at_most: 20, unit: '%' }],
    ['A maximum of 20 % no-shows', { at_most: 20, unit: '%' }],
    ['No-shows: 20 % max', { at_most: 20, unit: '%' }],
    ['No-shows <= 20 %', { at_most: 20, unit: '%' }],
    ['No more than 3 days', { at_most: 3, unit: 'days' }],
    ['Not more than 3 days', { at_most: 3, unit: 'days' }],
    ['No longer than 3 days', { at_most: 3, unit: 'days' }],
    ['Take 3 days or less', { at_most: 3, unit: 'days' }],
    ['Invite 20 members at most', { at_most: 20, unit: 'members' }],
    // What is said of none holds for each.
    ['No question older than 3 days', { at_most: 3, unit: 'days' }],
    ['No question is more than 3 days old', { at_most: 3, unit: 'days' }],
    ['No question waits longer than 2 weeks', { at_most: 2, unit: 'weeks' }],
    ['Answer all asks, no question older than 3 days', { at_most: 3, unit: 'days' }],
    ['Nobody waits more than 48 h', { at_most: 48, unit: 'h' }],
    ['No one waits more than 48 hours for an answer', { at_most: 48, unit: 'hours' }],
    ['No question stays open for over 3 days', { at_most: 3, unit: 'days' }],
    ['Nothing is open beyond 5 days', { at_most: 5, unit: 'days' }],
    ['Questions are never older than 3 days', { at_most: 3, unit: 'days' }],
    ['No shows stay under 5 %', { at_most: 5, unit: '%' }],
    ['No-shows stay under 5 %', { at_most: 5, unit: '%' }],
  ])('reads a number that is not to be passed in %j', (sentence, meaning) => {
    expect(meaningOf(sentence)).toEqual(meaning);
  });

  it.each([
    ['Attendance stays at 80 % or more', { at_least: 80, unit: '%' }],
    ['Answers stay at 80 % or more', { at_least: 80, unit: '%' }],
    ['Answers stay at or above 80 %', { at_least: 80, unit: '%' }],
    ['We want to keep attendance at 80 % or above', { at_least: 80, unit: '%' }],
    ['Hold attendance at 80 % or more', { at_least: 80, unit: '%' }],
    ['Keep 80 % at the least', { at_least: 80, unit: '%' }],
    ['Keep at the least 80 %', { at_least: 80, unit: '%' }],
    ['Keep 3 or more hosts', { at_least: 3, unit: 'hosts' }],
    ['Keep 3 minimum', { at_least: 3 }],
    ['Keep no fewer than 3 hosts', { at_least: 3, unit: 'hosts' }],
    ['Keep attendance from falling below 80 %', { at_least: 80, unit: '%' }],
    ['Keep a margin of at least 0 points', { at_least: 0, unit: 'points' }],
    ['Min. 80 %', { at_least: 80, unit: '%' }],
    ['Min 80 % attendance', { at_least: 80, unit: '%' }],
    ['A minimum of 80 % attendance', { at_least: 80, unit: '%' }],
    ['Attendance: min. 80 %', { at_least: 80, unit: '%' }],
    ['No fewer than 80 % of questions answered', { at_least: 80, unit: '%' }],
    ['No less than 80 % attendance', { at_least: 80, unit: '%' }],
    ['Never less than 80 %', { at_least: 80, unit: '%' }],
    ['Never below 40 active members', { at_least: 40, unit: 'active members' }],
    ['Never 80 % or less', { at_least: 80, unit: '%' }],
    ['Attendance never falls below 80 %', { at_least: 80, unit: '%' }],
    ['Attendance does not drop below 80 %', { at_least: 80, unit: '%' }],
    ["Don't let attendance fall below 80 %", { at_least: 80, unit: '%' }],
    ['No team has fewer than 3 members', { at_least: 3, unit: 'members' }],
    ['Keep 20+ members', { at_least: 20, unit: 'members' }],
  ])('reads a number that is not to be fallen below in %j', (sentence, meaning) => {
    expect(meaningOf(sentence)).toEqual(meaning);
  });

  it.each([
    ['At least 80 % attendance', { target: 80, unit: '%' }],
    ['At least 2 decisions built on it', { target: 2, unit: 'decisions' }],
    ['Invite 20 members at the least', { target: 20, unit: 'members' }],
    ['Invite 20 members or more', { target: 20, unit: 'members' }],
    ['Invite 20 or more members', { target: 20, unit: 'members' }],
    ['Invite up to 20 members', { target: 20, unit: 'members' }],
    ['Invite min. 20 members', { target: 20, unit: 'members' }],
    ['Get 20+ survey responses', { target: 20, unit: 'survey responses' }],
    ['Invite 20 members, and no more than 3 of one team', { target: 20, unit: 'members' }],
    ['Invite a minimum of 20 members', { target: 20, unit: 'members' }],
    ['Invite no fewer than 20 members', { target: 20, unit: 'members' }],
    ['Raise attendance to no less than 80 %', { target: 80, unit: '%' }],
    ['Raise attendance to 80 % or more', { target: 80, unit: '%' }],
    ['More than 20 members join', { target: 20, unit: 'members' }],
    ['Win 20 members who stay at the table', { target: 20, unit: 'members' }],
    ['Win 20 members who never missed a call', { target: 20, unit: 'members' }],
    ['Hold talks at 3 universities or more', { target: 3, unit: 'universities' }],
    ['Hold a workshop with at least 80 % beginners', { target: 80, unit: '%' }],
    ['Ask 20 members at most one question', { target: 20, unit: 'members' }],
    ['Ask 20 members at most once a month', { target: 20, unit: 'members' }],
    ['Win 20 members or lower the threshold', { target: 20, unit: 'members' }],
    ['Answer 40 questions within a day at most', { target: 40, unit: 'questions' }],
    ['Answer 40 questions in a day or less', { target: 40, unit: 'questions' }],
    ['Answer 40 % of questions in 2 days or less', { target: 40, unit: '%' }],
    ['Invite 20 members for no more than 3 days', { target: 20, unit: 'members' }],
    ['From 36 h to no more than 12 h', { baseline: 36, target: 12, unit: 'h' }],
    ['From 36 h to 12 h or less', { baseline: 36, target: 12, unit: 'h' }],
    ['From 60 % to no less than 80 %', { baseline: 60, target: 80, unit: '%' }],
  ])('reads a number to reach, and no level, in %j', (sentence, meaning) => {
    expect(meaningOf(sentence)).toEqual(meaning);
  });

  it.each([
    'Write down how we answer',
    'Send a survey to everyone who came',
    'Finish the handbook in Q4',
    'Finish the handbook by 2026-12-01',
    'Finish the handbook by 24 Nov',
    'Finish the handbook by November 24th, 2026',
    'Finish the handbook in 2027',
    'Run the survey in week 6',
    'Meet the sponsor in weeks 1-3, 6',
    'Answer everyone within 24 hours',
    'Answer everyone in under 2 days',
    'Post every two weeks',
    'Look back two weeks after the launch',
    'Meet at 16:00',
    'Be there 24/7',
    'Move to version 2.0',
    'Run a 3-day workshop',
    'Celebrate the 10th anniversary',
    'Members help one another',
    'No one is left alone',
    'Ask one of our experts',
    'Print the logo in 3D',
    '',
  ])('finds nothing to count in %j', (sentence) => {
    expect(meaningOf(sentence)).toEqual({});
  });

  it.each([
    ['Have 10 guides online by 2026-12-01', { target: 10, unit: 'guides' }],
    ['By 24 Nov, 12 members know the charter', { target: 12, unit: 'members' }],
    ['In 2026, 12 people speak', { target: 12, unit: 'people' }],
    ['Weeks 1-3, 6: invite 7 members', { target: 7, unit: 'members' }],
    ['Answer 40 questions within 24 hours', { target: 40, unit: 'questions' }],
    ['Two weeks after the launch, 10 teams use it', { target: 10, unit: 'teams' }],
    ['Hold 6 one-to-one talks in Q4', { target: 6, unit: 'one-to-one talks' }],
  ])('passes over the dates and periods in %j', (sentence, meaning) => {
    expect(meaningOf(sentence)).toEqual(meaning);
  });

  it.each([
    '10 % more contributors than last quarter',
    '5 more contributors than last quarter',
    '5 fewer complaints than in Q3',
    '10 % higher attendance than in 2025',
    '10 % more people who contribute than before',
    '10 members more than we had',
    'Grow contributions by 10 % over last quarter',
    '2 times as many answers as a year ago',
    '10 % more answers compared with the previous month',
  ])('counts nothing from 0 in %j, which compares with another time', (sentence) => {
    expect(meaningOf(sentence)).toEqual({});
    expect(comparesTimes(sentence)).toBe(true);
    expect(numbersIn(sentence)).toEqual([]);
    expect(otherCounts(sentence)).toEqual([]);
  });

  it.each([
    ['20 members contribute more than last quarter', { target: 20, unit: 'members' }],
    ['Invite 20 members, more than last quarter', { target: 20, unit: 'members' }],
    ['Collect 20 questions from last quarter', { target: 20, unit: 'questions' }],
    ['Answer 20 questions older than a week', { target: 20, unit: 'questions' }],
    ['Grow attendance by 20 %', { target: 20, unit: '%' }],
    [
      'From 20 to 22 contributors, 10 % more than last quarter',
      { baseline: 20, target: 22, unit: 'contributors' },
    ],
  ])('takes the number of %j, which says by itself what is meant', (sentence, meaning) => {
    expect(meaningOf(sentence)).toEqual(meaning);
    expect(comparesTimes(sentence)).toBe(false);
  });

  it('keeps the sentence, and gives it an id that is free', () => {
    expect(understandKeyResult(' Invite at least 20 members ', ['invite-members'])).toEqual({
      id: 'invite-members-2',
      key_result: 'Invite at least 20 members',
      target: 20,
      unit: 'members',
    });
    expect(understandKeyResult('招待する', []).id).toBe('result');
  });

  it('always makes a valid key result, but where somebody says a way to where it is', () => {
    const pieces = fc.constantFrom(
      ...'from to keep never min. max. or less more than no below at least most 9 of 10 0 5 % → between and 1,000 -3 zero 24 hours within members €'.split(
        ' ',
      ),
      '9'.repeat(400),
    );
    const sentences = fc
      .oneof(
        fc.string({ minLength: 1 }),
        fc.array(pieces, { minLength: 1 }).map((all) => all.join(' ')),
      )
      .filter((sentence) => sentence.trim() !== '' && sentence.length <= 500);
    fc.assert(
      fc.property(sentences, (sentence) => {
        const file = understandKeyResult(sentence, []);
        expect(v.safeParse(keyResultSchema, file).success).toBe(true);
        const isNoWay = file.target !== undefined && file.baseline === file.target;
        expect(keyResultProblems(file).map(({ code }) => code)).toEqual(
          isNoWay ? ['key-result/no-distance'] : [],
        );
        expect(describeKeyResult(file)).not.toMatch(/undefined|NaN|Infinity/);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['digits', '1 '],
    ['words', 'from '],
    ['parts', '9 of '],
    ['hyphens', 'twenty-'],
    ['separators', '1,'],
    ['marks', '\u0301'],
    ['spaces', ' '],
  ])('reads no more than a sentence of 64 KiB of %s', (_, piece) => {
    const junk = piece.repeat(65_536 / piece.length);
    const start = junk.slice(0, 500);
    expect(meaningOf(junk)).toEqual(meaningOf(start));
    expect(numbersIn(junk)).toEqual(numbersIn(start));
  });
});

describe('numbersIn', () => {
  it.each([
    ['Invite 20 members and make 5 introductions', [20, 5]],
    ['Raise NPS from 32 to 45', [32, 45]],
    ['Keep at least 9 of 10 questions answered', [90, 9]],
    ['Send the survey to 14 of 30 members', [46.67, 14]],
    ['Keep the time to answer within 24 hours', [24]],
    ['First answers in 12 h, not in 36', [12, 36]],
    ['Answer everyone within 24 hours', []],
    ['Write down how we answer', []],
    ['Have 10 guides online by 2026-12-01', [10]],
  ])('finds in %j %j', (sentence, numbers) => {
    expect(numbersIn(sentence)).toEqual(numbers);
  });
});

describe('otherCounts', () => {
  it.each([
    ['Invite at least 20 members and make at least 5 introductions', [5]],
    ['Invite 20 members and make 20 introductions', [20]],
    ['Welcome 5-8 members', [8]],
    ['Reach 2–3k members', [3000]],
    ['Cut the time to first answer from 36 h to 12 h in 3 teams', [3]],
    ['Keep the score between 3.5 and 4.5 points', []],
    ['Keep at least 9 of 10 questions answered', []],
    ['Send the survey to 14 of 30 members', []],
    ['Get a score of 4.5 of 5', []],
    ['Answer 40 questions within 24 hours', []],
    ['Invite 20 members', []],
    ['Host 2 expert visits, maybe 3', []],
    ['Host 2 expert visits, perhaps even 3', []],
    ['Write down how we answer', []],
  ])('finds in %j %j', (sentence, numbers) => {
    expect(otherCounts(sentence)).toEqual(numbers);
  });
});

describe('describeKeyResult', () => {
  const base = { id: 'a-result', key_result: 'A sentence' };

  it.each([
    [{ target: 40, unit: 'questions' }, 'reach 40 questions from 0'],
    [{ target: 40, baseline: 0 }, 'reach 40 from 0'],
    [{ baseline: 36, target: 12, unit: 'h' }, 'from 36 h to 12 h'],
    [{ baseline: -5, target: 12_000 }, 'from −5 to 12\u202f000'],
    [{ at_least: 90, unit: '%' }, 'keep at least 90 %'],
    [{ at_most: 5, unit: '%' }, 'keep at most 5 %'],
    [{ at_least: 3, at_most: 5, unit: 'points' }, 'keep between 3 and 5 points'],
    [{}, 'a milestone: done or not done'],
    [{ steps: [{ id: 'draft', step: 'Draft it' }] }, 'a milestone in 1 step'],
    [{ steps: ['a', 'b', 'c'].map((id) => ({ id, step: `Do ${id}` })) }, 'a milestone in 3 steps'],
  ])('says of %j: %s', (keys, words) => {
    expect(describeKeyResult({ ...base, ...keys })).toBe(words);
  });
});

function meaningOf(sentence: string): object {
  const { id: _, key_result: __, ...meaning } = understandKeyResult(sentence, []);
  return meaning;
}
