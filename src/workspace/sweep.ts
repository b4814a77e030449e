import { join } from 'node:path';
import { FOLDERS } from '../domain/layout.ts';
import type { Disk } from './disk.ts';
import { quietly } from './disk-trouble.ts';
import { removeStaleLock } from './edit-lock.ts';
import { isRunning } from './is-running.ts';
import { isLockName, isTempName, pidInTempName } from './temp-name.ts';

/** Temps that are younger may belong to a process on another machine that shares the folder. */
const HOUR_MS = 3_600_000;

/**
 * Removes the temps and locks that killed processes left in a workspace: those whose process is gone, once
 * they are an hour old. What cannot be looked at or removed stays; nothing is thrown for it.
 * @param runs whether a process with this id runs
 * @returns the absolute paths removed
 */
export function sweep(
  disk: Disk,
  root: string,
  now: Date,
  runs: (pid: number) => boolean = isRunning,
): readonly string[] {
  const removed: string[] = [];
  const removeDead = ({ name, path }: Temp): boolean => {
    const pid = pidInTempName(name);
    if (pid === undefined || runs(pid)) return false;
    disk.remove(path);
    return true;
  };
  for (const temp of temps(disk, root)) {
    quietly(() => {
      if (now.getTime() - disk.modifiedAt(temp.path).getTime() < HOUR_MS) return;
      if (isLockName(temp.name) ? removeStaleLock(disk, temp.path, runs) : removeDead(temp))
        removed.push(temp.path);
    });
  }
  return removed;
}

interface Temp {
  readonly name: string;
  readonly path: string;
}

function temps(disk: Disk, root: string): Temp[] {
  const known = entries(disk, root).filter((one) => FOLDERS.includes(one.name));
  const inner = known.filter(isFolder).flatMap((one) => {
    const path = join(root, one.name);
    return [
      path,
      ...entries(disk, path)
        .filter(isFolder)
        .map((sub) => join(path, sub.name)),
    ];
  });
  return [root, ...inner].flatMap((folder) =>
    entries(disk, folder)
      .filter(({ name, kind }) => kind === 'file' && isTempName(name))
      .map(({ name }) => ({ name, path: join(folder, name) })),
  );
}

function isFolder({ kind }: { readonly kind: string }): boolean {
  return kind === 'folder';
}

function entries(disk: Disk, folder: string): ReturnType<Disk['list']> {
  let found: ReturnType<Disk['list']> = [];
  quietly(() => {
    found = disk.list(folder);
  });
  return found;
}
