/** What people begin the items of a list with. */
const BULLET = /^(?:[-–—*+•·▪◦‣●○]|\(?\d{1,2}[.)]|\(?[a-z][)])\s+/u;
/** Bullets on one line, as a spreadsheet keeps what was pasted into it. */
const INNER_BULLET = /\s+(?=[•▪◦‣●○]\s)/u;

/** Ends with a word that wants another: `at least`, `make 5 introductions between`. */
const WANTS_MORE =
  /(?:^|\s)(?:a|an|the|of|to|in|on|at|by|for|with|from|and|or|as|least|most|than|between|our|their|its|that|who|is|are|be|will)$/i;

/** A line of text, and the line of the file on which it begins. */
export interface TextLine {
  readonly line: number;
  readonly text: string;
}

/** The lines of a cell, without those that are empty. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/\r\n?|\n/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** What a cell lists: a line each, or a bullet each. */
export function listedIn(text: string): readonly string[] {
  return linesOf(text)
    .flatMap((line) => line.split(INNER_BULLET))
    .map(withoutBullet)
    .filter((one) => /[\p{L}\p{N}]/u.test(one));
}

/** A text without the bullet or number that it begins with. */
function withoutBullet(text: string): string {
  return text.replace(BULLET, '').trim();
}

/**
 * Lines of which some go on with the one before, joined: those after a word that wants another, and
 * those that begin small where the first began large.
 */
export function joinedLines(lines: readonly TextLine[]): readonly TextLine[] {
  const joined: TextLine[] = [];
  const isLarge = /^\P{Ll}/u.test(lines[0]?.text ?? '');
  for (const one of lines) {
    const before = joined.at(-1);
    if (before && goesOn(before.text, one.text, isLarge))
      joined[joined.length - 1] = { line: before.line, text: `${before.text} ${one.text}` };
    else joined.push(one);
  }
  return joined;
}

function goesOn(before: string, text: string, isLarge: boolean): boolean {
  if (BULLET.test(text)) return false;
  return WANTS_MORE.test(before) || (isLarge && /^\p{Ll}/u.test(text) && !/[.;:!?]$/.test(before));
}
