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
    const end = endOfLine(text, from);
    line += 1;
    if (text.startsWith(BEGINS_RECORD, from)) {
      const record = recordIn(text.slice(from + 2, end), how, { file, line });
      if (record === undefined) return undefined;
      records.push(record);
    } else if (!isBlank(text.slice(from, end))) return undefined;
    from = end + 1;
  }
  return records.length > 0 ? records : undefined;
}

const BEGINS_RECORD = '- {';

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function isBlank(written: string): boolean {
  return /^\s*(?:#|$)/.test(written);
}

/** @param line a record as JSON: its line without what begins it, but perhaps with a carriage return */
function recordIn(
  line: string,
  how: 'all' | 'carefully',
  place: { readonly file: string; readonly line: number },
): WrittenRecord | undefined {
  if (line.length > LONGEST_RECORD - '- '.length) return undefined;
  const data = parsedJson(line);
  if (!isShallow(data)) return undefined;
  if (how === 'carefully' && line.trimEnd() !== recordJson(data)) return undefined;
  return readRecord(data, place).value;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Whether data is an object of texts and of numbers that kept their digits, and of lists and mappings
 * of these: nothing nests deeper.
 */
function isShallow(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  const values = data as Readonly<Record<string, unknown>>;
  for (const key in values) {
    const value = values[key];
    if (!isPlain(value) && !holdsPlain(value)) return false;
  }
  return true;
}

function holdsPlain(data: unknown): boolean {
  if (Array.isArray(data)) {
    for (const value of data) if (!isPlain(value)) return false;
    return true;
  }
  const values = data as Readonly<Record<string, unknown>>;
  if (typeof values !== 'object') return false;
  for (const key in values) if (!isPlain(values[key])) return false;
  return true;
}

function isPlain(value: unknown): boolean {
  if (typeof value === 'number') return Math.abs(value) <= Number.MAX_SAFE_INTEGER;
  return value === null || typeof value !== 'object';
}
