import { phraseOf, WORD } from '../matching/phrase.ts';

/**
 * Words that stand in the sentences of any community, and say nothing of what one is about: those that
 * hold sentences together, and those that every community uses of itself.
 */
const UNTELLING: ReadonlySet<string> = new Set(
  `a about after again all almost alone along already also although always am an and another any
  anybody anyone anything are around as at away back be because been before began begin behind being
  best better between both but by came can cannot come comes could couldn day days did didn do does
  doesn doing don done down during each either else enough even ever every everybody everyone
  everything few fewer first for from full gave get gets getting give given gives go goes going good
  great had half hand has hasn have haven having he her here hers herself high him himself his how
  however i if in into is isn it its itself just keep keeps kept kind knew know known knows large last
  later least less let like little long look looks lot made main make makes making man many may me mean
  means might mine month months more most much must my myself near nearly need needed needs never new
  next no nobody none nor not nothing now of off often on once one ones only onto or other others our
  ours out over own per perhaps put quarter quarters quite rather really said same saw say says see seen
  sees several shall she should since small so some somebody someone something sometimes soon still
  such take takes taking tell than that the their theirs them themselves then there these they thing
  things think thinks this those though through thus till time times to together told too took toward
  towards try twice two under until up upon us use used uses using very want wanted wants was way ways
  we week weeks well went were what whatever when where whether which while who whole whom whose why
  will with within without won would wouldn year years yes yet you your yours yourself
  three four five six seven eight nine ten hundred open share shared shares sharing
  community communities member members people person persons persona personas`.split(/\s+/),
);

/**
 * The telling words of a text: as they are compared, and as the first of each is written. Numbers and
 * single letters tell nothing; endings that English gives a word make no difference (`asked` is `ask`),
 * and neither does case. Scripts that set no spaces are compared as they stand between other signs.
 */
export function tellingWords(text: string): ReadonlyMap<string, string> {
  const telling = new Map<string, string>();
  for (const written of text.match(WORD) ?? []) {
    if (SINGLE_OR_NUMBER.test(written) || UNTELLING.has(written.toLowerCase())) continue;
    const [compared = written] = phraseOf(withoutEd(written)).words;
    if (!telling.has(compared)) telling.set(compared, written);
  }
  return telling;
}

const SINGLE_OR_NUMBER = /^(?:[\p{L}\p{N}]\p{M}*|\p{N}+)$/u;

/** What stands before `ed`; the rest of a word's endings is a phrase's matter. */
function withoutEd(word: string): string {
  return /^[a-z]{5,}$/i.test(word) ? word.replace(/ed$/i, '') : word;
}
