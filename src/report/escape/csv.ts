import { visible } from '../../terminal/escape.ts';
import { oneLine } from '../record-text.ts';

/** What a spreadsheet may pass over at the start of a cell before it looks whether a formula begins. */
const PASSED_OVER = String.raw`[\s\p{Cc}\p{Cf}"'’,|]*`;

/**
 * Where a spreadsheet would take text for a formula: at the start of a cell, and behind a semicolon, at
 * which one that writes 0,5 for a half parts the columns of a file like ours. It takes the wide
 * characters of East Asian scripts for the narrow ones.
 */
const FORMULA = new RegExp(`(^|;)(?=${PASSED_OVER}[=+@＝＋＠－-])`, 'gu');

/**
 * Text made safe for a cell of a spreadsheet: on one line, with what is unseen made visible, and with an
 * apostrophe where it would run as a formula. Quotes around it are the table's matter.
 */
export function cellText(text: string): string {
  return visible(oneLine(text).replace(FORMULA, "$1'"));
}
