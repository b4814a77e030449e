import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Member, type MemberFile, memberOf } from '../../src/domain/member.ts';
import { newPerson } from '../../src/insight/import-members/with-facts.ts';
import { type MemberImportPlan, planImport } from '../../src/insight/import-members.ts';
import { discourse, listOfMembers, MEETUP, SLACK } from './tables/lists.ts';

function member(file: MemberFile): Member {
  return memberOf(file, { file: 'members/x.yaml', line: 1 });
}

function plan(
  text: string,
  roster: readonly MemberFile[] = [],
  platform?: string,
): MemberImportPlan {
  const list = listOfMembers(text, platform === undefined ? {} : { platform });
  return planImport(list, roster.map(member));
}

/** The roster once a plan was written. New people are called n1, n2, … by their rows. */
function imported(text: string, roster: readonly MemberFile[] = []): MemberFile[] {
  const { added, updated } = plan(text, roster);
  const changed = new Map(updated.map((one) => [one.member.id, one.after]));
  return [
    ...roster.map((one) => changed.get(one.id) ?? one),
    ...added.map(({ line, facts }) => newPerson(`n${line}`, facts)),
  ];
}

/** What would happen, in short: `2: new`, `3: ana by account`. */
function told({ added, updated, leftOut, unusable }: MemberImportPlan): string[] {
  return [
    ...added.map(({ line }) => `${line}: new`),
    ...updated.map(({ line, member: { id }, by }) => `${line}: ${id} by ${by}`),
    ...leftOut.map(({ line, why }) => `${line}: left out, ${why}`),
    ...unusable.map(({ line, why }) => `${line}: not used, ${why}`),
  ];
}

const ANA = {
  id: 'ana',
  name: 'Ana Example',
  email: 'ana@example.org',
  handles: { discourse: 'ana' },
  accounts: { discourse: '7' },
  joined: '2026-03-02',
} as const satisfies MemberFile;

const ANAS_ROW = { id: 7, name: 'Ana Example', username: 'ana' };

describe('a first import', () => {
  it('adds everybody who takes part', () => {
    expect(imported(discourse(ANAS_ROW))).toEqual([{ ...ANA, id: 'n2' }]);
    expect(told(plan(SLACK))).toEqual([
      '2: new',
      '3: new',
      '4: left out, a bot',
      '5: left out, deactivated',
    ]);
  });

  it('takes nobody by a name alone', () => {
    const text = 'Name,Mail\nAna Example,\nBen Sample,ben@example.org\n,\n';
    expect(told(plan(text, [{ id: 'ana', name: 'Ana Example' }]))).toEqual([
      '3: new',
      '2: not used, says a name alone, which may be that of two',
    ]);
  });

  it('takes nothing of a row with more cells than the header: a comma without quotes moved them', () => {
    const text =
      'Mail,Name,Skills\nana@example.org,Silva, Ana,SQL\nben@example.org,Ben,SQL,,\nkim@example.org\n';
    expect(told(plan(text))).toEqual([
      '3: new',
      '4: new',
      '2: not used, has 4 cells, and the header has 3: put a text with a separator in it in quotes',
    ]);
  });

  it('takes what looks like a path for a user name like any other', () => {
    const [person] = imported(discourse({ id: 7, username: '../../cop', email: 'a@example.org' }));
    expect(person).toMatchObject({ id: 'n2', handles: { discourse: '../../cop' } });
  });
});

describe('a second import of the same file', () => {
  it.each([
    ['of Discourse', discourse(ANAS_ROW, { id: 8, secondary: 'x@example.org' })],
    ['of Slack', SLACK],
    ['of Meetup', MEETUP],
    ['of two people with one address', discourse(ANAS_ROW, { id: 8, email: 'ana@example.org' })],
    ['of a list of addresses', 'Name,Mail\nAna,a@example.org\nBen,A@example.org\n'],
  ])('changes nothing: %s', (_, text) => {
    const roster = imported(text);
    expect(plan(text, roster)).toMatchObject({ added: [], updated: [] });
  });
});

describe('a later export', () => {
  it('updates what the platform knows of an account, and keeps the former address', () => {
    const text = discourse({ id: 7, name: 'A. E.', username: 'ana2', email: 'new@example.org' });
    expect(imported(text, [ANA])).toEqual([
      {
        ...ANA,
        email: 'new@example.org',
        other_emails: ['ana@example.org'],
        handles: { discourse: 'ana2' },
      },
    ]);
  });

  it('leaves what people wrote', () => {
    const written: MemberFile = {
      ...ANA,
      name: 'Ana E.',
      joined: '2025-01-01',
      skills: ['Charts'],
      status: 'quiet',
      note: 'Likes maps',
      role: 'expert',
    };
    expect(plan(discourse(ANAS_ROW), [written])).toMatchObject({ updated: [], unchanged: 1 });
  });

  it('leaves an address that a person put first, once the platform’s is known beside it', () => {
    const written = { ...ANA, email: 'work@example.org', other_emails: ['ANA@example.org'] };
    expect(plan(discourse(ANAS_ROW), [written]).updated).toEqual([]);
  });

  it('fills what is empty', () => {
    const { name: _, joined: __, ...rest } = ANA;
    expect(imported(discourse(ANAS_ROW), [rest])).toEqual([
      { ...rest, name: ANA.name, joined: ANA.joined },
    ]);
  });

  it('adds further addresses, each once', () => {
    const text = discourse({ ...ANAS_ROW, secondary: 'a@x.org;ANA@example.org;b@x.org' });
    expect(imported(text, [{ ...ANA, other_emails: ['A@x.org'] }])[0]?.other_emails).toEqual([
      'A@x.org',
      'b@x.org',
    ]);
  });

  it('leaves persona, role, status and consent as people set them, and fills them where nobody did', () => {
    const list = 'Mail,Persona,Role,Status,Named\na@example.org,new-analyst,expert,quiet,yes\n';
    const said = { persona: 'new-analyst', role: 'expert', status: 'quiet', named: 'yes' } as const;
    expect(imported(list, [{ id: 'ana', email: 'a@example.org' }])).toEqual([
      { id: 'ana', email: 'a@example.org', ...said },
    ]);
    const written: MemberFile = {
      id: 'ana',
      email: 'a@example.org',
      persona: 'chart-maker',
      role: 'sponsor',
      status: 'left',
      named: 'no',
    };
    expect(imported(list, [written])).toEqual([written]);
  });

  it('does not write what goes without saying', () => {
    const list = 'Mail,Role,Status,Named\na@example.org,member,active,no\n';
    expect(imported(list)).toEqual([{ id: 'n2', email: 'a@example.org' }]);
  });

  it('keeps somebody invited whom the list itself calls invited', () => {
    const list = 'Mail,User ID,Status\na@example.org,17,invited\n';
    const once = plan(list, [], 'circle').added.map(({ facts }) => newPerson('n', facts));
    expect(once).toMatchObject([{ status: 'invited', accounts: { circle: '17' } }]);
    expect(plan(list, once, 'circle').updated).toEqual([]);
  });

  it('says that who was deactivated has left, and who was invited is there', () => {
    const old = { id: 'old', accounts: { slack: 'U0123ABCG' } };
    const ana = { id: 'ana', status: 'invited', accounts: { slack: 'U0123ABCD' } } as const;
    const roster = imported(SLACK, [old, ana]);
    expect(roster.slice(0, 2)).toMatchObject([{ status: 'left' }, { status: 'active' }]);
    expect(plan(SLACK, roster)).toMatchObject({ added: [], updated: [] });
  });

  it('does not bring back who left by the roster, but says so', () => {
    const left = { ...ANA, status: 'left' } as const;
    const { updated, back } = plan(discourse(ANAS_ROW), [left]);
    expect(updated).toEqual([]);
    expect(back).toMatchObject([{ line: 2, member: { id: 'ana' } }]);
  });

  it('changes nothing of who is suspended', () => {
    const text = discourse({ ...ANAS_ROW, username: 'other', till: '2027-01-01 00:00:00 UTC' });
    expect(plan(text, [ANA])).toMatchObject({ updated: [], unchanged: 0 });
  });
});

describe('who a row is about', () => {
  const { accounts: _, ...BY_HAND } = ANA;

  it('is known by the id before the address', () => {
    const ben = { id: 'ben', email: 'ana@example.org', accounts: { discourse: '8' } };
    expect(told(plan(discourse({ ...ANAS_ROW, username: 'ana2' }), [ben, ANA]))).toEqual([
      '2: ana by account',
    ]);
  });

  it('is known by the address, also a further one, where they have no id there', () => {
    const further = { id: 'ana', other_emails: ['Ana@Example.org'] };
    expect(told(plan(discourse(ANAS_ROW), [further]))).toEqual(['2: ana by email']);
    expect(imported(discourse(ANAS_ROW), [further])[0]).toMatchObject({
      accounts: { discourse: '7' },
    });
  });

  it('is known by the user name on the platform, and not on another', () => {
    const text = discourse({ ...ANAS_ROW, email: 'other@example.org' });
    const { email: __, ...handle } = BY_HAND;
    expect(told(plan(text, [handle]))).toEqual(['2: ana by handle']);
    expect(told(plan(text, [{ ...handle, handles: { slack: 'ana' } }]))).toEqual(['2: new']);
  });

  it('is nobody who was erased', () => {
    expect(told(plan(discourse(ANAS_ROW), [{ ...ANA, erased: 'yes' }]))).toEqual(['2: new']);
  });

  it('is the person who two lines turned out to be', () => {
    const roster = [
      { ...ANA, accounts: { discourse: '7', 'discourse-2': '8' }, other_emails: ['b@example.org'] },
      { id: 'gone', same_as: 'ana' },
    ];
    const text = discourse(ANAS_ROW, { id: 8, username: 'ana-too', email: 'b@example.org' });
    expect(plan(text, roster)).toMatchObject({ added: [], updated: [], unchanged: 2, alike: [] });
  });

  it('is not somebody whom a later row is surely about', () => {
    const text = discourse({ id: 9, email: 'ana@example.org' }, ANAS_ROW);
    expect(told(plan(text, [ANA]))).toEqual(['2: new']);
  });
});

describe('two who look the same', () => {
  function pairs({ alike }: MemberImportPlan): string[] {
    return alike.map(
      ({ one, other, by, shared }) =>
        `${one.id ?? one.row} ${other.id ?? other.row} ${by} ${shared}`,
    );
  }

  it('are listed where they have one address and two ids, and never merged', () => {
    const text = discourse(ANAS_ROW, { id: 8, email: 'ana@example.org' });
    expect(told(plan(text))).toEqual(['2: new', '3: new']);
    expect(pairs(plan(text))).toEqual(['2 3 email ana@example.org']);
    expect(pairs(plan(text, imported(text)))).toEqual(['n2 n3 email ana@example.org']);
  });

  it('are listed where somebody with another id has the address', () => {
    const text = discourse({ id: 99, email: 'ana@example.org' });
    expect(pairs(plan(text, [ANA]))).toEqual(['ana 2 email ana@example.org']);
  });

  it('are listed where somebody new has the name of another, also turned round', () => {
    const text = 'Name,Mail\n"Example, Ana",a@example.org\nKim Other,k@x\n"other,  KIM",o@x\n';
    const roster = [
      { id: 'ana', name: 'ana example' },
      { id: 'kim', name: 'Kim' },
    ];
    expect(told(plan(text, roster))).toEqual(['2: new', '3: new', '4: new']);
    expect(pairs(plan(text, roster))).toEqual(['ana 2 name Example, Ana', '3 4 name other, KIM']);
  });

  it('are not listed by a name alone once both are on the roster: cop check tells of them', () => {
    const text = 'Name,Mail\nAna Example,a@example.org\n';
    expect(pairs(plan(text, [...imported(text), { id: 'ana', name: 'Ana Example' }]))).toEqual([]);
  });

  it('are not listed where one was erased', () => {
    const text = 'Name,Mail\nAna Example,a@example.org\n';
    expect(pairs(plan(text, [{ id: 'ana', name: 'Ana Example', erased: 'yes' }]))).toEqual([]);
  });

  it('are listed where they go by one name on two platforms', () => {
    expect(pairs(plan(SLACK, [{ id: 'ana', handles: { discourse: 'ANA' } }]))).toEqual([
      'ana 2 handle ana',
    ]);
  });

  it('are not listed where the file says nothing of either', () => {
    const others = [
      { id: 'a', email: 'x@example.org' },
      { id: 'b', email: 'x@example.org' },
    ];
    expect(pairs(plan(discourse(ANAS_ROW), others))).toEqual([]);
  });

  it('are one row where there is no id to tell them apart', () => {
    const text = 'Name,Mail\nAna,a@example.org\nBen,A@example.org\n';
    expect(told(plan(text))).toEqual([
      '2: new',
      '3: not used, has no id, and the same e-mail address as line 2',
    ]);
  });

  it('are one row where they have the same id', () => {
    expect(told(plan(discourse(ANAS_ROW, { ...ANAS_ROW, username: 'b' })))).toEqual([
      '2: new',
      '3: not used, has the same id as line 2',
    ]);
  });
});

describe('any list, on any roster', () => {
  const few = fc.constantFrom('1', '2', '3', '');
  const id = fc.constantFrom('1', '2', '3', '4', '');
  const email = fc.constantFrom('a@example.org', 'B@example.org', 'c@example.org', '');
  const row = fc.tuple(id, few, email, email).map((cells) => `${cells.join(',')},1`);
  const line = fc.record(
    {
      email: email.filter((one) => one !== ''),
      other_emails: fc.array(
        email.filter((one) => one !== ''),
        { maxLength: 2 },
      ),
      handles: fc.record({ discourse: few.filter((one) => one !== '') }),
      accounts: fc.record({ discourse: id.filter((one) => one !== '') }),
      status: fc.constantFrom('invited', 'active', 'quiet', 'left'),
    },
    { requiredKeys: [] },
  );

  it('changes nothing the second time, and gives nobody the id of another', () => {
    const files = fc.array(row, { maxLength: 6 });
    fc.assert(
      fc.property(files, fc.array(line, { maxLength: 4 }), (rows, lines) => {
        const text = ['id,username,email,secondary_emails,trust_level', ...rows].join('\n');
        const roster: MemberFile[] = lines.map((one, index) => ({ ...one, id: `p${index}` }));
        const once = imported(text, roster);
        const again = plan(text, once);
        expect([again.added, again.updated]).toEqual([[], []]);
        expect(new Set(once.map((one) => one.id)).size).toBe(once.length);
      }),
    );
  });
});
