// Beside what JSON escapes by itself: DEL and the C1 controls, marks that turn the direction of
// text, line separators, the byte-order mark. None of them is to stand among a file's bytes.
const HIDDEN = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;

/**
 * Data as one line of JSON, with every character escaped that a reader could not see. It is YAML too.
 */
export function jsonText(data: unknown): string {
  return JSON.stringify(data).replace(
    HIDDEN,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
