import { expect, it } from 'vitest';
import { hasCompleteProfile, missingInProfile } from '../../src/insight/complete-profile.ts';
import { member } from './members.ts';

it('a profile is complete with a name, a persona, a skill or an interest, an offer or a wish', () => {
  const whole = { id: 'k', name: 'Ana', persona: 'new-analyst', interests: ['Maps'], seeks: ['R'] };
  expect(hasCompleteProfile(member(whole))).toBe(true);
  expect(missingInProfile(member({ ...whole, seeks: [] }))).toEqual([
    'something that they offer or seek',
  ]);
  expect(missingInProfile(member({ id: 'k', email: 'ana@example.org' }))).toEqual([
    'a name',
    'a persona',
    'a skill or an interest',
    'something that they offer or seek',
  ]);
});
