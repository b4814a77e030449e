import { describe, expect, it } from 'vitest';
import type { Community } from '../../../../src/domain/community.ts';
import { noPractices } from '../../../../src/insight/next/rules/no-practices.ts';
import { ALL_READ, goal, personas } from '../../builders.ts';
import { adviceBy, practice } from '../advice.ts';

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
    ['it has one', { practices: [practice('welcome')] }],
    ['its practices could not be read', { unread: { ...ALL_READ, practices: true } }],
    ['there are two personas', { personas: personas('new-analyst', 'map-maker') }],
    ['the quarter has no goal', { goals: [] }],
  ])('is told nothing where %s', (_, parts) => {
    expect(adviceBy(noPractices, { ...READY, ...parts }, '11-24')).toEqual([]);
  });
});
