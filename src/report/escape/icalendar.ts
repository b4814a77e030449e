import { visible } from '../../terminal/escape.ts';
import { BREAK } from '../../terminal/inert.ts';
import { oneLine } from '../record-text.ts';

/**
 * Text made safe for a value of a calendar file (RFC 5545, 3.3.11), on one line: what is unseen becomes
 * visible, and what parts values is escaped. Where a long line is folded any character may come to stand
 * first, and a CI system that reads along takes `::` there for the beginning of a command.
 */
export function calendarText(text: string): string {
  return visible(oneLine(text))
    .replace(/:(?=:)/g, `:${BREAK}`)
    .replace(/[\\;,]/g, '\\$&');
}

/** Several lines as one value, each made safe. */
export function calendarLines(lines: readonly string[]): string {
  return lines.map(calendarText).join('\\n');
}
