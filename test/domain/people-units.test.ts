import { describe, expect, it } from 'vitest';
import { countsPeople } from '../../src/domain/people-units.ts';

describe('units that count people', () => {
  it.each([
    'members',
    'member',
    'Members ',
    'new members',
    'people',
    'person',
    'persons',
    'guests',
  ])('%s does', (unit) => expect(countsPeople(unit)).toBe(true));

  it.each([
    null,
    '',
    'answers',
    '%',
    'h',
    'EUR',
    'members answered',
    'introductions',
    'membership',
  ])('%s does not', (unit) => expect(countsPeople(unit)).toBe(false));
});
