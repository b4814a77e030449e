import { describe, expect, it } from 'vitest';
import type { Community } from '../../../src/domain/community.ts';
import { CopError } from '../../../src/domain/errors.ts';
import { resolveExplained } from '../../../src/insight/derivation/resolve-explained.ts';
import { community, goal, Q4, quarter, reach } from '../builders.ts';

const OF = community({
  goals: [
    goal('answer-one-another', [reach({ id: 'time-to-answer' }), reach({ id: 'answers' })]),
    goal('bring-in', [reach({ id: 'invite' }), reach({ id: 'answer' })]),
    goal('earlier', [reach({ id: 'old' })], { quarter: quarter('2026-Q3') }),
  ],
});

/** What is meant: `key-result goal/key-result`, `goal id`, `community`. */
function meant(written: string | undefined, of: Community = OF): string {
  const found = resolveExplained(written, of, Q4);
  if (found.kind === 'key-result') return `key-result ${found.named.reference}`;
  return found.kind === 'goal' ? `goal ${found.goal.id}` : found.kind;
}

function refusal(written: string, of: Community = OF): CopError {
  try {
    meant(written, of);
  } catch (error) {
    if (error instanceof CopError) return error;
  }
  throw new Error('it was found');
}

describe('what is to be explained', () => {
  it.each([
    [undefined, 'community'],
    ['community', 'community'],
    ['Community', 'community'],
    ['bring-in', 'goal bring-in'],
    ['bring', 'goal bring-in'],
    ['earlier', 'goal earlier'],
    ['invite', 'key-result bring-in/invite'],
    ['inv', 'key-result bring-in/invite'],
    ['time', 'key-result answer-one-another/time-to-answer'],
    ['answer', 'key-result bring-in/answer'],
    ['answer-one', 'goal answer-one-another'],
    ['bring/inv', 'key-result bring-in/invite'],
    ['earlier/old', 'key-result earlier/old'],
  ])('%s is %s', (written, found) => {
    expect(meant(written)).toBe(found);
  });

  it('is the goal of two with one id: its key result can be written with its goal', () => {
    const of = community({ goals: [goal('answers', [reach({ id: 'answers' })])] });
    expect(meant('answers', of)).toBe('goal answers');
    expect(meant('answers/answers', of)).toBe('key-result answers/answers');
  });

  it('is a goal called community where there is one; the community needs no word', () => {
    const of = community({ goals: [goal('community', []), goal('community-day', [])] });
    expect(meant('community', of)).toBe('goal community');
    expect(meant(undefined, of)).toBe('community');
    expect(meant('community', community({ goals: [goal('community-day', [])] }))).toBe('community');
  });

  it('names the candidates of both kinds', () => {
    expect(refusal('an')).toMatchObject({
      exit: 2,
      message: '"an" could be 3 goals and key results',
      remedy: 'Write one of: answer-one-another, answer-one-another/answers, bring-in/answer',
    });
  });

  it.each([
    ['invte', 'Did you mean bring-in/invite?'],
    ['brign-in', 'Did you mean bring-in?'],
    ['comunity', 'Did you mean community?'],
  ])('%s is nothing: %s', (written, remedy) => {
    expect(refusal(written)).toMatchObject({
      exit: 2,
      message: `there is no key result or goal "${written}"`,
      remedy,
    });
  });

  it('says where a key result of another quarter is', () => {
    expect(refusal('old').remedy).toBe('In another quarter there is: earlier/old');
  });

  it('says that there is no such key result of a goal', () => {
    expect(refusal('bring-in/nothing')).toMatchObject({
      exit: 2,
      message: 'there is no key result "bring-in/nothing"',
    });
  });
});
