import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MeasureDefinitionFile } from '../../../src/domain/measure-schema.ts';
import { measureFromWords, measureInWords } from '../../../src/insight/sheets/measure-words.ts';

describe('a measure in words', () => {
  it.each<[string, MeasureDefinitionFile]>([
    ['all welcomes', { count: 'welcomes' }],
    ['all x-lunch', { count: 'x-lunch' }],
    ['all members where role is expert', { count: 'members', where: { role: 'expert' } }],
    ['different introductions', { distinct: 'introductions' }],
    ['different members of contributions', { distinct: 'contributions', of: 'members' }],
    ['average hours of answers', { average: 'answers', of: 'hours' }],
    ['median hours of answers', { median: 'answers', of: 'hours' }],
    ['share of answers among asks', { share: { of: 'answers', over: 'asks' } }],
    [
      'all contributions where note is "by mail; (and) by hand" and kind is chart',
      { count: 'contributions', where: { note: 'by mail; (and) by hand', kind: 'chart' } },
    ],
    [
      'all contributions where minutes is 5 and kind is "5" and first is true',
      { count: 'contributions', where: { minutes: 5, kind: '5', first: true } },
    ],
  ])('%s', (words, measure) => {
    expect(measureInWords(measure)).toBe(words);
    expect(measureFromWords(words)).toEqual(measure);
  });

  it.each<[string, MeasureDefinitionFile]>([
    ['a test that is no plain value', { count: 'members', where: { joined: { since: 'start' } } }],
    ['a side of a share with conditions', { share: { of: { count: 'asks' }, over: 'asks' } }],
    ['a name that is no word', { count: 'two words' }],
  ])('is none for %s', (_, measure) => {
    expect(measureInWords(measure)).toBeUndefined();
  });

  it.each([
    'introductions-made',
    'all',
    'all the welcomes',
    'all welcomes where',
    'all welcomes where role is',
    'all welcomes where role is expert and',
    'all welcomes where role is a and role is b',
    'share of asks',
  ])('is not %j', (words) => {
    expect(measureFromWords(words)).toBeUndefined();
  });

  it('says the same again, whatever the values', () => {
    const value = fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean());
    const where = fc.dictionary(fc.constantFrom('role', 'note', 'kind'), value);
    fc.assert(
      fc.property(where, (drawn) => {
        const measure = { count: 'members', where: drawn };
        const words = measureInWords(measure);
        if (words !== undefined) expect(measureFromWords(words)).toEqual(measure);
      }),
    );
  });
});
