import { describe, expect, it } from 'vitest';
import { takenGoalIds, takenPersonaIds } from '../../src/insight/taken-ids.ts';
import { ALL_READ, community, goal, personas, quarter } from './builders.ts';

describe('ids that are taken', () => {
  it('are those of goals in every quarter, read or not', () => {
    const unread = {
      ...ALL_READ,
      goals: [
        { id: 'host-fair', quarter: quarter('2026-Q3') },
        { id: 'ask', quarter: null },
      ],
    };
    const goals = [goal('meet', []), goal('share', [])];
    expect(takenGoalIds(community({ goals, unread }))).toEqual([
      ...['meet', 'share'],
      ...['host-fair', 'ask'],
    ]);
  });

  it('are those of personas, read or not', () => {
    const unread = { ...ALL_READ, personas: ['new-analyst', 'mentor'] };
    expect(takenPersonaIds(community({ personas: personas('mentor'), unread }))).toEqual([
      'mentor',
      'new-analyst',
    ]);
  });
});
