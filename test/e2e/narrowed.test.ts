import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../folder.ts';
import { cop } from './cop.ts';

/** Ana looks after a goal and Ben after one of its key results; nobody after the other goal. */
const GUILD = {
  'cop.yaml': 'format: 1\nname: Guild\ntimezone: Europe/Lisbon\n',
  'personas/new-analyst.yaml': 'persona: New analyst\nstatus: current\n',
  'personas/reader.yaml': 'persona: Reader\nstatus: current\n',
  'goals/2026-Q4/meet.yaml': `goal: Meet
timeline: Weeks 1-3
owner: Ana
personas: [new-analyst]
key_results:
  - id: invite
    key_result: Invite 20 members
    target: 20
    unit: members
  - id: talks
    key_result: Hold 4 talks
    target: 4
    owner: ben
`,
  'goals/2026-Q4/answer.yaml': `goal: Answer
timeline: Whole quarter
key_results:
  - id: answers
    key_result: Give 40 answers
    target: 40
`,
  'log/2026-10/2026-10-16-01J0000000000000000000000A.yaml': `- {"id":"01J0000000000000000000000A","on":"2026-10-16","type":"check-in","key_result":"meet/invite","value":20,"by":"Ana","note":"Ben helped"}
- {"id":"01J0000000000000000000000B","on":"2026-10-16","type":"check-in","key_result":"answer/answers","value":30,"by":"Ana"}
`,
};

function report(...words: string[]) {
  const { code, stdout, stderr } = cop(['report', ...words], { cwd: folderWith(GUILD) });
  return { code, stdout, stderr };
}

function shown(...words: string[]) {
  const { code, stdout, stderr } = report('--json', ...words);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const { goals, narrowed, progress } = JSON.parse(stdout);
  const results = goals.flatMap((goal: { id: string; key_results: { id: string }[] }) =>
    goal.key_results.map(({ id }) => `${goal.id}/${id}`),
  );
  return { results, narrowed, progress };
}

describe('a narrowed report', () => {
  it.each([
    [
      ['--goal', 'meet'],
      ['meet/invite', 'meet/talks'],
    ],
    [
      ['--goal', 'meet', '--goal', 'ans'],
      ['meet/invite', 'meet/talks', 'answer/answers'],
    ],
    [
      ['--persona', 'new'],
      ['meet/invite', 'meet/talks'],
    ],
    [['--persona', 'reader'], []],
    [['--owner', 'ANA'], ['meet/invite']],
    [
      ['--owner', 'ana', '--owner', 'ben'],
      ['meet/invite', 'meet/talks'],
    ],
    [['--status', 'missed'], ['meet/talks']],
    [
      ['--status', 'achieved,on-track'],
      ['meet/invite', 'answer/answers'],
    ],
    [['--status', 'on track', '--goal', 'answer'], ['answer/answers']],
  ])('by %j shows %j', (words, results) => {
    const whole = shown();
    const one = shown(...words);
    expect(one.results).toEqual(results);
    expect(one.progress).toBe(whole.progress);
    expect(one.narrowed).toMatchObject({
      shown: { key_results: results.length },
      of: { key_results: 3 },
    });
    expect(whole.narrowed).toBeNull();
  });

  it('says on the screen what it was narrowed to', () => {
    const { stdout } = report('--owner', 'ben', '--status', 'missed');
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'Only what ben looks after, and of that what is missed: 1 of 3 key results, in 1 of 2 goals.',
    );
    expect(stdout).toContain('Hold 4 talks');
    expect(stdout).not.toContain('Invite 20 members');
  });

  it('says so where nothing fits', () => {
    const { code, stdout } = report('--persona', 'reader');
    expect(code).toBe(0);
    expect(stdout.replace(/\s+/g, ' ')).toContain('Only what serves reader: 0 of 3 key results');
    expect(stdout).not.toContain('No goals for 2026-Q4 yet');
  });

  it.each([
    [['--owner', 'bne'], 'nobody called "bne" looks after a goal of this quarter', 'ben'],
    [['--owner', 'zoe'], 'nobody called "zoe"', 'There are: Ana, ben'],
    [['--persona', 'analyst'], 'there is no persona "analyst"', 'new-analyst'],
    [['--goal', 'metr'], 'there is no goal "metr"', 'meet'],
    [['--status', 'late'], '"late" is no status', 'There are: missed'],
    [['--public', '--owner', 'ana'], '--public names nobody, and --owner does', 'Leave out'],
    [['--open', '--output', 'a.html'], '--open writes to a temporary place', 'Keep one'],
    [['--raw'], '--raw is about CSV alone', 'Leave it out'],
    [['--output', 'a.pdf'], 'a report is no .pdf file', 'print it as a PDF'],
    [['--output', 'a.ICS'], 'a report is no .ics file', 'cop export ics'],
    [['--owner', ''], 'a filter names nothing', 'leave it out'],
    [['--output', '-'], '--output: - is no file', 'Name a file'],
    [['--output', 'a.html/'], '--output: a.html/ is no file', 'Name a file'],
    [['--json', '--format', 'html'], '--json is for json, and --format says html', 'Keep one'],
  ])('refuses %j', (words, says, remedy) => {
    const { code, stdout, stderr } = report(...words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(says);
    expect(stderr).toContain(remedy);
  });
});

describe('the file that a report is written to', () => {
  it.each([
    ['a.html', '<!doctype html>'],
    ['a.HTM', '<!doctype html>'],
    ['a.md', '# Guild'],
    ['a.csv', '\ufeffquarter,'],
    ['a.json', '{'],
    ['a.txt', 'Guild · 2026-Q4'],
  ])('%s is in the format that its ending says', (name, start) => {
    const cwd = folderWith(GUILD);
    const { code, stdout, stderr } = cop(['report', '--output', name], { cwd });
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: `Wrote ${name}\n` });
    expect(readFileSync(join(cwd, name), 'utf8').slice(0, start.length)).toBe(start);
  });

  it('is none of the community’s, no folder and no link', () => {
    const cwd = folderWith(GUILD);
    mkdirSync(join(cwd, 'a.html'));
    symlinkSync('/tmp/elsewhere.html', join(cwd, 'link.html'));
    for (const path of ['cop.yaml', 'goals/2026-Q4/x.html', 'a.html', 'link.html']) {
      const { code, stderr } = cop(['report', '--output', path], { cwd });
      expect({ path, code }).toEqual({ path, code: 2 });
      expect(stderr).toContain('cannot write the output to');
    }
    const { code, stderr } = cop(['report', '--output', 'no/such/a.html'], { cwd });
    expect(code).toBe(4);
    expect(stderr).toContain('there is no folder');
  });
});
