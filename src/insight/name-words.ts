import type { Member } from '../domain/member.ts';
import { isCommonWord } from './common-words.ts';
import { folded } from './folded-text.ts';
import { withoutAside } from './identifying-words.ts';

/** Shorter words are too many. */
const LEAST_LETTERS = 3;

/** Words that stand in names, and mean nobody. */
const PARTICLES: ReadonlySet<string> = new Set(
  'der den des del della dem von vom zum zur und dos das les los las ter bin ibn bint abu san mrs phd prof jnr snr'.split(
    ' ',
  ),
);

/**
 * The words of somebody's name that may mean them by themselves: of three letters or more, and none that
 * many texts have. `Zoé van der Quill-Feather (she/her)` gives Zoé, Quill and Feather.
 */
export function nameWords({ name }: Pick<Member, 'name'>): readonly string[] {
  const words = withoutAside(name ?? '').split(/[^\p{L}\p{M}\p{N}'’]+/u);
  return words.filter((word) => {
    const letters = word.normalize('NFC').match(/\p{L}/gu)?.length ?? 0;
    const plain = folded(word);
    return letters >= LEAST_LETTERS && !isCommonWord(plain) && !PARTICLES.has(plain);
  });
}
