import { expect, it } from 'vitest';
import { cop } from '../../e2e/cop.ts';

it('is small enough for any mailbox: the example is below 100 kB', () => {
  const { stdout } = cop(['report', '-C', 'examples/product-community', '--format', 'html']);
  expect(stdout).toContain('<h1');
  expect(Buffer.byteLength(stdout)).toBeLessThan(100_000);
});
