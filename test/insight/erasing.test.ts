import { describe, expect, it } from 'vitest';
import { withoutStretches } from '../../src/domain/erasure.ts';
import type { MemberFile } from '../../src/domain/member.ts';
import { erasingOf } from '../../src/insight/erasing.ts';
import { identifyingWords, isWord } from '../../src/insight/identifying-words.ts';
import { member } from './builders.ts';

type Says = Omit<MemberFile, 'id'>;

const ANA: Says = {
  name: 'Ana Ruiz',
  email: 'ana@example.org',
  other_emails: ['a.ruiz@example.net'],
  handles: { slack: '@aruiz', discourse: 'chart', meetup: 'al' },
  accounts: { slack: 'U0123ABCD', discourse: '1234' },
};

function erasing(ana: Says, others: readonly Says[] = [], also: readonly string[] = []) {
  const words = identifyingWords([member('k3f9x2ab', ana)], also);
  return erasingOf(
    words,
    others.map((says, index) => member(`p7c2q9z${index}`, says)),
  );
}

function without(text: string, use: 'text' | 'person', of = erasing(ANA)): string {
  return withoutStretches(text, of.find(text, use));
}

describe('identifyingWords', () => {
  it('tells what means somebody anywhere from what does so alone', () => {
    const { anywhere, alone, firstNames } = identifyingWords([member('k3f9x2ab', ANA)]);
    expect(anywhere).toEqual([
      { text: 'Ana Ruiz', as: 'name' },
      { text: 'Ruiz, Ana', as: 'name' },
      { text: 'ana@example.org', as: 'address' },
      { text: 'a.ruiz@example.net', as: 'address' },
      { text: 'aruiz', as: 'handle' },
      { text: 'U0123ABCD', as: 'handle' },
    ]);
    expect(alone).toEqual(['chart', 'al', '1234']);
    expect(firstNames).toEqual(['ana']);
  });

  it.each([
    ['Will', 'a name that is a word like any other', []],
    ['李', 'a name of one letter', []],
    ['李明', 'a name of two words', ['李明']],
    ['Bo Li', 'two short names together', ['Bo Li', 'Li, Bo']],
    ['Ruiz, Ana', 'a name as lists have it', ['Ruiz, Ana', 'Ana Ruiz']],
    ['Ana Ruiz (she/her)', 'a name with an aside', ['Ana Ruiz (she/her)', 'Ana Ruiz', 'Ruiz, Ana']],
    ['🦊', 'a name without letters', []],
  ])('%s: %s', (name, _, anywhere) => {
    const words = identifyingWords([member('k3f9x2ab', { name })]);
    expect(words.anywhere.map(({ text }) => text)).toEqual(anywhere);
  });

  it('takes an address for one also where a platform calls it a handle', () => {
    const words = identifyingWords([member('k3f9x2ab', { handles: { mail: 'ana@example.org' } })]);
    expect(words.anywhere).toEqual([{ text: 'ana@example.org', as: 'address' }]);
  });

  it('knows somebody erased by nothing but what is told', () => {
    expect(identifyingWords([member('k3f9x2ab', { erased: 'yes' })], ['Will'])).toEqual({
      anywhere: [{ text: 'Will', as: 'name' }],
      alone: [],
      firstNames: [],
    });
  });

  it('looks for no word that is everywhere', () => {
    expect(['', ' ', 'a', '.', '12', '-'].filter(isWord)).toEqual([]);
    expect(['Al', '李明', 'ana@example.org'].filter((one) => !isWord(one))).toEqual([]);
  });
});

describe('erasingOf', () => {
  it.each([
    ['Ana Ruiz, aruiz and U0123ABCD', 'text', '[erased], [erased] and [erased]'],
    ['Ana', 'text', 'Ana'],
    ['ana', 'person', '[erased]'],
    ['Ana and Ben', 'person', 'Ana and Ben'],
    ['The chart', 'text', 'The chart'],
    [' @Chart ', 'text', ' @[erased] '],
    ['AL', 'person', '[erased]'],
    ['1234', 'text', '[erased]'],
    ['in 1234', 'text', 'in 1234'],
  ] as const)('of "%s", a %s, leaves "%s"', (text, use, left) => {
    expect(without(text, use)).toBe(left);
  });

  it('does not guess whose a first name is that others have too', () => {
    for (const other of [{ name: 'ANA Lopes' }, { name: 'Ana' }, { handles: { slack: 'ana' } }]) {
      const of = erasing(ANA, [other]);
      expect(without('ana', 'person', of)).toBe('ana');
      expect(of.isNamed('ana', 'person')).toBe(true);
      expect(of.isNamed('ana', 'text')).toBe(false);
    }
    expect(erasing(ANA, [{ name: 'Ben Ana' }]).isNamed('ana', 'person')).toBe(false);
  });

  it('leaves others their names, and tells of one that is the same', () => {
    const of = erasing({ name: 'Ana Ruiz' }, [{ name: 'Ana Ruiz Soto' }, { name: 'ana ruiz' }]);
    expect(without('Ana Ruiz Soto and Ana Ruiz', 'text', of)).toBe('Ana Ruiz Soto and [erased]');
    expect(of.isNamed('ana ruiz', 'identity')).toBe(true);
    expect(of.isNamed('Ana Ruiz Soto', 'identity')).toBe(false);
  });

  it('names them in what stays by what means them anywhere', () => {
    expect(erasing(ANA).isNamed('talk-ana-ruiz', 'fixed')).toBe(true);
    expect(erasing(ANA).isNamed('chart', 'fixed')).toBe(false);
  });

  it('does not erase what says so already', () => {
    expect(without('[erased] was erased', 'text', erasing({}, [], ['erased']))).toBe(
      '[erased] was [erased]',
    );
  });

  it('takes what is told for a word wherever it is one', () => {
    expect(without('Al said: also Will', 'text', erasing({}, [], ['Al', 'Will']))).toBe(
      '[erased] said: also [erased]',
    );
  });
});
