import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { pathsIn } from '../folder.ts';
import { cop, emptyFolder } from './cop.ts';

/** Runs a command that must go well, and gives what it printed: the result, or else what it says of it. */
function go(cwd: string, ...words: string[]): string {
  const { code, stdout, stderr } = cop([...words, '--no-input'], { cwd });
  expect({ words, code, error: /error:/.exec(stderr) }).toEqual({ words, code: 0, error: null });
  return stdout || stderr;
}

function files(folder: string): string[] {
  return pathsIn(folder).filter((path) => !path.endsWith('/'));
}

function scaffolded(): string {
  const cwd = emptyFolder();
  go(cwd, 'init', '--name', 'Chart Guild', '--timezone', 'Europe/Lisbon', '--domain', 'Charts');
  return cwd;
}

describe('from an empty folder to a report, by flags', () => {
  it('scaffolds, and a scaffold has nothing to mend but advice', () => {
    const cwd = scaffolded();
    expect(files(cwd)).toContain('cop.yaml');
    expect(files(cwd).filter((path) => /^(goals|personas)\/.*\.ya?ml$/.test(path))).toEqual([]);
    const check = cop(['check', '--json'], { cwd });
    expect(check.code).toBe(0);
    const { findings } = JSON.parse(check.stdout);
    expect(findings.map((one: { severity: string }) => one.severity)).not.toContain('error');
    expect(cop(['check', '--strict'], { cwd }).code).toBe(1);
  });

  it('goes on with personas, a goal, check-ins and the report', () => {
    const cwd = scaffolded();
    for (const name of ['New analyst', 'Power user', 'Silent reader'])
      go(cwd, 'persona', 'add', name, '--needs', 'A first chart', '--needs', 'A face to ask');
    const persona = parse(readFileSync(join(cwd, 'personas/new-analyst.yaml'), 'utf8'));
    expect(persona).toMatchObject({
      persona: 'New analyst',
      needs: ['A first chart', 'A face to ask'],
    });
    expect(JSON.parse(go(cwd, 'persona', 'list', '--json')).personas).toHaveLength(3);

    go(
      cwd,
      ...[
        'goal',
        'add',
        'Members answer one another',
        '--timeline',
        'Weeks 5-12',
        '--owner',
        'ana',
      ],
      ...['--persona', 'new', '--persona', 'silent-reader'],
      ...['--key-result', 'Answer at least 40 questions within a day'],
      ...['--key-result', 'Cut the time to first answer from 36 h to 12 h'],
      ...['--key-result', 'Keep at least 9 of 10 questions answered'],
      ...['--key-result', 'Write down how we answer'],
    );
    const [goal] = JSON.parse(go(cwd, 'goal', 'list', '--json')).goals;
    expect(goal).toMatchObject({
      quarter: '2026-Q4',
      owner: 'ana',
      personas: ['new-analyst', 'silent-reader'],
    });
    expect(goal.key_results.map((one: { kind: string }) => one.kind)).toEqual([
      'reach',
      'reach',
      'keep',
      'milestone',
    ]);

    expect(go(cwd, 'checkin', 'answer', '10', '--on', '2026-11-03')).toContain(
      'it stands at 10 questions',
    );
    expect(go(cwd, 'checkin', 'answer', '+3')).toContain('3 questions more');
    expect(go(cwd, 'checkin', 'cut', '30 h', '--confidence', '7', '--by', 'ben')).toContain('25 %');
    go(cwd, 'checkin', 'keep', '92 %', '--note', 'A good week');
    expect(go(cwd, 'checkin', 'write', '--done')).toContain('achieved');

    const report = JSON.parse(go(cwd, 'report', '--json'));
    const [first, second, third, fourth] = report.goals[0].key_results;
    expect(first).toMatchObject({ value: 13, progress: 13 / 40, last_check_in: '2026-11-24' });
    expect(second).toMatchObject({ value: 30, attainment: 0.25, confidence: 7 });
    expect(third).toMatchObject({ value: 92, kind: 'keep' });
    expect(fourth).toMatchObject({ value: 1, status: 'achieved' });
    expect(go(cwd, 'report')).toContain('13 of 40');
    expect(go(cwd, 'timeline')).toContain('▼ today');
  });

  it('asks for what is missing, by the name of its flag', () => {
    const cwd = emptyFolder();
    const asked = (words: string[]) => cop([...words, '--no-input'], { cwd });
    expect(asked(['init'])).toMatchObject({ code: 2, stdout: '' });
    expect(asked(['init']).stderr).toContain('--name');
    go(cwd, 'init', '--name', 'Guild');
    expect(asked(['persona', 'add']).stderr).toContain('cop persona add "New analyst"');
    expect(asked(['goal', 'add']).stderr).toContain('cop goal add "Get to know one another"');
    expect(asked(['goal', 'add', 'Meet']).stderr).toContain('--timeline');
    expect(asked(['checkin']).stderr).toContain('cop checkin');
  });

  it('needs no flag to know that nobody is there to be asked', () => {
    const { code, stderr } = cop(['init'], { cwd: emptyFolder() });
    expect(code).toBe(2);
    expect(stderr).toContain('--name');
  });
});

describe('blank text', () => {
  it('is as if it had not been given: nothing is written that cannot be read again', () => {
    const cwd = scaffolded();
    for (const words of [
      ['persona', 'add', ' '],
      ['goal', 'add', '', '--timeline', 'October'],
      ['init', 'other', '--name', ''],
    ])
      expect(cop([...words, '--no-input'], { cwd })).toMatchObject({ code: 2, stdout: '' });
    go(cwd, 'persona', 'add', 'New analyst', '--needs', '', '--description', ' ');
    go(cwd, 'goal', 'add', 'Meet', '--timeline', 'Week 9', '--key-result', '', '--owner', '');
    expect(cop(['check'], { cwd }).code).toBe(0);
  });

  it('has its counterpart: text that is too long is refused', () => {
    const cwd = scaffolded();
    const { code, stderr } = cop(['persona', 'add', 'x'.repeat(501)], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('longer than 500 characters');
    expect(pathsIn(join(cwd, 'personas'))).toEqual(['README.md']);
  });
});

describe('what is there', () => {
  it('is not touched by a sheet', () => {
    const cwd = scaffolded();
    go(cwd, 'template', 'charter', '--output', 'charter.md');
    writeFileSync(join(cwd, 'charter.md'), 'filled in');
    expect(cop(['template', 'charter', '--output', 'charter.md'], { cwd }).code).toBe(2);
    expect(readFileSync(join(cwd, 'charter.md'), 'utf8')).toBe('filled in');
  });

  it('is named where a report does not read it', () => {
    const cwd = scaffolded();
    go(cwd, 'goal', 'add', 'Meet', '--timeline', 'Week 9');
    renameSync(join(cwd, 'goals/2026-Q4/meet.yaml'), join(cwd, 'goals/2026-Q4/meet.yml'));
    const { code, stderr } = cop(['report'], { cwd });
    expect(code).toBe(0);
    expect(stderr).toContain('Not read: goals/2026-Q4/meet.yml');
  });

  it('is not touched by init', () => {
    const cwd = scaffolded();
    const before = readFileSync(join(cwd, 'cop.yaml'), 'utf8');
    const again = cop(['init', '--name', 'Other', '--no-input'], { cwd });
    expect(again).toMatchObject({ code: 2, stdout: '' });
    expect(again.stderr).toContain('already there');
    expect(readFileSync(join(cwd, 'cop.yaml'), 'utf8')).toBe(before);
  });

  it('gets a second id where a title is used twice', () => {
    const cwd = scaffolded();
    for (const _ of [1, 2]) go(cwd, 'persona', 'add', 'New analyst');
    expect(files(join(cwd, 'personas'))).toEqual([
      'README.md',
      'new-analyst-2.yaml',
      'new-analyst.yaml',
    ]);
  });

  it.each([
    ['persona add', ['persona', 'add', 'New analyst']],
    ['goal add', ['goal', 'add', 'Meet', '--timeline', 'Week 9', '--key-result', 'Meet 3 people']],
    ['init', ['init', 'other', '--name', 'Other']],
  ])('stays as it is under %s --dry-run, which prints a diff', (_, words) => {
    const cwd = scaffolded();
    const before = files(cwd);
    expect(go(cwd, ...words, '--dry-run')).toMatch(/^diff --git a\//);
    expect(files(cwd)).toEqual(before);
  });
});

describe('cop checkin', () => {
  function withGoal(): string {
    const cwd = scaffolded();
    const keyResults = ['Invite 20 members', 'Keep at least 90 % answered', 'Write it down'];
    go(
      cwd,
      'goal',
      'add',
      'Meet',
      '--timeline',
      'Weeks 5-8',
      ...keyResults.flatMap((one) => ['--key-result', one]),
    );
    return cwd;
  }

  it.each([
    ['1,200', 2, '1200 or 1.2'],
    ['twelve', 2, 'no number'],
    ['12 %', 2, 'counted in members'],
    ['', 2, 'no number'],
  ])('refuses %j for a count', (typed, code, problem) => {
    const run = cop(['checkin', 'invite', typed], { cwd: withGoal() });
    expect(run.code).toBe(code);
    expect(run.stderr).toContain(problem);
    expect(run.stdout).toBe('');
  });

  it.each([
    [['checkin', 'invite', '-3'], '3 members fewer'],
    [['checkin', 'invite', '--value', '-3'], 'it stands at −3 members'],
    [['checkin', 'invite', '12,5'], 'it stands at 12.5 members'],
    [['checkin', 'keep', '--value', '-3%'], 'it stands at −3 %'],
    [['checkin', 'invite', '5', '--on', '2026-12-01'], 'It counts from Tue 1 Dec 2026 on'],
    [['checkin', 'invite', '5'], '--on 2026-11-22'],
    [['checkin', 'write', 'not done'], 'it is not done'],
    [['checkin', 'write', '--undone'], 'it is not done'],
    [['checkin', 'invite', '--confidence', '7', '--blocked'], 'confidence 7/10, blocked'],
  ])('understands %j', (words, meant) => {
    expect(go(withGoal(), ...words)).toContain(meant);
  });

  it('writes one new file a command and prints its name', () => {
    const cwd = withGoal();
    const { stdout, stderr } = cop(['checkin', 'invite', '5'], { cwd });
    expect(stdout).toBe(
      'Invite 20 members: it stands at 5 members\n  25 % of the way (was 0 %), 100 % expected by today: missed\n  It ended on 22 Nov; to say how it stood then: --on 2026-11-22\n',
    );
    const path = /^Wrote (log\/\S+)$/m.exec(stderr)?.[1] ?? '';
    expect(readFileSync(join(cwd, path), 'utf8')).toMatch(
      /^- \{"id":"[0-9A-Z]{26}","on":"2026-11-24","type":"check-in","key_result":"meet\/invite-members","value":5\}\n$/,
    );
    expect(files(join(cwd, 'log'))).toHaveLength(1);
  });

  it('is not kept from a key result by a mistake in another goal’s file', () => {
    const cwd = withGoal();
    writeFileSync(join(cwd, 'goals/2026-Q4/broken.yaml'), 'goal: [');
    expect(cop(['checkin', 'invite', '5'], { cwd }).code).toBe(0);
    const other = cop(['checkin', 'elsewhere', '5'], { cwd });
    expect(other.code).toBe(3);
    expect(other.stderr).toContain('goals/2026-Q4/broken.yaml');
  });

  it('says when a later check-in still stands', () => {
    const cwd = withGoal();
    go(cwd, 'checkin', 'invite', '8');
    const printed = go(cwd, 'checkin', 'invite', '5', '--on', '2026-11-10');
    expect(printed).toContain('What was said on 24 Nov still stands today.');
  });

  it('writes nothing under --dry-run', () => {
    const cwd = withGoal();
    expect(go(cwd, 'checkin', 'invite', '5', '--dry-run')).toContain('+- {"id":');
    expect(existsSync(join(cwd, 'log'))).toBe(false);
  });

  it('keeps a text as it was typed, also one that begins like a number below zero', () => {
    const { stdout } = cop(['checkin', 'invite', '-3', '--note', '-5 since', '--dry-run'], {
      cwd: withGoal(),
    });
    expect(stdout).toContain('"add":-3,"note":"-5 since"');
  });

  it('takes one step at a time', () => {
    const run = cop(['checkin', 'write', '--done', 'a', '--done', 'b'], { cwd: withGoal() });
    expect(run).toMatchObject({ code: 2, stdout: '' });
  });

  it('names the nearest key result for one that is not there', () => {
    const run = cop(['checkin', 'invit-members', '5'], { cwd: withGoal() });
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('invite-members');
  });
});
