import {
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, parse } from 'node:path';
import { expect, it } from 'vitest';
import type { CopError } from '../../../src/domain/errors.ts';
import { codeOf, type Disk } from '../../../src/workspace/disk.ts';
import { findWorkspace } from '../../../src/workspace/find-workspace.ts';
import { folderWith } from '../../folder.ts';
import { repositoryWith } from '../../hands/repository.ts';
import { describeWhereThereIs } from '../../where-there-is.ts';
import { load } from '../reading/workspace-on-disk.ts';
import { at, CHARTER, ENV, GOAL, goalText } from './scripted.ts';

const FILES = { 'cop.yaml': CHARTER, [GOAL]: goalText(20) };

/** The target that the one goal has in what is read. */
function targetIn(root: string, disk: Disk): unknown {
  const [goal] = load(root, undefined, disk).community.goals;
  return goal?.keyResults.map((one) => (one.kind === 'reach' ? one.target : null))[0];
}

function targetAt(folder: string, written: string): unknown {
  const { disk, folder: start } = at(folder, written);
  return targetIn(findWorkspace(disk, start), disk);
}

function trouble(action: () => unknown): Pick<CopError, 'exit' | 'message' | 'remedy'> {
  try {
    action();
  } catch (error) {
    const { exit, message, remedy } = error as CopError;
    return { exit, message, remedy };
  }
  throw new Error('it went well');
}

/** A repository whose goal said 20, tagged `v1`, then 30, then 40, which is today's. */
function threeCommits(folder = '') {
  const inside = (path: string) => (folder === '' ? path : `${folder}/${path}`);
  const files = Object.entries(FILES).map(([path, text]) => [inside(path), text]);
  const repository = repositoryWith(Object.fromEntries(files), '2026-10-01T23:30:00Z');
  repository.git('tag', 'v1');
  repository.git('tag', '--annotate', '--message', 'The first', 'first');
  for (const target of [30, 40]) {
    writeFileSync(join(repository.folder, inside(GOAL)), goalText(target));
    repository.commit(`The target is ${target}`);
  }
  return { ...repository, workspace: join(repository.folder, folder) };
}

describeWhereThereIs('git', 'a commit', () => {
  it('is read by its hash, the beginning of that, a tag, a branch, and from there', () => {
    const { folder, git } = threeCommits();
    git('branch', 'draft', 'HEAD~1');
    const hash = git('rev-parse', 'HEAD~2').trim();
    const found = [hash, hash.slice(0, 7), 'v1', 'first', 'draft', 'HEAD~1', 'HEAD^', 'main'].map(
      (written) => targetAt(folder, written),
    );
    expect(found).toEqual([20, 20, 20, 20, 30, 30, 30, 40]);
    expect(at(folder, 'first')).toMatchObject({
      hash,
      committedAt: new Date('2026-10-01T23:30:00Z'),
    });
  });

  it('is read in a folder of the repository, whichever folder in there is named', () => {
    const { workspace } = threeCommits('work/guild');
    expect(targetAt(workspace, 'v1')).toBe(20);
    expect(targetAt(join(workspace, 'goals', '2026-Q4'), 'v1')).toBe(20);
  });

  it('is read where the folder is no longer there, and leaves the work tree alone', () => {
    const { folder, workspace, git } = threeCommits('work/guild');
    renameSync(join(folder, 'work'), join(folder, 'moved'));
    writeFileSync(join(folder, 'work'), 'a file stands here now\n');
    const before = git('status', '--porcelain');
    expect(targetAt(workspace, 'v1')).toBe(20);
    expect(git('status', '--porcelain')).toBe(before);
    expect(readdirSync(folder).sort()).toEqual(['.git', 'moved', 'work']);
  });

  it('is read also from an index that is locked or gone', () => {
    const { folder } = threeCommits();
    rmSync(join(folder, '.git', 'index'));
    writeFileSync(join(folder, '.git', 'index.lock'), '');
    const touched = statSync(join(folder, '.git')).mtimeMs;
    expect(targetAt(folder, 'v1')).toBe(20);
    expect(statSync(join(folder, '.git')).mtimeMs).toBe(touched);
  });

  it('is read through a link to the folder', () => {
    const { folder } = threeCommits();
    const link = join(folderWith(), 'guild');
    symlinkSync(folder, link);
    expect(targetAt(link, 'v1')).toBe(20);
  });

  it('is read in a work tree of its own', () => {
    const { git } = threeCommits();
    const other = join(folderWith(), 'other');
    git('worktree', 'add', '--quiet', other, 'v1');
    expect(targetAt(other, 'main')).toBe(40);
  });

  it('finds all that reading the files finds', () => {
    const files = { ...FILES, 'goals/2026-Q4/bad.yaml': 'goal: [\n', 'goal/x.yaml': 'goal: X\n' };
    const { folder } = repositoryWith(files);
    const commit = at(folder, 'HEAD');
    const read = load(commit.folder, undefined, commit.disk);
    expect(read.findings).toEqual(load(folder).findings);
    expect(read.findings.length).toBeGreaterThan(1);
    expect(read.filesRead).toBe(load(folder).filesRead);
  });
});

describeWhereThereIs('git', 'the files of a commit as a disk', () => {
  it('says what is there, as the real one would', () => {
    const { folder } = repositoryWith({
      ...FILES,
      'log/2026-10/b.yaml': '- {}\n',
      'log/2026-10/a.yaml': '',
      'other/deep/c.yaml': 'c\n',
      ':(glob)/d.yaml': 'd\n',
    });
    const { disk } = at(folder, 'HEAD');
    const list = (path: string) => disk.list(join(folder, path)).map(({ name }) => name);
    expect(disk.list(folder)).toEqual([
      { name: ':(glob)', kind: 'folder' },
      { name: 'cop.yaml', kind: 'file' },
      { name: 'goals', kind: 'folder' },
      { name: 'log', kind: 'folder' },
      { name: 'other', kind: 'folder' },
    ]);
    expect(list('log/2026-10')).toEqual(['a.yaml', 'b.yaml']);
    expect(list('other/deep')).toEqual(['c.yaml']);
    expect(list(':(glob)')).toEqual(['d.yaml']);
    expect(list('members')).toEqual([]);
    expect(disk.kindOf(folder)).toBe('folder');
    expect(disk.kindOf(join(folder, 'log', 'gone.yaml'))).toBeUndefined();
    expect(disk.kindOf(join(folder, 'cop.yaml', 'below'))).toBeUndefined();
    expect(disk.kindOf(dirname(folder))).toBeUndefined();
    expect(disk.kindOf(parse(folder).root)).toBeUndefined();
    expect(disk.realPath(join(folder, 'log'))).toBe(join(folder, 'log'));
    expect(disk.isWriteProtected(join(folder, 'cop.yaml'))).toBe(true);
  });

  it('reads the first bytes of a file, empty ones and large ones too', () => {
    const large = 'x'.repeat(3_000_000);
    const { folder } = repositoryWith({ ...FILES, 'log/a.yaml': '', 'log/large.yaml': large });
    const { disk } = at(folder, 'HEAD');
    const read = (path: string, limit: number) =>
      Buffer.from(disk.read(join(folder, path), limit)).toString();
    expect(read('cop.yaml', 1_000)).toBe(CHARTER);
    expect(read('cop.yaml', 6)).toBe('format');
    expect(read('log/a.yaml', 10)).toBe('');
    expect(read('log/large.yaml', 1_048_577)).toHaveLength(1_048_577);
  });

  it('opens no link and no repository inside', () => {
    const repository = repositoryWith(FILES);
    const { folder, git, commit } = repository;
    symlinkSync('/etc/passwd', join(folder, 'goals', '2026-Q4', 'link.yaml'));
    symlinkSync('/etc', join(folder, 'log'));
    git('clone', '--quiet', folder, 'inner');
    git('-c', 'advice.addEmbeddedRepo=false', 'add', 'inner');
    commit('With links');
    const { disk } = at(folder, 'HEAD');
    const code = (action: () => unknown) => {
      try {
        return action();
      } catch (error) {
        return codeOf(error);
      }
    };
    const link = join(folder, 'goals', '2026-Q4', 'link.yaml');
    expect(disk.kindOf(link)).toBe('link');
    expect(code(() => disk.read(link, 10))).toBe('ELOOP');
    expect(disk.kindOf(join(folder, 'log'))).toBe('link');
    expect(disk.kindOf(join(folder, 'log', 'passwd'))).toBeUndefined();
    expect(code(() => disk.list(join(folder, 'log')))).toBe('ENOTDIR');
    expect(disk.kindOf(join(folder, 'inner'))).toBe('other');
    expect(code(() => disk.read(join(folder, 'inner'), 10))).toBe('EINVAL');
    expect(disk.kindOf(join(folder, 'inner', 'cop.yaml'))).toBeUndefined();
    expect(code(() => disk.read(join(folder, 'goals'), 10))).toBe('EISDIR');
    expect(code(() => disk.read(join(folder, 'gone.yaml'), 10))).toBe('ENOENT');
    expect(code(() => disk.realPath(join(folder, 'gone.yaml')))).toBe('ENOENT');
    const codes = load(folder, undefined, disk).findings.map((one) => one.code);
    expect(codes).toEqual(['file/not-regular', 'file/not-regular']);
  });

  it('cannot be written to, by any of its methods', () => {
    const { folder } = repositoryWith(FILES);
    const { disk } = at(folder, 'HEAD');
    const path = join(folder, 'new.yaml');
    const writing: readonly (() => unknown)[] = [
      () => disk.makeFolder(path),
      () => disk.removeFolder(join(folder, 'goals')),
      () => disk.create(path),
      () => disk.write(1, new Uint8Array()),
      () => disk.sync(1),
      () => disk.close(1),
      () => disk.syncFolder(folder),
      () => disk.link(join(folder, 'cop.yaml'), path),
      () => disk.rename(join(folder, 'cop.yaml'), path),
      () => disk.remove(join(folder, 'cop.yaml')),
      () => disk.copyPermissions(folder, path),
      () => disk.modifiedAt(path),
      () => disk.pause(1),
    ];
    for (const write of writing) expect(write).toThrow('EROFS');
    expect(readdirSync(folder).sort()).toEqual(['.git', 'cop.yaml', 'goals']);
  });
});

describeWhereThereIs('git', 'what --at cannot read', () => {
  it('is told for a name that no commit has', () => {
    const { folder } = threeCommits();
    expect(trouble(() => at(folder, 'spring'))).toEqual({
      exit: 2,
      message: '--at: git knows no commit "spring"',
      remedy: 'See the commits with git log --oneline, the tags with git tag',
    });
    expect(trouble(() => at(folder, 'fist'))).toEqual({
      exit: 2,
      message: '--at: git knows no commit "fist"',
      remedy: 'Did you mean first?',
    });
    expect(trouble(() => at(folder, 'v1\nv1')).message).toContain('git knows no commit');
    expect(trouble(() => at(folder, ' '))).toEqual({
      exit: 2,
      message: '--at: it is not said which commit',
      remedy: 'See them with: git log --oneline',
    });
  });

  it.each([
    ['HEAD:cop.yaml', 'a file'],
    ['HEAD:goals', 'a folder'],
    ['blob-tag', 'a tag of something else'],
  ])('is told for %s, which is %s', (written, what) => {
    const { folder, git } = threeCommits();
    git('tag', '--annotate', '--message', 'A file', 'blob-tag', 'HEAD:cop.yaml');
    expect(trouble(() => at(folder, written))).toEqual({
      exit: 2,
      message: `--at: "${written}" is ${what}, and a commit belongs here`,
      remedy: 'See the commits with: git log --oneline',
    });
  });

  it('is told for a commit before the community began', () => {
    const { folder, git, commit } = repositoryWith({ 'README.md': 'Soon\n' });
    for (const [path, text] of Object.entries(FILES)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    commit('Begin');
    const hash = git('rev-parse', 'HEAD~1').trim();
    const remedy = 'See since when there is one: git log --oneline -- cop.yaml';
    expect(trouble(() => at(folder, 'HEAD~1'))).toEqual({
      exit: 3,
      message: `there was no cop.yaml in ${folder}, nor in a folder above it, at HEAD~1 (${hash.slice(0, 7)})`,
      remedy,
    });
    expect(trouble(() => at(folder, hash)).message).toMatch(
      new RegExp(`, at ${hash.slice(0, 7)}$`),
    );
  });

  it('is told for a folder that is in no repository, or in git’s own', () => {
    const bare = folderWith({ 'cop.yaml': CHARTER });
    expect(trouble(() => at(bare, 'v1'))).toEqual({
      exit: 3,
      message: `${bare} is in no git repository, so there is no commit to read`,
      remedy: 'Name a folder that is in one with -C DIR, or leave --at out',
    });
    const { folder } = threeCommits();
    expect(trouble(() => at(join(folder, '.git', 'refs'), 'v1')).message).toContain(
      'is in no git repository',
    );
  });

  it('is told for a folder that never was', () => {
    const { folder } = threeCommits();
    expect(trouble(() => at(join(folder, 'gild'), 'v1'))).toEqual({
      exit: 2,
      message: `-C: there is no folder ${join(folder, 'gild')}, nor was there at v1`,
      remedy: 'Name the folder of your community',
    });
  });

  it('is told where there is no git', () => {
    const { folder } = threeCommits();
    const none = {
      exit: 2,
      message: '--at v1: there is no git on this computer’s PATH',
      remedy: 'Install git (git-scm.com), or leave --at out',
    };
    expect(trouble(() => at(folder, 'v1', { ...ENV, PATH: folderWith() }))).toEqual(none);
  });

  it('is told where older commits were not fetched', () => {
    const { folder, git } = threeCommits();
    const first = git('rev-parse', 'v1').trim();
    const clone = join(folderWith(), 'clone');
    git('clone', '--quiet', '--depth=1', '--no-tags', `file://${folder}`, clone);
    expect(trouble(() => at(clone, first))).toEqual({
      exit: 2,
      message: `--at: git knows no commit "${first}"`,
      remedy: 'Older commits were not fetched here: git fetch --unshallow brings them',
    });
    expect(targetAt(clone, 'HEAD')).toBe(40);
  });

  it('is told where a commit’s files are damaged, without an address that git may name', () => {
    const { folder, git } = threeCommits();
    const blob = git('rev-parse', `v1:${GOAL}`).trim();
    rmSync(join(folder, '.git', 'objects', blob.slice(0, 2), blob.slice(2)), { force: true });
    const { exit, message, remedy } = trouble(() => targetAt(folder, 'v1'));
    expect({ exit, remedy }).toEqual({ exit: 3, remedy: 'See what git fsck says in that folder' });
    expect(message).toMatch(/^git cannot read the files at v1: /);
  });
});
