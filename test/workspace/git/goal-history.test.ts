import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseQuarter, plainCalendar } from '../../../src/domain/calendar.ts';
import { civilDate } from '../../../src/domain/civil-date.ts';
import { goalHistory, type Looked } from '../../../src/workspace/git/goal-history.ts';
import { nodeDisk } from '../../../src/workspace/node-disk.ts';
import { folderWith } from '../../folder.ts';
import { type Repository, repositoryWith } from '../../hands/repository.ts';
import { describeWhereThereIs } from '../../where-there-is.ts';
import { failingOnce } from '../fault-disk.ts';
import { load } from '../reading/workspace-on-disk.ts';
import { at, CHARTER, ENV, GOAL, goalText } from './scripted.ts';

const START = '2026-09-20T10:00:00Z';
const FILES = { 'cop.yaml': CHARTER, [GOAL]: goalText(20) };

/** What the history of a workspace's goals of 2026-Q4 is, today or at a commit. */
function historyOf(
  root: string,
  parts: Partial<Looked> & { readonly env?: NodeJS.ProcessEnv } = {},
) {
  const { env = ENV, goals = goalsIn(root), ...looked } = parts;
  return goalHistory(nodeDisk, env, {
    root,
    goals,
    commit: null,
    since: civilDate('2026-06-20'),
    today: civilDate('2026-11-24'),
    calendar: plainCalendar('Europe/Lisbon'),
    ...looked,
  });
}

function goalsIn(root: string): Looked['goals'] {
  return load(root).community.goals.filter((one) => one.quarter === parseQuarter('2026-Q4'));
}

/** Each version: its day, its targets, and the message of its commit. */
function told({ folder, git }: Repository, parts: Parameters<typeof historyOf>[1] = {}) {
  const root = parts.root ?? folder;
  const { changed, unknown } = historyOf(root, parts);
  const versions = changed.map((its) =>
    its.map(({ goal, on, source }) => {
      const targets = goal.keyResults.map((one) => (one.kind === 'reach' ? one.target : '-'));
      const by =
        source.kind === 'git' ? git('log', '-1', '--format=%s', source.commit).trim() : 'nobody';
      return `${on} ${goal.file.slice(6, -5)} ${targets} ${by}`;
    }),
  );
  return unknown === null ? versions : { versions, unknown };
}

function write({ folder }: Repository, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

describeWhereThereIs('git', 'the history of goals', () => {
  it('is empty where nothing was changed since they were written', () => {
    expect(told(repositoryWith(FILES, START))).toEqual([]);
  });

  it('has what a goal said from commit to commit, by the days of the community’s time zone', () => {
    const repository = repositoryWith(FILES, START);
    write(repository, GOAL, goalText(30));
    repository.commit('Raise it', '2026-10-12T23:30:00Z');
    write(repository, GOAL, goalText(25));
    repository.commit('Lower it', '2026-11-12T23:30:00Z');
    expect(told(repository)).toEqual([
      [
        '2026-09-20 2026-Q4/meet 20 As it was',
        // In October, Lisbon is an hour ahead of UTC.
        '2026-10-13 2026-Q4/meet 30 Raise it',
        '2026-11-12 2026-Q4/meet 25 Lower it',
      ],
    ]);
  });

  it('has what is not committed, staged or not', () => {
    const repository = repositoryWith(FILES, START);
    write(repository, GOAL, goalText(30));
    const expected = [
      ['2026-09-20 2026-Q4/meet 20 As it was', '2026-11-24 2026-Q4/meet 30 nobody'],
    ];
    expect(told(repository)).toEqual(expected);
    repository.git('add', '--all');
    expect(told(repository)).toEqual(expected);
  });

  it('has what is not committed of a goal that was written long ago', () => {
    const repository = repositoryWith(FILES, '2026-01-05T10:00:00Z');
    expect(told(repository)).toEqual([]);
    write(repository, GOAL, goalText(30));
    expect(historyOf(repository.folder).changed.map((its) => its.length)).toEqual([2]);
    expect(told(repository)).toMatchObject([
      [expect.stringContaining('meet 20 As it was'), '2026-11-24 2026-Q4/meet 30 nobody'],
    ]);
  });

  it('begins with what a goal said before, where its first commit lies longer back', () => {
    const repository = repositoryWith(FILES, '2026-01-05T10:00:00Z');
    write(repository, GOAL, goalText(30));
    repository.commit('Raise it', '2026-10-12T10:00:00Z');
    expect(told(repository)).toMatchObject([
      [expect.stringContaining('meet 20 As it was'), '2026-10-12 2026-Q4/meet 30 Raise it'],
    ]);
  });

  it('leaves out what moves no goalpost', () => {
    const repository = repositoryWith(FILES, START);
    write(repository, GOAL, goalText(20, 'owner: ben   # since today\n'));
    repository.commit('Another owner', '2026-10-12T10:00:00Z');
    write(repository, GOAL, `# Ours\n${goalText(20).replace('Invite people', 'Invite them')}`);
    expect(told(repository)).toEqual([]);
    write(repository, GOAL, goalText(30, 'owner: ana\n'));
    repository.commit('Raise it', '2026-10-14T10:00:00Z');
    expect(told(repository)).toEqual([
      ['2026-09-20 2026-Q4/meet 20 As it was', '2026-10-14 2026-Q4/meet 30 Raise it'],
    ]);
  });

  it('passes over what could not be read, and over a time in which the file was gone', () => {
    const repository = repositoryWith(FILES, START);
    write(repository, GOAL, 'goal: [\n');
    repository.commit('Broken', '2026-10-12T10:00:00Z');
    rmSync(join(repository.folder, GOAL));
    repository.commit('Gone', '2026-10-13T10:00:00Z');
    write(repository, GOAL, goalText(30));
    repository.commit('Back', '2026-10-14T10:00:00Z');
    expect(told(repository)).toEqual([
      ['2026-09-20 2026-Q4/meet 20 As it was', '2026-10-14 2026-Q4/meet 30 Back'],
    ]);
  });

  it.each(['forwards', 'back'])('follows a goal that moved %s to another quarter', (way) => {
    const before = way === 'back' ? 'goals/2027-Q1/meet.yaml' : 'goals/2026-Q3/meet.yaml';
    const repository = repositoryWith(
      { 'cop.yaml': CHARTER, [before]: goalText(20) },
      '2026-01-05T10:00:00Z',
    );
    mkdirSync(join(repository.folder, 'goals', '2026-Q4'));
    renameSync(join(repository.folder, before), join(repository.folder, GOAL));
    repository.commit('Move it', '2026-10-02T10:00:00Z');
    write(repository, GOAL, goalText(30));
    repository.commit('Raise it', '2026-10-12T10:00:00Z');
    expect(told(repository)).toMatchObject([
      [
        expect.stringContaining(`${before.slice(6, -5)} 20 As it was`),
        '2026-10-02 2026-Q4/meet 20 Move it',
        '2026-10-12 2026-Q4/meet 30 Raise it',
      ],
    ]);
  });

  it('is told by the commit that changed a goal, and not by the merge that brought it', () => {
    const repository = repositoryWith(FILES, START);
    repository.git('checkout', '--quiet', '-b', 'ben');
    write(repository, GOAL, goalText(30));
    repository.commit('Raise it', '2026-10-12T10:00:00Z');
    repository.git('checkout', '--quiet', 'main');
    write(repository, 'personas/reader.yaml', 'persona: Reader\n');
    repository.commit('A persona', '2026-10-13T10:00:00Z');
    repository.git('merge', '--quiet', '--no-edit', 'ben');
    expect(told(repository)).toMatchObject([
      ['2026-09-20 2026-Q4/meet 20 As it was', '2026-10-12 2026-Q4/meet 30 Raise it'],
    ]);
  });

  it('is the same after somebody else has pulled it into work of their own', () => {
    const repository = repositoryWith(FILES, START);
    repository.git('checkout', '--quiet', '-b', 'ben');
    write(repository, 'personas/reader.yaml', 'persona: Reader\n');
    repository.commit('A persona', '2026-10-13T10:00:00Z');
    repository.git('checkout', '--quiet', 'main');
    write(repository, GOAL, goalText(30));
    repository.commit('Raise it', '2026-09-25T10:00:00Z');
    repository.git('checkout', '--quiet', 'ben');
    repository.git('merge', '--quiet', '--no-edit', 'main');
    expect(told(repository)).toEqual([
      ['2026-09-20 2026-Q4/meet 20 As it was', '2026-09-25 2026-Q4/meet 30 Raise it'],
    ]);
  });

  it('is told by the merge where both sides changed the goal', () => {
    const repository = repositoryWith(FILES, START);
    repository.git('checkout', '--quiet', '-b', 'ben');
    write(repository, GOAL, goalText(30));
    repository.commit('Raise it', '2026-10-12T10:00:00Z');
    repository.git('checkout', '--quiet', 'main');
    write(repository, GOAL, goalText(25));
    repository.commit('Raise it less', '2026-10-13T10:00:00Z');
    repository.git('merge', '--quiet', '--no-commit', '--strategy=ours', 'ben');
    write(repository, GOAL, goalText(40));
    repository.commit('Settle it', '2026-10-14T10:00:00Z');
    const { changed } = historyOf(repository.folder, {});
    const days = changed.flat().map(({ on }) => on);
    expect([days.at(0), days.at(-1)]).toEqual(['2026-09-20', '2026-10-14']);
    expect(JSON.stringify(told(repository))).toContain('2026-10-14 2026-Q4/meet 40 Settle it');
  });

  it('is that of a folder inside a repository, with any name', () => {
    const inside = Object.entries(FILES).map(([path, text]) => [`a*[b]\\ü/${path}`, text]);
    const repository = repositoryWith(
      { ...Object.fromEntries(inside), [GOAL]: goalText(1) },
      START,
    );
    write(repository, `a*[b]\\ü/${GOAL}`, goalText(30));
    write(repository, GOAL, goalText(2));
    repository.commit('Raise it', '2026-10-12T10:00:00Z');
    const root = join(repository.folder, 'a*[b]\\ü');
    const expected = [
      ['2026-09-20 2026-Q4/meet 20 As it was', '2026-10-12 2026-Q4/meet 30 Raise it'],
    ];
    expect(told(repository, { root })).toEqual(expected);
    const commit = repository.git('rev-parse', 'HEAD').trim();
    const { goals } = load(root).community;
    rmSync(root, { recursive: true });
    expect(told(repository, { root, goals, commit })).toEqual(expected);
  });

  it('goes up to a commit, and not to the files of today', () => {
    const repository = repositoryWith(FILES, START);
    write(repository, GOAL, goalText(30));
    repository.commit('Raise it', '2026-10-12T10:00:00Z');
    write(repository, GOAL, goalText(40));
    repository.commit('Raise it again', '2026-10-14T10:00:00Z');
    write(repository, GOAL, goalText(50));
    const { disk, folder, hash: commit } = at(repository.folder, 'HEAD~1');
    const { goals } = load(folder, undefined, disk).community;
    expect(told(repository, { goals, commit })).toEqual([
      ['2026-09-20 2026-Q4/meet 20 As it was', '2026-10-12 2026-Q4/meet 30 Raise it'],
    ]);
  });

  it('sees no change in line endings that git gave a file on its way to the disk', () => {
    const repository = repositoryWith(FILES, START);
    write(repository, GOAL, goalText(20).replaceAll('\n', '\r\n'));
    expect(told(repository)).toEqual([]);
  });

  it('is known in a repository that names its objects by SHA-256', () => {
    const repository = repositoryWith(FILES, START);
    rmSync(join(repository.folder, '.git'), { recursive: true });
    repository.git('init', '--quiet', '--object-format=sha256', '--initial-branch=main');
    repository.commit('As it was', START);
    expect(told(repository)).toEqual([]);
    write(repository, GOAL, goalText(30));
    expect(told(repository)).toEqual([
      ['2026-09-20 2026-Q4/meet 20 As it was', '2026-11-24 2026-Q4/meet 30 nobody'],
    ]);
  });

  it('takes a commit of an impossible year for one of the nearest day there is', () => {
    const repository = repositoryWith(FILES, START);
    write(repository, GOAL, goalText(30));
    repository.commit('From afar', '@99999999999 +0000');
    expect(told(repository)).toMatchObject([
      [expect.stringContaining('20 As it was'), expect.stringMatching(/^2199-.* 30 From afar$/)],
    ]);
  });
});

describeWhereThereIs('git', 'a history that is not known', () => {
  const unknown = (root: string, env?: NodeJS.ProcessEnv) =>
    historyOf(root, env ? { env } : {}).unknown;

  it('has its reason, and is no error', () => {
    const { folder } = repositoryWith(FILES, START);
    expect(unknown(folder)).toBeNull();
    expect(unknown(folderWith(FILES))).toBe('nothing-there');
    expect(unknown(folder, { ...ENV, PATH: folderWith() })).toBe('no-git');
    expect(unknown(folder, { ...ENV, GIT_CEILING_DIRECTORIES: folder })).toBeNull();
  });

  it('is one of a repository with no commit yet', () => {
    const folder = folderWith(FILES);
    spawnSync('git', ['init', '--quiet'], { cwd: folder, env: ENV });
    expect(unknown(folder)).toBe('nothing-there');
  });

  it('is one of files that git is told to leave alone', () => {
    const repository = repositoryWith({ '.gitignore': 'guild/\n' }, START);
    for (const [path, text] of Object.entries(FILES)) write(repository, `guild/${path}`, text);
    expect(told(repository, { root: join(repository.folder, 'guild') })).toEqual([]);
  });

  it('is one of a clone without its older commits, of which the later ones are known', () => {
    const repository = repositoryWith(FILES, START);
    write(repository, GOAL, goalText(30));
    repository.commit('Raise it', '2026-10-12T10:00:00Z');
    write(repository, GOAL, goalText(40));
    repository.commit('Raise it again', '2026-10-14T10:00:00Z');
    const clone = join(folderWith(), 'clone');
    repository.git('clone', '--quiet', '--depth=2', `file://${repository.folder}`, clone);
    expect(told(repository, { root: clone })).toEqual({
      versions: [
        ['2026-10-12 2026-Q4/meet 30 Raise it', '2026-10-14 2026-Q4/meet 40 Raise it again'],
      ],
      unknown: 'shallow',
    });
    repository.git('-C', clone, 'worktree', 'add', '--quiet', join(clone, '..', 'tree'));
    expect(unknown(join(clone, '..', 'tree'))).toBe('shallow');
  });

  it('is one of a repository that is damaged', () => {
    const repository = repositoryWith(FILES, START);
    write(repository, GOAL, goalText(30));
    repository.commit('Raise it', '2026-10-12T10:00:00Z');
    const head = repository.git('rev-parse', 'HEAD').trim();
    writeFileSync(join(repository.folder, '.git', 'refs', 'heads', 'main'), `${'1'.repeat(40)}\n`);
    expect(unknown(repository.folder)).toBe('failed');
    writeFileSync(join(repository.folder, '.git', 'refs', 'heads', 'main'), `${head}\n`);
    rmSync(join(repository.folder, '.git', 'objects', head.slice(0, 2), head.slice(2)));
    expect(unknown(repository.folder)).toBe('failed');
  });

  it('is one of a disk that fails, at whichever of its calls', () => {
    const { folder } = repositoryWith(FILES, START);
    const { goals } = load(folder).community;
    const looked = {
      root: folder,
      goals,
      commit: null,
      since: civilDate('2026-06-20'),
      today: civilDate('2026-11-24'),
      calendar: plainCalendar('UTC'),
    };
    const found: unknown[] = [];
    for (let nth = 1; nth <= 20; nth++) {
      const { disk } = failingOnce(nodeDisk, nth, 'EIO');
      found.push(goalHistory(disk, ENV, looked).unknown);
    }
    expect(new Set(found)).toEqual(new Set(['nothing-there', 'failed', null]));
  });
});

describe('the time that git may take', () => {
  it('is bounded', async () => {
    const { gitIn } = await import('../../../src/workspace/git/run-git.ts');
    const git = gitIn(folderWith(), ENV, { time: 1, bytes: 1_000 });
    expect(['slow', 'failed']).toContain(git(['log']).kind);
    const little = gitIn(folderWith(), ENV, { time: 10_000, bytes: 10 });
    expect(little(['help', '--all']).kind).toBe('too-much');
  });
});
