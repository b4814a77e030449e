import { describe, expect, it } from 'vitest';
import type { Community } from '../../../../src/domain/community.ts';
import { noPractices } from '../../../../src/insight/next/rules/no-practices.ts';
import { ALL_READ, goal, personas, practice, Q4 } from '../../builders.ts';
import { adviceBy } from '../advice.ts';

const READY: Partial<Community> = {
  personas: personas('new-analyst', 'map-maker', 'silent-reader'),
  goals: [goal('meet', [])],
};

describe('a community without practices', () => {
  it('is told where to find some, once it has personas and a goal', () => {
    expect(adviceBy(noPractices, READY, '11-24')).toEqual([
      {
        id: 'practices',
        strand: null,
        reason: 'Choose what the facilitators do regularly: there is no practice yet',
        command: 'practice ideas',
        due: null,
        about: [],
        owner: null,
        urgency: 'soon',
      },
    ]);
  });

  it.each([
    ['a persona', { personas: personas('a', 'b'), unread: { ...ALL_READ, personas: ['c'] } }],
    ['its goal', { goals: [], unread: { ...ALL_READ, goals: [{ id: 'meet', quarter: Q4 }] } }],
  ])('counts %s that cannot be read', (_, parts) => {
    expect(adviceBy(noPractices, { ...READY, ...parts }, '11-24')).toHaveLength(1);
  });

  it.each([
    ['it has one', { practices: [practice('every week')] }],
    ['its practices could not be read', { unread: { ...ALL_READ, practices: true } }],
    ['there are two personas', { personas: personas('new-analyst', 'map-maker') }],
    ['the quarter has no goal', { goals: [] }],
  ])('is told nothing where %s', (_, parts) => {
    expect(adviceBy(noPractices, { ...READY, ...parts }, '11-24')).toEqual([]);
  });
});
