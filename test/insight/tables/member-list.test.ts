import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CopError } from '../../../src/domain/errors.ts';
import type { Column } from '../../../src/insight/tables/column.ts';
import { columnLabel } from '../../../src/insight/tables/column.ts';
import type { MemberFacts } from '../../../src/insight/tables/member-row.ts';
import {
  DISCORD_BOTS,
  DISCOURSE_HEADER,
  discourse,
  listOfMembers,
  MAILCHIMP,
  MEETUP,
  MEETUP_NEWER,
  SLACK,
  SLACK_ANALYTICS,
} from './lists.ts';

/** What a row says, without what it says nothing of. */
function said(facts: MemberFacts): Partial<MemberFacts> {
  const { platform: _, ...others } = facts;
  return Object.fromEntries(
    Object.entries(others).filter(([, value]) => value !== null && String(value) !== ''),
  );
}

function rows(...list: Parameters<typeof listOfMembers>): unknown[] {
  return listOfMembers(...list).rows.map(({ facts, leftOut }) => leftOut?.reason ?? said(facts));
}

describe('an export of Discourse', () => {
  it('says who its users are, with their days in the community’s zone', () => {
    const text = discourse(
      { id: 7, name: '"""Example, Ana"""', username: 'ana', email: ' ANA@example.org ' },
      { id: 8, username: 'ben', created: '2026-06-30 23:30:00 UTC', secondary: 'b@x.org;B@y.org' },
    );
    expect(listOfMembers(text)).toMatchObject({ key: 'discourse', headerLine: 1 });
    expect(rows(text)).toEqual([
      {
        account: '7',
        handle: 'ana',
        email: 'ana@example.org',
        name: 'Example, Ana',
        joined: '2026-03-02',
      },
      {
        account: '8',
        handle: 'ben',
        email: 'ben@example.org',
        otherEmails: ['b@x.org', 'b@y.org'],
        joined: '2026-07-01',
      },
    ]);
  });

  it('has rows that are nobody who takes part', () => {
    const text = discourse(
      { id: -1, username: 'system', email: 'no_email' },
      { id: -2, username: 'discobot', email: 'discobot_email' },
      { id: 3, staged: 'true' },
      { id: 4, till: '2026-12-24 00:00:00 UTC' },
      { id: 5, till: '2026-01-24 00:00:00 UTC', name: 'Back again' },
      { id: 6, active: 'false' },
      { id: 7, username: 'anon12345', email: 'x@anonymized.invalid' },
    );
    expect(rows(text)).toEqual([
      'an account of the system',
      'an account of the system',
      'staged: made from an e-mail, nobody signed up',
      'suspended',
      expect.objectContaining({ name: 'Back again' }),
      'never confirmed the address',
      'anonymised',
    ]);
  });

  it('may have columns of single sign-on and of its own, and fewer in a row than in the header', () => {
    const header = DISCOURSE_HEADER.replace(
      ',group_names',
      ',external_id,external_email,Skills (custom user field),group_names',
    );
    const [, row = ''] = discourse({ id: 7, name: 'Ana' }).split('\n');
    const cut = row.slice(0, row.lastIndexOf(','));
    const text = [
      header,
      `${cut},E1,e1@example.org,"[""Charts"", ""SQL""]",mentors`,
      `${cut.replace('7,Ana', '8,Ben')},E2,,`,
    ].join('\n');
    const columns = { skills: 'skills (custom user field)' };
    expect(rows(text, { columns })).toEqual([
      expect.objectContaining({ account: '7', name: 'Ana', skills: ['Charts', 'SQL'] }),
      expect.objectContaining({ account: '8', name: 'Ben' }),
    ]);
  });

  it('may be of an older version, without further addresses', () => {
    const header = 'id,name,username,email,title,created_at,trust_level,active,admin,blocked';
    const row = '7,Ana,ana,ana@example.org,,2026-03-02 09:14:22 UTC,1,true,false,false';
    expect(rows(`${header}\n${row}`)).toEqual([expect.objectContaining({ account: '7' })]);
  });
});

describe('an export of Slack', () => {
  it('lists members without a day, bots, and who was deactivated', () => {
    expect(listOfMembers(SLACK).key).toBe('slack');
    expect(rows(SLACK)).toEqual([
      { account: 'U0123ABCD', handle: 'ana', email: 'ana@example.org', name: 'Ana Example' },
      { account: 'U0123ABCE', handle: 'ben', email: 'ben@example.org', name: 'Benny' },
      'a bot',
      'deactivated',
    ]);
  });

  it('may lack its last column', () => {
    expect(rows(SLACK.replaceAll(/,[^,\n]*$/gm, ''))).toHaveLength(4);
  });

  it('has the day in its analytics: that on which the account was claimed, else made', () => {
    expect(listOfMembers(SLACK_ANALYTICS).key).toBe('slack');
    expect(rows(SLACK_ANALYTICS)).toEqual([
      { account: 'U0123ABCD', handle: 'ana', name: 'Ana Example', joined: '2026-03-15' },
      { account: 'U0123ABCE', handle: 'ben', name: 'Ben Sample', joined: '2026-03-14' },
      'deactivated',
    ]);
  });

  it('may have other columns there, by plan and choice', () => {
    const text = 'User ID,Email,Account type,Searches\nU1,a@example.org,Member,4\n';
    expect(rows(text)).toEqual([{ account: 'U1', email: 'a@example.org' }]);
  });
});

describe('an export of Meetup', () => {
  it('is parted by tabs, and has days with the month first', () => {
    expect(listOfMembers(MEETUP)).toMatchObject({ key: 'meetup', separator: '\t' });
    expect(rows(MEETUP)).toEqual([
      { account: '10000001', name: 'Ana Example', joined: '2026-04-24' },
      { account: '10000002', name: 'Jo Ejemplo', joined: '2026-05-06' },
    ]);
  });

  it('has the same ids in its newer form', () => {
    expect(rows(MEETUP_NEWER)).toEqual([
      { account: '10000001', name: 'Ana Example', joined: '2026-04-24' },
    ]);
  });

  it('may be translated in part', () => {
    const french = MEETUP.replace('Joined Group on', 'Rejoindre le groupe le');
    expect(rows(french)[0]).toMatchObject({ account: '10000001', joined: '2026-04-24' });
  });
});

describe('an export of Mailchimp', () => {
  it('says who subscribed, since they confirmed or else asked for it', () => {
    expect(listOfMembers(MAILCHIMP).key).toBe('mailchimp');
    expect(rows(MAILCHIMP)).toEqual([
      {
        account: '89501affba',
        email: 'ana@example.org',
        name: 'Ana Example',
        joined: '2026-03-16',
      },
      { account: '89501affbb', email: 'ben@example.org', name: 'Ben', joined: '2026-02-01' },
    ]);
  });

  it('may have its own columns in front, and the same name twice', () => {
    const text = MAILCHIMP.replace('MEMBER_RATING', 'Team,Team,MEMBER_RATING').replaceAll(
      ',2,',
      ',x,y,2,',
    );
    expect(rows(text)).toHaveLength(2);
    expect(() => rows(text, { columns: { note: 'team' } })).toThrow(
      '--column: two columns are called "Team"',
    );
    expect(rows(text, { columns: { note: '#5' } })[0]).toMatchObject({ note: 'y' });
  });
});

describe('a list that a Discord bot wrote', () => {
  it.each(DISCORD_BOTS)('says who is there: %#', (text) => {
    expect(listOfMembers(text).key).toBe('discord');
    expect(rows(text)[0]).toMatchObject({ account: '123456789012345678', handle: 'ana' });
  });

  it('leaves out bots', () => {
    expect(rows(DISCORD_BOTS[1])[1]).toBe('a bot');
  });

  it('has ids that a spreadsheet may have rounded', () => {
    const text = DISCORD_BOTS[0].replace('123456789012345678', '1.23457E+17');
    const [row] = listOfMembers(text).rows;
    expect(row?.facts.account).toBeNull();
    expect(row?.doubts).toEqual(['the id 1.23457E+17 was rounded by a spreadsheet']);
  });
});

describe('any other list', () => {
  const TEXT =
    'Our list\nFull Name,Mail,Since,Good at\nAna,ANA@example.org,2026-03-02,"Charts; SQL"\n';

  function taken(...list: Parameters<typeof listOfMembers>): Record<string, string[]> {
    const label = (columns: readonly Column[]) => columns.map(columnLabel);
    return Object.fromEntries(
      [...listOfMembers(...list).taken].map(([field, columns]) => [field, label(columns)]),
    );
  }

  it('is understood by what its columns are called', () => {
    expect(taken(TEXT)).toEqual({ name: ['Full Name'], email: ['Mail'], skills: ['Good at'] });
    expect(rows(TEXT)).toEqual([
      { name: 'Ana', email: 'ana@example.org', skills: ['Charts', 'SQL'] },
    ]);
  });

  it('is understood as it is said to be', () => {
    const columns = { joined: 'since', skills: '' };
    expect(taken(TEXT, { columns })).toEqual({
      name: ['Full Name'],
      email: ['Mail'],
      joined: ['Since'],
    });
  });

  it('has user names of a platform that is said', () => {
    const text = 'Username,Mail\nana,ana@example.org\n';
    expect(taken(text)).toEqual({ email: ['Mail'] });
    expect(taken(text, { platform: 'circle' })).toEqual({ handle: ['Username'], email: ['Mail'] });
    expect(listOfMembers(text, { platform: 'circle' }).key).toBe('circle');
  });

  it('joins first and last names', () => {
    const text = 'Vorname,Nachname,E-Mail\nAna,Beispiel,a@example.org\nBen,,b@example.org\n';
    expect(rows(text)).toEqual([
      { name: 'Ana Beispiel', email: 'a@example.org' },
      { name: 'Ben', email: 'b@example.org' },
    ]);
  });

  it('keeps a formula as the text it is, and says what it cannot use', () => {
    const text = `Name,Mail,Joined\n"=HYPERLINK(""x"")",a@example.org,soon\n'+1,nothing,\n`;
    expect(listOfMembers(text).rows).toMatchObject([
      { facts: { name: '=HYPERLINK("x")', joined: null }, doubts: ['"soon" is no day'] },
      { facts: { name: "'+1", email: null }, doubts: ['"nothing" is no e-mail address'] },
    ]);
  });

  it.each<[string, string, number, string]>([
    [
      'no column says who anybody is',
      'Name,Team\nAna,x\n',
      2,
      'no column says who people are: a name alone may be that of two',
    ],
    [
      'ids are of an unknown platform',
      'Name,User ID\nAna,4\n',
      2,
      '"User ID" says who people are on a platform, and not on which',
    ],
    [
      'it lists messages',
      'AuthorID,Author,Date,Content,Attachments,Reactions\n"1","ana","x","hi","",""\n',
      3,
      'list.csv is no list of members: it lists messages, one a row',
    ],
    [
      'it lists who came to an event',
      'Name,User ID,Title,Event Host,RSVP,Guests,RSVPed on,Joined Group on\nAna,user 1,,No,Yes,0,x,y\n',
      3,
      'list.csv is no list of members: it lists who said they would come to an event',
    ],
    [
      'its dates can be read in two ways',
      'Mail,Joined\na@example.org,03/04/2026\n',
      2,
      'the dates in "Joined" can be read in two ways: 03/04/2026 may be Fri 3 Apr 2026 or Wed 4 Mar 2026',
    ],
    [
      'its dates contradict one another',
      'Mail,Joined\na@example.org,24/04/2026\nb@example.org,04/24/2026\n',
      2,
      'the dates in "Joined" are of two sorts: 24/04/2026 and 04/24/2026',
    ],
  ])('is refused where %s', (_, text, exit, message) => {
    const trouble = (() => {
      try {
        return listOfMembers(text);
      } catch (error) {
        return error;
      }
    })();
    expect(trouble).toMatchObject({ exit, message });
  });

  it('names the column that was meant', () => {
    expect(() => listOfMembers(TEXT, { columns: { email: 'Mial' } })).toThrow(
      expect.objectContaining({ exit: 2, remedy: 'Did you mean "Mail"?' }),
    );
  });
});

describe('columns of what people said', () => {
  it('may name a persona by id or title, a role, a status, and who may be named', () => {
    const text = `Mail,Persona,Role,Status,Named
a@example.org,new-analyst,Expert,QUIET,yes
b@example.org,Chart-Maker,facilitator,left,FALSE
c@example.org,,,,
`;
    expect(rows(text)).toEqual([
      {
        email: 'a@example.org',
        persona: 'new-analyst',
        role: 'expert',
        status: 'quiet',
        named: 'yes',
      },
      {
        email: 'b@example.org',
        persona: 'chart-maker',
        role: 'facilitator',
        status: 'left',
        named: 'no',
      },
      { email: 'c@example.org' },
    ]);
  });

  it('tell of each value that is none, and leave it out', () => {
    const columns = { persona: 'Like', role: 'Is', status: 'State', named: 'Consent' };
    const text = 'Mail,Like,Is,State,Consent\na@example.org,Zebra,boss,gone,maybe\n';
    expect(listOfMembers(text, { columns }).rows).toMatchObject([
      {
        line: 2,
        facts: { persona: null, role: null, status: null, named: null },
        doubts: [
          'there is no persona "Zebra"',
          '"boss" is no role; there are facilitator, expert, sponsor, member',
          '"gone" is no status; there are invited, active, quiet, left',
          'named says "maybe", which is neither yes nor no',
        ],
      },
    ]);
  });
});

describe('a column that a list lacks', () => {
  function missing(...list: Parameters<typeof listOfMembers>): string[] {
    return listOfMembers(...list).missing.map(
      ({ field, perhaps }) => `${field}: ${perhaps?.name ?? 'none'}`,
    );
  }

  it.each<[string, string, string[]]>([
    [
      'perhaps has another name',
      'Who,Mail,Team,Since\nAna Example,a@x,Blue,2026-10-01\n"da Silva, Zoë",z@x,Red,\n',
      ['name: Who', 'joined: Since'],
    ],
    ['is nowhere', 'Mail,Team,Since\na@x,blue team,long ago\nb@x,red team,\n', ['name: none']],
    ['is not missed where it is there', 'Last name,Mail,Joined\nExample,a@x,2026-10-01\n', []],
  ])('%s', (_, text, expected) => {
    expect(missing(text)).toEqual(expected);
  });

  it('is not missed where somebody said there is none, nor in an export that is known', () => {
    const text = 'Who,Mail\nAna Example,a@x\n';
    expect(missing(text, { columns: { name: '' } })).toEqual([]);
    expect(missing(DISCORD_BOTS[2])).toEqual([]);
  });
});

describe('any table', () => {
  it('is a list of members, or refused in words', () => {
    const cell = fc.oneof(
      fc.constantFrom('Name', 'Email', 'id', 'username', 'trust_level', 'Joined', '', '"', '-1'),
      fc.constantFrom('a@example.org', '03/04/2026', '../x', '=1', 'true', '["a"]', '1E+17'),
      fc.string(),
    );
    const cells = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 });
    fc.assert(
      fc.property(cells, fc.option(fc.constantFrom('slack', 'circle')), (table, platform) => {
        const text = table
          .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
          .join('\n');
        try {
          const { rows: all } = listOfMembers(text, platform === null ? {} : { platform });
          expect(all.length).toBeLessThanOrEqual(table.length);
        } catch (error) {
          expect(error).toBeInstanceOf(CopError);
        }
      }),
    );
  });
});
