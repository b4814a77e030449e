import { dirname } from 'node:path';
import { CopError, EXIT, usageError } from '../domain/errors.ts';
import { fullFolder, isFull } from './contents.ts';
import { codeOf, type Disk } from './disk.ts';
import { diskTrouble, quietly } from './disk-trouble.ts';
import { removeTemp, syncFolder, writeNew, writeTemp } from './durable.ts';
import type { NewFile } from './new-file.ts';
import { makeFolders, targetIn } from './target.ts';

/** What disks without a second name for a file say: exFAT, network shares, Android. */
const NO_LINKS = new Set('EPERM EACCES ENOTSUP EOPNOTSUPP ENOSYS EINVAL EXDEV EMLINK'.split(' '));

interface Target {
  readonly path: string;
  readonly absolute: string;
  readonly bytes: Uint8Array;
}

/** What a command has put on the disk so far, so that it can be taken back. */
interface Done {
  /** Absolute paths, outermost first. */
  readonly folders: string[];
  readonly temps: string[];
  readonly published: Target[];
}

/**
 * Writes new files into the workspace: all of them, or where something fails none. Every file is
 * written whole and brought to the disk under another name first, and only then gets its own, so
 * that nobody ever reads half of one. Nothing that is there is overwritten.
 * @returns the paths written, as given
 * @throws CopError exit 2 where a file is there already, its place is not allowed or its folder is full, exit 3 where a
 *   link stands in a folder's place, exit 4 where the disk refuses; in each case what this call
 *   wrote is removed again, and what could not be removed is named
 */
export function publish(disk: Disk, root: string, files: readonly NewFile[]): readonly string[] {
  const done: Done = { folders: [], temps: [], published: [] };
  let current = files[0]?.path ?? '';
  try {
    const targets = files.map((file): Target => {
      current = file.path;
      return checked(disk, root, file);
    });
    const staged = targets.map((target): [Target, string] => {
      current = target.path;
      return [target, stage(disk, root, target, done)];
    });
    for (const [target, temp] of staged) {
      current = target.path;
      giveName(disk, target, temp);
      done.published.push(target);
    }
    for (const temp of done.temps) removeTemp(disk, temp);
    for (const folder of new Set(targets.map((one) => dirname(one.absolute))))
      syncFolder(disk, folder);
    return targets.map((one) => one.path);
  } catch (error) {
    throw withRest(diskTrouble(error, `write ${current}`), takeBack(disk, done));
  }
}

function checked(disk: Disk, root: string, { path, text }: NewFile): Target {
  const absolute = targetIn(disk, root, path);
  if (disk.kindOf(absolute) !== undefined) throw alreadyThere(path);
  const folder = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
  if (isFull(disk, root, folder)) throw fullFolder(folder);
  return { path, absolute, bytes: new TextEncoder().encode(text) };
}

function stage(disk: Disk, root: string, target: Target, done: Done): string {
  makeFolders(disk, root, target.path, done.folders);
  const temp = writeTemp(disk, target.absolute, target.bytes);
  done.temps.push(temp);
  return temp;
}

/** A second name, unlike a new one, is refused where a file has it. */
function giveName(disk: Disk, target: Target, temp: string): void {
  try {
    linkOrCreate(disk, target, temp);
  } catch (error) {
    throw codeOf(error) === 'EEXIST' ? alreadyThere(target.path) : error;
  }
}

function linkOrCreate(disk: Disk, target: Target, temp: string): void {
  try {
    disk.link(temp, target.absolute);
  } catch (error) {
    if (!NO_LINKS.has(codeOf(error) ?? '')) throw error;
    writeNew(disk, target.absolute, target.bytes);
  }
}

/** @returns the paths that the disk did not let go */
function takeBack(disk: Disk, { folders, temps, published }: Done): string[] {
  for (const temp of temps) removeTemp(disk, temp);
  for (const { absolute } of [...published].reverse()) removeTemp(disk, absolute);
  const stayed = published.filter(({ absolute }) => isThere(disk, absolute));
  for (const folder of [...folders].reverse()) quietly(() => disk.removeFolder(folder));
  return stayed.map(({ path }) => path);
}

function isThere(disk: Disk, path: string): boolean {
  try {
    return disk.kindOf(path) !== undefined;
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return true;
  }
}

function alreadyThere(path: string): CopError {
  return usageError(
    `${path} is already there`,
    'Nothing was written. Choose another name, or change that file by hand',
  );
}

/** Says what became of the files: none was written, or those that could not be taken back. */
function withRest(error: unknown, stayed: readonly string[]): unknown {
  if (!(error instanceof CopError)) return error;
  if (stayed.length > 0)
    return new CopError(
      error.exit,
      `${error.message}; written all the same: ${stayed.join(', ')}`,
      {
        remedy: 'Remove by hand what was written, then try again',
        cause: error.cause,
      },
    );
  if (error.exit !== EXIT.disk) return error;
  return new CopError(EXIT.disk, error.message, {
    remedy: `Nothing was written. ${error.remedy}`,
    cause: error.cause,
  });
}
