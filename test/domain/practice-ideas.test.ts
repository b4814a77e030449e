import { describe, expect, it } from 'vitest';
import { readFacilitation } from '../../src/domain/practice.ts';
import { PRACTICE_IDEAS } from '../../src/domain/practice-ideas.ts';
import { STRANDS } from '../../src/domain/strand.ts';

describe('the ready set of practices', () => {
  it('is valid as a facilitation.yaml, every one of the ten', () => {
    const practices = PRACTICE_IDEAS.map(({ id, practice, strand, rhythm, shownBy }) => ({
      id,
      practice,
      strand,
      rhythm,
      ...(shownBy === null ? {} : { shown_by: shownBy }),
    }));
    const { value, problems } = readFacilitation({ practices });
    expect(problems).toEqual([]);
    expect(value).toHaveLength(10);
  });

  it('has something for each strand, a strand after the other', () => {
    const strands = PRACTICE_IDEAS.map(({ strand }) => strand);
    expect([...new Set(strands)]).toEqual(STRANDS);
    expect(strands).toEqual([...strands].sort((a, b) => STRANDS.indexOf(a) - STRANDS.indexOf(b)));
    for (const strand of STRANDS)
      expect(strands.filter((one) => one === strand).length).toBeGreaterThanOrEqual(3);
  });

  it('says what to do and why, each in a sentence without a full stop, and none twice', () => {
    const sentences = PRACTICE_IDEAS.flatMap(({ practice, why }) => [practice, why]);
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z][^.!?]{15,98}[^.!? ]$/);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it('asks for no more than four things in every week of a quarter', () => {
    const weekly = PRACTICE_IDEAS.filter(({ rhythm }) => rhythm === 'every week');
    expect(weekly.length).toBeLessThanOrEqual(4);
  });
});
