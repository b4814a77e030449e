import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, folderWith } from '../folder.ts';
import { cop, type Run } from './cop.ts';

const GUILD = { 'cop.yaml': 'format: 1\nname: Chart Guild\ntimezone: Europe/Lisbon\n' };

const CHART = `Goal\tKey results\tTimeline\tOwner\tRemarks
Keep in touch with those who use it\tAt least 20 members invited, and at least 5 introductions made between members\tWeeks 9-11\tana\tx
Help the organisation to decide\tAt least one learning experience led for members, a survey sent out after it\tweeks 12 to 13\t\t
\tMembers feel at home\tsoon\tben\t
`;

const PAGE = `# Plan

| Goal | Key results | Timeline |
|------|-------------|----------|
| Keep in touch with those who use it | At least 25 members invited | Weeks 9-12 |

| Persona | Description |
|---------|-------------|
| **Silent reader** (hoped for) | Reads everything; does not ask in public |
`;

function run(cwd: string, ...words: string[]): Run {
  return cop([...words, '--no-input'], { cwd });
}

/** The files of a community without the sheets that were imported. */
function community(cwd: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(filesIn(cwd)).filter(([path]) => /^(?:goals|personas)\//.test(path)),
  );
}

describe('cop import', () => {
  it('shows what it understood, and writes nothing', () => {
    const cwd = folderWith({ ...GUILD, 'chart.tsv': CHART });
    const { code, stdout, stderr } = run(cwd, 'import', 'chart.tsv');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(`chart.tsv: 2 goals for 2026-Q4

line 2  Keep in touch with those who use it
        Weeks 9-11 · Mon 23 Nov – Sun 13 Dec 2026 · ana
        · At least 20 members invited
            → reach 20 members from 0
            by itself: counts invitations sent (invitations-sent)
        · At least 5 introductions made between members
            → reach 5 introductions from 0
            by itself: counts introductions made (introductions-made)

line 3  Help the organisation to decide
        weeks 12 to 13 · Mon 14 Dec – Sun 27 Dec 2026 · ben
        · At least one learning experience led for members
            → reach 1 learning experience from 0
            by itself: counts learning experiences held (experiences-held)
        · A survey sent out after it
            → reach 1 survey from 0
            by itself: counts surveys sent (surveys-sent)
        · Members feel at home
            → a milestone: done or not done (line 4)

▲ line 1: The column "Remarks" is left out
▲ line 4: The timeline "soon" is not understood: that of its goal is taken

Nothing is written yet. To write 2 goals:
  cop import chart.tsv --apply
`);
    expect(community(cwd)).toEqual({});
  });

  it('marks what it makes no number of, and weeks beyond the quarter', () => {
    const chart =
      'Goal\tKey results\tTimeline\nMeet\t10 % more contributors than last quarter\tWeeks 9-20\n' +
      '\tAnswer 80 % of asks within two days; Host 2 expert visits, maybe 3\t\n';
    const { stdout } = run(folderWith({ ...GUILD, 'chart.tsv': chart }), 'import', 'chart.tsv');
    expect(stdout).toBe(`chart.tsv: 1 goal for 2026-Q4

line 2  Meet
        Weeks 9-20 · Mon 23 Nov 2026 – Sun 14 Feb 2027
        · 10 % more contributors than last quarter
            → a milestone: done or not done
            ▲ It compares with another time: say from what to what: from 20
            to 22 contributors
        · Answer 80 % of asks within two days
            → keep at least 80 % (line 3)
            by itself: share of asks answered within two days
            (asks-answered-in-two-days)
        · Host 2 expert visits, maybe 3
            → reach 2 expert visits from 0 (line 3)
            by itself: counts expert visits (expert-visits)

▲ line 2: 2026-Q4 has 14 weeks; week 20 ends on 14 Feb 2027

Nothing is written yet. To write 1 goal:
  cop import chart.tsv --apply
`);
  });

  it('writes with --apply, and a second time nothing', () => {
    const cwd = folderWith({ ...GUILD, 'chart.tsv': CHART });
    const first = run(cwd, 'import', 'chart.tsv', '--apply');
    expect(first).toEqual({
      code: 0,
      stdout: '',
      stderr: `Wrote goals/2026-Q4/keep-touch-use.yaml
Wrote goals/2026-Q4/help-organisation-decide.yaml
▲ line 1: The column "Remarks" is left out
▲ line 4: The timeline "soon" is not understood: that of its goal is taken
Next: cop goal show keep-touch-use    look at it
`,
    });
    const written = community(cwd);
    expect(
      written['goals/2026-Q4/keep-touch-use.yaml'],
    ).toBe(`# yaml-language-server: $schema=../../.cop/schemas/goal.json
goal: Keep in touch with those who use it
timeline: Weeks 9-11
owner: ana
key_results:
  - id: members-invited
    key_result: At least 20 members invited
    target: 20
    unit: members
    measure: invitations-sent
  - id: introductions-made-members
    key_result: At least 5 introductions made between members
    target: 5
    unit: introductions
    measure: introductions-made
`);
    expect(run(cwd, 'check').code).toBe(0);
    const second = run(cwd, 'import', 'chart.tsv', '--apply');
    expect(second.code).toBe(0);
    expect(second.stderr).toMatch(/^Nothing to write: all of it is there already$/m);
    expect(community(cwd)).toEqual(written);
  });

  it('says what reads otherwise than what is there, with the commands that change it', () => {
    const cwd = folderWith({ ...GUILD, 'chart.tsv': CHART, 'plan.md': PAGE });
    run(cwd, 'import', 'chart.tsv', '--apply');
    const before = community(cwd);
    const { code, stdout } = run(cwd, 'import', 'plan.md');
    expect(code).toBe(0);
    expect(stdout).toBe(`plan.md: 1 persona and 1 goal for 2026-Q4

line 9  Silent reader (aspired)
        Reads everything; does not ask in public

line 5  Keep in touch with those who use it
        Already there: goals/2026-Q4/keep-touch-use.yaml
        The timeline is Weeks 9-11 there, and Weeks 9-12 in the sheet
          cop goal edit keep-touch-use --timeline "Weeks 9-12"
        "At least 20 members invited" reads "At least 25 members invited" in
        the sheet
          cop kr edit keep-touch-use/members-invited --key-result "At least 25 members invited" --target 25

Nothing is written yet. To write 1 persona:
  cop import plan.md --apply
`);
    expect(run(cwd, 'import', 'plan.md', '--apply').stderr).toContain(
      'cop goal edit keep-touch-use --timeline "Weeks 9-12"',
    );
    expect(community(cwd)).toMatchObject(before);
    expect(Object.keys(community(cwd))).toContain('personas/silent-reader.yaml');
    for (const words of [
      ['goal', 'edit', 'keep-touch-use', '--timeline', 'Weeks 9-12'],
      [
        'kr',
        'edit',
        'keep-touch-use/members-invited',
        '--key-result',
        'At least 25 members invited',
        '--target',
        '25',
      ],
    ])
      expect(run(cwd, ...words).code).toBe(0);
    expect(run(cwd, 'import', 'plan.md').stdout).toContain('Nothing to write: all of it is there');
  });

  it('prints the diff with --dry-run, and writes nothing', () => {
    const cwd = folderWith({ ...GUILD, 'plan.md': PAGE });
    const { code, stdout } = run(cwd, 'import', 'plan.md', '--apply', '--dry-run');
    expect(code).toBe(0);
    expect(stdout).toContain('+++ b/personas/silent-reader.yaml');
    expect(community(cwd)).toEqual({});
  });

  it('prints JSON, before and after', () => {
    const cwd = folderWith({ ...GUILD, 'plan.md': PAGE });
    const shown = JSON.parse(run(cwd, 'import', 'plan.md', '--json').stdout);
    expect(shown).toMatchObject({
      file: 'plan.md',
      quarter: '2026-Q4',
      applied: false,
      personas: [{ line: 9, id: 'silent-reader', status: 'aspired', is: 'new' }],
      goals: [
        {
          line: 5,
          is: 'new',
          timeline: { written: 'Weeks 9-12' },
          key_results: [{ line: 5, kind: 'reach', target: 25, measure: 'invitations-sent' }],
        },
      ],
      remarks: [],
      problems: [],
    });
    const done = JSON.parse(run(cwd, 'import', 'plan.md', '--json', '--apply').stdout);
    expect(done).toMatchObject({ applied: true, goals: [{ is: 'new' }] });
    expect(Object.keys(community(cwd))).toHaveLength(2);
  });

  it('goes by --quarter, and says it in the command', () => {
    const cwd = folderWith({ ...GUILD, 'plan.md': PAGE });
    const { stdout } = run(cwd, 'import', 'plan.md', '--quarter', '2027-q1');
    expect(stdout).toContain('1 goal for 2027-Q1');
    expect(stdout).toContain('  cop import plan.md --quarter 2027-Q1 --apply\n');
  });

  it('writes nothing while something in the sheet is to be mended', () => {
    const sheet = 'Goal,Key results,Timeline\n,Hold 4 talks,October\nMeet,"=SUM(A1;A2)",October\n';
    const cwd = folderWith({ ...GUILD, 'sheet.csv': sheet });
    const { code, stdout, stderr } = run(cwd, 'import', 'sheet.csv', '--apply');
    expect(code).toBe(3);
    expect(
      stderr,
    ).toBe(`sheet.csv:2 error: These key results have no goal: write one in the first column
  Nothing was written. Mend it in the sheet, and import it again
`);
    expect(stdout).toContain('✖ line 2: These key results have no goal');
    expect(stdout).toContain('▲ line 3: A formula (=…) stands on this line');
    expect(community(cwd)).toEqual({});
  });

  it.each([
    [
      'members.csv',
      'id,name,username,email\n7,Ana,ana,ana@example.org\n',
      'cop member import members.csv',
    ],
    [
      'meeting.tsv',
      'Name\tFirst join\tLast leave\tEmail\nAna\t9:00\t9:50\tana@example.org\n',
      'cop log import meeting.tsv --type attendance',
    ],
    [
      'form.csv',
      'Timestamp,Email Address,Do you belong?\n9/1/2026,ana@example.org,5\n',
      'cop log import form.csv --type response',
    ],
  ])('says of %s which command reads it', (file, text, command) => {
    const cwd = folderWith({ ...GUILD, [file]: text });
    const { code, stderr } = run(cwd, 'import', file);
    expect(code).toBe(3);
    expect(stderr).toContain(command);
  });

  it.each([
    ['nothing.csv', undefined, 'there is no file nothing.csv'],
    ['words.md', '# Only words\n', 'there is no table in words.md'],
    ['other.csv', 'A,B\n1,2\n', 'there is no goal chart and no persona table in other.csv'],
    ['head.csv', 'Goal,Key results,Timeline\n', 'nothing below its header'],
    ['book.xlsx', 'PK\u0003\u0004…', 'is a spreadsheet'],
    ['charter.yaml', 'format: 1\nname: Guild\n', 'neither a goal nor a persona'],
  ])('refuses %s', (file, text, message) => {
    const cwd = folderWith(text === undefined ? GUILD : { ...GUILD, [file]: text });
    const { code, stderr } = run(cwd, 'import', file);
    expect({ code, said: stderr.replace(/\s+/g, ' ') }).toEqual({
      code: 3,
      said: expect.stringContaining(message),
    });
  });

  it('passes over a sheet of ours that nobody has filled in', () => {
    const cwd = folderWith(GUILD);
    for (const sheet of ['goal-chart', 'persona']) {
      run(cwd, 'template', sheet, '--output', `${sheet}.md`);
      run(cwd, 'template', sheet, '--format', 'yaml', '--output', `${sheet}.yaml`);
      expect(run(cwd, 'import', `${sheet}.md`, '--apply').code).toBe(0);
      const { code, stderr } = run(cwd, 'import', `${sheet}.yaml`, '--apply');
      expect(code).toBe(3);
      expect(stderr).toContain(`${sheet}.yaml:`);
      expect(stderr).toContain('this still says what the template says');
    }
    expect(community(cwd)).toEqual({});
  });

  it('reads a template in YAML that was filled in', () => {
    const goal = `goal: Meet
timeline: Weeks 9-10
key_results:
  - id: talks
    key_result: Hold talks
    target: 4
    unit: talks
  - id: handbook
    key_result: Write a handbook
    steps: [{id: a, step: Draft it}]
`;
    const cwd = folderWith({ ...GUILD, 'meet.yaml': goal });
    const { stdout } = run(cwd, 'import', 'meet.yaml');
    expect(stdout).toContain('line 1  Meet');
    expect(stdout).toContain('→ a milestone in 1 step (line 8)');
    expect(run(cwd, 'import', 'meet.yaml', '--apply').code).toBe(0);
    expect(community(cwd)['goals/2026-Q4/meet.yaml']).toContain('step: Draft it');
  });
});

describe('cop export chart and cop export personas', () => {
  const example = 'examples/product-community';

  it.each(['csv', 'tsv', 'markdown'])('write as %s what an import makes the same of', (format) => {
    const cwd = folderWith({
      ...GUILD,
      'cop.yaml': readFileSync(join(example, 'cop.yaml'), 'utf8'),
    });
    for (const sheet of ['personas', 'chart'] as const) {
      const { code, stdout } = cop(['export', sheet, '--format', format, '-C', example]);
      expect(code).toBe(0);
      const again = folderWith({ [`${sheet}.txt`]: stdout });
      expect(run(cwd, 'import', join(again, `${sheet}.txt`), '--apply').code).toBe(0);
      const written = cop(['export', sheet, '--format', format], { cwd });
      expect(written.stdout.split('\n').sort()).toEqual(stdout.split('\n').sort());
    }
    const goals = (folder: string) =>
      JSON.parse(cop(['goal', 'list', '--json', '--quarter', '2026-Q4', '-C', folder]).stdout)
        .goals.map((one: { goal: string; key_results: { id: string }[] }) => ({
          ...one,
          ...{ id: '', file: '' },
          key_results: one.key_results.map((keyResult) => withoutIds(keyResult)),
        }))
        .sort((one: { goal: string }, other: { goal: string }) => (one.goal < other.goal ? -1 : 1));
    expect(goals(cwd)).toEqual(goals(example));
  });

  it('go by the ending of --output', () => {
    const cwd = folderWith({ ...GUILD, 'plan.md': PAGE });
    run(cwd, 'import', 'plan.md', '--apply');
    expect(run(cwd, 'export', 'chart', '--output', 'out.md').code).toBe(0);
    expect(readFileSync(join(cwd, 'out.md'), 'utf8')).toBe(
      `| Goal                                | Key results                 | Timeline   | Owner | Personas |
| ----------------------------------- | --------------------------- | ---------- | ----- | -------- |
| Keep in touch with those who use it | At least 25 members invited | Weeks 9-12 |       |          |
`,
    );
    expect(run(cwd, 'export', 'personas', '--output', 'out.csv').code).toBe(0);
    expect(readFileSync(join(cwd, 'out.csv'), 'utf8')).toBe(
      '\ufeff"Persona","Description","Status","Needs","Learns","Challenges"\r\n' +
        '"Silent reader","Reads everything; does not ask in public","aspired","","",""\r\n',
    );
  });
});

function withoutIds(keyResult: object): object {
  const { steps }: { steps?: { id: string }[] | null } = { ...keyResult };
  const plain = steps?.map((step) => ({ ...step, id: '' }));
  return { ...keyResult, id: '', steps: plain ?? null };
}
