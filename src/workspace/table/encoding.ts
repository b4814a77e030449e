import { type CopError, dataError } from '../../domain/errors.ts';
import type { Table } from '../../domain/table.ts';

type Encoding = Table['encoding'];

/** What the bytes of 0x80 to 0x9F mean in Windows-1252; five of them mean nothing. */
const FROM_80 = '€\u0000‚ƒ„…†‡ˆ‰Š‹Œ\u0000Ž\u0000\u0000‘’“”•–—˜™š›œ\u0000žŸ';

/** The longest row that is read, in bytes. */
export const LONGEST_ROW = 1_048_576;

const NO_BYTE = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

const SAVE_AGAIN = 'Open it in the program that it is from, and save it anew as CSV (UTF-8)';

/**
 * The encoding of a file: by its byte-order mark or by the zeros of UTF-16; else UTF-8, where all of it is
 * that; else Windows-1252, in which spreadsheets save.
 * @param file as it was named
 * @throws CopError exit 3, with the line, where some of it is UTF-8 and some is not, or a byte means nothing
 */
export function encodingOf(file: string, pieces: () => Iterable<Uint8Array>): Encoding {
  const [first = new Uint8Array()] = pieces();
  const marked = byMark(first) ?? byZeros(first);
  if (marked) return marked;
  if (isUtf8(pieces())) return 'utf-8';
  const mixed = mixedAt(pieces());
  if (mixed) throw mixedEncodings(file, mixed);
  return 'windows-1252';
}

/**
 * The text of a file, in pieces, without its byte-order mark.
 * @param file as it was named
 * @throws CopError exit 3 where half a character stands in it, or at its end
 */
export function* decoded(
  file: string,
  pieces: Iterable<Uint8Array>,
  encoding: Encoding,
): Generator<string> {
  if (encoding === 'windows-1252') {
    for (const piece of pieces) yield windows1252(piece);
    return;
  }
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for (const piece of pieces) yield decoder.decode(piece, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw dataError('the file is cut off, or damaged: it has half a character in it', {
      place: { file },
      remedy: 'Export it anew',
    });
  }
}

function byMark([first, second, third]: Uint8Array): Encoding | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined;
}

/** Two characters of a header as UTF-16 without a mark. */
function byZeros([first, second, third, fourth]: Uint8Array): Encoding | undefined {
  if (first && second === 0 && third && fourth === 0) return 'utf-16le';
  return first === 0 && second && third === 0 && fourth ? 'utf-16be' : undefined;
}

function isUtf8(pieces: Iterable<Uint8Array>): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (const piece of pieces) decoder.decode(piece, { stream: true });
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** Where a file says that it is of more than one encoding, or of none. */
interface Mixed {
  readonly line: number;
  /** The line that is UTF-8; null where a byte means nothing in either. */
  readonly utf8: number | null;
}

function mixedAt(pieces: Iterable<Uint8Array>): Mixed | undefined {
  let [utf8, other]: [number | null, number | null] = [null, null];
  for (const { line, bytes } of linesOf(pieces)) {
    if (bytes.every((byte) => byte < 0x80)) continue;
    if (isUtf8([bytes])) utf8 ??= line;
    else if (bytes.some((byte) => NO_BYTE.includes(byte))) return { line, utf8: null };
    else other ??= line;
    if (utf8 !== null && other !== null) return { line: other, utf8 };
  }
  return undefined;
}

function* linesOf(
  pieces: Iterable<Uint8Array>,
): Generator<{ readonly line: number; readonly bytes: Uint8Array }> {
  let line = 1;
  let rest: Uint8Array = new Uint8Array();
  for (const piece of pieces) {
    let from = 0;
    for (let end = piece.indexOf(LF); end >= 0; end = piece.indexOf(LF, from)) {
      yield { line, bytes: joined(rest, piece.subarray(from, end)) };
      rest = new Uint8Array();
      from = end + 1;
      line += 1;
    }
    rest = joined(rest, piece.subarray(from));
    // No row is as long: it is refused anyway, and to join it again and again would take very long.
    if (rest.length > LONGEST_ROW) return;
  }
  yield { line, bytes: rest };
}

const LF = 0x0a;

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  if (one.length === 0) return other;
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

function mixedEncodings(file: string, { line, utf8 }: Mixed): CopError {
  const message =
    utf8 === null
      ? 'a byte here is no letter in UTF-8, nor in Windows-1252'
      : `the file mixes two encodings: line ${utf8} is UTF-8, and line ${line} is not`;
  return dataError(message, { place: { file, line }, remedy: SAVE_AGAIN });
}

/** Bytes of Windows-1252 as text. Not by a TextDecoder: some versions of node read these bytes as ISO 8859-1. */
export function windows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return text.replace(/[\u0080-\u009f]/g, (byte) => FROM_80.charAt(byte.charCodeAt(0) - 0x80));
}

/** How many lines end in a text. */
export function newlinesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
