import { describe, expect, it } from 'vitest';
import {
  type Pointers,
  pointersText,
  pointersToGoal,
  pointersToKeyResult,
  pointersToPersona,
} from '../../src/insight/pointers.ts';
import {
  ALL_READ,
  community,
  goal,
  happening,
  note,
  practice,
  Q4,
  reach,
  recordId,
  value,
  withdrawal,
} from './builders.ts';

const NONE = { records: 0, continuedBy: [], servedBy: [], practisedFor: [], unread: [] };

const whole = community({
  goals: [
    goal('answer', [reach({ id: 'questions' })], { personas: ['new-analyst', 'silent-reader'] }),
    goal('answer-more', [reach()], { continues: 'answer', personas: ['new-analyst'] }),
    goal('build', [reach({ id: 'questions' })]),
  ],
  records: [
    value('10-05', 3, { id: 1, keyResult: 'answer/questions' }),
    value('10-06', 4, { keyResult: 'answer/questions', corrects: recordId(1) }),
    note('10-06', { keyResult: 'answer/time' }),
    note('10-06', { keyResult: 'answer-more/kr' }),
    withdrawal('10-07', 1, { keyResult: 'build/questions' }),
    withdrawal('10-07', 1),
  ],
});

const broken = community({
  unread: {
    ...ALL_READ,
    goals: [
      { id: 'answer', quarter: Q4 },
      { id: 'other', quarter: Q4 },
      { id: 'lost', quarter: null },
    ],
    log: ['log/2026-10/a.yaml'],
  },
});

describe('what points at a goal', () => {
  it('are the records of its key results, whether they stand or not, and what continues it', () => {
    expect(pointersToGoal('answer', whole)).toEqual({
      ...NONE,
      records: 3,
      continuedBy: ['answer-more'],
    });
  });

  it('is nothing where nothing names it', () => {
    expect(pointersToGoal('lonely', whole)).toEqual(NONE);
  });

  it('may be in files that could not be read, but not in its own', () => {
    expect(pointersToGoal('answer', broken).unread).toEqual([
      'goals/2026-Q4/other.yaml',
      'lost',
      'log/2026-10/a.yaml',
    ]);
  });
});

describe('what points at a key result', () => {
  it('are the records that name it with its goal', () => {
    expect(pointersToKeyResult('answer/questions', whole)).toEqual({ ...NONE, records: 2 });
    expect(pointersToKeyResult('build/questions', whole)).toEqual({ ...NONE, records: 1 });
  });

  it('may be in records that could not be read', () => {
    expect(pointersToKeyResult('answer/questions', broken).unread).toEqual(['log/2026-10/a.yaml']);
  });
});

describe('what points at a persona', () => {
  it('are the goals that serve it', () => {
    expect(pointersToPersona('new-analyst', whole)).toEqual({
      ...NONE,
      servedBy: ['answer', 'answer-more'],
    });
    expect(pointersToPersona('power-user', whole)).toEqual(NONE);
  });

  it('are the practices that serve it, and the experiences that were for it', () => {
    const found = pointersToPersona(
      'new-analyst',
      community({
        practices: [
          practice('every week', { id: 'welcome', personas: ['new-analyst'] }),
          practice('every week', { id: 'for-all' }),
        ],
        records: [
          happening('experience', '10-05', { personas: ['new-analyst', 'power-user'] }),
          happening('experience', '10-06', { personas: ['power-user'] }),
        ],
      }),
    );
    expect(found).toEqual({ ...NONE, records: 1, practisedFor: ['welcome'] });
  });

  it('may be in goals, practices and records that could not be read', () => {
    expect(pointersToPersona('power-user', broken).unread).toEqual([
      'goals/2026-Q4/answer.yaml',
      'goals/2026-Q4/other.yaml',
      'lost',
      'log/2026-10/a.yaml',
    ]);
    const practices = community({ unread: { ...ALL_READ, practices: true } });
    expect(pointersToPersona('power-user', practices).unread).toEqual(['facilitation.yaml']);
  });
});

describe('what points at a thing, in words', () => {
  function text(parts: Partial<Pointers>): string | undefined {
    return pointersText({ ...NONE, ...parts });
  }

  const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

  it.each([
    [{}, undefined],
    [{ records: 1 }, '1 record names it'],
    [{ records: 12 }, '12 records name it'],
    [
      { records: 12, continuedBy: ['answer-more'] },
      '12 records name it, and the goal answer-more continues it',
    ],
    [{ continuedBy: ['a', 'b'] }, 'the goals a and b continue it'],
    [{ servedBy: ['a'] }, 'the goal a serves it'],
    [{ servedBy: ['a', 'b', 'c'] }, 'the goals a, b and c serve it'],
    [
      { servedBy: ['a'], practisedFor: ['p'] },
      'the goal a serves it, and the practice p serves it',
    ],
    [{ practisedFor: ['p', 'q'] }, 'the practices p and q serve it'],
    [{ servedBy: many }, 'the goals a, b, c, d, e, f and 2 more serve it'],
    [
      { records: 2, unread: ['log/2026-10/a.yaml'] },
      '2 records name it, and log/2026-10/a.yaml could not be read and may name it too',
    ],
    [{ unread: many }, '8 files could not be read and may name it too'],
    [
      { records: 2, continuedBy: ['a'], unread: many },
      '2 records name it, the goal a continues it, and 8 files could not be read and may name it too',
    ],
  ])('of %j is %j', (parts, expected) => {
    expect(text(parts)).toBe(expected);
  });
});
