import { describe, expect, it } from 'vitest';
import { CopError } from '../../src/domain/errors.ts';
import { resolveIdea, resolvePractice } from '../../src/insight/resolve-practice.ts';

const QUESTION = { id: 'weekly-question', practice: 'Ask a question of the week' };
const WELCOME = { id: 'welcome-newcomers', practice: 'Welcome each newcomer by name' };
const THANK = { id: 'thank', practice: 'Thank somebody each week' };
const ALL = [QUESTION, WELCOME, THANK];

function trouble(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof CopError)
      return [error.exit, error.message, error.remedy, error.command].join(' | ');
  }
  throw new Error('nothing was refused');
}

describe('a practice on the command line', () => {
  it.each([
    ['its id', 'thank', THANK],
    ['enough of its id, in any case', 'WELC', WELCOME],
    ['a part of its sentence', 'Question  of the', QUESTION],
    ['the id before the sentence', 'week', QUESTION],
  ])('is meant by %s', (_, written, meant) => {
    expect(resolvePractice(written, ALL)).toBe(meant);
  });

  it('is asked back where several begin so, or say so', () => {
    expect(trouble(() => resolvePractice('we', ALL))).toBe(
      '2 | "we" could be 2 practices | Write one of: weekly-question, welcome-newcomers | ',
    );
    expect(trouble(() => resolvePractice('each', ALL))).toBe(
      '2 | "each" could be 2 practices | Write one of: welcome-newcomers, thank | ',
    );
  });

  it('is nearly named', () => {
    expect(trouble(() => resolvePractice('thnak', ALL))).toBe(
      '2 | there is no practice "thnak" | Did you mean thank? | ',
    );
  });

  it('leads to the ready set where there is none yet', () => {
    expect(trouble(() => resolvePractice('thank', []))).toBe(
      '2 | there is no practice yet | There is a ready set | practice ideas',
    );
  });

  it('is no blank text', () => {
    expect(trouble(() => resolvePractice(' ', ALL))).toContain('2 | there is no practice " "');
  });
});

describe('an idea on the command line', () => {
  it('is meant by enough of its id, or by none that there is', () => {
    const idea = {
      ...WELCOME,
      strand: 'commitment',
      rhythm: 'every week',
      shownBy: null,
      why: 'So that they stay',
    } as const;
    expect(resolveIdea('welcome', [idea])).toBe(idea);
    expect(trouble(() => resolveIdea('bake', [idea]))).toBe(
      '2 | there is no idea "bake" | There are: welcome-newcomers | practice ideas',
    );
  });
});
