import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tellingWords } from '../../../src/insight/coverage/telling-words.ts';

function written(text: string): readonly string[] {
  return [...tellingWords(text).values()];
}

describe('the telling words of a text', () => {
  it.each([
    ['A first chart that somebody uses', ['chart']],
    [
      'Does not want to ask a beginner’s question in public',
      ['ask', 'beginner', 'question', 'public'],
    ],
    ['To be asked by name, and asked again', ['asked', 'name']],
    ['At least 20 members, in 2 weeks', []],
    ['R, C++ and SQL', ['C++', 'SQL']],
    ['', []],
  ])('%j are %j', (text, words) => {
    expect(written(text)).toEqual(words);
  });

  it.each([
    ['charts', 'Charting'],
    ['asked', 'ask'],
    ['planned', 'planning'],
    ['stories', 'Story'],
    ['ÜBUNG', 'übung'],
  ])('%s and %s are compared as one', (one, other) => {
    expect([...tellingWords(one).keys()]).toEqual([...tellingWords(other).keys()]);
  });

  it.each([
    ['experts', 'expense'],
    ['need', 'nee'],
    ['données', 'donné'],
  ])('%s and %s are two', (one, other) => {
    expect([...tellingWords(one).keys()]).not.toEqual([...tellingWords(other).keys()]);
  });

  it('are words of the text, each compared once, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const words = tellingWords(text);
        for (const word of words.values()) expect(text).toContain(word);
        expect(words).toEqual(tellingWords(`${text} ${text}`));
      }),
    );
  });
});
