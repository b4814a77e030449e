import { describe, expect, it } from 'vitest';
import { wordMeant } from '../../src/domain/word-meant.ts';

describe('the word that is meant', () => {
  it.each([
    ['done', 'done'],
    [' DONE ', 'done'],
    ['s', 'skipped'],
    ['d', undefined],
    ['do', undefined],
    ['don', undefined],
    ['down', 'down'],
    ['donex', undefined],
    ['kipped', undefined],
    ['', undefined],
    ['  ', undefined],
  ])('by %j of done, donated, down and skipped is %j', (written, word) => {
    expect(wordMeant(written, ['done', 'donated', 'down', 'skipped'])).toBe(word);
  });
});
