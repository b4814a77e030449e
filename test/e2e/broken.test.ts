import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bytesIn, type Files, folderWith } from '../folder.ts';
import { cop, emptyFolder } from './cop.ts';

const CHARTER = 'format: 1\nname: Chart Guild\ntimezone: Europe/Lisbon\n';
const GOAL = 'goal: Bring people in\ntimeline: Weeks 1-12\nkey_results: []\n';

/** A workspace of these files. */
function workspace(files: Files): string {
  return folderWith({ 'cop.yaml': CHARTER, ...files });
}

const BROKEN: Files = {
  'goals/2026-Q4/a-typo.yaml': 'goal: Meet\ntimelin: Weeks 1-3\n',
  'goals/2026-Q4/b-tab.yaml': 'goal: Meet\n\ttimeline: Weeks 1-3\n',
  'goals/2026-Q4/c-merge.yaml': '<<<<<<< HEAD\ngoal: Meet\n=======\ngoal: Greet\n>>>>>>> other\n',
  'goals/2026-Q4/d-distance.yaml':
    'goal: Meet\ntimeline: Weeks 1-3\nkey_results:\n  - id: members\n    key_result: Invite 20 members\n    baseline: 20\n    target: 20\n',
  'goals/2026-Q4/e-alias.yaml': 'goal: &g Meet\ntimeline: *g\n',
  'goals/2026-Q4/f-latin.yaml': Uint8Array.from([...Buffer.from('goal: Caf'), 0xe9, 0x0a]),
  'goals/2026-Q4/g-weeks.yaml': 'goal: Meet\ntimeline: Weeks 9-3\n',
  'log/2026-11/2026-11-03-note.yaml':
    '- {"on":"2026-02-30","type":"check-in","key_result":"a/b","value":1}\n',
  'log/2026-11/2026-11-04-empty.yaml': '',
  'personas/New Analyst.yaml': 'persona: New analyst\n',
};

describe('a folder of broken files', () => {
  const root = () => workspace({ ...BROKEN, 'goals/2026-Q4/fine.yaml': GOAL });

  it('is told whole, each mistake with its place and its remedy', () => {
    const { code, stdout, stderr } = cop(['check'], { cwd: root() });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatchSnapshot();
  });

  it('has a finding for every broken file, and none for the good one but advice', () => {
    const { stdout } = cop(['check', '--json'], { cwd: root() });
    const { findings } = JSON.parse(stdout) as {
      findings: { file: string; severity: string; line: number | null; remedy: string }[];
    };
    const errors = findings.filter((one) => one.severity === 'error');
    expect([...new Set(errors.map((one) => one.file))].sort()).toEqual(Object.keys(BROKEN).sort());
    for (const one of errors) expect(one.remedy, JSON.stringify(one)).not.toBe('');
  });

  it('stays as it is, whatever reads it', () => {
    const folder = root();
    const before = bytesIn(folder);
    for (const words of [
      ['check'],
      ['report'],
      ['report', '--partial'],
      ['timeline'],
      ['goal', 'list'],
    ])
      cop(words, { cwd: folder });
    expect(bytesIn(folder)).toEqual(before);
  });

  it('makes no report, which names the files; with --partial it shows the rest under a banner', () => {
    const folder = root();
    const whole = cop(['report'], { cwd: folder });
    expect(whole).toMatchObject({ code: 3, stdout: '' });
    for (const path of Object.keys(BROKEN).filter((one) => !one.startsWith('personas')))
      expect(whole.stderr).toContain(path);
    expect(whole.stderr).not.toMatch(/\n\s+at /);
    const partial = cop(['report', '--partial'], { cwd: folder });
    expect(partial.code).toBe(0);
    expect(partial.stdout).toContain('Bring people in');
    expect(partial.stdout).toContain('goals/2026-Q4/a-typo.yaml');
  });

  it('is not read by a report further than it needs: another quarter and the personas may be broken', () => {
    const folder = workspace({
      'goals/2026-Q3/old.yaml': 'goal:\n',
      'personas/New Analyst.yaml': '',
      'goals/2026-Q4/fine.yaml': GOAL,
    });
    expect(cop(['report'], { cwd: folder })).toMatchObject({ code: 0, stderr: '' });
    expect(cop(['check'], { cwd: folder }).code).toBe(1);
  });
});

describe('cop.yaml', () => {
  it.each([
    ['is missing', undefined, /no cop\.yaml in .*\n.*-C DIR/],
    ['is no YAML', 'name: [\n', /cop\.yaml/],
    ['is of a newer format', `${CHARTER.replace('1', '2')}`, /format 2[\s\S]*cop-toolkit@latest/],
    ['has a wrong zone', CHARTER.replace('Lisbon', 'Lissabon'), /cop\.yaml:3:11[\s\S]*time zone/],
  ])('that %s: every command exits 3 and says what to do', (_, text, expected) => {
    const root = emptyFolder();
    if (text !== undefined) writeFileSync(join(root, 'cop.yaml'), text);
    for (const words of [['report'], ['check'], ['goal', 'list'], ['checkin', 'a', '1']]) {
      const { code, stdout, stderr } = cop(words, { cwd: root });
      expect({ words, code }).toEqual({ words, code: 3 });
      expect(stdout + stderr).toMatch(expected);
    }
  });

  it('that has an error keeps check from no other file, and is told beside them', () => {
    const root = workspace({
      'cop.yaml': CHARTER.replace('name: Chart Guild', 'name:'),
      'goals/2026-Q4/typo.yaml': 'goal: Meet\ntimelin: Weeks 1-3\n',
    });
    const { code, stdout, stderr } = cop(['check'], { cwd: root });
    expect(code).toBe(3);
    expect(stdout).toContain('cop.yaml:2:1 error schema/missing-key');
    expect(stdout).toContain('goals/2026-Q4/typo.yaml:2:1 error schema/unknown-key');
    expect(stdout).not.toMatch(/goals\/few|charter\/unanswered/);
    expect(stderr).toBe('Mend cop.yaml first: what rests on its calendar was not looked at\n');
  });

  it.skipIf(process.platform === 'win32')('that is a link is refused', () => {
    const root = emptyFolder();
    writeFileSync(join(root, 'elsewhere'), CHARTER);
    symlinkSync('elsewhere', join(root, 'cop.yaml'));
    expect(cop(['report'], { cwd: root })).toMatchObject({ code: 3, stdout: '' });
  });

  it('is found from a folder below it', () => {
    const root = workspace({ 'goals/2026-Q4/fine.yaml': GOAL });
    expect(cop(['report'], { cwd: join(root, 'goals', '2026-Q4') }).code).toBe(0);
    expect(cop(['report', '-C', root]).code).toBe(0);
  });
});

/** Control characters and those that turn the direction of text around. */
const CONTROL = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

describe('hostile names', () => {
  const HOSTILE = '\u001b]8;;http://evil\u0007Ana\u001b]8;;\u0007\u202egnp\u009b31m';
  const root = () =>
    workspace({
      'goals/2026-Q4/fine.yaml': `goal: ${JSON.stringify(HOSTILE).replace('\u009b', '\\u009b')}\ntimeline: Weeks 1-12\nowner: "\\rBOB"\n`,
    });

  it.each([['report'], ['timeline'], ['check'], ['goal list'], ['goal show fine']])(
    'are shown by cop %s, and do nothing',
    (command) => {
      const { stdout, stderr } = cop(command.split(' '), { cwd: root() });
      const text = (stdout + stderr).replaceAll('\n', '');
      expect([...text].filter((one) => CONTROL.test(one))).toEqual([]);
    },
  );

  it('are data in JSON', () => {
    const { stdout } = cop(['report', '--json'], { cwd: root() });
    expect(JSON.parse(stdout).goals[0].goal).toBe(HOSTILE);
  });
});
