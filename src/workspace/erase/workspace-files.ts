import { join } from 'node:path';
import type { LeftOver } from '../../domain/erasure.ts';
import { FOLDERS, ROOT_NAMES, SCHEMAS_FOLDER } from '../../domain/layout.ts';
import type { OnStep } from '../../domain/step.ts';
import { pathIn } from '../contents.ts';
import type { Disk } from '../disk.ts';
import { lookingTrouble } from '../disk-trouble.ts';
import { isTempName, pidInTempName } from '../temp-name.ts';

/** A file in the workspace's folder. */
export interface FoundFile {
  /** From the root, with `/`. */
  readonly path: string;
  /** Whether `cop` changes such a file. */
  readonly isOurs: boolean;
}

/** What tools keep for themselves. */
const PASSED_BY: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/**
 * Every file in a workspace's folder, sorted, but those of git, of installed packages and the schemas
 * that `cop` writes. Links are not followed.
 * @throws CopError exit 4 where the disk does not say what a folder holds
 */
export function workspaceFiles(disk: Disk, root: string, onStep: OnStep): readonly FoundFile[] {
  const found: FoundFile[] = [];
  const look = (folder: string): void => {
    onStep({ doing: 'Looking which files there are' });
    for (const { name, kind } of listed(disk, root, folder)) {
      const path = pathIn(folder, name);
      if (kind === 'file') found.push({ path, isOurs: isOurs(path) });
      else if (kind === 'folder' && !PASSED_BY.has(name) && path !== SCHEMAS_FOLDER) look(path);
    }
  };
  look('');
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * What stopped `cop`s have left behind of files: it may say what was erased since. Locks say nothing.
 * @throws CopError exit 4 where the disk does not say what a folder holds
 */
export function leftBehind(disk: Disk, root: string, onStep: OnStep): readonly LeftOver[] {
  return workspaceFiles(disk, root, onStep)
    .filter(({ path }) => isTemp(path))
    .map(({ path }) => ({ place: { file: path }, why: 'left-behind' }));
}

/** Whether a path is that of a file that was to become another. */
export function isTemp(path: string): boolean {
  return pidInTempName(path.replace(/^.*\//, '')) !== undefined;
}

function isOurs(path: string): boolean {
  const [first = '', ...rest] = path.split('/');
  const name = rest.at(-1) ?? first;
  if (!name.endsWith('.yaml') || isTempName(name)) return false;
  return rest.length > 0 ? FOLDERS.includes(first) : ROOT_NAMES.includes(first);
}

function listed(disk: Disk, root: string, folder: string): ReturnType<Disk['list']> {
  try {
    return disk.list(join(root, folder));
  } catch (error) {
    throw lookingTrouble(error, folder === '' ? root : folder);
  }
}
