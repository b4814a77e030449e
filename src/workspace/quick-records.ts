import { LONGEST_TEXT } from '../domain/parts.ts';
import { readRecord, type WrittenRecord } from '../domain/record.ts';
import { recordJson } from './record-json.ts';

/** The longest line of a file of records, in UTF-16 units. */
export const LONGEST_RECORD = LONGEST_TEXT;

/**
 * Reads a file of records whose every line is `- ` and one record as JSON, between empty lines and
 * comments. `JSON.parse` takes a sixtieth of the time of a YAML parser.
 * @param how `carefully` also wants each line just as it would be written again: JSON.parse keeps
 * the last of two equal keys, and rounds, without a word
 * @returns undefined where the file is not like that, or anything in it is wrong: then it has to be
 * read as YAML, which tells what and where
 */
export function quickRecords(
  { file, text }: { readonly file: string; readonly text: string },
  how: 'all' | 'carefully',
): WrittenRecord[] | undefined {
  const records: WrittenRecord[] = [];
  let line = 0;
  for (let from = text.startsWith('\uFEFF') ? 1 : 0; from < text.length; ) {
    const next = text.indexOf('\n', from);
    const end = next < 0 ? text.length : next;
    const written = text.slice(from, text.charAt(end - 1) === '\r' ? end - 1 : end);
    line += 1;
    from = end + 1;
    const record = recordIn(written, how, { file, line });
    if (record) records.push(record);
    else if (!isBlank(written)) return undefined;
  }
  return records.length > 0 ? records : undefined;
}

function isBlank(written: string): boolean {
  return /^\s*(?:#|$)/.test(written);
}

function recordIn(
  written: string,
  how: 'all' | 'carefully',
  place: { readonly file: string; readonly line: number },
): WrittenRecord | undefined {
  if (!written.startsWith('- {') || written.length > LONGEST_RECORD) return undefined;
  const data = parsedJson(written.slice(2));
  if (!isFlat(data)) return undefined;
  if (how === 'carefully' && written !== `- ${recordJson(data)}`) return undefined;
  return readRecord(data, place).value;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether data is an object of texts and of numbers that kept their digits: nothing nests. */
function isFlat(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  const values = data as Readonly<Record<string, unknown>>;
  for (const key in values) if (!isPlain(values[key])) return false;
  return true;
}

function isPlain(value: unknown): boolean {
  if (typeof value === 'number') return Math.abs(value) <= Number.MAX_SAFE_INTEGER;
  return value === null || typeof value !== 'object';
}
