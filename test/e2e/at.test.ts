import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { filesIn, folderWith, pathsIn } from '../folder.ts';
import { type Repository, repositoryWith } from '../hands/repository.ts';
import { describeWhereThereIs } from '../where-there-is.ts';
import { cop, type Run } from './cop.ts';

const CHARTER = 'format: 1\nname: Chart Guild\ntimezone: Pacific/Auckland\n';
const GOAL = 'goals/2026-Q4/meet.yaml';
const LOG = 'log/2026-10/first.yaml';

function goalText(target: number): string {
  return `goal: Meet
timeline: Whole quarter
owner: ana
key_results:
  - id: invite
    key_result: Invite people
    target: ${target}
`;
}

function checkIn(on: string, value: number): string {
  return `- {"on":"${on}","type":"check-in","key_result":"meet/invite","value":${value},"by":"ana"}\n`;
}

/**
 * A community of which the first commit, tagged `v1`, is of 20 October in UTC and of the 21st in
 * Auckland; since then its target was lowered from 40 to 20, and a check-in was added.
 */
function guild(): Repository {
  const files = { 'cop.yaml': CHARTER, [GOAL]: goalText(40), [LOG]: checkIn('2026-10-12', 4) };
  const repository = repositoryWith(files, '2026-10-20T13:00:00Z');
  repository.git('tag', 'v1');
  writeFileSync(join(repository.folder, GOAL), goalText(20));
  writeFileSync(join(repository.folder, 'log/2026-10/second.yaml'), checkIn('2026-10-19', 10));
  repository.commit('Lower it', '2026-11-12T12:00:00Z');
  return repository;
}

/** Runs cop in a folder, on a day that nobody set. */
function inFolder(cwd: string, words: string, env: Readonly<Record<string, string>> = {}): Run {
  return cop(words.split(' '), { cwd, env: { COP_TODAY: '', ...env } });
}

function json({ stdout, stderr, code }: Run) {
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  return JSON.parse(stdout);
}

describeWhereThereIs('git', 'cop report --at', () => {
  it('prints the report as it was, of the commit’s day in the community’s time zone', () => {
    const { folder, git } = guild();
    const before = inFolder(folder, 'report --as-of 2026-10-21');
    git('checkout', '--quiet', 'v1');
    const then = inFolder(folder, 'report --as-of 2026-10-21').stdout;
    git('checkout', '--quiet', 'main');
    const hash = git('rev-parse', 'v1').trim();
    const { stdout, stderr, code } = inFolder(folder, 'report --at v1');
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    const banner = `\n  As the files were at v1 (${hash.slice(0, 7)}) of 21 Oct\n`;
    expect(stdout).toContain(banner);
    expect(stdout.replace(banner, '')).toBe(then);
    expect(stdout.replace(banner, '')).not.toBe(before.stdout);
  });

  it('says to machines which commit that was', () => {
    const { folder, git } = guild();
    const commit = git('rev-parse', 'HEAD~1').trim();
    const report = json(inFolder(folder, 'report --at HEAD~1 --json'));
    expect(report).toMatchObject({
      at: { commit, written: 'HEAD~1', on: '2026-10-21' },
      as_of: '2026-10-21',
      goals: [{ key_results: [{ target: 40, value: 4 }] }],
    });
    expect(json(inFolder(folder, 'report --as-of 2026-10-21 --json'))).toMatchObject({
      at: null,
      goals: [{ key_results: [{ target: 20, value: 10 }] }],
    });
  });

  it('goes together with --as-of, and with COP_TODAY', () => {
    const { folder } = guild();
    const early = { as_of: '2026-10-11', goals: [{ key_results: [{ target: 40, value: 0 }] }] };
    expect(json(inFolder(folder, 'report --at v1 --as-of 2026-10-11 --json'))).toMatchObject(early);
    expect(
      json(inFolder(folder, 'report --at v1 --json', { COP_TODAY: '2026-10-11' })),
    ).toMatchObject(early);
    expect(json(inFolder(folder, 'report --at v1 --as-of 2026-12-31 --json'))).toMatchObject({
      as_of: '2026-12-31',
      week: 14,
      goals: [{ key_results: [{ target: 40, value: 4 }] }],
    });
  });

  it.each(['report', 'timeline', 'explain meet/invite', 'trend', 'balance'])(
    'says on %s of a later day that it has nothing that was written since',
    (words) => {
      const { folder } = guild();
      const { stdout } = inFolder(folder, `${words} --at v1 --as-of 2026-11-20`);
      const banner = stdout.replace(/\s+/g, ' ');
      expect(banner).toContain(') of 21 Oct: what was written since is not in it');
      const sameDay = inFolder(folder, `${words} --at v1 --as-of 2026-10-21`);
      expect(sameDay.stdout).toContain(') of 21 Oct\n');
      const at = json(inFolder(folder, `${words} --at v1 --as-of 2026-11-20 --json`)).at;
      expect(at.on).toBe('2026-10-21');
    },
  );

  it('writes --output into the folder of today, and nothing else anywhere', () => {
    const { folder, git } = guild();
    git('status');
    const [paths, files] = [pathsIn(folder), filesIn(folder)];
    const touched = pathsIn(folder).map((path) => statSync(join(folder, path)).mtimeMs);
    for (const command of ['report', 'check', 'goal list', 'history meet/invite', 'timeline'])
      expect(inFolder(folder, `${command} --at v1`).code).toBe(0);
    expect(pathsIn(folder)).toEqual(paths);
    expect(filesIn(folder)).toEqual(files);
    expect(pathsIn(folder).map((path) => statSync(join(folder, path)).mtimeMs)).toEqual(touched);
    expect(inFolder(folder, 'report --at v1 --output then.txt').code).toBe(0);
    expect(readFileSync(join(folder, 'then.txt'), 'utf8')).toContain('As the files were at v1');
    expect(git('status', '--porcelain')).toBe('?? then.txt\n');
    const refused = inFolder(folder, 'report --at v1 --output goals/then.txt');
    expect(refused).toMatchObject({ code: 2, stdout: '' });
  });

  it('reads a community whose folder is gone, where -C names it', () => {
    const { folder } = guild();
    renameSync(join(folder, 'goals'), join(folder, 'gone'));
    rmSync(join(folder, 'cop.yaml'));
    expect(json(inFolder(folder, 'report --at v1 --json')).goals).toHaveLength(1);
    const inside = join(folder, 'goals', '2026-Q4');
    const elsewhere = folderWith();
    expect(json(inFolder(elsewhere, `-C ${inside} report --at v1 --json`)).goals).toHaveLength(1);
    const output = inFolder(elsewhere, `-C ${inside} report --at v1 --output x.txt`);
    expect(output).toMatchObject({ code: 4, stdout: '' });
    expect(output.stderr).toContain('there is no folder');
  });

  it('tells the moves up to the commit alone', () => {
    const { folder, commit } = guild();
    writeFileSync(join(folder, GOAL), goalText(10));
    commit('Lower it again', '2026-11-20T12:00:00Z');
    const at = (words: string) => inFolder(folder, `report ${words}`).stdout;
    expect(at('--at v1')).not.toContain('until');
    expect(at('--at HEAD~1')).toContain('target was 40 until 13 Nov');
    expect(at('--at HEAD~1')).not.toContain('21 Nov');
    expect(at('--at HEAD')).toContain('21 Nov');
    expect(at('--at HEAD --as-of 2026-11-15').replace(/\s+/g, ' ')).toContain(
      'target was 40 until 13 Nov (by hand, commit',
    );
    expect(at('--at HEAD --as-of 2026-11-15').replace(/\s+/g, ' ')).toContain(
      '20 on this day, counts here as 10, set on 21 Nov (by hand, commit',
    );
  });
});

describeWhereThereIs('git', 'the report of a community in git', () => {
  const until = (folder: string, words = '') => {
    const { stdout, stderr } = inFolder(folder, `report --as-of 2026-11-24${words}`);
    const text = stdout.replace(/\s+/g, ' ');
    return { said: text.match(/(?:target|timeline) was .*? until \d+ \w+/g) ?? [], stderr };
  };

  it('tells of a target that was lowered by hand', () => {
    const { folder } = guild();
    expect(until(folder)).toEqual({ said: ['target was 40 until 13 Nov'], stderr: '' });
    writeFileSync(join(folder, GOAL), goalText(10));
    expect(until(folder).said).toHaveLength(1);
    const today = { COP_TODAY: '2026-11-24' };
    const on = (words: string) => inFolder(folder, words, today).stdout.replace(/\s+/g, ' ');
    expect(on('report')).toContain('20 until 24 Nov (by hand, not committed)');
    expect(on('report --as-of 2026-11-20')).toContain(
      '20 on this day, counts here as 10, set on 24 Nov (by hand, not committed)',
    );
  });

  it('tells of it in the history of the key result as well', () => {
    const { folder, git } = guild();
    const hash = git('rev-parse', 'HEAD').trim();
    const words = 'history invite --as-of 2026-11-24';
    expect(inFolder(folder, words).stdout).toContain(
      `◆ target was 40 until 13 Nov (by hand, commit ${hash.slice(0, 7)})`,
    );
    expect(json(inFolder(folder, `${words} --json`)).unrecorded_goalposts).toEqual([
      { field: 'target', was: 40, is: 20, on: '2026-11-13', commit: hash },
    ]);
    expect(inFolder(folder, 'history invite --as-of 2026-11-12').stdout).toContain(
      '◆ target was 40 on this day, counts here as 20, set on 13 Nov',
    );
  });

  it('tells of it once where a command recorded it, also once that is committed', () => {
    const { folder, commit } = guild();
    writeFileSync(join(folder, GOAL), goalText(40));
    commit('As it was', '2026-11-13T12:00:00Z');
    expect(until(folder).said).toEqual([]);
    const edit = ['kr', 'edit', 'meet/invite', '--target', '30', '--no-input'];
    const day = { COP_TODAY: '2026-11-20' };
    expect(cop(edit, { cwd: folder, env: day }).code).toBe(0);
    expect(until(folder).said).toEqual(['target was 40 until 20 Nov']);
    commit('Lower it in the open', '2026-11-23T12:00:00Z');
    expect(until(folder).said).toEqual(['target was 40 until 20 Nov']);
  });

  it('does without git, without a word', () => {
    const { folder } = guild();
    const none = inFolder(folder, 'report --as-of 2026-11-24', { PATH: folderWith() });
    expect(none).toMatchObject({ code: 0, stderr: '' });
    expect(none.stdout).not.toContain('until 13 Nov');
    rmSync(join(folder, '.git'), { recursive: true });
    expect(until(folder)).toEqual({ said: [], stderr: '' });
  });

  it('says so where not all commits are here', () => {
    const { folder, git } = guild();
    const clone = join(folderWith(), 'clone');
    git('clone', '--quiet', '--depth=1', `file://${folder}`, clone);
    expect(until(clone)).toEqual({
      said: [],
      stderr: `Not all commits are here, so what was changed in goals before is not seen
  To see it: git fetch --unshallow
`,
    });
    expect(until(clone, ' --quiet').stderr).toBe('');
  });
});

describeWhereThereIs('git', 'what --at cannot do', () => {
  it.each([
    ['spring', 2, '--at: git knows no commit "spring"'],
    ['v2', 2, 'Did you mean v1?'],
    ['HEAD:cop.yaml', 2, 'is a file, and a commit belongs here'],
    ['--output=pwned', 2, '--at: git knows no commit "--output=pwned"'],
    ['\u001b[2J', 2, '--at: git knows no commit "'],
  ])('is told of %j', (written, code, message) => {
    const { folder } = guild();
    const run = cop(['report', `--at=${written}`], { cwd: folder });
    expect(run).toMatchObject({ code, stdout: '' });
    expect(run.stderr).toContain(message);
    expect(run.stderr).not.toContain('\u001b');
    expect(existsSync(join(folder, 'pwned')) || existsSync(resolve('pwned'))).toBe(false);
  });

  it('is told where there is no repository, and where there is no git', () => {
    const plain = folderWith({ 'cop.yaml': CHARTER });
    const none = inFolder(plain, 'report --at v1');
    expect(none).toMatchObject({ code: 3, stdout: '' });
    expect(none.stderr.replace(/\s+/g, ' ')).toContain(
      'is in no git repository, so there is no commit to read',
    );
    const { folder } = guild();
    expect(inFolder(folder, 'report --at v1', { PATH: folderWith() })).toEqual({
      code: 2,
      stdout: '',
      stderr: `error: --at v1: there is no git on this computer’s PATH
  Install git (git-scm.com), or leave --at out
`,
    });
  });

  it('is refused to commands that write', () => {
    const { folder } = guild();
    for (const words of ['checkin invite 3', 'goal add X', 'kr edit invite', 'undo', 'init'])
      expect(inFolder(folder, `${words} --at v1`)).toMatchObject({
        code: 2,
        stderr: expect.stringContaining("unknown option '--at'"),
      });
  });
});
