import { resolve } from 'node:path';
import { type CopError, dataError } from '../domain/errors.ts';
import type { OnStep } from '../domain/step.ts';
import type { Table } from '../domain/table.ts';
import { codeOf, type Disk, kindWords } from './disk.ts';
import { lookingTrouble } from './disk-trouble.ts';
import { decoded, encodingOf, newlinesIn } from './table/encoding.ts';
import { noTable } from './table/file-kind.ts';
import { separatorOf } from './table/separator.ts';

/** How much is read at once, in bytes. */
const PIECE = 262_144;
/** How much of the text the separator is found by, in characters. */
const BEGINNING = 65_536;

/**
 * Reads a table that another program wrote, or a spreadsheet: CSV with commas or semicolons, or text
 * parted by tabs, in UTF-8, UTF-16 or Windows-1252. What the file is called says nothing: its bytes do.
 * It is read in pieces; rows may be of different lengths, and are kept as they are. Lines are those of the
 * file.
 * @param file its path, absolute or from the current folder, by which messages name it
 * @param onStep hears how many rows were read so far
 * @throws CopError exit 3, with the line where there is one, where there is no such file, or it is no
 *   table of text, has an encoding of no sort or of two, a quote that is not closed, or more than 100,000
 *   rows; exit 4 where the disk does not give it
 */
export async function readTable(
  disk: Disk,
  file: string,
  onStep: OnStep = () => {},
): Promise<Table> {
  const path = pathOf(disk, file, resolve(file));
  const bytes = () => piecesOf(disk, file, path);
  const refused = noTable(file, pieceAt(disk, file, path, 0));
  if (refused) throw refused;
  onStep({ doing: 'Reading the file' });
  const encoding = encodingOf(file, bytes);
  const text = () => withoutNul(file, decoded(file, bytes(), encoding));
  const { separator, skip } = separatorOf(beginningOf(text()));
  const { rowsOf } = await import('./table/rows.ts');
  const rows = await rowsOf({ file, separator, pieces: text, skip }, onStep);
  if (rows.length > 0) return { file, encoding, separator, rows };
  throw dataError('the file is empty', { place: { file }, remedy: 'Export it anew' });
}

/** @throws CopError exit 3 where no file is there, 4 where the disk does not say */
export function pathOf(disk: Disk, file: string, path: string): string {
  try {
    // A link may be followed: the file is no part of the community, and is only read.
    const real = disk.kindOf(path) === undefined ? path : disk.realPath(path);
    const kind = disk.kindOf(real);
    if (kind === undefined)
      throw dataError(`there is no file ${file}`, {
        remedy: 'Look where it is, and how it is spelt',
      });
    if (kind === 'file') return real;
    const more = { remedy: 'Give the file that the platform exported' };
    throw dataError(`${file} is ${kindWords(kind)}, no file`, more);
  } catch (error) {
    if (['ENOENT', 'ELOOP'].includes(codeOf(error) ?? ''))
      throw dataError(`${file} is a link that leads nowhere`, { remedy: 'Give the file itself' });
    throw lookingTrouble(error, file);
  }
}

function* piecesOf(disk: Disk, file: string, path: string): Generator<Uint8Array> {
  for (let from = 0; ; ) {
    const piece = pieceAt(disk, file, path, from);
    if (piece.length === 0) return;
    yield piece;
    from += piece.length;
  }
}

function pieceAt(disk: Disk, file: string, path: string, from: number): Uint8Array {
  try {
    return disk.readFrom(path, from, PIECE);
  } catch (error) {
    throw lookingTrouble(error, file);
  }
}

function* withoutNul(file: string, text: Iterable<string>): Generator<string> {
  let line = 1;
  for (const piece of text) {
    const at = piece.indexOf('\0');
    if (at >= 0) throw nulAt(file, line + newlinesIn(piece.slice(0, at)));
    line += newlinesIn(piece);
    yield piece;
  }
}

function nulAt(file: string, line: number): CopError {
  return dataError('a zero byte stands on this line, which no text has', {
    place: { file, line },
    remedy: 'Open it in the program that it is from, and save it anew as CSV (UTF-8)',
  });
}

function beginningOf(text: Iterable<string>): string {
  let beginning = '';
  for (const piece of text) {
    beginning += piece;
    if (beginning.length >= BEGINNING) break;
  }
  return beginning.slice(0, BEGINNING);
}
