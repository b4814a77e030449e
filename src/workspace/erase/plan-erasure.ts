import { join } from 'node:path';
import { erasedMember } from '../../domain/erased-member.ts';
import type { Erasing, LeftOver } from '../../domain/erasure.ts';
import type { Member } from '../../domain/member.ts';
import type { OnStep } from '../../domain/step.ts';
import type { FileChange } from '../change-files.ts';
import { codeOf, type Disk } from '../disk.ts';
import { diskTrouble } from '../disk-trouble.ts';
import { withMembers } from '../roster-lines.ts';
import { memberIn } from '../roster-people.ts';
import { Source } from '../source.ts';
import { checkText, LARGEST_FILE } from '../text-checks.ts';
import { type ErasedFile, erasedFile } from './erased-file.ts';
import { leftInText } from './left-over.ts';
import { leftInOther } from './other-file.ts';
import { workspaceFiles } from './workspace-files.ts';

/** Who is to be erased, and what that means. */
export interface Wanted {
  /** Their lines in the roster. */
  readonly lines: readonly Member[];
  readonly erasing: Erasing;
}

/** What it takes to erase somebody in a workspace. */
export interface Erasure {
  /** The roster comes last: as long as it names them, the same command can be given again. */
  readonly changes: readonly FileChange[];
  readonly left: readonly LeftOver[];
}

/**
 * Looks through a workspace for what names somebody. Nothing is written.
 * @throws CopError exit 3 where their own lines cannot be changed safely, 4 where the disk does not give
 *   a file that `cop` would change
 */
export function planErasure(disk: Disk, root: string, wanted: Wanted, onStep: OnStep): Erasure {
  const { erasing, lines } = wanted;
  const files = workspaceFiles(disk, root, onStep);
  const looked = files.map(({ path, isOurs }, done) => {
    onStep({ doing: 'Looking for what is personal', files: { done, of: files.length } });
    const look = isOurs ? lookInOurs(disk, root, path, wanted) : undefined;
    const left = look?.left ?? leftInOther(disk, root, path, erasing);
    const inName: LeftOver[] = erasing.isNamed(path, 'fixed')
      ? [{ place: { file: path }, why: 'path' }]
      : [];
    return { path, change: look?.change, left: [...inName, ...left] };
  });
  const rosters = new Set(lines.map(({ place }) => place.file));
  const changes = looked.flatMap(({ change }) => change ?? []);
  return {
    changes: [
      ...changes.filter(({ path }) => !rosters.has(path)),
      ...changes.filter(({ path }) => rosters.has(path)),
    ],
    left: looked.flatMap(({ left }) => left),
  };
}

interface Look {
  readonly change: FileChange | undefined;
  readonly left: readonly LeftOver[];
}

/** @returns undefined where the file is larger than `cop` reads: it is searched as any other is */
function lookInOurs(disk: Disk, root: string, path: string, wanted: Wanted): Look | undefined {
  const bytes = bytesOf(disk, root, path);
  if (bytes === undefined) return { change: undefined, left: [] };
  if (bytes.length > LARGEST_FILE) return undefined;
  const { text, faults } = checkText(bytes);
  if (faults.length > 0)
    return {
      change: undefined,
      left: leftInText({ file: path, text }, wanted.erasing, 'unsafe'),
    };
  if (!concerns(path, text, wanted)) return { change: undefined, left: [] };
  const erase = eraserOf(path, wanted);
  const { text: after, left } = erase(new Source(path, text));
  const plan = (source: Source) => ({ text: erase(source).text, alongside: [] });
  return { change: after === text ? undefined : { path, plan }, left };
}

/** Whether it is worth a closer look: that takes fifty times as long. */
function concerns(path: string, text: string, { lines, erasing }: Wanted): boolean {
  const isTheirs = lines.some(({ place }) => place.file === path);
  return isTheirs || text.includes('\\') || erasing.mayBeIn(text);
}

/** Erases in one file; asked again for the same text, it says the same without work. */
function eraserOf(path: string, { lines, erasing }: Wanted): (source: Source) => ErasedFile {
  const ids = lines.filter(({ place }) => place.file === path).map(({ id }) => id);
  let known: { readonly of: string; readonly erased: ErasedFile } | undefined;
  return (source) => {
    if (known?.of !== source.text) {
      const blanked = ids.map((id) => [id, erasedMember(memberIn(source, id))] as const);
      const own =
        ids.length === 0
          ? source
          : new Source(path, withMembers(source.text, new Map(blanked), path));
      known = { of: source.text, erased: erasedFile(own, erasing) };
    }
    return known.erased;
  };
}

function bytesOf(disk: Disk, root: string, path: string): Uint8Array | undefined {
  try {
    return disk.read(join(root, path), LARGEST_FILE + 1);
  } catch (error) {
    // Gone since its folder was listed.
    if (codeOf(error) === 'ENOENT') return undefined;
    throw diskTrouble(error, `read ${path}`);
  }
}
