/**
 * A name, an address or a handle as two of them are compared: without regard to case, to how accents are
 * composed, and to how many spaces stand where.
 */
export function foldedName(text: string): string {
  return text.trim().replace(/\s+/g, ' ').normalize('NFC').toLowerCase();
}
