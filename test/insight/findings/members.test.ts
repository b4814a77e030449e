import { describe, expect, it } from 'vitest';
import type { MemberFile } from '../../../src/domain/member.ts';
import { duplicateMembers, memberAdvice } from '../../../src/insight/findings/members.ts';
import { ALL_READ, community, day, personas } from '../builders.ts';
import { roster } from '../members.ts';
import { shown } from './problems.ts';

const TODAY = day('11-24');

function advice(...files: readonly MemberFile[]): string[] {
  const parts = { members: roster(...files), personas: personas('new-analyst') };
  return memberAdvice(community(parts), TODAY).map(shown);
}

describe('people of the roster', () => {
  it('need no advice where all is as it should be', () => {
    expect(
      advice(
        { id: 'k', name: 'Ana', persona: 'new-analyst', joined: '2026-11-24' },
        { id: 'p', name: 'Ana', same_as: 'k' },
      ),
    ).toEqual([]);
  });

  it('have an error where two have one id', () => {
    const members = roster({ id: 'k' }, { id: 'p' }, { id: 'k' }, { id: 'K' });
    expect(duplicateMembers({ members }).map(shown)).toEqual([
      'members/a.yaml:3 id member/duplicate-id | the person at members/a.yaml:1 has the same id; records name people by it | Delete one of the two lines if both are one person, else give one of them an id of its own',
    ]);
  });

  it('may be said to be nobody', () => {
    expect(advice({ id: 'k', same_as: 'zz' })).toEqual([
      'members/a.yaml:1 same_as member/same-as | nobody on the roster has this id, so the two are counted as two | Copy the id of the person who is meant, or remove the key | member list',
    ]);
  });

  it('may be said to be one another, in a circle', () => {
    const circle = advice(
      { id: 'a', same_as: 'b' },
      { id: 'b', same_as: 'a' },
      { id: 'c', same_as: 'c' },
    );
    expect(circle.map((text) => text.split(' | ')[0])).toEqual([
      'members/a.yaml:1 same_as member/same-as',
      'members/a.yaml:2 same_as member/same-as',
      'members/a.yaml:3 same_as member/same-as',
    ]);
    expect(circle[0]).toContain('this leads in a circle');
  });

  it('are not said to be nobody while a roster file could not be read', () => {
    const unread = { ...ALL_READ, members: ['members/b.yaml'] };
    const parts = { members: roster({ id: 'k', same_as: 'zz' }), unread };
    expect(memberAdvice(community(parts), TODAY)).toEqual([]);
  });

  it('may have a persona that is not there, and a day that is still to come', () => {
    expect(
      advice(
        { id: 'k', persona: 'new-analist' },
        { id: 'p', persona: 'zebra', joined: '2026-11-25' },
      ),
    ).toEqual([
      'members/a.yaml:1 persona member/unknown-persona | there is no persona "new-analist" | Did you mean new-analyst?',
      'members/a.yaml:2 persona member/unknown-persona | there is no persona "zebra" | Describe it in personas/zebra.yaml | persona add',
      'members/a.yaml:2 joined member/joined-ahead | this day is still to come | Correct the day, or add it once they have joined; until then they can be invited',
    ]);
  });

  it('may be one person by their name, in whichever order it is written', () => {
    const remedy = 'If the two are one person, say so; else tell their names apart';
    expect(
      advice(
        { id: 'a', name: 'Ana Example' },
        { id: 'b', name: 'EXAMPLE,  Ana' },
        { id: 'c', name: 'Ana Example-Sample' },
        { id: 'd', name: 'Ana', email: 'd@example.org' },
        { id: 'e', name: 'Ana', email: 'D@example.org' },
        { id: 'f' },
        { id: 'g' },
      ),
    ).toEqual([
      `members/a.yaml:2 name member/perhaps-one | the person at members/a.yaml:1 has the same name | ${remedy} | member same a b`,
      'members/a.yaml:5 email member/perhaps-one | the person at members/a.yaml:4 has the same e-mail address | If the two are one person, say so; else correct one of them | member same d e',
    ]);
  });

  it('may be one person, by an address or a name on one platform; each is told once', () => {
    expect(
      advice(
        { id: 'a', email: 'ana@example.org', handles: { slack: 'ana' } },
        { id: 'b', other_emails: ['ANA@example.org'], handles: { slack: 'ana' } },
        { id: 'c', handles: { forum: 'ana' } },
        { id: 'd', handles: { slack: 'Ana' } },
        { id: 'e', email: 'ana@example.org', same_as: 'a' },
      ),
    ).toEqual([
      'members/a.yaml:2 other_emails member/perhaps-one | the person at members/a.yaml:1 has the same e-mail address | If the two are one person, say so; else correct one of them | member same a b',
      'members/a.yaml:4 handles member/perhaps-one | the person at members/a.yaml:1 has the same name on slack | If the two are one person, say so; else correct one of them | member same a d',
    ]);
  });

  it('are not told of where thousands of them have an address of their own', () => {
    const files = Array.from({ length: 10_000 }, (_, index) => ({
      id: `p${index}`,
      email: `p${index}@example.org`,
    }));
    expect(advice(...files)).toEqual([]);
  });
});
