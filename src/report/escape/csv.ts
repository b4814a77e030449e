import { visible } from '../../terminal/escape.ts';
import { oneLine } from '../record-text.ts';

/** What a spreadsheet may pass over at the start of a cell before it looks whether a formula begins. */
const PASSED_OVER = String.raw`[\s\p{Cc}\p{Cf}"'’,|]*`;

/** What a formula begins with; a spreadsheet takes the wide characters of East Asian scripts for the narrow ones. */
const BEGINS = `(?=${PASSED_OVER}[=+@＝＋＠－-])`;
/**
 * Where a spreadsheet would take text for a formula: at the start of a cell, and behind a semicolon, at
 * which one that writes 0,5 for a half parts the columns of a file like ours.
 */
const FORMULA = new RegExp(`(^|;)${BEGINS}`, 'gu');
/** What `FORMULA` has become: an apostrophe more is made of each, so that one less gives back what was. */
const GUARDED = new RegExp(`(^|;)'${BEGINS}`, 'gu');

/**
 * Text made safe for a cell of a spreadsheet: on one line, with what is unseen made visible, and with an
 * apostrophe where it would run as a formula. Quotes around it are the table's matter.
 */
export function cellText(text: string): string {
  return guarded(oneLine(text));
}

/** The same of a text that may have several lines, each of which stays one. */
export function cellLines(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map((line) => guarded(line.trim()))
    .join('\n');
}

/** A cell's text as it was before `cellText` or `cellLines` kept it from being run. */
export function withoutGuard(cell: string): string {
  return cell
    .split('\n')
    .map((line) => line.replace(GUARDED, '$1'))
    .join('\n');
}

function guarded(line: string): string {
  return visible(line.replace(FORMULA, "$1'"));
}
