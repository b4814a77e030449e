import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { keyResultProblems } from '../../src/domain/key-result.ts';
import { keyResultSchema } from '../../src/domain/key-result-file.ts';
import {
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
      ...'from to keep at least most 9 of 10 0 5 % → between and 1,000 -3 zero 24 hours within members €'.split(
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
