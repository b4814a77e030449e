import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cop, type Run } from '../e2e/cop.ts';
import { pathsIn } from '../folder.ts';
import { describeWhereThereIs } from '../where-there-is.ts';
import { BY_HAND, CHECK_IN, GOAL } from './by-hand.ts';
import { type Repository, repositoryWith } from './repository.ts';

// Two people work in branches of their own, and git puts it together.

const ID = CHECK_IN.slice(-31, -5);

/** Runs a command in the repository, which must go well. */
function go({ folder }: Repository, ...words: string[]): Run {
  const run = cop([...words, '--no-input'], { cwd: folder });
  expect({ words, ...run }).toEqual({ words, ...run, code: 0 });
  return run;
}

type Work = (repository: Repository) => void;

/** What came of the merge of two branches that began with the same files. */
function merged(ana: Work, ben: Work) {
  const repository = repositoryWith(BY_HAND);
  const { git, tryGit, commit } = repository;
  for (const [name, work] of [
    ['ana', ana],
    ['ben', ben],
  ] as const) {
    git('checkout', '--quiet', '-b', name, 'main');
    work(repository);
    commit(`Work of ${name}`);
  }
  git('checkout', '--quiet', 'ana');
  return { ...repository, merge: tryGit('merge', '--no-edit', 'ben') };
}

function recordsIn({ folder }: Pick<Repository, 'folder'>): string[] {
  return pathsIn(folder).filter((path) => /^log\/.*\.yaml$/.test(path));
}

interface Added {
  readonly name: string;
  readonly persona: string;
  readonly goal: string;
}

function add({ name, persona, goal }: Added): Work {
  const flags = ['--timeline', 'Whole quarter', '--key-result', 'Hold 4 circles'];
  return (repository) => {
    go(repository, 'persona', 'add', persona, '--needs', 'Time');
    go(repository, 'goal', 'add', goal, ...flags);
    go(repository, 'checkin', 'introductions', '+1', '--by', name);
    go(repository, 'checkin', 'invite-members', '+2', '--by', name);
    go(repository, 'checkin', `${goal}/hold`, '1', '--by', name);
  };
}

describeWhereThereIs('git', 'two branches that each add goals, personas and check-ins', () => {
  it('are merged with no conflict and nothing lost', () => {
    const both = merged(
      add({ name: 'ana', persona: 'Teacher', goal: 'Teach' }),
      add({ name: 'ben', persona: 'Student', goal: 'Learn' }),
    );
    expect(both.merge.code).toBe(0);
    expect(pathsIn(both.folder)).toEqual(
      expect.arrayContaining([
        'goals/2026-Q4/learn.yaml',
        'goals/2026-Q4/teach.yaml',
        'personas/student.yaml',
        'personas/teacher.yaml',
      ]),
    );
    expect(recordsIn(both)).toHaveLength(7);
    expect(cop(['check'], { cwd: both.folder })).toMatchObject({ code: 0 });
    expect(valuesIn(both)).toMatchObject({
      'meet/invite-members': 16,
      'meet/introductions': 2,
      'teach/hold-circles': 1,
      'learn/hold-circles': 1,
    });
  });

  it('are merged, five of them, each with two check-ins of the same key result', () => {
    const repository = repositoryWith(BY_HAND);
    const names = Array.from({ length: 5 }, (_, index) => `b${index}`);
    for (const name of names) {
      repository.git('checkout', '--quiet', '-b', name, 'main');
      for (let nth = 0; nth < 2; nth += 1)
        go(repository, 'checkin', 'invite-members', '+1', '--by', name);
      repository.commit(name);
    }
    repository.git('checkout', '--quiet', 'main');
    for (const name of names) repository.git('merge', '--quiet', '--no-edit', name);
    expect(recordsIn(repository)).toHaveLength(11);
    expect(valuesIn(repository)).toMatchObject({ 'meet/invite-members': 22 });
  });
});

interface Reported {
  readonly goals: readonly {
    readonly id: string;
    readonly key_results: readonly { readonly id: string; readonly value: unknown }[];
  }[];
}

/** Where the report says that each key result stands. */
function valuesIn(repository: Repository): Record<string, unknown> {
  const { goals }: Reported = JSON.parse(go(repository, 'report', '--json').stdout);
  const values = goals.flatMap(({ id, key_results }) =>
    key_results.map((one) => [`${id}/${one.id}`, one.value]),
  );
  return Object.fromEntries(values);
}

describeWhereThereIs('git', 'two branches that edit one goal', () => {
  const inFile = ({ git }: Repository) => git('show', `HEAD:${GOAL}`);

  it('are merged where the lines lie apart, and both changes are there', () => {
    const both = merged(
      (one) => void go(one, 'goal', 'edit', 'meet', '--owner', 'ben'),
      (one) => void go(one, 'kr', 'edit', 'answered', '--at-least', '80'),
    );
    expect(both.merge.code).toBe(0);
    const goal = String(BY_HAND[GOAL]);
    expect(inFile(both)).toBe(goal.replace('ana\n', 'ben\n').replace('least: 90', 'least: 80'));
    expect(cop(['check'], { cwd: both.folder })).toMatchObject({ code: 0 });
  });

  it('are in conflict where both set the same field; settled as check says, it is whole again', () => {
    const both = merged(
      (one) => void go(one, 'goal', 'edit', 'meet', '--owner', 'ben'),
      (one) => void go(one, 'goal', 'edit', 'meet', '--owner', 'kim'),
    );
    expect(both.merge).toMatchObject({ code: 1 });
    expect(both.merge.said).toContain(`CONFLICT (content): Merge conflict in ${GOAL}`);
    const cwd = both.folder;
    const check = cop(['check'], { cwd });
    expect(check.code).toBe(1);
    expect(check.stdout).toContain(`

goals/2026-Q4/meet.yaml:4:1 error file/conflict-marker
  4 | <<<<<<< HEAD
    | ^^^^^^^^^^^^ git left two versions here: line 5 says \`owner: ben\` (HEAD),
    |              line 7 says \`owner: kim\` (ben)
  Keep the line that is right, delete the other and the three lines that begin
  with <<<<<<<, ======= and >>>>>>>. Then look again:
  cop check

`);
    const report = cop(['report'], { cwd });
    expect(report).toMatchObject({ code: 3, stdout: '' });
    expect(report.stderr).toContain('goals/2026-Q4/meet.yaml:4:1 error file/conflict-marker');
    expect(report.stderr).toContain('error: goals/2026-Q4/meet.yaml cannot be used as it is');

    const lines = readFileSync(join(cwd, GOAL), 'utf8').split('\n');
    const settled = lines.filter((line) => !/^([<=>]{7}|owner: +ben)/.test(line)).join('\n');
    writeFileSync(join(cwd, GOAL), settled);
    expect(settled).toBe(String(BY_HAND[GOAL]).replace('ana\n', 'kim\n'));
    expect(cop(['check'], { cwd })).toMatchObject({ code: 0 });
    expect(cop(['report'], { cwd })).toMatchObject({ code: 0 });
  });

  it('are in conflict with both sides told where they set several lines', () => {
    const moved = (target: string): Work => {
      return (one) =>
        void go(one, 'kr', 'edit', 'invite-members', '--target', target, '--reword', '--by', 'x');
    };
    const both = merged(moved('25'), moved('30'));
    expect(both.merge).toMatchObject({ code: 1 });
    const { stdout } = cop(['check'], { cwd: both.folder });
    expect(stdout).toContain(`
    | ^^^^^^^^^^^^ git left two versions here: lines 10-11 begin with
    |              \`key_result: Invite at least 25 members\` (HEAD), lines 13-14
    |              begin with \`key_result: Invite at least 30 members\` (ben)
  Keep the lines that are right, of one or of both, and delete the others and
  the three lines that begin with <<<<<<<, ======= and >>>>>>>. Then look again:
  cop check
`);
    // What each of them recorded is kept, whichever of the two lines is.
    expect(recordsIn(both)).toHaveLength(3);
  });

  it('are in conflict where both add a goal of the same name, and both can be read', () => {
    const addGoal = (keyResult: string): Work => {
      const flags = ['--timeline', 'Whole quarter', '--key-result', keyResult];
      return (one) => void go(one, 'goal', 'add', 'Learn', ...flags);
    };
    const both = merged(addGoal('Hold 3 circles'), addGoal('Read 2 books'));
    expect(both.merge).toMatchObject({ code: 1 });
    expect(both.merge.said).toContain('CONFLICT (add/add): Merge conflict in');
    const { code, stdout } = cop(['check'], { cwd: both.folder });
    expect(code).toBe(1);
    expect(stdout.replaceAll(/\s+\|?\s*/g, ' ')).toContain(
      'begin with `- id: hold-circles` (HEAD), lines',
    );
  });
});

describeWhereThereIs('git', 'two branches that correct one record', () => {
  it('are merged; the correction that was written last counts, and check tells of the two', () => {
    const correct = (value: string, by: string): Work => {
      return (one) => void go(one, 'checkin', '--corrects', ID, value, '--by', by);
    };
    const both = merged(correct('13', 'ana'), correct('14', 'ben'));
    expect(both.merge.code).toBe(0);
    expect(recordsIn(both)).toHaveLength(3);
    expect(valuesIn(both)).toMatchObject({ 'meet/invite-members': 14 });
    const { code, stdout } = cop(['check'], { cwd: both.folder });
    expect(code).toBe(0);
    expect(withoutIds(stdout)).toContain(`

log/2026-11/2026-11-03-NEW.yaml:1:124 advice record/no-effect
  1 | …,"by":"ana","corrects":"OLD"}
    |                         ^^^^^
  log/2026-11/2026-11-03-NEW.yaml:1 corrects the same
  record, and only that one counts
  Withdraw the one that is wrong; if both are right in part, correct the other

`);
    const { stdout: history } = go(both, 'history', 'invite-members');
    expect(history).toMatch(/^× 3 Nov {2}13 members · corrects 00000A {32}ana /m);
    expect(history).toMatch(/^· 3 Nov {2}14 members · corrects 00000A {28}14 {2}ben /m);
  });
});

/** A screen with OLD for the id of the record that was there, and NEW for those of the new ones. */
function withoutIds(screen: string): string {
  return screen
    .replaceAll(`"${ID}"`, '"OLD"')
    .replaceAll(/01[0-9A-HJKMNP-TV-Z]{24}/g, 'NEW')
    .replaceAll('^'.repeat(28), '^'.repeat(5));
}
