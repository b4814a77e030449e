import { describe, expect, it } from 'vitest';
import { cop } from './cop.ts';

const ON_EXAMPLE = ['-C', 'examples/product-community'];

/** A line that begins with an option without a value is left to the whole program. */
const WHOLE = '--no-color';

describe('the two scripts', () => {
  it.each([
    ['report'],
    ['report', '--json'],
    ['explain', 'brief'],
    ['timeline'],
    ['trend'],
    ['report', '--goal', 'nowhere'],
    ['report', '--help'],
    ['explain', '--unknown'],
  ])('say the same of %s %s', (...words) => {
    const reportsAlone = cop([...ON_EXAMPLE, ...words]);
    expect(reportsAlone).toEqual(cop([WHOLE, ...ON_EXAMPLE, ...words]));
    expect(reportsAlone.stdout + reportsAlone.stderr).not.toBe('');
  });

  it('know where a command stands behind options with a value', () => {
    const words = ['goal', 'list', '--json'];
    const behind = cop(['--as-of', '2026-11-24', ...ON_EXAMPLE, ...words]);
    expect(behind).toEqual(cop([...words, ...ON_EXAMPLE]));
    expect(behind.code).toBe(0);
  });

  it('leave a folder of the name of a report in peace', () => {
    expect(cop(['-C', 'report', 'goal', 'list']).stderr).toContain('there is no folder');
  });
});
