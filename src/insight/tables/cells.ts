import { spaced } from './column.ts';

/** What some programs write for nothing. */
const NOTHING = /^(?:-{1,3}|–|—|n\/a|null)?$/i;

/** Whether a cell says nothing. */
export function isBlank(cell: string): boolean {
  return NOTHING.test(cell.trim());
}

/**
 * A cell as text on one line. A pair of quotes that the program put around it before the cell was quoted
 * is taken off; a formula is a text like any other.
 */
export function textOf(cell: string): string {
  const text = spaced(cell);
  const inner = /^"([^"]*)"$/.exec(text)?.[1];
  return spaced(inner ?? text);
}

/**
 * The texts of a cell that holds a list: JSON as in `["Charts", "SQL"]`, texts in quotes with commas
 * between, or texts with semicolons or, where there are none, commas between. Each once, in their order.
 */
export function listOf(cell: string): readonly string[] {
  if (isBlank(cell)) return [];
  const texts = jsonList(cell) ?? quotedList(cell) ?? parted(textOf(cell));
  return [...new Set(texts.map(textOf).filter((one) => one !== ''))];
}

function parted(text: string): readonly string[] {
  return text.split(text.includes(';') ? ';' : ',');
}

/** Texts in quotes; in one alone the commas are its own. */
function quotedList(cell: string): readonly string[] | undefined {
  const texts = jsonList(`[${cell}]`);
  return texts?.length === 1 ? texts[0]?.split(';') : texts;
}

/** A list of texts as JSON has it; undefined where the cell is none. */
function jsonList(cell: string): readonly string[] | undefined {
  if (!/^\s*\[\s*"/.test(cell)) return undefined;
  try {
    const data: unknown = JSON.parse(cell);
    return Array.isArray(data) && data.every(isText) ? data : undefined;
  } catch {
    return undefined;
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** Whether a cell says yes, as programs write it. */
export function saysTrue(cell: string): boolean {
  return /^(?:true|yes|1)$/i.test(cell.trim());
}

/** Whether a cell says no, as programs write it. */
export function saysFalse(cell: string): boolean {
  return /^(?:false|no|0)$/i.test(cell.trim());
}

/** A long number that a spreadsheet rounded: `1.23457E+17` was an id once. */
export function isRounded(cell: string): boolean {
  return /^\d[.,]\d+e\+\d+$/i.test(cell.trim());
}
