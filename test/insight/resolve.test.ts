import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CopError } from '../../src/domain/errors.ts';
import {
  resolveGoal,
  resolveKeyResult,
  resolvePersona,
  resolveStep,
  shortestReferences,
} from '../../src/insight/resolve.ts';
import { community, goal, milestone, personas, Q4, quarter, reach, steps } from './builders.ts';

const Q3 = quarter('2026-Q3');

const whole = community({
  goals: [
    goal('build', [reach({ id: 'invite-members' }), reach({ id: 'introductions' })]),
    goal('build-trust', [reach({ id: 'invite' }), reach({ id: 'lunches' })]),
    goal('answer', [reach({ id: 'time-to-answer' }), reach({ id: 'lunches' })]),
    goal('earlier', [reach({ id: 'survey-sent' }), reach({ id: 'lunches' })], { quarter: Q3 }),
  ],
  personas: personas('new-analyst', 'new-manager', 'power-user'),
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

describe('a goal on the command line', () => {
  it.each([
    ['answer', 'answer'],
    ['a', 'answer'],
    ['EARL', 'earlier'],
    [' build-t', 'build-trust'],
    ['build', 'build'],
  ])('is, written %j, %s', (written, id) => {
    expect(resolveGoal(written, whole).id).toBe(id);
  });

  it('is refused with the candidates where several begin so', () => {
    expect(refusal(() => resolveGoal('b', whole))).toEqual([
      'exit 2',
      '"b" could be 2 goals',
      'Write one of: build, build-trust',
    ]);
  });

  it('is refused with the nearest name', () => {
    expect(refusal(() => resolveGoal('anwser', whole))).toEqual([
      'exit 2',
      'there is no goal "anwser"',
      'Did you mean answer?',
    ]);
  });

  it('is refused with all names where none is near', () => {
    const all = [
      'exit 2',
      'there is no goal "zebra"',
      'There are: build, build-trust, answer, earlier',
      'goal list',
    ];
    expect(refusal(() => resolveGoal('zebra', whole))).toEqual(all);
    expect(refusal(() => resolveGoal('', whole))[1]).toBe('there is no goal ""');
  });

  it('is refused with the command that makes one where there is none', () => {
    expect(refusal(() => resolveGoal('x', community()))).toEqual([
      'exit 2',
      'there is no goal yet',
      'goal add',
    ]);
  });
});

describe('a persona on the command line', () => {
  it('may be cut short', () => {
    expect(resolvePersona('pow', whole).id).toBe('power-user');
    expect(resolvePersona('new-analyst', whole).id).toBe('new-analyst');
  });

  it('is refused with the candidates, or the command that makes one', () => {
    expect(refusal(() => resolvePersona('new', whole))).toEqual([
      'exit 2',
      '"new" could be 2 personas',
      'Write one of: new-analyst, new-manager',
    ]);
    expect(refusal(() => resolvePersona('new', community()))[2]).toBe('persona add');
  });
});

describe('a step on the command line', () => {
  const inSteps = milestone({ steps: steps('draft', 'review') });

  it('may be cut short', () => {
    expect(resolveStep('rev', inSteps).id).toBe('review');
  });

  it('is refused with the nearest', () => {
    expect(refusal(() => resolveStep('drafft', inSteps))[2]).toBe('Did you mean draft?');
  });
});

describe('a key result on the command line', () => {
  it.each([
    ['build/introductions', 'build/introductions'],
    ['introductions', 'build/introductions'],
    ['intro', 'build/introductions'],
    ['time', 'answer/time-to-answer'],
    ['a/l', 'answer/lunches'],
    ['build/invite', 'build/invite-members'],
    ['e/s', 'earlier/survey-sent'],
    ['earlier/lunches', 'earlier/lunches'],
    // A prefix of a goal may fit several, as long as one of their key results fits.
    ['b/lun', 'build-trust/lunches'],
    // In full before cut short:
    ['invite', 'build-trust/invite'],
    ['invite-', 'build/invite-members'],
  ])('is, written %s, %s', (written, reference) => {
    expect(resolveKeyResult(written, whole, Q4).reference).toBe(reference);
  });

  it('brings its goal along', () => {
    const { goal: its, keyResult } = resolveKeyResult('time', whole, Q4);
    expect([its.id, keyResult.id]).toEqual(['answer', 'time-to-answer']);
  });

  it('is refused with the candidates where several of the quarter fit', () => {
    expect(refusal(() => resolveKeyResult('lunches', whole, Q4))).toEqual([
      'exit 2',
      '"lunches" could be 2 key results',
      'Write one of: build-trust/lunches, answer/lunches',
    ]);
    expect(refusal(() => resolveKeyResult('b/inv', whole, Q4))[1]).toBe(
      '"b/inv" could be 2 key results',
    );
  });

  it('by its own id is only one of the current quarter', () => {
    expect(refusal(() => resolveKeyResult('survey', whole, Q4))).toEqual([
      'exit 2',
      'no key result of 2026-Q4 is called "survey"',
      'In another quarter there is: earlier/survey-sent',
    ]);
    expect(resolveKeyResult('survey', whole, Q3).reference).toBe('earlier/survey-sent');
  });

  it('is refused with the nearest name, whole or its own', () => {
    expect(refusal(() => resolveKeyResult('introdutions', whole, Q4))).toEqual([
      'exit 2',
      'there is no key result "introdutions"',
      'Did you mean build/introductions?',
    ]);
    expect(refusal(() => resolveKeyResult('build/introdutions', whole, Q4))[2]).toBe(
      'Did you mean build/introductions?',
    );
  });

  it('is refused with the first names where none is near', () => {
    expect(refusal(() => resolveKeyResult('zzzzzzzz', whole, Q4))).toEqual([
      'exit 2',
      'there is no key result "zzzzzzzz"',
      'There are: build/invite-members, build/introductions, build-trust/invite, build-trust/lunches, answer/time-to-answer, answer/lunches and 2 more',
      'goal list',
    ]);
  });

  it('is refused with the command that makes one where there is none', () => {
    expect(refusal(() => resolveKeyResult('x', community(), Q4))).toEqual([
      'exit 2',
      'there is no key result yet',
      'goal add',
    ]);
  });
});

describe('the shortest reference', () => {
  it('is the own id where the current quarter has it once, else the whole', () => {
    const shortest = whole.goals.map((its) =>
      its.keyResults.map((keyResult) => shortestReferences(whole, Q4)(its, keyResult)),
    );
    expect(shortest).toEqual([
      ['invite-members', 'introductions'],
      ['invite', 'build-trust/lunches'],
      ['time-to-answer', 'answer/lunches'],
      ['earlier/survey-sent', 'earlier/lunches'],
    ]);
  });

  it('always leads back to its key result', () => {
    const id = fc.constantFrom('a', 'ab', 'abc', 'b', 'b-a');
    const goals = fc.uniqueArray(
      fc.record({
        id,
        of: fc.constantFrom(Q3, Q4),
        own: fc.uniqueArray(id, { maxLength: 4 }),
      }),
      { selector: (one) => one.id, maxLength: 4 },
    );
    fc.assert(
      fc.property(goals, (made) => {
        const any = community({
          goals: made.map(({ id: name, of, own }) =>
            goal(
              name,
              own.map((one) => reach({ id: one })),
              { quarter: of },
            ),
          ),
        });
        for (const its of any.goals)
          for (const keyResult of its.keyResults) {
            const short = shortestReferences(any, Q4)(its, keyResult);
            expect(resolveKeyResult(short, any, Q4)).toMatchObject({ goal: its, keyResult });
          }
      }),
    );
  });
});
