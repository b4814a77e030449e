/** A line of a calendar file has at most so many octets, as RFC 5545, 3.1, has it. */
const LONGEST_LINE = 75;

const CONTINUED = '\r\n ';

/**
 * A line of a calendar file, folded where it is longer than 75 octets of UTF-8, never inside a character.
 * The space that a folded line goes on behind is one of its octets.
 */
export function foldedLine(line: string): string {
  let [text, octets] = ['', 0];
  for (const character of line) {
    const more = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + more > LONGEST_LINE) {
      text += CONTINUED;
      octets = 1;
    }
    text += character;
    octets += more;
  }
  return text;
}

/** How many octets a character has in UTF-8. */
function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x1_0000 ? 3 : 4;
}
