import { markdownText, shownLine } from '../escape/markdown.ts';

/** A text can be long, and the whole is to fit a comment: this much of it, in characters. */
const LONGEST_TEXT = 600;

/** What would be half a character at the end of a text that was cut, and spaces. */
const HALF = /(?:[\ud800-\udbff]|\u200c|\u200d|\s)+$/;

/** A text for a line of Markdown, safe, and cut where it is very long. */
export function inline(text: string, longest = LONGEST_TEXT): string {
  return markdownText(shortened(shownLine(text), longest));
}

/** A text of some characters at most, with `…` where it was cut; no character of two halves is cut in two. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest - 1).replace(HALF, '')}…`;
}
