/**
 * What a terminal would obey, or a reader could not see: control characters, lone surrogates, line
 * separators, the marks that turn the direction of writing, and characters without any width. The
 * two joiners (U+200C, U+200D) are not among them: emoji and several scripts are written with them.
 */
const UNSEEN =
  /[\p{Cc}\p{Cs}\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]/gu;

/** A text with every character that could not be seen as `inPlace` writes it. */
export function escapeUnseen(text: string, inPlace: (character: string) => string): string {
  return text.replace(UNSEEN, inPlace);
}

/**
 * JSON with every character that could not be seen as JSON's own escape: the data stays the same.
 * The line breaks between its parts stay.
 */
export function escapeUnseenInJson(json: string): string {
  return escapeUnseen(json, (character) => (character === '\n' ? character : inJson(character)));
}

/** `\u200b`. Only for characters of one unit, which all that is unseen are. */
export function inJson(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
