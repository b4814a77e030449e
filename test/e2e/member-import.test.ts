import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type Files, filesIn, folderWith } from '../folder.ts';
import { discourse, MEETUP, SLACK } from '../insight/tables/lists.ts';
import { cop, type Run } from './cop.ts';

const CHARTER = 'format: 1\nname: Chart Guild\ntimezone: Europe/Lisbon\n';
const USERS = discourse(
  { id: 7, name: '"""Example, Ana"""', username: 'ana', email: 'ana@example.org' },
  { id: 8, name: 'Ben Sample', username: 'ben', created: '2026-06-30 23:30:00 UTC' },
  { id: -1, name: 'system', username: 'system', email: 'no_email' },
);

function workspace(files: Files = {}): string {
  return folderWith({ 'cop.yaml': CHARTER, 'users.csv': USERS, ...files });
}

function run(cwd: string, ...words: string[]): Run {
  return cop(['member', 'import', ...words], { cwd });
}

/** The people of the roster, in the order of its files. */
function roster(cwd: string): Record<string, unknown>[] {
  return Object.entries(filesIn(cwd))
    .filter(([path]) => path.startsWith('members/'))
    .flatMap(([, text]) => text.split('\n'))
    .flatMap((line) => (line.startsWith('- ') ? [JSON.parse(line.slice(2))] : []));
}

function personCalled(cwd: string, name: string): Record<string, unknown> {
  return roster(cwd).find((one) => one.name === name) ?? {};
}

describe('cop member import', () => {
  it('shows what it understood and what would change, and writes nothing', () => {
    const cwd = workspace();
    const before = filesIn(cwd);
    const { code, stdout, stderr } = run(cwd, 'users.csv');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(`\
users.csv: Discourse: users, 3 rows
  UTF-8 · parted by commas · columns named on line 1

Column            Taken for               For example
id                the platform’s id       7
username          the user name there     ana
email             the e-mail address      ana@example.org
secondary_emails  further addresses
name              the name                "Example, Ana"
created_at        since when they belong  2026-03-02 09:14:22 UTC
Not used: title · last_seen_at · last_posted_at · last_emailed_at · trust_level
approved · suspended_at · silenced_till · admin · moderator · ip_address
topics_entered · and 10 more
"2026-03-02 09:14:22 UTC" in created_at is Mon 2 Mar 2026

2 new people
  line 2: Example, Ana, ana@example.org, since 2026-03-02
  line 3: Ben Sample, ben@example.org, since 2026-07-01

1 row left out
  an account of the system: line 4

Nothing is written yet. To write it:
  cop member import users.csv --apply
`);
    expect(filesIn(cwd)).toEqual(before);
    expect(run(cwd, 'users.csv', '--dry-run').stdout).toBe(stdout);
  });

  it('writes one new file, and the second time nothing', () => {
    const cwd = workspace();
    const { code, stdout, stderr } = run(cwd, 'users.csv', '--apply');
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toMatch(
      /^2 new people, 0 updated, 1 row left out\nWrote members\/\w{26}\.yaml\nLook at them: cop member list\n$/,
    );
    expect(roster(cwd)).toMatchObject([
      {
        id: expect.stringMatching(/^[a-z][0-9a-z]{7}$/),
        name: 'Example, Ana',
        email: 'ana@example.org',
        handles: { discourse: 'ana' },
        accounts: { discourse: '7' },
        joined: '2026-03-02',
      },
      { name: 'Ben Sample', joined: '2026-07-01' },
    ]);
    const before = filesIn(cwd);
    const again = run(cwd, 'users.csv', '--apply');
    expect(again.stderr).toContain('Nothing to change: the roster knows all of this already.');
    expect(filesIn(cwd)).toEqual(before);
    expect(cop(['member', 'list', '--json'], { cwd }).code).toBe(0);
  });

  it('updates lines, and leaves what people wrote and every other byte', () => {
    const cwd = workspace();
    run(cwd, 'users.csv', '--apply');
    const { id } = personCalled(cwd, 'Ben Sample');
    cop(['member', 'edit', String(id), '--name', 'Ben S.', '--skill', 'Maps'], { cwd });
    const path = Object.keys(filesIn(cwd)).find((one) => one.startsWith('members/')) ?? '';
    writeFileSync(join(cwd, path), `# ours\n${readFileSync(join(cwd, path), 'utf8')}`);
    writeFileSync(join(cwd, 'later.csv'), USERS.replace(',ben,', ',benny,'));
    const plan = run(cwd, 'later.csv').stdout;
    expect(plan).toContain(`1 person updated
  line 3: Ben S. (${id})
    handles: discourse=ben → discourse=benny
`);
    const before = filesIn(cwd)[path] ?? '';
    const { stderr } = run(cwd, 'later.csv', '--apply');
    expect(stderr).toContain(`Changed ${path}`);
    expect(filesIn(cwd)[path]).toBe(before.replace('"discourse":"ben"', '"discourse":"benny"'));
    expect(personCalled(cwd, 'Ben S.')).toMatchObject({ skills: ['Maps'] });
  });

  it('leaves an address that was put in place of the platform’s', () => {
    const cwd = workspace();
    run(cwd, 'users.csv', '--apply');
    const { id } = personCalled(cwd, 'Ben Sample');
    cop(['member', 'edit', String(id), '--email', 'work@example.org'], { cwd });
    expect(run(cwd, 'users.csv').stdout).toContain('Nothing to change');
    expect(personCalled(cwd, 'Ben Sample')).toMatchObject({
      email: 'work@example.org',
      other_emails: ['ben@example.org'],
    });
  });

  it('grows a community from two platforms, and lists who look the same with the command', () => {
    const cwd = workspace({ 'members.xls': MEETUP, 'slack.csv': SLACK });
    run(cwd, 'users.csv', '--apply');
    run(cwd, 'members.xls', '--apply');
    expect(roster(cwd)).toHaveLength(4);
    const text = discourse({ id: 99, name: 'Ana E.', username: 'ana99', email: 'ana@example.org' });
    writeFileSync(join(cwd, 'twin.csv'), text);
    const { stdout } = run(cwd, 'twin.csv', '--apply');
    const ids = ['Example, Ana', 'Ana E.'].map((name) => personCalled(cwd, name).id);
    expect(stdout).toContain(`    cop member same ${ids.join(' ')}\n`);
    expect(run(cwd, 'twin.csv').stdout).toContain(`    cop member same ${ids.join(' ')}\n`);
    expect(cop(['member', 'same', ...ids.map(String), '--yes'], { cwd }).code).toBe(0);
    for (const file of ['users.csv', 'twin.csv', 'members.xls'])
      expect(run(cwd, file).stdout).toContain('Nothing to change: the roster knows');
    expect(run(cwd, 'twin.csv').stdout).not.toContain('member same');
  });

  it('keeps a mapping in cop.yaml, and reads the next list by it', () => {
    const list = 'Full Name;Mail;Since;Good at\nZoë Test;z@example.org;03/04/2026;Charts, SQL\n';
    const cwd = workspace({ 'list.csv': Buffer.from(list, 'latin1') });
    const flags = ['--column', 'joined=Since', '--dates', 'dmy', '--keep', 'our-list'];
    const plan = run(cwd, 'list.csv', ...flags);
    expect(plan.stdout).toContain(
      '  cop member import list.csv --column "joined=Since" --dates dmy --keep our-list --apply\n',
    );
    expect(filesIn(cwd)['cop.yaml']).toBe(CHARTER);
    expect(run(cwd, 'list.csv', ...flags, '--apply').code).toBe(0);
    expect(filesIn(cwd)['cop.yaml']).toBe(`${CHARTER}\
imports:
  our-list:
    columns:
      email: Mail
      name: Full Name
      joined: Since
      skills: Good at
    dates: dmy
`);
    expect(roster(cwd)).toMatchObject([
      { name: 'Zoë Test', joined: '2026-04-03', skills: ['Charts', 'SQL'] },
    ]);
    expect(run(cwd, 'list.csv', '--as', 'our-list').stdout).toContain('Nothing to change');
    expect(cop(['check'], { cwd }).code).toBe(0);
  });

  it.each([
    ['behind an empty line, where the parts of cop.yaml have one between', '\n'],
    ['close to the key before, where the others are', ''],
  ])('keeps a mapping %s', (_, between) => {
    const charter = `${CHARTER}${between}# Ours\nfacilitators:\n  # For now\n  - Eva   # of us\n`;
    const cwd = workspace({ 'list.csv': 'Mail\nz@example.org\n', 'cop.yaml': charter });
    expect(run(cwd, 'list.csv', '--keep', 'our-list', '--apply').code).toBe(0);
    expect(filesIn(cwd)['cop.yaml']).toBe(
      `${charter}${between}imports:\n  our-list:\n    columns:\n      email: Mail\n`,
    );
    expect(run(cwd, 'list.csv', '--keep', 'our-list', '--apply').code).toBe(0);
    expect(filesIn(cwd)['cop.yaml']).toBe(
      `${charter}${between}imports:\n  our-list:\n    columns:\n      email: Mail\n`,
    );
  });

  it('prints all of it as JSON', () => {
    const cwd = workspace();
    const plan = JSON.parse(run(cwd, 'users.csv', '--json').stdout);
    expect(plan).toMatchObject({
      file: 'users.csv',
      applied: false,
      platform: 'discourse',
      new: [
        { line: 2, id: null, name: 'Example, Ana' },
        { line: 3, id: null },
      ],
      left_out: [{ line: 4, why: 'an account of the system' }],
    });
    const done = JSON.parse(run(cwd, 'users.csv', '--json', '--apply').stdout);
    expect(done).toMatchObject({ applied: true, new: roster(cwd).map(({ id }) => ({ id })) });
  });

  it('shows the diff of what would be written, where that is asked for', () => {
    const cwd = workspace();
    const { stdout } = run(cwd, 'users.csv', '--apply', '--dry-run');
    expect(stdout).toMatch(
      /^diff --git a\/members\/\w+\.yaml[\s\S]*\n\+- \{"id":"\w{8}","name":"Example, Ana"/,
    );
    expect(roster(cwd)).toEqual([]);
  });

  it('reads a file beside the community that -C names', () => {
    const cwd = workspace();
    const { stdout } = cop(['-C', cwd, 'member', 'import', 'users.csv'], { cwd: folderWith() });
    expect(stdout).toContain(`  cop -C ${cwd} member import users.csv --apply\n`);
  });
});

describe('a file that cannot be imported', () => {
  it.each<[string, string | Uint8Array, readonly string[], number, string]>([
    [
      'has a quote that is not closed',
      'Name,Mail\nAna,"a@example.org\nBen,b@example.org\n',
      [],
      3,
      `list.csv:2 error: the quote that opens on this line is never closed
  Close it at the end of its cell, or take it out; a quote within quotes is
  written twice
`,
    ],
    [
      'mixes encodings',
      Buffer.concat([Buffer.from('Name,Mail\nÁna,a@x\n'), Buffer.from('Zo\xEB,z@x\n', 'latin1')]),
      [],
      3,
      `list.csv:3 error: the file mixes two encodings: line 2 is UTF-8, and line 3 is
not
  Open it in the program that it is from, and save it anew as CSV (UTF-8)
`,
    ],
    [
      'is packed',
      gzipSync('Name,Mail\n'),
      [],
      3,
      `error: list.csv is packed (gzip)
  Unpack it first, and give the CSV file that is in it
`,
    ],
    [
      'has dates that can be read in two ways',
      'Mail,Joined\na@example.org,03/04/2026\n',
      [],
      2,
      `error: the dates in "Joined" can be read in two ways: 03/04/2026 may be Fri 3
Apr 2026 or Wed 4 Mar 2026
  Say which: --dates dmy or --dates mdy
`,
    ],
    [
      'is called by a platform that is nearly one',
      'Mail\na@example.org\n',
      ['--platform', 'slak'],
      2,
      `error: --platform: there is no platform "slak"
  Did you mean slack?
`,
    ],
    [
      'is of a platform by a name that no key may have',
      'Id,Mail\n7,a@example.org\n',
      ['--platform', 'constructor'],
      2,
      `error: --platform: "constructor" is no name that a key may have
  Call it constructor-1
`,
    ],
    [
      'has no column of a name that was given',
      'Mail\na@example.org\n',
      ['--column', 'name=Whole name'],
      2,
      `error: --column: the file has no column called "Whole name"
  It has: Mail
`,
    ],
    [
      'is to be read for what is not known of people',
      'Mail\na@example.org\n',
      ['--column', 'emial=Mail'],
      2,
      `error: --column: "emial" is nothing that is known of a person
  Did you mean email?
`,
    ],
    [
      'is to be read as nothing that is kept',
      'Mail\na@example.org\n',
      ['--as', 'ours'],
      2,
      `error: --as: cop.yaml keeps no import called "ours"
  It keeps: none. To keep one: --keep our-list
`,
    ],
  ])('%s', (_, content, flags, code, stderr) => {
    const cwd = workspace({ 'list.csv': content });
    const before = filesIn(cwd);
    expect(run(cwd, 'list.csv', '--apply', ...flags)).toEqual({ code, stdout: '', stderr });
    expect(filesIn(cwd)).toEqual(before);
  });

  it('is not there, or a folder', () => {
    const cwd = workspace();
    expect(run(cwd, 'none.csv')).toMatchObject({
      code: 3,
      stderr: 'error: there is no file none.csv\n  Look where it is, and how it is spelt\n',
    });
    expect(run(cwd, '.').stderr).toContain('error: . is a folder, no file\n');
  });

  it('waits for a roster that has an error', () => {
    const cwd = workspace({ 'members/a.yaml': '- {"id":"k3f9x2ab","nam":"Ana"}\n' });
    const { code, stderr } = run(cwd, 'users.csv', '--apply');
    expect(code).toBe(3);
    expect(stderr).toContain('members/a.yaml cannot be used as it is');
    expect(roster(cwd)).toHaveLength(1);
  });
});
