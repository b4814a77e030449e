import { describe, expect, it } from 'vitest';
import type { CheckIn } from '../../src/domain/check-in.ts';
import type { KeyResult } from '../../src/domain/key-result.ts';
import { carryOver } from '../../src/insight/carry-over.ts';
import { proposedFate } from '../../src/insight/proposed-fate.ts';
import { figuresOf } from '../../src/insight/quarter-figures.ts';
import { proposedScore } from '../../src/insight/score.ts';
import {
  askGained,
  askReview,
  type ReviewGiven,
  type ReviewSubject,
} from '../../src/prompts/ask-review.ts';
import {
  community,
  day,
  done,
  MEDIAN_OF_NOTHING,
  milestone,
  reach,
  steps,
  timeline,
  value,
} from '../insight/builders.ts';
import { type Answer, LEAVE, scriptedAsker } from './scripted-asker.ts';

/** The morning after. */
const OVER = day('2027-01-01');
const OCTOBER = timeline('October');

const ANSWERS = reach({ keyResult: 'Gather 30 answers', target: 30, timeline: OCTOBER });
const AT_14 = [
  value('10-09', 6, { note: 'A reminder\n goes out on Monday', by: 'ana' }),
  value('10-30', 14, { confidence: 4 }),
];

function subject(
  keyResult: KeyResult,
  checkIns: readonly CheckIn[],
  more: Partial<ReviewSubject> = {},
): ReviewSubject {
  const one = { keyResult, reference: 'goal/kr' };
  const figures = figuresOf(one, community({ records: checkIns }), OVER);
  return {
    ...one,
    figures,
    proposed: proposedScore(figures),
    becomes: proposedFate(figures),
    plan: carryOver(keyResult, figures, []),
    before: undefined,
    noted: checkIns.findLast(({ note }) => note !== null),
    ...more,
  };
}

async function ask(answers: readonly Answer[], one: ReviewSubject, given: ReviewGiven = {}) {
  const asker = scriptedAsker(answers);
  const answer = await askReview(asker, one, given);
  return { answer, transcript: asker.transcript() };
}

describe('askReview', () => {
  it('shows how it ended and what was said of it; Enter takes what is proposed', async () => {
    const { answer, transcript } = await ask(
      ['', 'Ask earlier', ''],
      subject(ANSWERS, AT_14, { place: '4 of 7' }),
    );
    expect(transcript).toBe(`4 of 7  Gather 30 answers
  14 of 30 · 47 % · missed · score 0.5
  confidence 4/10 · ana on 9 Oct: A reminder goes out on Monday
? Your score, 0 to 1? 0.5
? What was learned? Ask earlier
? What becomes of it? Carried over into the next quarter
`);
    expect(answer).toEqual({
      score: 0.5,
      why: null,
      learned: 'Ask earlier',
      becomes: 'carried-over',
    });
  });

  it('wants to know why where the grade is another, and reads it as people write it', async () => {
    const { answer, transcript } = await ask(
      ['7', '0,7', '', 'They were long ones', '', 'Dropped'],
      subject(ANSWERS, AT_14),
    );
    expect(transcript).toContain(`? Your score, 0 to 1? 7
  ! A score goes from 0 to 1 in steps of 0.1. Did you mean 0.7?
? Your score, 0 to 1? 0,7                                                    0.7
? Why not 0.5, as the figures say?

  ! Say it in a few words, for whoever reads this later.
? Why not 0.5, as the figures say?
  They were long ones
? What was learned?
? What becomes of it? Dropped
`);
    expect(answer).toEqual({
      score: 0.7,
      why: 'They were long ones',
      learned: null,
      becomes: 'dropped',
    });
  });

  it('proposes to be done with what was achieved', async () => {
    const { answer } = await ask(['', '', ''], subject(ANSWERS, [value('10-30', 31)]));
    expect(answer).toMatchObject({ score: 1, becomes: 'done' });
  });

  it('offers no carrying over where nothing is left', async () => {
    const over = milestone({ timeline: OCTOBER, steps: steps('draft') });
    const late = subject(over, [done('10-30', 'draft')]);
    await expect(ask(['', '', 'Carried over into the next quarter'], late)).rejects.toThrow(
      '(Done | Dropped)',
    );
  });

  it('asks for a score where the figures give none, and not for a reason', async () => {
    const counts = subject(reach({ measure: MEDIAN_OF_NOTHING, timeline: OCTOBER }), []);
    const { answer, transcript } = await ask(['', '0.8', '', ''], counts);
    expect(transcript).toContain('  no data · 0 % · missed\n');
    expect(transcript).toContain('! There is no number.');
    expect(answer).toMatchObject({ score: 0.8, why: null });
  });

  it('does not ask again what flags have said', async () => {
    const { answer, transcript } = await ask(['Late', ''], subject(ANSWERS, AT_14), {
      score: 0.3,
      learned: 'Ask earlier',
    });
    expect(transcript).not.toContain('What was learned?');
    expect(answer).toEqual({
      score: 0.3,
      why: 'Late',
      learned: 'Ask earlier',
      becomes: 'carried-over',
    });
  });

  it('shows what was concluded before, where it is changed', async () => {
    const before = {
      ...{ keyResult: 'goal/kr', score: 0.7, proposed: 0.5, carriedTo: null },
      ...({ why: 'Long ones', learned: 'Ask', becomes: 'dropped' } as const),
    };
    const { answer } = await ask(['', '', '', ''], subject(ANSWERS, AT_14, { before }));
    expect(answer).toEqual({ score: 0.7, why: 'Long ones', learned: 'Ask', becomes: 'dropped' });
  });

  it('lets the person leave', async () => {
    await expect(ask(['', LEAVE], subject(ANSWERS, AT_14))).rejects.toMatchObject({ exit: 130 });
  });
});

describe('askGained', () => {
  it.each<[string[], string | null]>([
    [[''], null],
    [['Answers within a day', ''], 'Answers within a day'],
    [['Answers within a day', 'Two met a mentor!', ''], 'Answers within a day. Two met a mentor!'],
  ])('%j is %j', async (answers, gained) => {
    expect(await askGained(scriptedAsker(answers))).toBe(gained);
  });
});
