import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bytesIn, type Files, folderWith } from '../folder.ts';
import { cop } from './cop.ts';

const CHARTER = `format: 1
name: Guild
timezone: Europe/Lisbon
members: Analysts
domain: Charts
practice: Publishing
advice: {goal/no-number: off, goal/persona-unserved: off}
`;

const HEAD = 'timeline: Weeks 2-12\nowner: ana\nkey_results:\n';

/** Three goals and three personas, so that nothing is to be said but of numbers. */
function workspace(files: Files): string {
  return folderWith({
    'cop.yaml': CHARTER,
    'personas/a.yaml': 'persona: A\n',
    'personas/b.yaml': 'persona: B\n',
    'personas/c.yaml': 'persona: C\n',
    'goals/2026-Q4/one.yaml': `goal: One\n${HEAD}  - {id: guide, key_result: Write a guide}\n`,
    'goals/2026-Q4/two.yaml': `goal: Two\n${HEAD}  - {id: guide, key_result: Write a guide}\n`,
    'goals/2026-Q4/three.yaml': `goal: Three\n${HEAD}  - {id: guide, key_result: Write a guide}\n`,
    ...files,
  });
}

const IMPOSSIBLE: Files = {
  'goals/2026-Q4/one.yaml': `goal: One\nweight: 0\n${HEAD}  - id: a
    key_result: Invite members
    target: 20
    weight: 0
  - id: b
    key_result: Write a guide
    steps:
      - {id: draft, step: Draft it, weight: -1}
  - id: c
    key_result: Answer sooner
    target: NaN
`,
  'goals/2026-Q4/two.yaml': `goal: Two\n${HEAD}  - id: same
    key_result: Keep as many members
    baseline: 20
    target: 20
  - id: bounds
    key_result: Keep the hosts
    at_least: 10
    at_most: 5
`,
  'goals/2026-Q4/three.yaml': `goal: Three\n${HEAD}  - id: a
    key_result: Invite members
    target: .nan
  - id: b
    key_result: Invite others
    baseline: -.inf
    target: 1e999
`,
  'log/2026-11/words.yaml': `- {"on":"2026-11-03","type":"check-in","key_result":"one/a","value":NaN}
- {"on":"2026-11-03","type":"check-in","key_result":"one/a","add":-Infinity}
`,
  'log/2026-11/numbers.yaml': `- {"on":"2026-11-03","type":"check-in","key_result":"one/a","value":.nan}
- {"on":"2026-11-03","type":"check-in","key_result":"one/a","value":1e999}
`,
};

describe('numbers that cannot be', () => {
  it('are each told with their place and what to write', () => {
    const { code, stdout, stderr } = cop(['check'], { cwd: workspace(IMPOSSIBLE) });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatchSnapshot();
  });

  it('make no report', () => {
    const { code, stdout, stderr } = cop(['report'], { cwd: workspace(IMPOSSIBLE) });
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    for (const path of Object.keys(IMPOSSIBLE)) expect(stderr).toContain(`${path}:`);
  });

  const MEET = 'goals/2026-Q4/one.yaml';
  const TEXT = `goal: One\n${HEAD}  - {id: a, key_result: Invite members, target: 20, unit: members}\n`;

  it.each([
    ['kr add one X --target 5 --baseline 5', '--target: where it starts is 5 too', '--at-least 5'],
    ['kr add one X --target NaN', '--target: "NaN" is no number', 'such as 12'],
    ['kr add one X --target .nan', '--target: ".nan" is no number', 'such as 12'],
    ['kr add one X --target 1e999', '--target: "1e999" is no number', 'such as 12'],
    ['kr add one X --at-least 10 --at-most 5', 'no number is at least 10 and at most 5', 'bounds'],
    ['kr add one X --weight 0', '--weight: a weight is more than 0', 'measured elsewhere'],
    ['kr edit one/a --weight=-1', '--weight: a weight is more than 0', 'measured elsewhere'],
    ['kr edit one/a --target 0', '--target: where it starts is 0 too', '--at-least 0'],
    ['goal edit one --weight 0', '--weight: a weight is more than 0', 'measured elsewhere'],
    ['checkin a NaN', '"NaN" is no number', 'such as 12'],
    ['checkin a 1e999', '"1e999" is no number', 'such as 12'],
    ['checkin a +Infinity', '"+Infinity" is no number', 'such as 12'],
    ['checkin a --value .inf', '".inf" is no number', 'such as 12'],
    ['checkin a 99999999999999999999', 'more digits than cop can keep', 'at most 15 digits'],
    ['config set status.at_risk 0', '"0" is no share', 'above 0, up to 1'],
    ['config set status.at_risk 0.9', 'at_risk must lie below on_track', 'status.at_risk 0.6'],
    ['config set status.on_track 1.2', '"1.2" is no share', '0.012'],
  ])('are refused: cop %s', (command, problem, remedy) => {
    const root = workspace({ [MEET]: TEXT });
    const before = bytesIn(root);
    const { code, stdout, stderr } = cop([...command.split(' '), '--no-input'], { cwd: root });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain(problem);
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain(remedy);
    expect(bytesIn(root)).toEqual(before);
  });
});

const id = (number: number) => `01J0000000000000000000000${number}`;

const UNLIKELY: Files = {
  'goals/2026-Q4/one.yaml': `goal: One\n${HEAD}  - id: share
    key_result: Have questions answered
    target: 120
    unit: '%'
  - id: members
    key_result: Invite members
    target: 20
    commit: 30
    stretch: 15
    unit: members
  - id: sooner
    key_result: Answer sooner
    baseline: 36
    target: 12
    commit: 36
    stretch: 12
    unit: h
  - id: answered
    key_result: Keep questions answered
    at_least: 90
    unit: '%'
`,
  'log/2025-11/early.yaml': `- {"id":"${id(1)}","on":"2025-11-06","type":"check-in","key_result":"one/members","value":2}
`,
  'log/2026-11/slips.yaml': `- {"id":"${id(2)}","on":"2026-11-06","type":"check-in","key_result":"one/answered","value":920}
- {"id":"${id(3)}","on":"2026-11-06","type":"check-in","key_result":"one/members","add":-5}
- {"id":"${id(4)}","on":"2026-11-06","type":"check-in","key_result":"one/membres","add":5}
`,
  'log/2026-12/ahead.yaml': `- {"id":"${id(5)}","on":"2026-12-06","type":"check-in","key_result":"one/members","add":9}
`,
};

describe('numbers and days that can hardly be meant', () => {
  it('are advice, each with its place and what mends it', () => {
    const root = workspace(UNLIKELY);
    const { code, stdout, stderr } = cop(['check'], { cwd: root });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatchSnapshot();
    expect(cop(['check', '--strict'], { cwd: root }).code).toBe(1);
    expect(cop(['report'], { cwd: root }).code).toBe(0);
  });

  it('are gone once the commands were run that the advice names', () => {
    const root = workspace(UNLIKELY);
    const run = (command: string) => {
      const { code, stderr } = cop([...command.split(' '), '--no-input'], { cwd: root });
      expect({ command, code, stderr }).toEqual({ command, code: 0, stderr });
    };
    run('kr edit one/share --target 80');
    run('kr edit one/members --commit 15 --stretch 30');
    run('kr edit one/sooner --unset commit');
    run('kr edit one/sooner --unset stretch');
    run(`checkin --corrects ${id(1)} --on 2026-11-06`);
    run(`checkin --corrects ${id(2)} 92`);
    run(`checkin --corrects ${id(3)} +5`);
    run(`checkin one/members --corrects ${id(4)}`);
    run(`checkin --corrects ${id(5)} --on 2026-11-06`);
    const { stdout } = cop(['check'], { cwd: root });
    expect(stdout).toMatch(/^.*nothing to mend/i);
  });

  it('count from their own day on', () => {
    const root = workspace(UNLIKELY);
    const value = (asOf: string) => {
      const { stdout } = cop(['report', '--json', '--as-of', asOf], { cwd: root });
      const { goals } = JSON.parse(stdout);
      return goals.find((one: { id: string }) => one.id === 'one').key_results[1].value;
    };
    expect(['2026-11-05', '2026-11-24', '2026-12-05', '2026-12-06'].map(value)).toEqual([
      2, -3, -3, 6,
    ]);
  });

  it('are ahead of today, whatever day is asked about', () => {
    const root = workspace(UNLIKELY);
    const ahead = (env: Record<string, string>, ...words: readonly string[]) => {
      const { stdout } = cop(['check', '--json', ...words], { cwd: root, env });
      return stdout.includes('record/ahead');
    };
    expect(ahead({}, '--as-of', '2026-10-10')).toBe(true);
    expect(ahead({}, '--as-of', '2026-12-31')).toBe(false);
    expect(ahead({ COP_TODAY: '2026-12-06' }, '--as-of', '2026-10-10')).toBe(false);
  });

  it('are said as soon as they are typed, and written all the same', () => {
    const root = workspace({
      'goals/2026-Q4/one.yaml': `goal: One\n${HEAD}  - {id: a, key_result: Have questions answered, target: 80, unit: '%'}\n`,
    });
    const edited = cop(['kr', 'edit', 'one/a', '--commit', '90', '--stretch', '70'], { cwd: root });
    expect(edited).toMatchObject({
      code: 0,
      stderr: `Changed goals/2026-Q4/one.yaml
  5 -   - {id: a, key_result: Have questions answered, target: 80, unit: '%'}
  5 +   - {id: a, key_result: Have questions answered, target: 80, commit: 90,…
commit: this lies beyond the target, 80 %: no promise goes so far
  Let the two change places: cop kr edit one/a --commit 70 --stretch 90
stretch: this does not lie beyond the target, 80 %
  Let the two change places: cop kr edit one/a --commit 70 --stretch 90
`,
    });
    expect(readFileSync(join(root, 'goals/2026-Q4/one.yaml'), 'utf8')).toContain('commit: 90');
    const other = cop(['kr', 'edit', 'one/a', '--owner', 'ben'], { cwd: root });
    expect(other.stderr).not.toContain('commit: this');
    const added = cop(['kr', 'add', 'one', 'Reach 120 % of them'], { cwd: root });
    expect(added).toMatchObject({ code: 0 });
    expect(added.stderr).toContain('target: a share is from 0 to 100 %, and this is 120 %\n');
    const said = cop(['checkin', 'one/a', '870'], { cwd: root });
    expect(said).toMatchObject({ code: 0 });
    expect(said.stdout).toContain('Look again: a share is from 0 to 100 %, and this is 870 %.\n');
  });
});
