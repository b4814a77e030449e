import { dirname, join, resolve } from 'node:path';
import { dataError } from '../domain/errors.ts';
import { CHARTER_FILE, MISNAMED_CHARTER } from '../domain/layout.ts';
import { notRegular } from './contents.ts';
import { codeOf, type Disk, type EntryKind } from './disk.ts';
import { lookingTrouble } from './disk-trouble.ts';

/** The nearest folder with a cop.yaml, from `start` upwards; null where there is none. */
function workspaceAround(disk: Disk, start: string): string | null {
  const first = resolve(start);
  for (let folder = first; ; folder = dirname(folder)) {
    const look = folder === first ? kindAt : kindWhereAllowed;
    if (look(disk, join(folder, CHARTER_FILE)) !== undefined) return folder;
    if (folder === dirname(folder)) return null;
  }
}

/**
 * The workspace that holds a folder.
 * @param start the folder, absolute or from the current one
 * @returns the absolute path of the nearest folder upwards that holds cop.yaml
 * @throws CopError exit 3 where there is none, or where cop.yaml is no regular file; 4 where the disk
 *   does not say
 */
export function findWorkspace(disk: Disk, start: string): string {
  const root = workspaceAround(disk, start);
  if (root === null) throw noWorkspace(disk, resolve(start));
  const kind = kindAt(disk, join(root, CHARTER_FILE));
  if (kind !== undefined && kind !== 'file') {
    const { message, remedy, file } = notRegular(CHARTER_FILE, kind, 'file');
    throw dataError(`${join(root, CHARTER_FILE)}: ${message}`, { remedy, place: { file } });
  }
  return root;
}

/**
 * Whether a folder is a workspace.
 * @throws CopError exit 4 where the disk does not say
 */
export function isWorkspace(disk: Disk, folder: string): boolean {
  return kindAt(disk, join(folder, CHARTER_FILE)) !== undefined;
}

function noWorkspace(disk: Disk, start: string) {
  const misnamed = join(start, MISNAMED_CHARTER);
  if (kindAt(disk, misnamed) === 'file')
    return dataError(`no ${CHARTER_FILE} here; ${misnamed} is not read`, {
      remedy: `Rename ${MISNAMED_CHARTER} to ${CHARTER_FILE}`,
    });
  return dataError(`no ${CHARTER_FILE} in ${start}, nor in a folder above it`, {
    remedy: 'Name the folder of your community with -C DIR, or begin one here',
    command: 'init',
  });
}

/**
 * What stands at a path. Where the disk does not say, that is told: the community further up would be
 * another one.
 */
function kindAt(disk: Disk, path: string): EntryKind | undefined {
  try {
    return disk.kindOf(path);
  } catch (error) {
    throw lookingTrouble(error, path);
  }
}

/** The same of a folder further up: one that may not be entered is passed by. */
function kindWhereAllowed(disk: Disk, path: string): EntryKind | undefined {
  try {
    return disk.kindOf(path);
  } catch (error) {
    if (['EACCES', 'EPERM'].includes(codeOf(error) ?? '')) return undefined;
    throw lookingTrouble(error, path);
  }
}
