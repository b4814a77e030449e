import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memberSchema } from '../../src/domain/member.ts';
import { plainMember } from '../../src/domain/plain-member.ts';
import { validate } from '../../src/domain/validate.ts';

const WHOLE = {
  id: 'k3f9x2ab',
  name: 'Ana Silva',
  email: 'ana@example.org',
  other_emails: ['ana.silva@example.org'],
  handles: { slack: 'ana' },
  accounts: { slack: 'U0123ABCD' },
  persona: 'new-analyst',
  joined: '2026-10-05',
  skills: ['Charts'],
  interests: [],
  offers: ['Reviews'],
  seeks: ['A first chart'],
  role: 'expert',
  status: 'quiet',
  named: 'yes',
  note: '',
  erased: false,
};

describe('a plain person', () => {
  it('is known at a look', () => {
    expect(plainMember(WHOLE)).toBe(WHOLE);
    expect(plainMember({ id: 'k' })).toEqual({ id: 'k' });
  });

  it.each([
    ['a status that there is not', { status: 'gone' }],
    ['no day', { joined: '2026-02-30' }],
    ['an empty name', { name: ' ' }],
    ['a text where a list belongs', { skills: 'Charts' }],
    ['a list that holds a number', { skills: [3] }],
    ['a platform that is no id', { handles: { 'My Slack': 'ana' } }],
    ['a platform of a person’s own', { handles: { 'x-slack': 'ana' } }],
    ['a list of handles', { handles: ['ana'] }],
    ['a key of a person’s own', { 'x-mood': 'fine' }],
    ['nothing', { note: null }],
    ['an id with a space', { id: 'ana silva' }],
  ])('is left to the schema with %s', (_, parts) => {
    expect(plainMember({ ...WHOLE, ...parts })).toBeUndefined();
  });

  it('without an id is left to the schema', () => {
    const { id: _, ...nameless } = WHOLE;
    expect(plainMember(nameless)).toBeUndefined();
  });

  it('is what the schema says too, whatever stands in it', () => {
    const scalar = fc.oneof(
      fc.constantFrom(true, false, null, 0, '', ' ', 'ana', 'con', 'yes', 'no', 'left', 'expert'),
      fc.constantFrom('2026-11-24', '2026-02-29', '2028-02-29', '1899-12-31', 'x'.repeat(501)),
      fc.constantFrom('a/b', 'k3f9x2ab', '-k3f9x2ab', '__proto__'),
      fc.string(),
    );
    const platform = fc.constantFrom(
      'slack',
      'con',
      'Slack',
      'x-slack',
      '__proto__',
      'constructor',
      'prototype',
      'toString',
      '2',
    );
    const anything = fc.oneof(
      scalar,
      fc.array(scalar, { maxLength: 2 }),
      fc.dictionary(platform, scalar, { maxKeys: 2 }),
    );
    const keys = [...Object.keys(WHOLE), 'same_as', 'x-own', 'other', '__proto__', 'constructor'];
    const parts = fc.dictionary(fc.constantFrom(...keys), anything, { maxKeys: 3 });
    let plain = 0;
    fc.assert(
      fc.property(parts, (said) => {
        const data = JSON.parse(JSON.stringify({ ...WHOLE, ...said }));
        const known = plainMember(data);
        if (known === undefined) return;
        plain += 1;
        expect(validate(memberSchema, data)).toEqual({ value: known, problems: [] });
      }),
      { numRuns: 3000 },
    );
    expect(plain).toBeGreaterThan(100);
  });
});
