/** A text with every stretch of blanks and line ends as one blank; those that hold a number together stay. */
export function onOneLine(text: string): string {
  return text.replace(/[^\S\u00a0\u202f]+/g, ' ').trim();
}
