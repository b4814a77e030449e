import { describe, expect, it } from 'vitest';
import { reflow } from '../../src/terminal/reflow.ts';

const screen = { width: 20, cop: 'cop' };

describe('reflow', () => {
  it('leaves a line that fits, also an empty one', () => {
    expect(reflow('Wrote cop.yaml\n\n  and more', screen)).toBe('Wrote cop.yaml\n\n  and more');
  });

  it('goes on below, as far in as the line began', () => {
    expect(reflow('  members/ will hold names', screen)).toBe('  members/ will hold\n  names');
  });

  it('leaves a command whole', () => {
    const command = '  cop goal add --quarter 2027-Q1';
    expect(reflow(command, screen)).toBe(command);
  });
});
