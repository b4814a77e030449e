import { expect, it } from 'vitest';
import { isAddress } from '../../src/domain/address.ts';

it.each([
  ['ana@example.org', true],
  [' ana@example.org ', true],
  ['ana@intranet', true],
  ['@ana', false],
  ['ana@', false],
  ['ana@b@c', false],
  ['Ana <ana@example.org>', false],
  ['ana example.org', false],
  ['', false],
])('whether "%s" is an address: %s', (text, is) => {
  expect(isAddress(text)).toBe(is);
});
