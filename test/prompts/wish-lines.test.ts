import { describe, expect, it } from 'vitest';
import { wishLines } from '../../src/prompts/wish-lines.ts';

describe('what will change, in lines', () => {
  it('says what was and what is to be, in the order of the wishes', () => {
    const now = { owner: 'ana', weight: 1, needs: ['a', 'b'], description: null };
    expect(wishLines(now, { needs: ['b'], owner: null, weight: 0.5, description: 'x' })).toEqual([
      '    needs: a · b → b',
      '    owner: ana → nothing',
      '    weight: 1 → 0.5',
      '    description: nothing → x',
    ]);
  });

  it('takes two lines where one is too long, and one line for a text of several', () => {
    const long = 'so it goes on and on '.repeat(3).trim();
    expect(wishLines({ goal: long }, { goal: 'Short\nand sweet' })).toEqual([
      `    goal: ${long}`,
      '      → Short and sweet',
    ]);
  });
});
