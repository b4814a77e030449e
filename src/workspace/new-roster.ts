import { rosterPath } from '../domain/layout.ts';
import type { MemberFile } from '../domain/member.ts';
import { memberLine } from './member-line.ts';
import type { NewFile } from './new-file.ts';
import { rewritten } from './rewritten-person.ts';
import { isPlausible, type MakeUlid } from './write-records.ts';

/** How many bytes of people go into one file; a file may have 1 MiB, and people's lines grow. */
const MOST_BYTES = 800_000;

/** What the names of new roster files are made of. */
interface Naming {
  readonly now: Date;
  readonly makeUlid: MakeUlid;
}

/**
 * The files that new people are written to: one person a line, with an empty line between two, so that
 * git merges edits of neighbours. So many that none comes near the 1 MiB that a file may have.
 * @throws CopError exit 2 where somebody is none that would be read again
 */
export function rosterFiles(
  members: readonly MemberFile[],
  { now, makeUlid }: Naming,
): readonly NewFile[] {
  // Where the clock cannot be right, the names sort first: they still never clash.
  const time = isPlausible(now) ? now.getTime() : 1;
  return parted(members.map((one) => `- ${memberLine(rewritten({}, one))}\n`)).map((lines) => ({
    path: rosterPath(makeUlid(time)),
    text: lines.join('\n'),
  }));
}

function parted(lines: readonly string[]): readonly (readonly string[])[] {
  const files: string[][] = [];
  let bytes = MOST_BYTES;
  for (const line of lines) {
    const length = utf8.encode(line).length + 1;
    if (bytes + length > MOST_BYTES) {
      files.push([]);
      bytes = 0;
    }
    files.at(-1)?.push(line);
    bytes += length;
  }
  return files;
}

const utf8 = new TextEncoder();

/** Crockford's base 32 in small letters: without i, l, o and u, which are easily misread. */
const LETTERS = 'abcdefghjkmnpqrstvwxyz';
const DIGITS_AND_LETTERS = `0123456789${LETTERS}`;
const ID_LENGTH = 8;

/**
 * An id for somebody new: eight characters that say nothing about them, the first of them a letter.
 * @param taken the ids that are there, in small letters
 * @param random a number from 0 on, below 1, as `Math.random` gives
 */
export function newMemberId(taken: ReadonlySet<string>, random: () => number): string {
  for (;;) {
    const id = Array.from({ length: ID_LENGTH }, (_, index) =>
      oneOf(index === 0 ? LETTERS : DIGITS_AND_LETTERS, random()),
    ).join('');
    if (!taken.has(id)) return id;
  }
}

function oneOf(characters: string, random: number): string {
  return characters.charAt(Math.floor(random * characters.length));
}
