import type { Screen } from './screen.ts';
import { padStart, widthOf, wrap } from './width.ts';

/** How the parts of a screen are laid out. All texts are plain: colours come after. */

/**
 * Two texts at the two ends of a line, or on two lines where one does not hold them.
 * @returns one or two lines, the right text padded to the line's end
 */
export function spread(left: string, right: string, columns: number): string[] {
  const room = columns - widthOf(left);
  if (widthOf(right) + 2 <= room) return [left + padStart(right, room)];
  return [left, padStart(right, columns)];
}

const NO_BREAK = '\u00a0';

/** A text in lines that begin after `indent` spaces. No number is broken off its percent sign. */
export function indented(text: string, indent: number, columns: number): string[] {
  const kept = text.replace(/(?<=\d) (?=%)/g, NO_BREAK);
  return wrap(kept, columns - indent).map(
    (line) => ' '.repeat(indent) + line.replace(/(?<=\d)\u00a0(?=%)/g, ' '),
  );
}

interface Listing {
  readonly indent: number;
  readonly columns: number;
  /** What stands between two, ` · ` if not said. */
  readonly between?: string;
}

/** Short remarks one after another, in lines that break between two of them where they can. */
export function listed(remarks: readonly string[], listing: Listing): string[] {
  const { indent, columns, between = ' · ' } = listing;
  const lines: string[] = [];
  for (const remark of remarks) {
    const joined = `${lines.at(-1)}${between}${remark}`;
    if (lines.length > 0 && widthOf(joined) <= columns - indent) lines[lines.length - 1] = joined;
    else lines.push(...wrap(remark, columns - indent));
  }
  return lines.map((line) => ' '.repeat(indent) + line);
}

/** A command as it is to be typed. It is never cut or broken, since it is there to be copied. */
export function typed(command: string, { cop, paint }: Pick<Screen, 'cop' | 'paint'>): string {
  return paint.command(`${cop} ${command}`);
}

/** A sentence and the command that does what it says: on one line, or below one another. */
export function adviceLines(
  remedy: string,
  command: string | undefined,
  { indent, screen }: { readonly indent: number; readonly screen: Screen },
): string[] {
  const room = ' '.repeat(indent);
  const sentence = remedy === '' ? [] : indented(remedy, indent, screen.width);
  if (command === undefined) return sentence;
  const line = typed(command, screen);
  if (sentence.length === 0) return [room + line];
  const colon = /[.?!:]$/.test(remedy) ? '' : ':';
  const columns = indent + widthOf(`${remedy}: ${screen.cop} ${command}`);
  if (colon !== '' && columns <= screen.width) return [`${room}${remedy}: ${line}`];
  return [...indented(remedy + colon, indent, screen.width), room + line];
}
