import { describe, expect, it } from 'vitest';
import { CopError } from '../../src/domain/errors.ts';
import { personFound, whoIsCalled } from '../../src/insight/resolve-member.ts';
import { roster } from './members.ts';

const MEMBERS = roster(
  { id: 'k3f9x2ab', name: 'Ana Silva', email: 'ana@example.org', handles: { slack: 'asilva' } },
  { id: 'k3p7c2m4', name: 'Ana Costa', other_emails: ['costa@example.org'] },
  { id: 'anab0000', name: 'Zoë Ben' },
  { id: 'm50q9r1c', name: 'Ben' },
  { id: 'q8w7e6r5', name: 'Ana Silva-Costa', same_as: 'k3f9x2ab' },
  { id: 't1t2t3t4', handles: { forum: '@kim_lee' } },
);

function who(written: string, members = MEMBERS): string {
  try {
    return personFound(whoIsCalled(written, members)).id;
  } catch (error) {
    if (!(error instanceof CopError)) throw error;
    return [error.exit, error.message, error.remedy, error.command].filter(Boolean).join(' | ');
  }
}

describe('a person is named', () => {
  it.each([
    ['by their id', 'k3f9x2ab', 'k3f9x2ab'],
    ['by their id in large letters', ' K3F9X2AB ', 'k3f9x2ab'],
    ['by the beginning of the id', 'k3f', 'k3f9x2ab'],
    ['by a part of the name', 'silv', 'k3f9x2ab'],
    [
      'by a part in other letters',
      'COSTA',
      '2 | "COSTA" could be 2 people | Write the id of one: Ana Costa (k3p7c2m4), Ana Silva (k3f9x2ab)',
    ],
    ['by the whole name, though another has it as a part', 'ben', 'm50q9r1c'],
    ['by a name with an accent, composed', 'ZO\u00cb', 'anab0000'],
    ['by a name with an accent, decomposed', 'zoe\u0308', 'anab0000'],
    ['by the e-mail address', 'Ana@Example.org', 'k3f9x2ab'],
    ['by another e-mail address', 'costa@example.org', 'k3p7c2m4'],
    ['by a handle', 'asilva', 'k3f9x2ab'],
    ['by a handle with its sign', '@kim_lee', 't1t2t3t4'],
    ['by a handle without it', 'kim_lee', 't1t2t3t4'],
    ['by the id of the line that turned out to be theirs', 'q8w', 'k3f9x2ab'],
    ['with more spaces than the name has', 'ana   silva', 'k3f9x2ab'],
  ])('%s', (_, written, expected) => {
    expect(who(written)).toBe(expected);
  });

  it('is listed with all who fit, by name or id, and never guessed', () => {
    expect(who('ana')).toBe(
      '2 | "ana" could be 3 people | Write the id of one: Ana Silva (k3f9x2ab), Ana Costa (k3p7c2m4), Zoë Ben (anab0000)',
    );
    expect(who('k3')).toBe(
      '2 | "k3" could be 2 people | Write the id of one: Ana Silva (k3f9x2ab), Ana Costa (k3p7c2m4)',
    );
  });

  it('is no part of an address or a handle', () => {
    expect(who('example.org')).toBe(
      '2 | nobody on the roster is called "example.org" | Name a person by their id, or by a part of their name | member list',
    );
  });

  it('may be a part of the handle that stands for a name where nobody knows it', () => {
    expect(who('kim')).toBe('t1t2t3t4');
  });

  it('is offered where the name is nearly right', () => {
    expect(who('Anna Silva')).toContain('Did you mean Ana Silva (k3f9x2ab)?');
    expect(who('Sylva')).toContain('Did you mean Ana Silva (k3f9x2ab)?');
    expect(who('k3f9x2aa')).toContain('Did you mean Ana Silva (k3f9x2ab)?');
  });

  it('is nobody where the roster is empty, or nothing is written', () => {
    expect(who('ana', [])).toBe('2 | there is nobody on the roster yet | member add');
    expect(who(' ')).toContain('nobody on the roster is called " "');
  });

  it('is refused where two have the id', () => {
    const twins = roster({ id: 'k3f9x2ab', name: 'Ana' }, { id: 'k3f9x2ab', name: 'Ben' });
    expect(who('k3f9x2ab', twins)).toBe(
      '3 | two people have the id k3f9x2ab | Give one of them another id in the file: members/a.yaml:1, members/a.yaml:2 | check',
    );
  });

  it('with an id whose case tells two apart', () => {
    const two = roster({ id: 'ABC', name: 'Ana' }, { id: 'abc', name: 'Ben' });
    expect([who('ABC', two), who('abc', two)]).toEqual(['ABC', 'abc']);
  });
});
