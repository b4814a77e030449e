import { describe, expect, it } from 'vitest';
import { countingItself, measureToOffer } from '../../src/domain/counting-itself.ts';
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
