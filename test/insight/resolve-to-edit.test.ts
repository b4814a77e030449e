import { describe, expect, it } from 'vitest';
import { CopError } from '../../src/domain/errors.ts';
import {
  hasTwin,
  resolveGoalToEdit,
  resolveKeyResultToEdit,
  resolvePersonaToEdit,
} from '../../src/insight/resolve-to-edit.ts';
import { ALL_READ, community, goal, personas, Q4, quarter, reach } from './builders.ts';

const Q3 = quarter('2026-Q3');

const whole = community({
  goals: [goal('build', [reach({ id: 'members' })]), goal('answer', [reach({ id: 'time' })])],
  personas: personas('new-analyst'),
  unread: {
    ...ALL_READ,
    goals: [
      { id: 'broken', quarter: Q3 },
      { id: 'building', quarter: Q4 },
      { id: 'nowhere', quarter: null },
    ],
    personas: ['power-user'],
  },
});

/** What a refusal says, as far as it says something. */
function refusal(of: () => unknown): (string | undefined)[] {
  try {
    of();
  } catch (error) {
    if (error instanceof CopError)
      return [`exit ${error.exit}`, error.message, error.remedy, error.command].filter(Boolean);
  }
  throw new Error('it was not refused');
}

describe('a goal that is to be changed', () => {
  it('is one that was read', () => {
    const { id, quarter: its, file, goal: read } = resolveGoalToEdit('ans', whole);
    expect([id, its, file]).toEqual(['answer', Q4, 'goals/2026-Q4/answer.yaml']);
    expect(read?.keyResults).toHaveLength(1);
  });

  it('may be one whose file has an error', () => {
    expect(resolveGoalToEdit('BROK', whole)).toEqual({
      id: 'broken',
      quarter: Q3,
      file: 'goals/2026-Q3/broken.yaml',
      goal: undefined,
    });
  });

  it('is preferred in full', () => {
    expect(resolveGoalToEdit('build', whole).goal?.id).toBe('build');
  });

  it('is refused with the candidates, the nearest, or the command that makes one', () => {
    expect(refusal(() => resolveGoalToEdit('bu', whole))).toEqual([
      'exit 2',
      '"bu" could be 2 goals',
      'Write one of: build, building',
    ]);
    expect(refusal(() => resolveGoalToEdit('brokn', whole))[2]).toBe('Did you mean broken?');
    expect(refusal(() => resolveGoalToEdit('x', community()))[2]).toBe('goal add');
  });

  it('is the one whose file is written', () => {
    const { id, file } = resolveGoalToEdit('./goals/2026-Q3/broken.yaml', whole);
    expect([id, file]).toEqual(['broken', 'goals/2026-Q3/broken.yaml']);
  });

  it('is none where two files have its id, also where one of them could not be read', () => {
    for (const unread of [
      { id: 'build', quarter: Q3 },
      { id: 'build', quarter: Q4 },
    ]) {
      const read = { ...goal('build', []), quarter: Q4, file: 'goals/2026-Q4/build.yaml' };
      const twins = community({ goals: [read], unread: { ...ALL_READ, goals: [unread] } });
      const isTwin = unread.quarter !== Q4;
      expect(hasTwin(resolveGoalToEdit(read.file, twins), twins)).toBe(isTwin);
      if (!isTwin) expect(resolveGoalToEdit('build', twins).goal).toBe(read);
      else
        expect(refusal(() => resolveGoalToEdit('bui', twins)).slice(0, 2)).toEqual([
          'exit 3',
          '2 files have the id "build"',
        ]);
    }
  });

  it('is none that lies in no quarter', () => {
    expect(refusal(() => resolveGoalToEdit('nowhere', whole))[1]).toBe(
      'there is no goal "nowhere"',
    );
  });
});

describe('a persona that is to be changed', () => {
  it('may be one whose file has an error', () => {
    expect(resolvePersonaToEdit('new', whole).persona?.id).toBe('new-analyst');
    expect(resolvePersonaToEdit('power', whole)).toEqual({
      id: 'power-user',
      file: 'personas/power-user.yaml',
      persona: undefined,
    });
  });

  it('is refused with the nearest name', () => {
    expect(refusal(() => resolvePersonaToEdit('power-usr', whole))[2]).toBe(
      'Did you mean power-user?',
    );
  });
});

describe('a key result that is to be changed', () => {
  it.each(['members', 'build/members', 'b/mem'])('is, written %j, build/members', (written) => {
    const { reference, keyResult, goal: its } = resolveKeyResultToEdit(written, whole, Q4);
    expect([reference, keyResult?.id, its.file]).toEqual([
      'build/members',
      'members',
      'goals/2026-Q4/build.yaml',
    ]);
  });

  it('may be in a goal that could not be read, with its own id in full', () => {
    expect(resolveKeyResultToEdit('brok/Members', whole, Q4)).toEqual({
      goal: { id: 'broken', quarter: Q3, file: 'goals/2026-Q3/broken.yaml', goal: undefined },
      id: 'members',
      reference: 'broken/members',
      keyResult: undefined,
    });
  });

  it('is refused by its own id alone, too, where two files have the id of its goal', () => {
    const later = { ...goal('build', [reach({ id: 'members' })]), quarter: quarter('2027-Q1') };
    const twins = community({
      goals: [...whole.goals, { ...later, file: 'goals/2027-Q1/build.yaml' }],
    });
    for (const written of ['members', 'build/members'])
      expect(refusal(() => resolveKeyResultToEdit(written, twins, Q4))).toEqual([
        'exit 3',
        '2 files have the id "build"',
        expect.stringContaining('to move to 2027-Q1, take the old one out'),
        'goal remove goals/2026-Q4/build.yaml',
      ]);
  });

  it('is refused where its goal could be several that were not read', () => {
    expect(refusal(() => resolveKeyResultToEdit('b/guides', whole, Q4))).toEqual([
      'exit 2',
      '"b" could be 2 goals',
      'Write one of: broken, building',
    ]);
  });

  it('is refused as elsewhere where the goal was read, or none is meant', () => {
    expect(refusal(() => resolveKeyResultToEdit('build/membres', whole, Q4))).toEqual([
      'exit 2',
      'there is no key result "build/membres"',
      'Did you mean build/members?',
    ]);
    expect(refusal(() => resolveKeyResultToEdit('xyz', whole, Q4))[1]).toBe(
      'there is no key result "xyz"',
    );
  });
});
