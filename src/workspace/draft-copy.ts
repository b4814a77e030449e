import { basename, dirname, join } from 'node:path';
import { type Checked, type Finding, findingOf } from '../domain/finding.ts';
import { DRAFTS_FOLDER } from '../domain/layout.ts';
import { codeOf, type Disk } from './disk.ts';
import { diskTrouble, quietly } from './disk-trouble.ts';
import { writeNew } from './durable.ts';
import { Source } from './source.ts';
import { makeFolders, targetIn } from './target.ts';
import { checkText, LARGEST_FILE } from './text-checks.ts';

/** A copy of a file for a person to edit, until it can take the file's place. */
export interface DraftCopy {
  /** The path from the workspace's root. */
  readonly path: string;
  readonly absolute: string;
}

const MOST_COPIES = 100;
const GITIGNORE = '.gitignore';

/**
 * Copies a text for an editor to open, beside any copy that was kept before. It lies as deep in the
 * workspace as a goal does, so that editors find the schema that its first line names.
 * @param file the file that it is to become, from the root
 * @throws CopError exit 4 where the disk refuses; no copy is left then
 */
export function makeDraftCopy(disk: Disk, root: string, file: string, text: string): DraftCopy {
  for (let number = 1; ; number += 1) {
    const path = `${DRAFTS_FOLDER}/${numbered(basename(file), number)}`;
    try {
      const absolute = targetIn(disk, root, path);
      makeFolders(disk, root, path, []);
      keepFromGit(disk, absolute);
      writeNew(disk, absolute, new TextEncoder().encode(text));
      return { path, absolute };
    } catch (error) {
      if (codeOf(error) !== 'EEXIST' || number === MOST_COPIES)
        throw diskTrouble(error, `write ${path}`);
    }
  }
}

/**
 * What a person made of a copy, and what is wrong with it: all that keeps it from taking the file's
 * place.
 * @param read what such a file is read as
 * @throws CopError exit 4 where the copy can no longer be read
 */
export function readDraftCopy(
  disk: Disk,
  { path, absolute }: DraftCopy,
  read: (data: unknown) => Checked<unknown>,
): { readonly text: string; readonly findings: readonly Finding[] } {
  const { text, faults } = checkText(bytesOf(disk, path, absolute));
  const source = new Source(path, text);
  if (faults.length > 0) return { text, findings: faults.map((one) => source.finding(one)) };
  const { data, whole, faults: yamlFaults } = source.yaml;
  const problems = whole ? read(data).problems : [];
  return {
    text,
    findings: [
      ...yamlFaults.map((one) => source.finding(one)),
      ...problems.map((one) => findingOf(one, source.locateProblem(one))),
    ],
  };
}

/** Removes a copy that is no longer needed; where the disk refuses it stays. */
export function removeDraftCopy(disk: Disk, { absolute }: DraftCopy): void {
  const folder = dirname(absolute);
  quietly(() => disk.remove(absolute));
  const isLast = () => disk.list(folder).every(({ name }) => name === GITIGNORE);
  quietly(() => {
    if (isLast()) disk.remove(join(folder, GITIGNORE));
  });
  quietly(() => disk.removeFolder(folder));
}

/** What is half written is nobody else's: git is told to leave the copies alone. */
function keepFromGit(disk: Disk, copy: string): void {
  quietly(() => writeNew(disk, join(dirname(copy), GITIGNORE), new TextEncoder().encode('*\n')));
}

function bytesOf(disk: Disk, path: string, absolute: string): Uint8Array {
  try {
    return disk.read(absolute, LARGEST_FILE);
  } catch (error) {
    throw diskTrouble(error, `read ${path}`);
  }
}

function numbered(name: string, number: number): string {
  return number === 1 ? name : name.replace(/(\.[^.]*)?$/, `-${number}$1`);
}
