import { join } from 'node:path';
import { type CopError, usageError } from '../domain/errors.ts';
import type { FileProblem, FindingCode } from '../domain/finding.ts';
import { grouped } from '../domain/parts.ts';
import { codeOf, type Disk, type EntryKind, kindWords } from './disk.ts';
import { readingTrouble } from './disk-trouble.ts';
import { isTempName } from './temp-name.ts';

/** What a folder of the workspace holds, as far as it can matter. */
export interface Contents {
  /** The names of its YAML files that end in `.yaml`. */
  readonly files: readonly string[];
  /** The names of its folders, without hidden ones. */
  readonly folders: readonly string[];
  readonly problems: readonly FileProblem[];
}

/** The most files that are read of one folder. */
const MOST_FILES = 10_000;

/**
 * Looks into a folder without opening any file. Links, devices and folders in the place of files are
 * told and left alone, whatever they lead to. A folder that is not there holds nothing.
 * @param folder the path from the root, '' for the root itself
 */
export function contentsOf(disk: Disk, root: string, folder: string): Contents {
  try {
    const kind = disk.kindOf(join(root, folder));
    if (kind === undefined) return { files: [], folders: [], problems: [] };
    if (kind !== 'folder')
      return { files: [], folders: [], problems: [notRegular(folder, kind, 'folder')] };
    return sorted(folder, disk.list(join(root, folder)));
  } catch (error) {
    return { files: [], folders: [], problems: [unreadable(folder, error)] };
  }
}

type Entry = ReturnType<Disk['list']>[number];

function sorted(folder: string, entries: readonly Entry[]): Contents {
  const shown = entries.filter(({ name }) => !name.startsWith('.') || isTempName(name));
  return {
    files: shown.filter(isReadable).map(({ name }) => name),
    folders: shown
      .filter(({ name, kind }) => kind === 'folder' && !isYaml(name))
      .map(({ name }) => name),
    problems: shown.flatMap((entry) => problemOf(folder, entry) ?? []),
  };
}

function isReadable({ name, kind }: Entry): boolean {
  return kind === 'file' && name.endsWith('.yaml');
}

function problemOf(folder: string, entry: Entry): FileProblem | undefined {
  const { name, kind } = entry;
  const path = pathIn(folder, name);
  if (isTempName(name)) return leftOver(path);
  if (isYaml(name)) {
    if (kind !== 'file') return notRegular(path, kind, 'file');
    return isReadable(entry) ? undefined : otherEnding(path);
  }
  // A link or device without an ending stands where a folder could.
  const inPlaceOfFolder = (kind === 'link' || kind === 'other') && !name.includes('.');
  return inPlaceOfFolder ? notRegular(path, kind, 'folder') : undefined;
}

/**
 * Files as they are, unless there are more than may be read: that is told, and none is read.
 * @param folder the folder that all of them lie in
 */
export function withinLimit<T>(
  reading: { readonly tell: (problem: FileProblem) => void },
  folder: string,
  files: readonly T[],
): readonly T[] {
  if (files.length <= MOST_FILES) return files;
  reading.tell(
    aboutFile(
      'file/too-many',
      folder,
      `${grouped(files.length)} files lie here; at most ${grouped(MOST_FILES)} are read`,
      'Put several into one, or move some of them to a folder elsewhere',
    ),
  );
  return [];
}

/** Whether a folder holds so many files that with one more none of them would be read. */
export function isFull(disk: Disk, root: string, folder: string): boolean {
  return contentsOf(disk, root, folder).files.length >= MOST_FILES;
}

/** That a folder takes no more files. */
export function fullFolder(folder: string): CopError {
  return usageError(
    `${folder} holds ${grouped(MOST_FILES)} files already; with more of them none would be read`,
    'Nothing was written. Put several of its files into one, or move some elsewhere',
  );
}

/** A path from the root, with `/` on every system. */
export function pathIn(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** Whether a name ends as those of YAML files do, in any spelling of it. */
function isYaml(name: string): boolean {
  return /\.ya?ml$/i.test(name);
}

/** A finding about a file as a whole. */
export function aboutFile(
  code: FindingCode,
  file: string,
  message: string,
  remedy: string,
): FileProblem {
  return { code, file, path: [], at: 'value', message, remedy };
}

/** That something stands where a file or folder of its own belongs. */
export function notRegular(path: string, kind: EntryKind, wanted: 'file' | 'folder'): FileProblem {
  return aboutFile(
    'file/not-regular',
    path,
    `this is ${kindWords(kind)}; it was not opened, since a ${wanted} belongs here`,
    kind === 'link' ? `Put the ${wanted} itself in its place` : 'Move it elsewhere',
  );
}

/** What stands in a file's place, by what the disk says of it. */
const NO_FILE: ReadonlyMap<string, EntryKind> = new Map([
  ['ELOOP', 'link'],
  ['EISDIR', 'folder'],
  ['EINVAL', 'other'],
]);

/**
 * That the disk did not give a file or folder.
 * @throws the error itself where it is no disk's
 */
export function unreadable(path: string, error: unknown): FileProblem {
  const code = codeOf(error);
  if (code === undefined) throw error;
  const kind = NO_FILE.get(code);
  if (kind) return notRegular(path, kind, 'file');
  const { message, remedy } = readingTrouble(code);
  return aboutFile('file/unreadable', path, message, remedy);
}

function leftOver(path: string): FileProblem {
  return aboutFile(
    'file/left-over',
    path,
    'a cop that was stopped while it wrote has left this behind',
    'Delete it, or leave it: a command that writes does so once it is an hour old',
  );
}

function otherEnding(path: string): FileProblem {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return aboutFile(
    'file/not-read',
    path,
    'no command reads this: its name does not end in .yaml',
    `Rename it to ${name.replace(/\.ya?ml$/i, '.yaml')}`,
  );
}
