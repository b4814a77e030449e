import { describe, expect, it } from 'vitest';
import type { MemberFile } from '../../src/domain/member.ts';
import { type MemberWishes, withWishes } from '../../src/domain/member-wishes.ts';

const ANA: MemberFile = {
  id: 'k3f9x2ab',
  name: 'Ana Silva',
  email: 'ana@example.org',
  handles: { slack: 'ana', forum: 'ana_s' },
  skills: ['Charts'],
};

/** As it would be written: what is undefined is not there. */
function wishing(wishes: MemberWishes, gone: readonly string[] = []): unknown {
  return JSON.parse(JSON.stringify(withWishes(ANA, wishes, gone)));
}

describe('what is wished of somebody', () => {
  it('changes what it names alone', () => {
    expect(wishing({})).toEqual(ANA);
    expect(wishing({ email: null, skills: ['R'], status: 'quiet' })).toEqual({
      id: 'k3f9x2ab',
      name: 'Ana Silva',
      handles: { slack: 'ana', forum: 'ana_s' },
      skills: ['R'],
      status: 'quiet',
    });
  });

  it('keeps that somebody took back their consent to be named: a later import would ask for it again', () => {
    const named = { ...ANA, named: 'yes' } as const;
    expect(withWishes(named, { named: null })).toMatchObject({ named: 'no' });
    expect(withWishes(named, {}, ['named'])).toMatchObject({ named: 'no' });
    expect(withWishes(named, {})).toMatchObject({ named: 'yes' });
    expect(wishing({ named: null })).not.toHaveProperty('named');
  });

  it('sets or takes out a handle, and leaves the other platforms', () => {
    expect(wishing({ handles: { slack: 'ana2', meetup: 'Ana' } })).toMatchObject({
      handles: { slack: 'ana2', forum: 'ana_s', meetup: 'Ana' },
    });
    expect(wishing({ handles: { slack: null } })).toMatchObject({ handles: { forum: 'ana_s' } });
    expect(wishing({ handles: { slack: null, forum: null } })).not.toHaveProperty('handles');
    expect(wishing({ handles: null })).not.toHaveProperty('handles');
  });

  it('keeps the former address of somebody whom a platform knows by it', () => {
    const known = { ...ANA, accounts: { slack: 'U1' } };
    const once = withWishes(known, { email: 'work@example.org' });
    expect(once).toMatchObject({ email: 'work@example.org', other_emails: ['ana@example.org'] });
    expect(withWishes(once, { email: 'ana@example.org' })).toMatchObject({
      email: 'ana@example.org',
      other_emails: ['work@example.org'],
    });
    expect(withWishes(known, { email: null }).other_emails).toBeUndefined();
    expect(wishing({ email: 'work@example.org' })).not.toHaveProperty('other_emails');
  });

  it('takes out further keys', () => {
    expect(wishing({}, ['handles', 'email', 'x-mood'])).toEqual({
      id: 'k3f9x2ab',
      name: 'Ana Silva',
      skills: ['Charts'],
    });
  });

  it('does not write what goes without saying', () => {
    expect(wishing({ status: 'active', role: 'member' })).toEqual(ANA);
    const quiet: MemberFile = { id: 'k', status: 'quiet' };
    expect(withWishes(quiet, { status: 'active' })).toMatchObject({ status: 'active' });
  });
});
