import { dirname, join, relative, sep } from 'node:path';
import { commitName } from '../../domain/at-commit.ts';
import { dataError, usageError } from '../../domain/errors.ts';
import { CHARTER_FILE, FOLDERS } from '../../domain/layout.ts';
import type { Disk } from '../disk.ts';
import { type Commit, commitNamed } from './commit.ts';
import { commitDisk } from './commit-disk.ts';
import { CommitFiles } from './commit-files.ts';
import type { Environment } from './environment.ts';
import { nearestThere } from './nearest-there.ts';
import { repositoryAround } from './repository.ts';
import { gitIn } from './run-git.ts';

/** What the files of a folder's repository said at a commit. */
export interface OpenCommit extends Commit {
  /** The files, as a disk that can only be read. */
  readonly disk: Disk;
  /** The folder that was asked for, with no link on the way to it. */
  readonly folder: string;
}

const LIMITS = { time: 30_000, bytes: 128 * 1024 * 1024 } as const;

/**
 * Opens a commit to read the community in it. The work tree is not looked at, and nothing is written.
 * @param disk the real one
 * @param start the absolute path of a folder; it need not be there today if it was there then
 * @param written a hash or the beginning of one, a tag, a branch
 * @throws CopError exit 2 where there is no such commit or folder, or no git; 3 where the folder is in
 *   no repository, or in no community at that commit; 4 where git gives no answer
 */
export function openCommit(
  disk: Disk,
  start: string,
  written: string,
  env: Environment,
): OpenCommit {
  if (written.trim() === '')
    throw usageError('--at: it is not said which commit', 'See them with: git log --oneline');
  const { there, gone } = nearestThere(disk, start);
  const asked = { written, folder: there };
  const git = gitIn(there, env, LIMITS);
  const { top, isShallow } = repositoryAround(git, asked);
  const commit = commitNamed(git, asked, { isShallow });
  const files = new CommitFiles({ git, commit: commit.hash, asked });
  const opened = { ...commit, disk: commitDisk(files, top), folder: join(there, ...gone) };
  if (gone.length > 0 && opened.disk.kindOf(opened.folder) !== 'folder')
    throw usageError(
      `-C: there is no folder ${start}, nor was there at ${written}`,
      'Name the folder of your community',
    );
  const root = rootIn(opened, top, written);
  const way = relative(top, root).split(sep).filter(Boolean);
  files.together(FOLDERS.map((name) => [...way, name].join('/')));
  return opened;
}

/** The community's folder: what no folder above it holds was not there. */
function rootIn({ disk, folder, hash }: OpenCommit, top: string, written: string): string {
  for (let root = folder; ; root = dirname(root)) {
    if (disk.kindOf(join(root, CHARTER_FILE)) !== undefined) return root;
    if (root === top || root === dirname(root)) break;
  }
  throw dataError(
    `there was no ${CHARTER_FILE} in ${folder}, nor in a folder above it, at ${commitName({ written, commit: hash })}`,
    { remedy: `See since when there is one: git log --oneline -- ${CHARTER_FILE}` },
  );
}
