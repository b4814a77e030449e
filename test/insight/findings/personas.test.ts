import { describe, expect, it } from 'vitest';
import { numberOfPersonas } from '../../../src/insight/findings/personas.ts';
import { ALL_READ, community, personas } from '../builders.ts';
import { shown } from './problems.ts';

function advice(count: number): string[] {
  const ids = Array.from({ length: count }, (_, index) => `persona-${index}`);
  return numberOfPersonas(community({ personas: personas(...ids) })).map(shown);
}

const FEW = 'Three to five of the most prevalent make goals easier to aim | persona add';

describe('the number of personas', () => {
  it.each([
    [0, [`personas personas/few | no persona yet | ${FEW}`]],
    [1, [`personas personas/few | one persona | ${FEW}`]],
    [2, [`personas personas/few | two personas | ${FEW}`]],
    [3, []],
    [5, []],
    [
      6,
      [
        'personas personas/many | 6 personas: with so many, no goal is aimed at anybody | Keep the three to five most prevalent, and remove the others',
      ],
    ],
  ])('is three to five; of %d it says so', (count, expected) => {
    expect(advice(count)).toEqual(expected);
  });

  it('counts one that is there and could not be read', () => {
    const unread = { ...ALL_READ, personas: ['c'] };
    expect(numberOfPersonas(community({ personas: personas('a', 'b'), unread }))).toEqual([]);
  });
});
