import { describe, expect, it } from 'vitest';
import { fits, phraseOf } from '../../../src/insight/matching/phrase.ts';

function areAlike(one: string, other: string): boolean {
  const there = fits(phraseOf(one), phraseOf(other));
  expect(fits(phraseOf(other), phraseOf(one))).toBe(there);
  return there;
}

describe('two phrases', () => {
  it.each([
    ['Accessibility', 'accessibility'],
    ['Accessibility', 'Accessibility audits'],
    ['Chart reviews', 'chart review'],
    ['Chart reviews', 'Reviewing of charts'],
    ['Stories', 'story'],
    ['Mapping', 'Maps'],
    ['Coding', 'code'],
    ['Help with SQL', 'sql'],
    ['Visualisation of maps', 'map visualisation'],
    ['C++', 'c++'],
    ['R', 'R'],
    ['Café design', 'cafe\u0301 designs'],
    ['地図', '地図'],
    ['🌍', '🌍'],
    ['How to', 'how to'],
  ])('are about one thing: %s, %s', (one, other) => {
    expect(areAlike(one, other)).toBe(true);
  });

  it.each([
    ['Data engineering', 'Data ethics'],
    ['C++', 'C#'],
    ['R', 'SQL'],
    ['String theory', 'Strategy'],
    ['Spring', 'Sprint'],
    ['A talk on colour', 'Talking of type'],
    ['🌍', '🌎'],
    ['Business', 'Busy'],
  ])('are about two things: %s, %s', (one, other) => {
    expect(areAlike(one, other)).toBe(false);
  });
});
