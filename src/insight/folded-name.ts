import { folded } from './folded-text.ts';

/**
 * A name, an address or a handle as two of them are compared: as texts are (`folded`), and without regard
 * to how many spaces stand where. Accents are composed, so that no letter is a part of one with an accent.
 */
export function foldedName(text: string): string {
  return folded(text).replace(/\s+/g, ' ').trim().normalize('NFC');
}
