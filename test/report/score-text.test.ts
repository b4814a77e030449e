import { describe, expect, it } from 'vitest';
import { bandsText, gradedText, meanScoreText, scoreDetails } from '../../src/report/score-text.ts';
import { grade } from '../insight/reviews.ts';

describe('a mean of scores', () => {
  it.each([
    [0.55, '0.6'],
    [0.549, '0.5'],
    [1, '1'],
    [0, '0'],
    [null, ''],
  ])('of %d is printed in steps of 0.1: %s', (mean, text) => {
    expect(meanScoreText({ mean })).toBe(text);
  });
});

describe('how many are graded', () => {
  it.each([
    [0, 8, 0.5, '8 key results, scored by the figures'],
    [5, 8, 0.5, '8 key results, 5 graded, the others scored by the figures'],
    [8, 8, 0.5, '8 key results, all graded'],
    [1, 1, 0.5, '1 key result, graded'],
    [0, 2, null, '2 key results'],
    [0, 0, null, '0 key results'],
  ])('%d of %d', (graded, of, mean, text) => {
    expect(gradedText({ graded, of, mean })).toBe(text);
  });

  it('is said in bands too', () => {
    const bands = new Map([['far', 4] as const, ['hardly-moved', 1] as const]);
    expect(bandsText({ bands })).toBe('4 came far, 1 hardly moved');
  });
});

describe('the score of a key result', () => {
  it('is what its figures give as long as nobody has graded it', () => {
    expect(scoreDetails({ proposed: 0.8, grade: null })).toEqual(['score 0.8']);
    expect(scoreDetails({ proposed: null, grade: null })).toEqual([]);
  });

  it('is that its grade is the same, where it is what the figures give', () => {
    expect(scoreDetails({ proposed: 0.7, grade: grade() })).toEqual([
      'score 0.7, graded the same',
      'done',
    ]);
  });

  it('is its grade beside what they give, and why it is another', () => {
    const late = grade({ score: 0.7, proposed: 0.8, why: 'The survey\n  was late' });
    expect(scoreDetails({ proposed: 0.8, grade: late })[0]).toBe(
      'score 0.8, graded 0.7: The survey was late',
    );
  });

  it('says what they gave when it was reviewed, where they give another now', () => {
    const early = grade({ score: 0.7, proposed: 0.5 });
    expect(scoreDetails({ proposed: 0.7, grade: early })[0]).toBe(
      'score 0.7, 0.5 when reviewed, graded 0.7',
    );
    expect(scoreDetails({ proposed: 0.8, grade: early })[0]).toBe(
      'score 0.8, 0.5 when reviewed, graded 0.7',
    );
  });

  it('is its grade beside what they gave, while the quarter lasts', () => {
    const early = grade({ score: 0.7, proposed: 0.5 });
    expect(scoreDetails({ proposed: null, grade: early })[0]).toBe('score 0.5, graded 0.7');
    const same = grade({ score: 0.7, proposed: 0.7 });
    expect(scoreDetails({ proposed: null, grade: same })[0]).toBe('score 0.7, graded the same');
  });

  it('is its grade alone where they give nothing', () => {
    const byHand = grade({ score: 0.7, proposed: null });
    expect(scoreDetails({ proposed: null, grade: byHand })[0]).toBe('graded 0.7');
    expect(scoreDetails({ proposed: 0.6, grade: byHand })[0]).toBe('score 0.6, graded 0.7');
  });

  it.each([
    [grade({ becomes: 'dropped' }), 'dropped'],
    [grade({ becomes: 'carried-over' }), 'carried over'],
    [grade({ becomes: 'carried-over', carriedTo: 'more/kr' }), 'carried over to more/kr'],
  ])('comes with what becomes of it, and what was learned', (one, becomes) => {
    const learned = { ...one, learned: 'Ask\nearlier' };
    expect(scoreDetails({ proposed: 0.7, grade: learned }).slice(1)).toEqual([
      becomes,
      'learned: Ask earlier',
    ]);
  });
});
