import { join } from 'node:path';
import type { Erasing, LeftOver } from '../../domain/erasure.ts';
import { codeOf, type Disk } from '../disk.ts';
import { windows1252 } from '../table/encoding.ts';
import { leftInText } from './left-over.ts';
import { isTemp } from './workspace-files.ts';

/** The most bytes of a file that are searched. */
const LARGEST_SEARCHED = 4 * 1_048_576;

/** As much of a file is looked at to know whether it is text. */
const SAMPLE = 8000;

/**
 * Where somebody is named in a file that `cop` does not change. What is no text, as a picture, is not
 * searched.
 * @param path from the root, with `/`
 */
export function leftInOther(
  disk: Disk,
  root: string,
  path: string,
  erasing: Erasing,
): readonly LeftOver[] {
  const unread: LeftOver = { place: { file: path }, why: 'unread' };
  try {
    const bytes = disk.read(join(root, path), LARGEST_SEARCHED + 1);
    if (bytes.length > LARGEST_SEARCHED) return [unread];
    const text = textOf(bytes);
    const why = isTemp(path) ? 'left-behind' : 'not-ours';
    return text === undefined ? [] : leftInText({ file: path, text }, erasing, why);
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    // Gone since its folder was listed.
    return code === 'ENOENT' ? [] : [unread];
  }
}

/** Bytes as text, in whatever encoding they may be; undefined where they are none. */
function textOf(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.subarray(0, SAMPLE).includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
}
