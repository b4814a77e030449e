import { foldedName } from './folded-name.ts';

/**
 * By what two names are taken for the same: without regard to case, accents' composition and spaces, and
 * with `Example, Ana` as `Ana Example`. A name with two commas is as it stands.
 */
export function nameKey(name: string): string {
  const [last, first, ...more] = name.split(',').map(foldedName);
  const isTurned = last !== undefined && last !== '' && first !== undefined && first !== '';
  return isTurned && more.length === 0 ? `${first} ${last}` : foldedName(name);
}
