import { describe, expect, it } from 'vitest';
import type { MemberFile } from '../../src/domain/member.ts';
import { onePerson, sameAs } from '../../src/insight/same-person.ts';

const ANA: MemberFile = {
  id: 'k3f9x2ab',
  name: 'Ana Silva',
  email: 'ana@example.org',
  handles: { slack: 'ana' },
  skills: ['Charts'],
  note: 'Met at the fair',
};

/** As it would be written: what is undefined is not there. */
function kept(other: MemberFile, first = ANA): unknown {
  return JSON.parse(JSON.stringify(onePerson(first, other).kept));
}

describe('two lines that are one person', () => {
  it('keep what the first says, and gain what only the other knows', () => {
    const other: MemberFile = {
      id: 'p7c2m4td',
      name: 'A. Silva',
      email: 'silva@example.org',
      persona: 'new-analyst',
      joined: '2026-10-05',
      role: 'expert',
      named: 'yes',
      status: 'invited',
      skills: ['charts', 'R'],
      offers: ['Reviews'],
    };
    expect(kept(other)).toEqual({
      ...ANA,
      other_emails: ['silva@example.org'],
      persona: 'new-analyst',
      joined: '2026-10-05',
      role: 'expert',
      named: 'yes',
      skills: ['Charts', 'R'],
      offers: ['Reviews'],
    });
    expect(onePerson(ANA, other).leftOut).toEqual([
      { key: 'name', value: 'A. Silva' },
      { key: 'status', value: 'invited' },
    ]);
  });

  it('know each address once, in whatever case', () => {
    const other: MemberFile = {
      id: 'p',
      email: 'ANA@example.org',
      other_emails: ['b@example.org', 'B@example.org'],
    };
    expect(kept(other)).toEqual({ ...ANA, other_emails: ['b@example.org'] });
    expect(kept({ id: 'p', email: 'b@example.org' }, { id: 'k' })).toEqual({
      id: 'k',
      email: 'b@example.org',
    });
  });

  it('keep two names on one platform beside one another', () => {
    const other: MemberFile = { id: 'p', handles: { slack: 'ana_s', forum: 'ana' } };
    expect(kept(other)).toMatchObject({
      handles: { slack: 'ana', 'slack-2': 'ana_s', forum: 'ana' },
    });
    expect(kept({ id: 'p', accounts: { slack: 'U2' } })).toMatchObject({
      accounts: { slack: 'U2' },
    });
  });

  it('keep both notes', () => {
    expect(kept({ id: 'p', note: 'Likes maps' })).toMatchObject({
      note: 'Met at the fair\nLikes maps',
    });
    expect(kept({ id: 'p', note: 'the fair' })).toMatchObject({ note: 'Met at the fair' });
  });

  it('are the same when it is done again', () => {
    const other: MemberFile = {
      id: 'p',
      email: 'b@example.org',
      handles: { slack: 'ana_s' },
      accounts: { slack: 'U2' },
      skills: ['R'],
      note: 'Likes maps',
    };
    const once = onePerson(ANA, other).kept;
    expect(onePerson(once, other).kept).toEqual(once);
  });

  it('are not active again because one of them says nothing', () => {
    expect(kept({ id: 'p' }, { id: 'k', status: 'left' })).toEqual({ id: 'k', status: 'left' });
    expect(kept({ id: 'p', status: 'left' }, { id: 'k' })).toEqual({ id: 'k' });
  });
});

describe('the line that turned out to be another person’s', () => {
  it('keeps what it says, so that the two can be parted again', () => {
    expect(sameAs({ ...ANA, id: 'p' }, 'k3f9x2ab')).toEqual({
      ...ANA,
      id: 'p',
      same_as: 'k3f9x2ab',
    });
  });
});
