import { type CopError, usageError } from '../domain/errors.ts';
import { type Disk, kindWords } from './disk.ts';
import { diskTrouble } from './disk-trouble.ts';
import { fill } from './durable.ts';

/** The most bytes that GitHub takes of one step's summary: of a larger one it shows nothing at all. */
const MOST_BYTES = 1024 * 1024;

/** What became of a text: it is there, only the note about it is, or there was no room for that either. */
export type Appended = 'whole' | 'note' | 'nothing';

/** What a step's summary is to say, and what it says instead where there is no room for that. */
interface Said {
  readonly text: string;
  readonly note: string;
}

/**
 * Writes Markdown behind what the summary of a CI step holds, as a block of its own. What other programs
 * wrote there stays, also what they write meanwhile.
 * @param path absolute; the file is made where it is not there yet
 * @throws CopError exit 2 where the path is no file's, 4 where the disk refuses
 */
export function appendToSummary(disk: Disk, path: string, { text, note }: Said): Appended {
  try {
    const held = bytesAt(disk, path);
    if (append(disk, path, { held, text })) return 'whole';
    return append(disk, path, { held, text: note }) ? 'note' : 'nothing';
  } catch (error) {
    throw diskTrouble(error, `write the summary ${path}`);
  }
}

/** @returns whether there was room for it */
function append(
  disk: Disk,
  path: string,
  { held, text }: { held: Uint8Array; text: string },
): boolean {
  const bytes = new TextEncoder().encode(`${gapBehind(held)}${text.trimEnd()}\n`);
  if (held.length + bytes.length > MOST_BYTES) return false;
  const handle = disk.append(path);
  fill(disk, handle, bytes);
  disk.close(handle);
  return true;
}

const NEW_LINE = 0x0a;

/** What makes the next line a new block of Markdown. */
function gapBehind(held: Uint8Array): string {
  if (held.length === 0) return '';
  if (held.at(-1) !== NEW_LINE) return '\n\n';
  return held.at(-2) === NEW_LINE ? '' : '\n';
}

/** What the file holds, of a file that is too large already a part. */
function bytesAt(disk: Disk, path: string): Uint8Array {
  if (disk.kindOf(path) === undefined) return new Uint8Array();
  const real = disk.realPath(path);
  const kind = disk.kindOf(real);
  if (kind !== undefined && kind !== 'file') throw noSummary(path, kindWords(kind));
  return disk.read(real, MOST_BYTES + 1);
}

function noSummary(path: string, what: string): CopError {
  return usageError(
    `GITHUB_STEP_SUMMARY names ${path}: that is ${what}`,
    'Let it name a file, or unset it',
  );
}
