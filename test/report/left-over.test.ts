import { describe, expect, it } from 'vitest';
import type { LeftOver, WhyLeft } from '../../src/domain/erasure.ts';
import { leftOverText } from '../../src/report/left-over.ts';

const SCREEN = { width: 80, cop: 'cop' };
const WORDS = {
  anywhere: [
    { text: 'Ana Ruiz', as: 'name' },
    { text: 'a$b', as: 'handle' },
  ],
  alone: [],
  firstNames: [],
} as const;

function at(why: WhyLeft, file: string, line?: number): LeftOver {
  return { place: { file, ...(line === undefined ? {} : { line }) }, why };
}

describe('leftOverText', () => {
  it('says nothing where nothing is left', () => {
    expect(leftOverText({ id: 'k3f9x2ab', words: WORDS, left: [] }, SCREEN)).toBe('');
  });

  it('says where, why it stayed and what to do, and how to look again', () => {
    const left = [
      at('not-ours', 'README.md', 3),
      at('not-ours', 'README.md', 17),
      at('fixed', 'goals/2026-Q4/meet.yaml', 4),
      at('path', 'goals/2026-Q4/ana-ruiz.yaml'),
      at('not-ours', 'evil\u001b[2J.md', 1),
    ];
    expect(leftOverText({ id: 'k3f9x2ab', words: WORDS, left }, SCREEN)).toBe(
      `Still there, and not changed:
  Keys, ids and the like are never changed, since files and figures hang
  together by them. Change them by hand, wherever they are named:
    goals/2026-Q4/meet.yaml:4
  These files have them in their names. Rename them by hand; where the name is
  an id, wherever it is named too:
    goals/2026-Q4/ana-ruiz.yaml
  cop does not change these files. Change them by hand:
    README.md:3, 17
    evil\\u{1b}[2J.md:1
Once that is mended, look again:
  cop member erase k3f9x2ab --also "Ana Ruiz"`,
    );
  });

  it.each([
    ['unsafe', 'have an error|has an error'],
    ['several', '--also'],
    ['somebody-else', 'member same'],
    ['left-behind', 'Delete'],
    ['unread', 'Look yourself'],
  ] as const)('says what to do about what is %s', (why, words) => {
    const text = leftOverText({ id: 'k', words: WORDS, left: [at(why, 'a.md')] }, SCREEN);
    expect(text).toMatch(new RegExp(words));
    expect(text.split('\n').every((line) => line.length <= 80)).toBe(true);
  });
});
