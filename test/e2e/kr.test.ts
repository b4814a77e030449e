import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, folderWith, pathsIn } from '../folder.ts';
import { cop, EXECUTABLE, environment } from './cop.ts';

const FILE = 'goals/2026-Q4/meet.yaml';

/** As people write: aligned, commented, a bit of everything. */
const MEET = `# Ana wrote this by hand
goal:     Get to know one another   # the first goal
timeline: Weeks 5-12
owner:    ana

key_results:
  # how many come
  - id:         invite-members
    key_result: Invite at least 20 members
    target:     20      # per quarter
    unit:       members

  - id: answered
    key_result: "Keep at least 9 of 10 questions answered"
    at_least: 90
    unit: '%'
  - id: handbook
    key_result: Write a handbook
    steps:
      - {id: draft, step: Write a draft}   # by hand
      - {id: publish, step: Publish it}
`;

const CHARTER = 'format: 1\nname: Guild\ntimezone: Europe/Lisbon\n';

function workspace(files: Readonly<Record<string, string>> = { [FILE]: MEET }): string {
  return folderWith({ 'cop.yaml': CHARTER, ...files });
}

function run(cwd: string, ...words: string[]) {
  return cop(['kr', ...words, '--no-input'], { cwd });
}

/** Runs a command that must go well, and gives all that it says. */
function go(cwd: string, ...words: string[]): string {
  const { code, stdout, stderr } = run(cwd, ...words);
  expect({ words, code, stderr }).toEqual({ words, code: 0, stderr });
  return stdout + stderr;
}

function fileIn(cwd: string, path = FILE): string {
  return readFileSync(join(cwd, path), 'utf8');
}

/** The records of the log without their ids. */
function recordsIn(cwd: string): unknown[] {
  return pathsIn(cwd)
    .filter((path) => /^log\/.*\.yaml$/.test(path))
    .flatMap((path) => fileIn(cwd, path).trim().split('\n'))
    .map((line) => ({ ...JSON.parse(line.slice(2)), id: undefined }));
}

describe('cop kr edit', () => {
  it('changes one line, records that a goalpost moved, and says that the sentence lags behind', () => {
    const cwd = workspace();
    const { code, stdout, stderr } = run(
      cwd,
      ...['edit', 'invite', '--target', '25', '--why', 'More came', '--by', 'ana'],
    );
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr.replace(/01[0-9A-Z]{24}/, 'ULID')).toBe(`Changed goals/2026-Q4/meet.yaml
  10 -     target:     20      # per quarter
  10 +     target:     25      # per quarter
Wrote log/2026-11/2026-11-24-ULID.yaml
Recorded: target was 20, is 25 (Invite at least 20 members)
  → reach 25 members from 0
The sentence still says 20: cop kr edit meet/invite-members --reword
`);
    expect(fileIn(cwd)).toBe(MEET.replace('target:     20 ', 'target:     25 '));
    expect(recordsIn(cwd)).toEqual([
      {
        id: undefined,
        on: '2026-11-24',
        type: 'change',
        key_result: 'meet/invite-members',
        field: 'target',
        was: 20,
        is: 25,
        note: 'More came',
        by: 'ana',
      },
    ]);
  });

  it('lets the sentence say what is counted, at once or later', () => {
    const [atOnce, later] = [workspace(), workspace()];
    const both = MEET.replace('least 20', 'least 25').replace('target:     20 ', 'target:     25 ');
    go(atOnce, 'edit', 'invite', '--target', '25', '--reword');
    expect(fileIn(atOnce)).toBe(both);
    go(later, 'edit', 'invite', '--target', '25');
    go(later, 'edit', 'meet/inv', '--reword');
    expect(fileIn(later)).toBe(both);
    expect(go(later, 'edit', 'invite', '--reword')).toBe(`Nothing to change in ${FILE}\n`);
    expect(recordsIn(later)).toHaveLength(1);
  });

  it('lets a sentence of shares stay one', () => {
    const cwd = workspace();
    go(cwd, 'edit', 'answered', '--at-least', '80 %', '--reword');
    expect(fileIn(cwd)).toBe(MEET.replace('9 of 10', '8 of 10').replace('90', '80'));
  });

  it('says when a new sentence says another number', () => {
    const cwd = workspace();
    expect(go(cwd, 'edit', 'invite', '--key-result', 'Invite at least 40 members')).toContain(
      'The sentence says 40, and target is 20:\ncop kr edit meet/invite-members --target 40\n',
    );
  });

  it('refuses to reword where it cannot be told how', () => {
    const twice = MEET.replace('20 members', '20 members, 20 of them new');
    const cwd = workspace({ [FILE]: twice });
    const refused = run(cwd, 'edit', 'invite', '--target', '25', '--reword');
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr.replaceAll(/\s+/g, ' ')).toBe(
      'error: --reword: it cannot be told how "Invite at least 20 members, 20 of them new" reads without 20 Write it yourself, with --key-result ',
    );
    expect(fileIn(cwd)).toBe(twice);
  });

  it('changes the kind in one command, and records both goalposts', () => {
    const cwd = workspace();
    go(cwd, 'edit', 'invite', '--at-least', '90', '--unset', 'target');
    expect(fileIn(cwd)).toBe(
      MEET.replace('    target:     20      # per quarter', '    at_least: 90'),
    );
    expect(recordsIn(cwd)).toMatchObject([
      { field: 'target', was: 20 },
      { field: 'at_least', is: 90 },
    ]);
  });

  it('puts new keys in their places', () => {
    const cwd = workspace();
    go(cwd, 'edit', 'answered', '--owner', 'ben', '--every', '2 Weeks', '--weight', '0,5');
    expect(fileIn(cwd)).toBe(
      MEET.replace(
        "    unit: '%'\n",
        "    unit: '%'\n    weight: 0.5\n    owner: ben\n    every: 2 weeks\n",
      ),
    );
    go(cwd, 'edit', 'answered', '--unset', 'owner', '--unset', 'every', '--unset', 'weight');
    expect(fileIn(cwd)).toBe(MEET);
    expect(recordsIn(cwd)).toEqual([]);
  });

  it('shows the days of a timeline', () => {
    const cwd = workspace();
    const said = go(cwd, 'edit', 'invite', '--timeline', 'Weeks 6-7');
    expect(said).toContain('  Weeks 6-7: Mon 2 Nov – Sun 15 Nov 2026, which is over already\n');
    expect(said).toContain('Recorded: timeline was Weeks 5-12, is Weeks 6-7');
  });

  it('takes the unit that stands beside a number, where there is none', () => {
    const cwd = workspace({ [FILE]: MEET.replace('    unit:       members\n', '') });
    go(cwd, 'edit', 'invite', '--target', '20 guests');
    expect(fileIn(cwd)).toBe(MEET.replace('unit:       members', 'unit: guests'));
  });

  it('adds steps and takes them out, and leaves the others as they stand', () => {
    const cwd = workspace();
    go(cwd, 'edit', 'handbook', '--step', 'Ask for comments', '--unset', 'steps/publish');
    expect(fileIn(cwd)).toBe(
      MEET.replace('{id: publish, step: Publish it}', '{id: ask-comments, step: Ask for comments}'),
    );
    go(cwd, 'edit', 'handbook', '--unset', 'step/draft', '--unset', 'steps/ask');
    expect(fileIn(cwd)).not.toContain('steps');
    go(cwd, 'edit', 'handbook', '--step', 'One', '--step', 'One');
    expect(fileIn(cwd)).toMatch(/id: one\n +step: One\n +- id: one-2\n/);
    expect(go(cwd, 'edit', 'handbook', '--unset', 'steps')).toContain(
      '→ a milestone: done or not done',
    );
  });

  it('has nothing to change where it says that already', () => {
    const cwd = workspace();
    const same = ['--target', '20', '--baseline', '0', '--weight', '1', '--every', 'week'];
    expect(go(cwd, 'edit', 'invite', ...same, '--unset', 'stretch')).toBe(
      `Nothing to change in ${FILE}\n`,
    );
    expect(fileIn(cwd)).toBe(MEET);
  });

  it('says when a reason is not kept', () => {
    expect(go(workspace(), 'edit', 'invite', '--owner', 'ben', '--why', 'So be it')).toContain(
      'No goalpost was moved after its start, so the --why was not kept\n',
    );
  });

  it('prints under --dry-run what would be written, and writes nothing', () => {
    const cwd = workspace();
    const { stdout, stderr } = run(cwd, 'edit', 'invite', '--target', '25', '--dry-run');
    expect(stdout).toContain('-    target:     20      # per quarter\n');
    expect(stdout).toContain('+    target:     25      # per quarter\n');
    expect(stdout).toMatch(/^\+- \{"id":"01.*"type":"change".*"was":20,"is":25\}$/m);
    expect(stderr).toBe('');
    expect(fileIn(cwd)).toBe(MEET);
    expect(recordsIn(cwd)).toEqual([]);
  });

  it.each([
    [['invite', '--at-least', '90'], '--at-least: this is a number to reach', '--unset target'],
    [['answered', '--target', '9'], '--target: this is a level to keep', '--unset at_least'],
    [['invite', '--step', 'x'], '--step: this is a number to reach', '--unset target'],
    [['invite', '--target', '3', '--at-most', '9'], '--target does not go with --at-most', 'two'],
    [['invite', '--baseline', '20'], '--baseline: the number to reach is 20 too', '--target'],
    [['invite', '--target', '0'], '--target: where it starts is 0 too', '--at-least 0'],
    [['invite', '--baseline', '5', '--unset', 'target'], 'the number to reach is missing', '20'],
    [['answered', '--at-most', '80'], '--at-most: no number is at least 90 and at most 80', 'two'],
    [['invite', '--weight', '0'], '--weight: a weight is more than 0', 'Write 1, 2 or 0.5'],
    [['invite', '--timeline', 'Week 99'], '--timeline: there is no week 99', '1 to 53'],
    [['invite', '--timeline', ''], '--timeline: "" is no timeline', 'Write one of'],
    [['invite', '--every', 'mnth'], '--every: "mnth" is neither', 'Did you mean "month"?'],
    [['invite', '--target', 'many'], '--target: "many" is no number', 'such as 12'],
    [['invite', '--target', '1,200'], '--target: 1,200 could be 1200 or 1.2', 'Write 1200'],
    [['invite', '--target', '30 h'], 'this is counted in members, not in h', '--unit "h"'],
    [['invite', '--target', '3 h', '--baseline', '9 min'], '--baseline is in min, --target', 'one'],
    [['invite', '--unset', 'targt'], 'there is no key "targt"', 'Did you mean target?'],
    [['invite', '--unset', 'id'], '--unset id: its id stays', 'Check-ins refer to it'],
    [['invite', '--unset', 'key-result'], 'a key result is a sentence', '--key-result'],
    [['invite', '--unset', 'unit', '--unit', 'x'], '--unset unit and the flag', 'Give one'],
    [['handbook', '--unset', 'steps/pulish'], 'no step "pulish"', 'Did you mean publish?'],
    [['invite', '--unset', 'steps/draft'], 'no step "draft"', 'It has no steps'],
    [['invite', '--reword', '--key-result', 'x'], '--reword and --key-result', 'Give one'],
    [['invit-members', '--target', '3'], 'no key result', 'Did you mean meet/invite-members?'],
    [['meet/nothing', '--target', '3'], 'no key result', 'There are: meet/invite-members'],
    [['invite'], 'what to change is missing', 'cop kr edit meet/invite-members --target 25'],
    [[], 'the key result is missing', 'cop kr edit invite-members --target 25'],
  ])('refuses %j', (words, problem, remedy) => {
    const cwd = workspace();
    const { code, stdout, stderr } = run(cwd, 'edit', ...words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    const said = stderr.replaceAll(/\s+/g, ' ');
    expect(said).toContain(problem);
    expect(said).toContain(remedy);
    expect(fileIn(cwd)).toBe(MEET);
  });

  describe('of a goal whose file has an error', () => {
    const FLAT = MEET.replace('target:     20 ', 'baseline:   20\n    target:     20 ');

    it('mends the error by what is set', () => {
      const cwd = workspace({ [FILE]: FLAT });
      go(cwd, 'edit', 'meet/inv', '--target', '40');
      expect(fileIn(cwd)).toBe(FLAT.replace('target:     20 ', 'target:     40 '));
      go(cwd, 'edit', 'invite', '--unset', 'baseline');
    });

    it('finds the key result by its own id alone', () => {
      const cwd = workspace({ [FILE]: FLAT });
      go(cwd, 'edit', 'invite', '--unset', 'baseline');
      expect(fileIn(cwd)).toBe(MEET);
    });

    it('takes out a key that does not belong there', () => {
      const cwd = workspace({ [FILE]: MEET.replace('unit:       members', 'unti:       members') });
      go(cwd, 'edit', 'invite', '--unset', 'unti');
      expect(fileIn(cwd)).toBe(MEET.replace('    unit:       members\n', ''));
    });

    it('refuses what leaves the error, and names it', () => {
      const cwd = workspace({ [FILE]: FLAT });
      const { code, stderr } = run(cwd, 'edit', 'answered', '--owner', 'ben');
      expect(code).toBe(3);
      expect(stderr).toContain(`${FILE}:11:17 error key-result/no-distance`);
      const same = run(cwd, 'edit', 'invite', '--target', '20');
      expect(same.code).toBe(2);
      expect(same.stderr).toContain('--target: where it starts is 20 too');
      expect(fileIn(cwd)).toBe(FLAT);
    });

    it('names the fault of a file that is no YAML', () => {
      const cwd = workspace({ [FILE]: `${MEET}x: [` });
      const { code, stderr } = run(cwd, 'edit', 'meet/invite', '--target', '25');
      expect(code).toBe(3);
      expect(stderr).toContain('error yaml/syntax');
    });
  });
});

it('cop kr edit says of two steps of one id that the file is to be mended', () => {
  const cwd = workspace({ [FILE]: MEET.replace('id: publish', 'id: draft') });
  const { code, stderr } = run(cwd, 'edit', 'meet/handbook', '--unset', 'step/draft');
  expect(code).toBe(3);
  expect(stderr).toContain('there is more than one step "draft"');
});

it('cop kr edit says that a blank flag changed nothing', () => {
  const cwd = workspace();
  expect(run(cwd, 'edit', 'handbook', '--owner', ' ')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('--owner is blank\n  To take it out: --unset owner'),
  });
  expect(go(cwd, 'edit', 'handbook', '--owner', ' ', '--weight', '2')).toContain(
    '--owner is blank, so it changed nothing',
  );
});

describe('cop kr add', () => {
  it('adds what the sentence says, and shows what was understood', () => {
    const cwd = workspace();
    expect(go(cwd, 'add', 'meet', 'Foster 5 introductions')).toBe(`Changed goals/2026-Q4/meet.yaml
  22 +   - id: foster-introductions
  23 +     key_result: Foster 5 introductions
  24 +     target: 5
  25 +     unit: introductions
  Mon 26 Oct – Sun 20 Dec 2026
  · Foster 5 introductions
      → reach 5 introductions from 0
foster-introductions could count itself (introductions made):
cop kr edit meet/foster-introductions --measure introductions-made
Next: cop checkin meet/foster-introductions    say where it is
`);
    expect(fileIn(cwd)).toBe(
      `${MEET}  - id: foster-introductions\n    key_result: Foster 5 introductions\n    target: 5\n    unit: introductions\n`,
    );
    expect(recordsIn(cwd)).toEqual([]);
  });

  it('says which number is not counted', () => {
    expect(go(workspace(), 'add', 'meet', 'Hold 3 talks with at least 10 guests')).toContain(
      '      The 10 in it is not counted: make a key result of it too\n',
    );
  });

  it('gives it an id that the goal does not have yet', () => {
    const cwd = workspace();
    go(cwd, 'add', 'meet', 'Invite 3 members');
    expect(fileIn(cwd)).toContain('  - id: invite-members-2\n');
  });

  it.each([
    [['Answer faster', '--target', '12,5 h', '--baseline', '36'], 'from 36 h to 12.5 h'],
    [['Invite 20 members', '--target', '25'], 'reach 25 members from 0'],
    [['Invite 20 members', '--unit', 'guests'], 'reach 20 guests from 0'],
    [['Answer 20 questions', '--at-least', '85 %'], 'keep at least 85 %'],
    [['Keep at most 12 h', '--at-least', '2'], 'keep between 2 and 12 h'],
    [['Keep at least 90 % answered', '--target', '95'], 'reach 95 % from 0'],
    [['Publish 3 guides', '--step', 'One', '--step', 'Two'], 'a milestone in 2 steps'],
    [['Grow', '--target', '-5', '--unit', '%'], 'reach −5 % from 0'],
    [['Write it down', '--step', '', '--unit', ''], 'a milestone: done or not done'],
  ])('lets flags say otherwise than the sentence: %j', (words, understood) => {
    const cwd = workspace();
    expect(go(cwd, 'add', 'meet', ...words)).toContain(`      → ${understood}\n`);
    expect(cop(['check'], { cwd }).code).toBe(0);
  });

  it('writes every flag in the order of the keys', () => {
    const cwd = workspace();
    go(
      cwd,
      ...['add', 'meet', 'Invite 20 members', '--every', 'month', '--owner', 'ben'],
      ...['--timeline', 'Weeks 6-9', '--weight', '2', '--stretch', '30', '--commit', '15'],
    );
    expect(fileIn(cwd).slice(MEET.length)).toBe(`  - id: invite-members-2
    key_result: Invite 20 members
    target: 20
    commit: 15
    stretch: 30
    unit: members
    weight: 2
    owner: ben
    timeline: Weeks 6-9
    every: month
`);
  });

  it('begins the list where there is none', () => {
    const cwd = workspace({ [FILE]: 'goal: Meet\ntimeline: October\n' });
    go(cwd, 'add', 'meet', 'Write it down');
    expect(fileIn(cwd)).toBe(
      'goal: Meet\ntimeline: October\nkey_results:\n  - id: write\n    key_result: Write it down\n',
    );
  });

  it('prints a diff under --dry-run', () => {
    const cwd = workspace();
    const { stdout } = run(cwd, 'add', 'meet', 'Write it down', '--dry-run');
    expect(stdout).toContain('+  - id: write\n+    key_result: Write it down\n');
    expect(fileIn(cwd)).toBe(MEET);
  });

  it.each([
    [['meet', 'x', '--target', '5', '--at-least', '3'], 2, '--target does not go with --at-least'],
    [['meet', 'x', '--baseline', '5'], 2, 'the number to reach is missing'],
    [['meet', 'From 5 to 5 talks'], 2, 'there is nothing to reach'],
    [['meet', 'x', '--weight', '0'], 2, '--weight: a weight is more than 0'],
    [['meet', 'x'.repeat(501)], 2, 'longer than 500 characters'],
    [['mete', 'x'], 2, 'Did you mean meet?'],
    [['meet'], 2, 'cop kr add meet "Invite 20 members"'],
    [[], 2, 'the goal is missing'],
  ])('refuses %j', (words, code, problem) => {
    const cwd = workspace();
    const refused = run(cwd, 'add', ...words);
    expect(refused).toMatchObject({ code, stdout: '' });
    expect(refused.stderr.replaceAll(/\s+/g, ' ')).toContain(problem);
    expect(fileIn(cwd)).toBe(MEET);
  });

  it('gives every one of several at once an id of its own', async () => {
    const cwd = workspace();
    const add = () =>
      new Promise((ended) => {
        const words = [EXECUTABLE, 'kr', 'add', 'meet', 'Print posters'];
        spawn(process.execPath, words, { cwd, env: environment(), stdio: 'ignore' }).on(
          'close',
          ended,
        );
      });
    expect(await Promise.all([add(), add(), add(), add()])).toEqual([0, 0, 0, 0]);
    const ids = fileIn(cwd).match(/(?<= id: )print-posters.*/g) ?? [];
    expect(ids).toEqual(['', '-2', '-3', '-4'].map((end) => `print-posters${end}`));
  });

  it('is refused where the file has an error', () => {
    const broken = MEET.replace('owner:    ana', 'ownr:     ana');
    const cwd = workspace({ [FILE]: broken });
    const { code, stderr } = run(cwd, 'add', 'meet', 'Write it down');
    expect(code).toBe(3);
    expect(stderr).toContain('error schema/unknown-key');
    expect(fileIn(cwd)).toBe(broken);
  });
});

describe('cop kr remove', () => {
  const CHECK_IN =
    '- {"id":"01KAAAAAAAAAAAAAAAAAAAAAAA","on":"2026-11-20","type":"check-in","key_result":"meet/answered","value":85}\n';
  const RECORD = 'log/2026-11/2026-11-20-01KAAAAAAAAAAAAAAAAAAAAAAA.yaml';

  it('takes out one that nothing points at, and shows its lines', () => {
    const cwd = workspace();
    expect(go(cwd, 'remove', 'handbook')).toBe(`Changed goals/2026-Q4/meet.yaml
  17 -   - id: handbook
  18 -     key_result: Write a handbook
  19 -     steps:
  20 -       - {id: draft, step: Write a draft}   # by hand
  21 -       - {id: publish, step: Publish it}
To get it back: git has its lines, if they were committed
Next: cop goal show meet    what is left
`);
    expect(fileIn(cwd)).toBe(MEET.slice(0, MEET.indexOf('  - id: handbook')));
  });

  it('takes the whole list out with the last', () => {
    const cwd = workspace({
      [FILE]:
        'goal: Meet\ntimeline: October\nkey_results:\n  - id: write\n    key_result: Write it down\n',
    });
    go(cwd, 'remove', 'meet/write');
    expect(fileIn(cwd)).toBe('goal: Meet\ntimeline: October\n');
  });

  it('is refused where records name it, which stay when it is forced', () => {
    const cwd = workspace({ [FILE]: MEET, [RECORD]: CHECK_IN });
    for (const words of [[], ['--dry-run']]) {
      const refused = run(cwd, 'remove', 'answered', ...words);
      expect(refused).toEqual({
        code: 2,
        stdout: '',
        stderr: `error: meet/answered was not removed: 1 record names it
  The records stay in the log. To remove it all the same:
  cop kr remove meet/answered --force
`,
      });
    }
    expect(fileIn(cwd)).toBe(MEET);
    expect(go(cwd, 'remove', 'answered', '--force')).toContain(
      '1 record that names it stays in the log\n',
    );
    expect(fileIn(cwd)).not.toContain('answered');
    expect(fileIn(cwd, RECORD)).toBe(CHECK_IN);
  });

  it('prints a diff under --dry-run', () => {
    const cwd = workspace();
    const { stdout, stderr } = run(cwd, 'remove', 'answered', '--dry-run');
    expect(stdout).toContain('-  - id: answered\n');
    expect(stderr).toBe('');
    expect(fileIn(cwd)).toBe(MEET);
  });

  it('takes out one of a file with an error, where the error goes with it', () => {
    const cwd = workspace({ [FILE]: MEET.replace('at_least: 90', 'at_least: many') });
    go(cwd, 'remove', 'meet/answered');
    expect(cop(['check'], { cwd }).code).toBe(0);
  });

  it.each([
    [['handbok'], 'Did you mean meet/handbook?'],
    [[], 'cop kr remove invite-members'],
  ])('refuses %j', (words, remedy) => {
    const { code, stderr } = run(workspace(), 'remove', ...words);
    expect(code).toBe(2);
    expect(stderr).toContain(remedy);
  });
});

describe('cop kr edit, of what was checked in', () => {
  const survey = MEET.replace(
    '  - id: handbook',
    '  - id: survey\n    key_result: Send a survey\n  - id: handbook',
  );

  /** A community in which something was recorded. */
  function recordedIn(...checkIns: readonly (readonly string[])[]): string {
    const cwd = workspace({ [FILE]: survey });
    for (const words of checkIns)
      expect(cop(['checkin', ...words, '--no-input'], { cwd }).code).toBe(0);
    return cwd;
  }

  function reported(cwd: string): number | null {
    return cop(['report'], { cwd }).code;
  }

  it.each([
    [['invite', '12'], ['invite', '--unset', 'target'], '12 members'],
    [['invite', '+3'], ['invite', '--unset', 'target', '--at-least', '5'], '+3 members'],
    [['handbook', '--done', 'draft'], ['handbook', '--unset', 'steps'], '"Write a draft" done'],
    [
      ['handbook', '--done', 'draft'],
      ['handbook', '--unset', 'steps/draft'],
      '"Write a draft" done',
    ],
    [['survey', '--done'], ['survey', '--step', 'Ask', '--step', 'Send'], 'done'],
    [['survey', '--done'], ['survey', '--target', '5'], 'done'],
  ])('has a place for %j, or refuses %j', (checkIn, words, says) => {
    const cwd = recordedIn(checkIn);
    const before = filesIn(cwd);
    const { code, stderr } = run(cwd, 'edit', ...words);
    expect(code).toBe(2);
    expect(stderr.replace(/\s+/g, ' ')).toMatch(
      new RegExp(
        `was not changed: it would have no place any more for 1 check-in: ${says.replace('+', '.')} on 24 Nov \\(log/2026-11/2026-11-24-\\w{26}\\.yaml:1\\)`,
      ),
    );
    expect(filesIn(cwd)).toEqual(before);
    expect(go(cwd, 'edit', ...words, '--force')).toContain(
      'Taken back, since it has no place for that any more: 1 check-in: ',
    );
    expect(reported(cwd)).toBe(0);
    expect(recordsIn(cwd)).toContainEqual(
      expect.objectContaining({
        type: 'check-in',
        on: '2026-11-24',
        withdraws: expect.stringMatching(/^01/),
        note: 'The key result was changed, and has no place for it any more',
      }),
    );
  });

  it('takes back a correction with what it corrects', () => {
    const cwd = recordedIn(['invite', '12'], ['--corrects', 'last', '--value', '13']);
    go(cwd, 'edit', 'invite', '--unset', 'target', '--force', '--why', 'No count', '--by', 'ana');
    expect(reported(cwd)).toBe(0);
    expect(recordsIn(cwd)).toContainEqual(
      expect.objectContaining({ withdraws: expect.any(String), note: 'No count', by: 'ana' }),
    );
  });

  it('says how many there are, and refuses under --dry-run too', () => {
    const cwd = recordedIn(['invite', '12'], ['invite', '+1'], ['invite', '+2'], ['invite', '+3']);
    const { code, stderr } = run(cwd, 'edit', 'invite', '--unset', 'target', '--dry-run');
    expect(code).toBe(2);
    expect(stderr.replace(/\s+/g, ' ')).toContain(
      'for 4 check-ins: 12 members on 24 Nov, +1 member on 24 Nov, +2 members on 24 Nov and 1 more (the first: log/',
    );
  });

  it('leaves alone what it still has a place for, and what was taken back', () => {
    const cwd = recordedIn(['invite', '12'], ['answered', '95'], ['survey', '--done']);
    go(cwd, 'edit', 'answered', '--unset', 'at_least', '--target', '90');
    expect(cop(['checkin', '--withdraw', 'last', '--no-input'], { cwd }).code).toBe(0);
    go(cwd, 'edit', 'survey', '--target', '5');
    expect(reported(cwd)).toBe(0);
  });

  it('names what a record without an id would leave behind, which no record can take back', () => {
    const byHand =
      '- {"on":"2026-11-20","type":"check-in","key_result":"meet/invite-members","value":5}\n';
    const cwd = workspace({ [FILE]: MEET, 'log/2026-11/ours.yaml': byHand });
    const { code, stderr } = run(cwd, 'edit', 'invite', '--unset', 'target', '--force');
    expect(code).toBe(2);
    expect(stderr.replace(/\s+/g, ' ')).toContain(
      'the check-in at log/2026-11/ours.yaml:1 would have no place any more, and it has no id by which it could be taken back Take it out of that file first',
    );
  });

  it('can be taken back where the file was changed by hand', () => {
    const cwd = recordedIn(['invite', '12']);
    writeFileSync(join(cwd, FILE), survey.replace(/ {4}target: .*\n/, ''));
    expect(reported(cwd)).toBe(3);
    expect(cop(['checkin', '--withdraw', 'last', '--no-input'], { cwd }).code).toBe(0);
    expect(reported(cwd)).toBe(0);
  });
});

describe('a goalpost that is moved into the future', () => {
  it('stays one: what is moved there next is recorded too', () => {
    const cwd = workspace();
    go(cwd, 'edit', 'invite', '--timeline', 'Weeks 12-13');
    go(cwd, 'edit', 'invite', '--target', '5');
    go(cwd, 'edit', 'invite', '--unset', 'timeline');
    expect(recordsIn(cwd)).toMatchObject([
      { field: 'timeline', was: 'Weeks 5-12', is: 'Weeks 12-13' },
      { field: 'target', was: 20, is: 5 },
      { field: 'timeline', was: 'Weeks 12-13', is: 'Weeks 5-12' },
    ]);
  });

  it('is no other where the same days are written in another way', () => {
    const cwd = workspace();
    go(cwd, 'edit', 'invite', '--timeline', 'Weeks 1-13');
    go(cwd, 'edit', 'invite', '--timeline', '2026-09-28 to 2026-12-27');
    expect(recordsIn(cwd)).toHaveLength(1);
    expect(cop(['check'], { cwd }).stdout).not.toContain('record/change-differs');
  });
});
