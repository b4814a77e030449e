import { RESERVED_KEYS } from '../../domain/id-as-key.ts';
import { freeId } from '../../domain/ids.ts';
import type { Question } from './survey-questions.ts';

/** Words that carry little in a question. */
const FILLER =
  /\b(?:you|your|yours|yourself|me|my|i|much|many|feel|felt|please|would|could|should|will|can|have|has|had|been|being|does|did|do|about|so|very|there|any|rate)\b/gi;
/** A scale behind a question: `[1-5]`, `(1 = never, 5 = always)`. */
const SCALE = /[[(]\s*-?\d[^\])]*[\])]/g;
/** What the shipped measure averages. */
const BELONGING = 'belonging';

/**
 * A short name for each question, of its first words that carry something; none twice. What asks about
 * belonging on a scale is `belonging`, as the measure of that name has it.
 * @param taken names that are taken already
 */
export function questionNames(
  questions: readonly Question[],
  taken: readonly string[],
): ReadonlyMap<Question, string> {
  const names = new Map<Question, string>();
  const used = [...taken, ...RESERVED_KEYS];
  for (const question of questions) {
    const name = nameOf(question, used);
    names.set(question, name);
    used.push(name);
  }
  return names;
}

function nameOf({ asks, kind }: Question, used: readonly string[]): string {
  const isScale = kind === 'number' || kind === 'begins with a number';
  if (isScale && /\bbelong(?:ing)?\b/i.test(asks) && !used.includes(BELONGING)) return BELONGING;
  const bare = asks.replace(SCALE, ' ');
  const telling = bare.replace(FILLER, ' ');
  return freeId(/[\p{L}\p{N}]/u.test(telling) ? telling : bare, 'question', used);
}
