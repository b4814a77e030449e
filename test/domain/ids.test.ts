import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeId, idProblem, slugOf } from '../../src/domain/ids.ts';

describe('idProblem', () => {
  it.each(['a', '7', 'invite-members', '2026-plan', 'a'.repeat(63), 'console', 'com10', 'con-1'])(
    'finds nothing wrong with %s',
    (text) => {
      expect(idProblem(text)).toBeUndefined();
    },
  );

  it.each([
    [
      'Invite Members',
      'an id has only small letters a-z, digits and hyphens',
      'Write invite-members',
    ],
    ['-a', 'an id has only small letters a-z, digits and hyphens', 'Write a'],
    ['a_b', 'an id has only small letters a-z, digits and hyphens', 'Write a-b'],
    ['École', 'an id has only small letters a-z, digits and hyphens', 'Write ecole'],
    [
      '知識',
      'an id has only small letters a-z, digits and hyphens',
      'Write it as build-relationships',
    ],
    ['', 'an id has only small letters a-z, digits and hyphens', 'Write it as build-relationships'],
    ['a/b', 'an id has only small letters a-z, digits and hyphens', 'Write a-b'],
    ['../a', 'an id has only small letters a-z, digits and hyphens', 'Write a'],
    ['a\n', 'an id has only small letters a-z, digits and hyphens', 'Write a'],
    ['con', '"con" is a name that Windows keeps for a device', 'Call it con-1, or something else'],
    [
      'lpt9',
      '"lpt9" is a name that Windows keeps for a device',
      'Call it lpt9-1, or something else',
    ],
  ])('says what is wrong with %j', (text, problem, remedy) => {
    expect(idProblem(text)).toEqual({ problem, remedy });
  });

  it('says how long an id may be', () => {
    expect(idProblem('a'.repeat(64))?.problem).toBe('an id has at most 63 characters');
  });
});

describe('freeId', () => {
  it.each([
    ['Invite at least 20 members', 'invite-members'],
    ['Foster at least 5 introductions between members', 'foster-introductions-members'],
    ['Answer at least 40 questions within a day', 'answer-questions'],
    ["Members answer one another's questions", 'members-answer-questions'],
    ['Cut the time to first answer from 36 h to 12 h', 'cut-time-first-answer'],
    ['Keep the bounce rate below 5 %', 'keep-bounce-rate'],
    ['New analyst', 'new-analyst'],
    ['Größere Häuser', 'grossere-hauser'],
    ['L’École d’été', 'lecole-dete'],
    ['Within a day', 'day'],
    ['The', 'the'],
    ['20', '20'],
    ['知識', 'goal'],
    ['  --  ', 'goal'],
  ])('makes of %j %j', (title, id) => {
    expect(freeId(title, 'goal', [])).toBe(id);
  });

  it('counts on where the id is taken, without regard to case', () => {
    expect(freeId('New analyst', 'persona', [])).toBe('new-analyst');
    expect(freeId('New analyst', 'persona', ['new-analyst'])).toBe('new-analyst-2');
    expect(freeId('New analyst', 'persona', ['New-Analyst', 'new-analyst-2'])).toBe(
      'new-analyst-3',
    );
  });

  it('begins with what stands in for a title without letters', () => {
    expect(freeId('知識', 'goal', [])).toBe('goal');
    expect(freeId('知識', 'goal', ['goal'])).toBe('goal-2');
  });

  it('gives no device name', () => {
    expect(freeId('Con', 'goal', [])).toBe('goal-con');
  });

  it('gives an id that is one, and free, for every title', () => {
    const titles = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('aux', 'x'.repeat(300)));
    fc.assert(
      fc.property(titles, fc.array(titles), (title, others) => {
        const taken = others.map((other) => freeId(other, 'goal', []));
        const id = freeId(title, 'goal', taken);
        expect(idProblem(id)).toBeUndefined();
        expect(taken).not.toContain(id);
      }),
    );
  });

  it('stays within the length of an id when it counts on', () => {
    const long = 'abcdefghijklmnopqrstuvwxyz'.repeat(4);
    const first = freeId(long, 'goal', []);
    expect(freeId(long, 'goal', [first])).toBe(`${first.slice(0, 61)}-2`);
  });
});

describe('slugOf', () => {
  it.each([
    ['Chart Guild', 'chart-guild'],
    ['  Ana & Ben  ', 'ana-ben'],
    ['知識', ''],
  ])('makes of %j %j', (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });
});
