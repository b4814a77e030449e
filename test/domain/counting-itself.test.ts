import { describe, expect, it } from 'vitest';
import {
  countingFlags,
  countingItself,
  measureToOffer,
  understandToMeasure,
} from '../../src/domain/counting-itself.ts';
import { understandKeyResult } from '../../src/domain/key-result-sentence.ts';

const said = (sentence: string) => understandKeyResult(sentence, []);

describe('measureToOffer', () => {
  it('is the one that fits the sentence', () => {
    expect(measureToOffer(said('Foster 5 introductions'))?.name).toBe('introductions-made');
  });

  it.each([
    ['it has one already', { measure: 'invitations-sent' }],
    ['it has steps', { target: undefined, unit: undefined, steps: [{ id: 'a', step: 'Ask' }] }],
    ['it was made a level to keep', { target: undefined, at_least: 5 }],
    ['it was made a milestone', { target: undefined, unit: undefined }],
    ['it counts in another unit', { unit: 'pairs' }],
    ['it starts elsewhere', { baseline: 2 }],
  ])('is none where %s', (_, other) => {
    const written = { ...said('Foster 5 introductions'), ...other };
    const file = Object.fromEntries(
      Object.entries(written).filter(([, value]) => value !== undefined),
    );
    expect(measureToOffer(file as typeof written)).toBeUndefined();
  });
});

describe('countingItself', () => {
  const offered = (sentence: string) => {
    const file = said(sentence);
    const measure = measureToOffer(file);
    return measure && countingItself(file, measure);
  };

  it('names the measure', () => {
    expect(offered('Foster 5 introductions')).toEqual({
      id: 'foster-introductions',
      key_result: 'Foster 5 introductions',
      target: 5,
      unit: 'introductions',
      measure: 'introductions-made',
    });
  });

  it('counts to one where the sentence says no number', () => {
    expect(offered('Send out a survey')).toEqual({
      id: 'send-survey',
      key_result: 'Send out a survey',
      target: 1,
      unit: 'surveys',
      measure: 'surveys-sent',
    });
  });
});

describe('understandToMeasure', () => {
  it.each([
    ['Answer 80 % of asks within two days', { at_least: 80, unit: '%' }],
    ['Reach a median time to first answer of 12 h', { at_most: 12, unit: 'h' }],
    ['Reach an average belonging of 4.2', { at_least: 4.2 }],
    // They say where it starts, what to keep, or another thing.
    [
      'Raise asks answered within two days from 60 % to 80 %',
      { baseline: 60, target: 80, unit: '%' },
    ],
    [
      'Raise asks answered within two days from 0 % to 80 %',
      { baseline: 0, target: 80, unit: '%' },
    ],
    ['Keep at least 80 % of asks answered within two days', { at_least: 80, unit: '%' }],
    ['80 % of members have a complete profile', { target: 80, unit: '%' }],
    ['Answer 80 % of asks within a week', { target: 80, unit: '%' }],
    ['Foster 5 introductions', { target: 5, unit: 'introductions' }],
    ['Send out a survey', {}],
  ])('makes of %j %j', (sentence, meaning) => {
    const { id: _, key_result: said, ...keys } = understandToMeasure(sentence, []);
    expect(keys).toEqual(meaning);
    expect(said).toBe(sentence);
  });

  it.each([
    ['a level', understandToMeasure('Answer 80 % of asks within two days', [])],
    ['a number to reach', said('Answer 80 % of asks within two days')],
  ])('goes with its measure also where somebody made %s of it', (_, file) => {
    expect(measureToOffer(file)?.name).toBe('asks-answered-in-two-days');
  });
});

describe('countingFlags', () => {
  it.each([
    ['Foster 5 introductions', '--measure introductions-made'],
    ['Send out a survey', '--target 1 --unit surveys --measure surveys-sent'],
    ['Host an expert visit', '--target 1 --unit "expert visits" --measure expert-visits'],
  ])('let %j count itself by %s', (sentence, flags) => {
    const file = said(sentence);
    const measure = measureToOffer(file);
    expect(measure && countingFlags(file, measure)).toBe(flags);
  });
});
