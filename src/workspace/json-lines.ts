import { recordJson } from './record-json.ts';

/** An item of a list whose every item is one line of JSON. */
export interface JsonLine {
  /** From 1. */
  readonly line: number;
  /** Where its JSON begins and ends in the text. */
  readonly from: number;
  readonly to: number;
  readonly data: object;
}

/**
 * The items of a file whose every line is `- ` and an object as JSON, between empty lines and comments.
 * `JSON.parse` takes a sixtieth of the time of a YAML parser.
 * @param longest how long a line may be, in UTF-16 units
 * @returns undefined where any line is not like that
 */
export function jsonLines(text: string, longest: number): readonly JsonLine[] | undefined {
  const found: JsonLine[] = [];
  let line = 0;
  for (let from = text.startsWith('\uFEFF') ? 1 : 0; from < text.length; ) {
    const next = text.indexOf('\n', from);
    const end = next < 0 ? text.length : next;
    const written = withoutReturn(text.slice(from, end));
    const data = written.length <= longest ? objectIn(written) : undefined;
    line += 1;
    if (data) found.push({ line, from: from + 2, to: from + written.length, data });
    else if (!/^\s*(?:#|$)/.test(written)) return undefined;
    from = end + 1;
  }
  return found;
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

/**
 * Whether a line reads just as it would be written again: JSON.parse keeps the last of two equal keys,
 * and rounds, without a word.
 */
export function isAsWritten(text: string, { from, to, data }: JsonLine): boolean {
  return text.slice(from, to) === recordJson(data);
}

function objectIn(written: string): object | undefined {
  if (!written.startsWith('- {')) return undefined;
  try {
    const data: unknown = JSON.parse(written.slice(2));
    return typeof data === 'object' && data !== null ? data : undefined;
  } catch {
    return undefined;
  }
}
