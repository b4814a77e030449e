import { describe, expect, it } from 'vitest';
import { filesIn, folderWith } from '../folder.ts';
import { realTerminal } from '../prompts/tmux.ts';
import { describeWhereThereIs } from '../where-there-is.ts';
import { cop, type Run } from './cop.ts';

const FIRST = 'members/01M0000000000000000000000A.yaml';
const LATER = 'members/01M0000000000000000000000B.yaml';

const ANA =
  '- {"id":"k3f9x2ab","name":"Ana Silva","email":"ana@example.org","handles":{"slack":"ana"},"persona":"new-analyst","joined":"2026-10-05","skills":["Charts","R"],"offers":["Reviews of charts"],"named":"yes","x-shoe":38}';
const BEN = '- {"id":"p7c2m4td","name":"Ben Osei","status":"invited"}';
const KIM =
  '- {"id":"t1v2w3x4","name":"A. Silva","email":"silva@example.org","accounts":{"forum":"17"},"skills":["charts"],"note":"Asks well"}';
const LOG = [
  '{"id":"01M00000000000000000000001","on":"2026-10-06","type":"introduction","members":["k3f9x2ab","p7c2m4td"],"note":"Both like maps"}',
  '{"id":"01M00000000000000000000002","on":"2026-11-03","type":"experience","members":["t1v2w3x4"],"about":"Chart clinic"}',
  '{"id":"01M00000000000000000000003","on":"2026-11-04","type":"welcome","members":["k3f9x2ab"]}',
  '{"id":"01M00000000000000000000004","on":"2026-11-05","type":"welcome","withdraws":"01M00000000000000000000003"}',
];

const COMMUNITY = {
  'cop.yaml': 'format: 1\nname: Chart Guild\ntimezone: Europe/Lisbon\n',
  'personas/new-analyst.yaml': 'persona: New analyst\n',
  [FIRST]: `# The first of us\r\n${ANA}\r\n\r\n${BEN}\r\n`,
  [LATER]: `${KIM}\n`,
  'log/2026-11/a.yaml': LOG.map((line) => `- ${line}\n`).join(''),
};

interface Told extends Run {
  readonly cwd: string;
  readonly files: Readonly<Record<string, string>>;
}

function run(words: readonly string[], other: Readonly<Record<string, string>> = {}): Told {
  const cwd = folderWith({ ...COMMUNITY, ...other });
  return { ...cop(['member', ...words], { cwd }), cwd, files: filesIn(cwd) };
}

describe('cop member list', () => {
  it('lists everybody by name, and counts them', () => {
    expect(run(['list'])).toMatchObject({
      code: 0,
      stderr: '',
      stdout: `\
Name       Id        Status   Role    Joined      Persona
A. Silva   t1v2w3x4  active   member
Ana Silva  k3f9x2ab  active   member  2026-10-05  new-analyst
Ben Osei   p7c2m4td  invited  member

3 people · 1 invited · 2 active
`,
    });
  });

  it('lists some of them, and no line that is somebody else', () => {
    const same = { [LATER]: '- {"id":"t1v2w3x4","name":"A. Silva","same_as":"k3f9x2ab"}\n' };
    expect(run(['list', '--status', 'active'], same).stdout).toBe(`\
Name       Id        Status  Role    Joined      Persona
Ana Silva  k3f9x2ab  active  member  2026-10-05  new-analyst

1 of 2 people
`);
    expect(run(['list', '--persona', 'new', '--role', 'sponsor']).stdout).toBe(
      'Nobody of 3 people\n',
    );
  });

  it('lists who was erased last, as that, and breaks nobody down who is active without a word', () => {
    const erased = { [FIRST]: `${ANA}\n`, [LATER]: '- {"id":"a1v2w3x4","erased":"yes"}\n' };
    expect(run(['list'], erased).stdout).toBe(`\
Name       Id        Status  Role    Joined      Persona
Ana Silva  k3f9x2ab  active  member  2026-10-05  new-analyst
a1v2w3x4   a1v2w3x4  erased  member

2 people · 1 erased
`);
    expect(run(['list', '--status', 'active'], erased).stdout).not.toContain('a1v2w3x4');
    expect(run(['show', 'a1v'], erased).stdout).toMatch(/^a1v2w3x4 +erased\n/);
  });

  it('gives machines all that is known', () => {
    const { stdout } = run(['list', '--json', '--persona', 'new-analyst']);
    expect(JSON.parse(stdout)).toEqual({
      members: [
        {
          id: 'k3f9x2ab',
          name: 'Ana Silva',
          email: 'ana@example.org',
          other_emails: [],
          handles: { slack: 'ana' },
          accounts: {},
          persona: 'new-analyst',
          joined: '2026-10-05',
          skills: ['Charts', 'R'],
          interests: [],
          offers: ['Reviews of charts'],
          seeks: [],
          role: 'member',
          status: 'active',
          named: true,
          note: null,
          erased: false,
          file: FIRST,
          line: 2,
        },
      ],
    });
  });

  it('says what to do where nobody is there yet, or a file has an error', () => {
    const nobody = { [FIRST]: '[]\n', [LATER]: '[]\n' };
    expect(run(['list'], nobody).stdout).toBe(`\
Nobody is on the roster yet.

Next
  cop member add
`);
    const wrong = run(['list'], { [LATER]: '- {"id":"t1v2w3x4","nme":"Kim"}\n' });
    expect(wrong).toMatchObject({ code: 3, stdout: '' });
    expect(wrong.stderr).toContain(`${LATER}:1:20 error schema/unknown-key`);
  });

  it('never lets a name reach the terminal as more than text', () => {
    const name = { [LATER]: '- {"id":"t1v2w3x4","name":"Kim\\u001b[31m\\u202e"}\n' };
    const { stdout } = run(['list'], name);
    expect(stdout).not.toContain('\u001b');
    expect(stdout).not.toContain('\u202e');
    expect(stdout).toContain('Kim');
  });
});

describe('cop member show', () => {
  it('shows the profile, what is missing, and the records that stand', () => {
    expect(run(['show', 'ana@example.org'])).toMatchObject({
      code: 0,
      stderr: '',
      stdout: `\
Ana Silva                                                                 active
  Id          k3f9x2ab
  Role        member
  E-mail      ana@example.org
  Goes by     ana (slack)
  Persona     new-analyst
  Joined      Mon 5 Oct 2026
  Skills      Charts · R
  Offers      Reviews of charts
  Named       yes, also outside your terminal

1 record names them
  6 Oct  introduction with Ben Osei · Both like maps

${FIRST}:2
`,
    });
    expect(run(['show', 't1v']).stdout).toBe(`\
A. Silva                                                                  active
  Id          t1v2w3x4
  Role        member
  E-mail      silva@example.org
  Accounts    17 (forum)
  Skills      charts
  Named       only on your terminal
  Note        Asks well

Missing in the profile
  · a persona
  · something that they offer or seek
  cop member edit t1v2w3x4

1 record names them
  3 Nov  experience · Chart clinic

${LATER}:1
`);
  });

  it('gives machines the same', () => {
    expect(JSON.parse(run(['show', 'ben', '--json']).stdout)).toMatchObject({
      id: 'p7c2m4td',
      missing: ['a persona', 'a skill or an interest', 'something that they offer or seek'],
      records: [
        {
          id: '01M00000000000000000000001',
          on: '2026-10-06',
          type: 'introduction',
          members: ['k3f9x2ab', 'p7c2m4td'],
          note: 'Both like maps',
          file: 'log/2026-11/a.yaml',
          line: 1,
        },
      ],
    });
  });

  it('never guesses who is meant', () => {
    expect(run(['show', 'silva'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: `\
error: "silva" could be 2 people
  Write the id of one: Ana Silva (k3f9x2ab), A. Silva (t1v2w3x4)
`,
    });
    expect(run(['show', 'Ana Sliva']).stderr).toBe(`\
error: nobody on the roster is called "Ana Sliva"
  Did you mean Ana Silva (k3f9x2ab)?
`);
  });
});

/** What was told, with an `ID` and a `FILE` for what is made at random. */
function told({ stderr }: Run): string {
  return stderr
    .replace(/members\/01[0-9A-Z]{24}\.yaml/g, 'FILE')
    .replace(/\b[a-z][0-9a-z]{7}(?=:|\n)/g, 'ID');
}

function newFile({ files }: Told): string {
  const [path = ''] = Object.keys(files).filter(
    (one) => one.startsWith('members/') && one !== FIRST && one !== LATER,
  );
  return (files[path] ?? '').replace(/"id":"[a-z][0-9a-z]{7}"/, '"id":"ID"');
}

describe('cop member add', () => {
  it('writes one new file, and says who has which id', () => {
    const flags = '--email zoe@example.org --handle slack=zoe --handle Forum=zoe_b --persona new';
    const added = run([
      ...['add', 'Zoë Braun', ...flags.split(' ')],
      ...['--joined', '2026-11-02', '--skill', 'Maps', '--interest', 'Trees', '--offer', 'Help'],
      ...['--seek', 'Time', '--role', 'expert', '--status', 'quiet', '--named', '--note', 'Hi'],
    ]);
    expect(added).toMatchObject({ code: 0, stdout: '' });
    expect(newFile(added)).toBe(
      '- {"id":"ID","name":"Zoë Braun","email":"zoe@example.org","handles":{"slack":"zoe","forum":"zoe_b"},"persona":"new-analyst","joined":"2026-11-02","skills":["Maps"],"interests":["Trees"],"offers":["Help"],"seeks":["Time"],"role":"expert","status":"quiet","named":"yes","note":"Hi"}\n',
    );
    expect(told(added)).toBe(`\
Wrote FILE
Zoë Braun has the id ID: records name them by it
Look at it: cop member show ID
`);
    const { files } = added;
    expect(files).toMatchObject(COMMUNITY);
    expect(Object.keys(files)).toHaveLength(Object.keys(COMMUNITY).length + 1);
  });

  it('adds somebody of whom only an address is known', () => {
    const added = run(['add', '--email', 'new@example.org', '--status', 'invited']);
    expect(added.code).toBe(0);
    expect(newFile(added)).toBe('- {"id":"ID","email":"new@example.org","status":"invited"}\n');
  });

  it.each([
    [['Ana Silva'], 'Ana Silva (k3f9x2ab) is on the roster, with the same name', 'k3f9x2ab'],
    [['Kim', '--email', 'SILVA@example.org'], 'with the same e-mail address', 't1v2w3x4'],
    [['Kim', '--handle', 'slack=ana'], 'with the same name on slack', 'k3f9x2ab'],
  ])('refuses %j where nobody is there to be asked, unless --again', (words, problem, id) => {
    const refused = run(['add', ...words]);
    expect(refused).toMatchObject({ code: 2, files: COMMUNITY });
    const text = refused.stderr.replace(/\s+/g, ' ');
    expect(text).toContain(problem);
    expect(text).toContain(`add --again. To change what is known of them: cop member edit ${id}`);
    expect(run(['add', ...words, '--again']).code).toBe(0);
  });

  it.each([
    [[], 'the person’s name is missing', 'cop member add "Ana Silva"'],
    [['Zoë', '--email', 'zoe'], '--email: "zoe" is no e-mail address', 'ana@example.org'],
    [['Zoë', '--handle', 'zoe'], '--handle: "zoe" does not say a platform', 'slack=ana'],
    [['Zoë', '--persona', 'old'], 'there is no persona "old"', 'persona list'],
    [['Zoë', '--joined', 'May'], '--joined: the calendar has no day "May"', '2026-10-05'],
    [['Zoë', '--status', 'gone'], '"gone" is no status', 'invited, active, quiet, left'],
    [['x'.repeat(501)], '--name: this is longer than 500 characters', 'Shorten it'],
  ])('refuses %j, and says what to do', (words, problem, remedy) => {
    const refused = run(['add', ...words]);
    expect(refused).toMatchObject({ code: 2, stdout: '', files: COMMUNITY });
    const text = refused.stderr.replace(/\s+/g, ' ');
    expect(text).toContain(problem);
    expect(text).toContain(remedy);
  });

  it('prints the new file as a diff, and writes nothing', () => {
    const shown = run(['add', 'Zoë', '--dry-run']);
    expect(shown).toMatchObject({ code: 0, stderr: '', files: COMMUNITY });
    expect(shown.stdout).toMatch(
      /^diff --git a\/members\/.*\n(.*\n)*\+- \{"id":".{8}","name":"Zoë"\}\n$/,
    );
  });
});

describe('cop member edit', () => {
  it('rewrites the line of one person, and not one byte more', () => {
    const edited = run([
      ...['edit', 'ana silva', '--status', 'quiet', '--skill', 'R', '--skill', 'Maps'],
      ...['--handle', 'slack=', '--handle', 'forum=ana_s', '--unset', 'email', '--note', 'Hi'],
    ]);
    expect(edited).toMatchObject({ code: 0, stdout: '' });
    const line =
      '- {"id":"k3f9x2ab","name":"Ana Silva","handles":{"forum":"ana_s"},"persona":"new-analyst","joined":"2026-10-05","skills":["R","Maps"],"offers":["Reviews of charts"],"status":"quiet","named":"yes","note":"Hi","x-shoe":38}';
    expect(edited.files).toEqual({ ...COMMUNITY, [FIRST]: COMMUNITY[FIRST].replace(ANA, line) });
    expect(edited.stderr).toBe(`\
Changed ${FIRST}
  email: ana@example.org → nothing
  handles: slack=ana → forum=ana_s
  skills: Charts · R → R · Maps
  status: nothing → quiet
  note: nothing → Hi
Look at it: cop member show k3f9x2ab
`);
  });

  it.each([
    [['--status', 'active', '--role', 'member']],
    [['--name', 'Ana Silva', '--skill', 'Charts', '--skill', 'R', '--named']],
    [['--handle', 'slack=ana', '--unset', 'note']],
  ])('writes nothing where %j is what is there', (words) => {
    const edited = run(['edit', 'k3f', ...words]);
    expect(edited).toMatchObject({
      code: 0,
      files: COMMUNITY,
      stderr: `Nothing to change in ${FIRST}\n`,
    });
  });

  it('prints a diff, and writes nothing', () => {
    const shown = run(['edit', 'ben', '--status', 'active', '--dry-run']);
    expect(shown).toMatchObject({ code: 0, stderr: '', files: COMMUNITY });
    expect(shown.stdout).toContain(`\
-${BEN}\r
+- {"id":"p7c2m4td","name":"Ben Osei","status":"active"}\r
`);
  });

  it('takes out a key of a person’s own, and edits who is written in another way', () => {
    expect(run(['edit', 'ana silva', '--unset', 'x-shoe']).files[FIRST]).not.toContain('x-shoe');
    const block = { [LATER]: '- id: t1v2w3x4   # made at random\n  name: Kim\n' };
    expect(run(['edit', 'kim', '--email', 'kim@example.org'], block).files[LATER]).toBe(
      '- id: t1v2w3x4   # made at random\n  name: Kim\n  email: "kim@example.org"\n',
    );
  });

  it.each([
    [['ben'], 2, 'what to change is missing', '--name, --email'],
    [['ben', '--unset', 'id'], 2, 'records name people by their id', 'It stays as it is'],
    [['ben', '--unset', 'mail'], 2, 'there is no key "mail"', 'Did you mean email?'],
    [['ben', '--unset', 'note', '--note', 'x'], 2, 'say two things', 'Give one of the two'],
    [['ben', '--note', ' '], 2, '--note is blank', 'To take it out: --unset note'],
    [['nobody', '--note', 'x'], 2, 'nobody on the roster is called "nobody"', 'member list'],
  ])('refuses %j, and says what to do', (words, code, problem, remedy) => {
    const refused = run(['edit', ...words]);
    expect(refused).toMatchObject({ code, stdout: '', files: COMMUNITY });
    const text = refused.stderr.replace(/\s+/g, ' ');
    expect(text).toContain(problem);
    expect(text).toContain(remedy);
  });

  it('tells first of a file that could not be read, where somebody is not found', () => {
    const wrong = { [LATER]: '- {"id":"t1v2w3x4","nme":"Kim"}\n' };
    const refused = run(['edit', 'kim', '--note', 'x'], wrong);
    expect(refused.code).toBe(3);
    expect(refused.stderr).toContain(`${LATER}:1:20 error schema/unknown-key`);
    expect(run(['edit', 'ben', '--note', 'x'], wrong).code).toBe(0);
  });
});

describe('cop member same', () => {
  it('shows what becomes of both, and writes it', () => {
    const joined = run(['same', 'k3f', 't1v', '--yes']);
    expect(joined).toMatchObject({ code: 0, stdout: '' });
    const line =
      '- {"id":"k3f9x2ab","name":"Ana Silva","email":"ana@example.org","other_emails":["silva@example.org"],"handles":{"slack":"ana"},"accounts":{"forum":"17"},"persona":"new-analyst","joined":"2026-10-05","skills":["Charts","R"],"offers":["Reviews of charts"],"named":"yes","note":"Asks well","x-shoe":38}';
    expect(joined.files).toEqual({
      ...COMMUNITY,
      [FIRST]: COMMUNITY[FIRST].replace(ANA, line),
      [LATER]: `${KIM.replace(/\}$/, ',"same_as":"k3f9x2ab"}')}\n`,
    });
    expect(joined.stderr).toBe(`\
Ana Silva (k3f9x2ab) stays, and gains
  other_emails: nothing → silva@example.org
  accounts: nothing → forum=17
  note: nothing → Asks well
A. Silva (t1v2w3x4) becomes the same person: the line stays, and says so
  no longer counts: name: A. Silva
Changed ${FIRST} and
${LATER}
Records that name t1v2w3x4 count for k3f9x2ab from now on
Look at it: cop member show k3f9x2ab
`);
    const after = cop(['member', 'show', 't1v'], { cwd: joined.cwd }).stdout;
    expect(after).toContain('2 records name them\n  3 Nov  experience · Chart clinic\n');
    const again = cop(['member', 'same', 'k3f', 't1v'], { cwd: joined.cwd });
    expect(again).toMatchObject({
      code: 0,
      stderr: 'Nothing to change: both are Ana Silva (k3f9x2ab) already\n',
    });
  });

  it('merges nothing where nobody is there to be asked, without --yes', () => {
    expect(run(['same', 'k3f', 't1v'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: `\
error: whether they are one person is missing, and nobody is there to be asked
  Give it: --yes
`,
      files: COMMUNITY,
    });
  });

  it('takes the own keys along, of two lines in one file', () => {
    const text = '- {"id":"aa","name":"Ana","x-a":1}\n\n- {"id":"bb","x-a":2,"x-b":[3]}\n';
    expect(run(['same', 'aa', 'bb', '--yes'], { [LATER]: text }).files[LATER]).toBe(
      '- {"id":"aa","name":"Ana","x-a":1,"x-b":[3]}\n\n- {"id":"bb","same_as":"aa","x-a":2,"x-b":[3]}\n',
    );
  });

  it('prints a diff of both files, and writes nothing', () => {
    const shown = run(['same', 'k3f', 't1v', '--dry-run']);
    expect(shown).toMatchObject({ code: 0, stderr: '', files: COMMUNITY });
    expect(shown.stdout.match(/^diff --git/gm)).toHaveLength(2);
    expect(shown.stdout).toContain('"note":"Asks well","same_as":"k3f9x2ab"}\n');
  });

  it('refuses one person twice, and to bring back what was erased', () => {
    expect(run(['same', 'k3f', 'ana silva']).stderr).toContain('both are Ana Silva (k3f9x2ab)');
    const erased = { [LATER]: '- {"id":"t1v2w3x4","erased":"yes"}\n' };
    const refused = run(['same', 't1v', 'k3f'], erased);
    expect(refused).toMatchObject({ code: 2 });
    expect(refused.stderr).toContain('cop member same k3f9x2ab t1v2w3x4');
  });
});

function membersIn(folder: string): string[] {
  return Object.keys(filesIn(folder)).filter((path) => path.startsWith('members/'));
}

describeWhereThereIs('tmux', 'at a terminal', () => {
  it('cop member add asks whether somebody may be the same', async () => {
    const folder = folderWith(COMMUNITY);
    const terminal = await realTerminal(folder);
    terminal.type('cop member add "Ana Silva"; echo "left with $?"');
    await terminal.waitFor('cop member edit k3f9x2ab');
    await terminal.waitFor('Add them all the same? (y/N)');
    terminal.press('Enter');
    await terminal.waitFor('left with 0');
    expect(filesIn(folder)).toMatchObject(COMMUNITY);
    expect(membersIn(folder)).toEqual([FIRST, LATER]);
  });

  it('cop member same asks first', async () => {
    const folder = folderWith(COMMUNITY);
    const terminal = await realTerminal(folder);
    terminal.type('cop member same k3f t1v; echo "left with $?"');
    await terminal.waitFor('one person? (y/N)');
    terminal.press('Enter');
    await terminal.waitFor('left with 0');
    expect(filesIn(folder)).toMatchObject(COMMUNITY);
    expect(membersIn(folder)).toEqual([FIRST, LATER]);
  });
});
