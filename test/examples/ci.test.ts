import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { version } from '../../package.json';
import { FAIL_CONDITIONS } from '../../src/insight/fail-on.ts';
import { EXECUTABLE, environment, type Run } from '../e2e/cop.ts';
import { type Files, filesIn, folderWith } from '../folder.ts';
import { repositoryWith } from '../hands/repository.ts';
import { describeWhereThereIs } from '../where-there-is.ts';

const EXAMPLE: Files = filesIn('examples/product-community');
const GOAL = 'goals/2026-Q4/answer-one-another.yaml';
const CHECK = 'examples/ci/github/check.yml';
const PUBLISH = 'examples/ci/github/publish.yml';
const GITLAB = 'examples/ci/gitlab/.gitlab-ci.yml';

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly defaults: { readonly run: { readonly 'working-directory': string } };
  readonly jobs: Readonly<
    Record<string, { readonly permissions: object; readonly steps: readonly Step[] }>
  >;
}

function workflow(file: string): Workflow {
  return parse(readFileSync(file, 'utf8'));
}

function stepsOf({ jobs }: Workflow): readonly Step[] {
  return Object.values(jobs).flatMap(({ steps }) => steps);
}

/** What GitHub puts in the place of an expression. */
const EXPRESSIONS: Readonly<Record<string, string>> = {
  '${{ github.token }}': 'the-token',
  '${{ github.event.pull_request.number }}': '7',
};

interface Comment {
  readonly id: number;
  readonly user: { readonly login: string };
  readonly body: string;
  readonly edits: number;
}

/** A repository as a job has checked it out, and where its steps run. */
function job(files: Files = EXAMPLE) {
  const { folder } = repositoryWith(files, '2026-09-20T12:00:00Z');
  const [programs, temp] = [stubs(), folderWith()];
  const comments = join(temp, 'comments.json');
  writeFileSync(comments, '[]');
  const env = environment({
    PATH: [programs, dirname(process.execPath), process.env.PATH].join(delimiter),
    COMMENTS: comments,
    RUNNER_TEMP: temp,
    GITHUB_WORKSPACE: folder,
    GITHUB_REPOSITORY: 'guild/charts',
  });
  return {
    folder,
    comments: () => JSON.parse(readFileSync(comments, 'utf8')) as Comment[],
    comment: (all: readonly Comment[]) => writeFileSync(comments, JSON.stringify(all)),
    /** Runs a step as GitHub does, with a summary of its own. */
    run: ({ run = '', env: own = {} }: Step, cwd = folder): Run & { readonly summary: string } => {
      const summary = join(folderWith({ 'summary.md': '' }), 'summary.md');
      const said = Object.entries(own).map(([key, value]) => [key, EXPRESSIONS[value] ?? value]);
      const more = { ...Object.fromEntries(said), GITHUB_STEP_SUMMARY: summary };
      const ended = bash(run, cwd, { ...env, ...more });
      return { ...ended, summary: readFileSync(summary, 'utf8') };
    },
    bash: (script: string, own: Readonly<Record<string, string>>) =>
      bash(script, folder, { ...env, ...own }),
  };
}

/** A hundred goals with long titles: more than a comment may hold. */
function manyGoals(): Files {
  const title = 'A title that goes on and on, '.repeat(8);
  const results = [1, 2, 3, 4].map(
    (number) => `  - {id: kr-${number}, key_result: "${title}${number}", target: 20}\n`,
  );
  const text = `goal: "${title}"\ntimeline: Weeks 1-12\nowner: ana\nkey_results:\n${results.join('')}`;
  const goals = Array.from({ length: 100 }, (_, index) => `goals/2026-Q4/goal-${index}.yaml`);
  return Object.fromEntries(goals.map((path) => [path, text]));
}

/** As `shell: bash` says it in a workflow; GitLab's runner does the same. */
function bash(script: string, cwd: string, env: NodeJS.ProcessEnv): Run {
  const file = join(folderWith({ 'step.sh': script }), 'step.sh');
  const words = ['--noprofile', '--norc', '-eo', 'pipefail', file];
  const { status, stdout, stderr } = spawnSync('bash', words, { cwd, env, encoding: 'utf8' });
  return { code: status, stdout, stderr };
}

/** `npx`, which runs what was built here, and `gh`, on which no network is needed. */
function stubs(): string {
  const programs = folderWith({
    npx: `#!/bin/sh
[ "$1 $2" = "--yes cop-toolkit@${version}" ] || { echo "npx: $*" >&2; exit 64; }
shift 2
npm_command=exec exec node "${EXECUTABLE}" "$@"
`,
    gh: `#!/bin/sh\nexec node "${resolve('test/examples/programs/gh.mjs')}" "$@"\n`,
  });
  for (const name of ['npx', 'gh']) chmodSync(join(programs, name), 0o755);
  return programs;
}

describe.each([CHECK, PUBLISH])('%s', (file) => {
  const steps = stepsOf(workflow(file));

  it('puts no text of a stranger into a shell line', () => {
    const shell = steps.flatMap(({ run }) => run ?? []);
    expect(shell.length).toBeGreaterThan(0);
    for (const line of shell) expect(line).not.toContain('${{');
    for (const { env = {} } of steps)
      for (const value of Object.values(env)) expect(Object.keys(EXPRESSIONS)).toContain(value);
  });

  it('pins what it runs', () => {
    for (const { uses } of steps) if (uses) expect(uses).toMatch(/^actions\/[\w-]+@v\d+$/);
    const called = readFileSync(file, 'utf8').match(/npx .*/g) ?? [];
    for (const line of called) expect(line).toContain(`npx --yes cop-toolkit@${version} `);
  });
});

describe('the permissions', () => {
  it('are the least that do', () => {
    expect(workflow(CHECK).permissions).toEqual({});
    expect(workflow(CHECK).jobs.check?.permissions).toEqual({
      contents: 'read',
      'pull-requests': 'write',
    });
    expect(workflow(PUBLISH).permissions).toEqual({});
    expect(workflow(PUBLISH).jobs.build?.permissions).toEqual({ contents: 'read' });
    expect(workflow(PUBLISH).jobs.publish?.permissions).toEqual({
      pages: 'write',
      'id-token': 'write',
    });
  });

  it('are never those of the repository for code of a fork', () => {
    expect(Object.keys(workflow(CHECK).on)).toEqual(['pull_request']);
    expect(Object.keys(workflow(PUBLISH).on)).toEqual(['schedule', 'workflow_dispatch']);
  });
});

describe('docs/ci.md', () => {
  const page = readFileSync('docs/ci.md', 'utf8');

  it('says when each condition of --fail-on is met', () => {
    const explained = page.split('\n').filter((line) => line.startsWith('| `'));
    for (const condition of FAIL_CONDITIONS)
      expect(explained.filter((line) => line.includes(`\`${condition}\``)).length).toBe(1);
  });

  it('names the version that is pinned', () => {
    const named = page.match(/cop-toolkit@[\d.]+/g) ?? [];
    expect(new Set(named)).toEqual(new Set([`cop-toolkit@${version}`]));
  });
});

const describeSteps = process.platform === 'win32' ? describe.skip : describe;

describeSteps('the steps', () => {
  describeWhereThereIs('git', 'on every pull request', () => {
    const [check = {}, report = {}, comment = {}] = stepsOf(workflow(CHECK)).filter(
      (one) => one.run,
    );

    it('are three, of which the last two run also where the files have errors', () => {
      expect(stepsOf(workflow(CHECK)).flatMap(({ run, name }) => (run ? [name] : []))).toEqual([
        'Check the files',
        'Report',
        'Comment',
      ]);
      expect(check.if).toBeUndefined();
      expect(report.if).toContain('!cancelled()');
      expect(comment.if).toContain('!cancelled()');
      expect(comment.if).toContain('head.repo.full_name == github.repository');
    });

    it('find nothing to mend in the example, and annotate what needs an eye', () => {
      const { run } = job();
      expect(run(check)).toMatchObject({
        code: 0,
        stderr: '',
        summary: expect.stringMatching(
          /^### Check of the files\n\nNothing to mend in \d+ files\n$/,
        ),
      });
      const reported = run(report);
      expect(reported).toMatchObject({ code: 0, stderr: '' });
      expect(reported.stdout).toMatch(
        /^::error file=goals\/2026-Q4\/answer-one-another\.yaml,line=9,col=5,title=Off track/,
      );
      expect(reported.summary).toContain('Product Community');
    });

    it('comment once, and update that comment from then on', () => {
      const { folder, run, comments, comment: commented } = job();
      const stranger = { id: 3, user: { login: 'mallory' }, body: '<!-- cop-report -->', edits: 0 };
      const linter = { id: 4, user: { login: 'github-actions[bot]' }, body: 'Linted', edits: 0 };
      commented([stranger, linter]);
      expect(run(comment)).toMatchObject({ code: 0, stdout: '', stderr: '', summary: '' });
      expect(comments()).toEqual([
        stranger,
        linter,
        {
          id: 5,
          user: { login: 'github-actions[bot]' },
          body: expect.stringMatching(/^<!-- cop-report -->\n\n.*Product Community/s),
          edits: 0,
        },
      ]);
      const charter = readFileSync(join(folder, 'cop.yaml'), 'utf8');
      writeFileSync(join(folder, 'cop.yaml'), charter.replace('Product Community', 'Chart Guild'));
      expect(run(comment).code).toBe(0);
      expect(run(comment).code).toBe(0);
      expect(comments().length).toBe(3);
      expect(comments()[2]).toMatchObject({
        id: 5,
        edits: 2,
        body: expect.stringMatching(/^<!-- cop-report -->\n\n.*Chart Guild/s),
      });
    });

    it('comment also on a quarter whose report is cut to fit', () => {
      const { run, comments } = job({ ...EXAMPLE, ...manyGoals() });
      expect(run(comment)).toMatchObject({ code: 0, stderr: '' });
      expect(comments().length).toBe(1);
    });

    it('fail where a file has an error, and still comment on the rest', () => {
      const { run, comments } = job({ ...EXAMPLE, [GOAL]: `${EXAMPLE[GOAL]}    targt: 3\n` });
      const checked = run(check);
      expect(checked.code).toBe(1);
      expect(checked.stdout).toMatch(
        /^::error file=goals\/2026-Q4\/answer-one-another\.yaml,line=\d+,col=5,title=schema\/unknown-key::/,
      );
      expect(checked.summary).toContain('1 error');
      const reported = run(report);
      expect(reported.code).toBe(1);
      expect(reported.stderr).toContain(`Failed on: invalid (${GOAL})`);
      expect(run(comment).code).toBe(0);
      expect(comments()).toEqual([expect.objectContaining({ id: 1, edits: 0 })]);
    });

    it('name files from the top on where the community is in a folder of its own', () => {
      const moved = Object.entries(EXAMPLE).map(([path, text]) => [`community/${path}`, text]);
      const { folder, run } = job(Object.fromEntries(moved));
      const { stdout } = run(report, join(folder, 'community'));
      expect(stdout).toMatch(/^::error file=community\/goals\/2026-Q4\/answer-one-another\.yaml,/);
    });
  });

  describeWhereThereIs('git', 'every week', () => {
    it('write a page that names nobody', () => {
      const steps = stepsOf(workflow(PUBLISH)).filter((one) => one.run);
      expect(steps.map(({ name }) => name)).toEqual(['Make the page']);
      const { folder, run } = job();
      expect(run(steps[0] ?? {})).toMatchObject({ code: 0, stdout: '' });
      const page = readFileSync(join(folder, 'site/index.html'), 'utf8');
      expect(page).toContain('Product Community');
      for (const owner of ['ana', 'ben', 'kim'])
        expect(page).not.toMatch(new RegExp(`\\b${owner}\\b`));
    });
  });

  describeWhereThereIs('git', 'on GitLab', () => {
    const { community } = parse(readFileSync(GITLAB, 'utf8'));
    const script: string = community.script.join('\n');
    const variables = { COMMUNITY: community.variables.COMMUNITY };

    it('leave the report as Markdown and as a page', () => {
      const { folder, bash: runAll } = job();
      expect(runAll(script, variables)).toMatchObject({ code: 0, stderr: '' });
      for (const artifact of community.artifacts.paths)
        expect(readFileSync(join(folder, artifact), 'utf8')).toContain('Product Community');
    });

    it('fail where a file has an error, and leave the rest', () => {
      const { folder, bash: runAll } = job({ ...EXAMPLE, [GOAL]: 'goal: Answer\ntimelin: x\n' });
      const { code, stdout } = runAll(script, variables);
      expect(code).toBe(1);
      expect(stdout).toContain(`${GOAL}:2:1 error schema/unknown-key`);
      for (const artifact of community.artifacts.paths)
        expect(existsSync(join(folder, artifact))).toBe(true);
    });

    it('pin what they run', () => {
      for (const line of community.script)
        expect(line).toMatch(new RegExp(`^npx --yes cop-toolkit@${version} -C "\\$COMMUNITY" `));
    });
  });
});
