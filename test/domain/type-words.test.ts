import { expect, it } from 'vitest';
import { typeWords } from '../../src/domain/happening-types.ts';

it.each([
  ['ask', undefined, 'ask'],
  ['expert-visit', 1, 'expert visit'],
  ['expert-visit', 0, 'expert visits'],
  ['expert-visit', 2, 'expert visits'],
  ['story', 3, 'stories'],
  ['x-book-club', 1, 'x-book-club'],
  ['x-book-club', 2, 'x-book-club'],
] as const)('the type %s, %s times, is %s in a sentence', (type, count, words) => {
  expect(typeWords(type, count)).toBe(words);
});
