import { describe, expect, it } from 'vitest';
import { countsPeople } from '../../src/domain/people-units.ts';

const NO_SENTENCE = 'How many there are';

describe('key results that count people', () => {
  it.each([
    'members',
    'member',
    'Members ',
    'new members',
    'members per week',
    'members (active)',
    'team leads',
    'women',
    'people',
    'person',
    'guests',
  ])('%s do', (unit) => {
    expect(countsPeople({ unit, keyResult: NO_SENTENCE })).toBe(true);
  });

  it.each([null, '', 'answers', '%', 'h', 'EUR', 'introductions', 'membership'])(
    '%s do not',
    (unit) => {
      expect(countsPeople({ unit, keyResult: NO_SENTENCE })).toBe(false);
    },
  );

  it('are known by their sentence where they have no unit', () => {
    expect(countsPeople({ unit: null, keyResult: 'Invite 20 members' })).toBe(true);
    expect(countsPeople({ unit: 'introductions', keyResult: '5 between members' })).toBe(false);
  });
});
