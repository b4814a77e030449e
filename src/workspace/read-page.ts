import { resolve } from 'node:path';
import { dataError } from '../domain/errors.ts';
import type { Disk } from './disk.ts';
import { lookingTrouble } from './disk-trouble.ts';
import { pathOf } from './read-table.ts';
import { decoded, encodingOf } from './table/encoding.ts';
import { noTable } from './table/file-kind.ts';
import { LARGEST_FILE } from './text-checks.ts';

/**
 * The text of a file that is named on the command line and may be a page of Markdown, in UTF-8, UTF-16 or
 * Windows-1252.
 * @param file its path, absolute or from the current folder, by which messages name it
 * @returns undefined where it is larger than a page can be, 1 MiB
 * @throws CopError exit 3 where there is no such file, or it is no text; exit 4 where the disk does not give it
 */
export function readPage(disk: Disk, file: string): string | undefined {
  const path = pathOf(disk, file, resolve(file));
  const bytes = bytesOf(disk, file, path);
  const refused = noTable(file, bytes);
  if (refused) throw refused;
  if (bytes.length > LARGEST_FILE) return undefined;
  if (bytes.length === 0)
    throw dataError('the file is empty', { place: { file }, remedy: 'Fill it in first' });
  const encoding = encodingOf(file, () => [bytes]);
  return [...decoded(file, [bytes], encoding)].join('').replace(/^\ufeff/, '');
}

function bytesOf(disk: Disk, file: string, path: string): Uint8Array {
  try {
    return disk.read(path, LARGEST_FILE + 1);
  } catch (error) {
    throw lookingTrouble(error, file);
  }
}
