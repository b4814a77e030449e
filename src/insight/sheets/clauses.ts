import { type Count, countsIn } from '../../domain/counts.ts';
import { countsPeople } from '../../domain/people-units.ts';
import {
  BEHIND_A_COUNT,
  DONE_WITH_PEOPLE,
  isPassive,
  PREPOSITION,
  verbAtStart,
  withoutBound,
} from './clause-words.ts';

/** Where one thing may end and another begin. */
const BETWEEN =
  /\s*;\s*|\.\s+(?=\p{Lu})|,?\s+(?:and then|and also|as well as|along with|together with|and|then|plus|including|&|\+)\s+|,\s+|\s+[–—]\s+/giu;
/** A longer text is no sentence. */
const LONGEST = 4000;
/** What ends a thing for certain. */
const STOP = /^\s*[;.]/;
const SHORTENED = /(?:\b(?:min|max|approx|etc|no|vs|incl|dr|mr|mrs|ms|st)|\b[eig]\.[aegn])$/i;

/**
 * A sentence in its parts, each of which says one thing that is to be reached or done: `At least 20
 * members invited, and at least 5 introductions made between members` is two. A part is in its own
 * words and reads alone: it begins with a capital letter, and where the verb is said once for several
 * (`Invite 20 members and 5 experts`) it is said again. A sentence that says one thing stays as it is.
 */
export function clausesOf(sentence: string): readonly string[] {
  if (sentence.length > LONGEST) return [sentence.trim()];
  const ends = [...sentence.matchAll(BETWEEN)];
  const parts: string[] = [];
  let from = 0;
  for (const [at, { 0: between, index }] of ends.entries()) {
    const behind = index + between.length;
    const left = sentence.slice(from, index);
    const right = sentence.slice(behind);
    const next = right.slice(0, (ends[at + 1]?.index ?? sentence.length) - behind);
    const seam = { left, between, right, next, isInList: parts.length > 0 };
    if (isInBrackets(left) || !isEnd(seam)) continue;
    parts.push(left);
    from = behind;
  }
  if (parts.length === 0) return [sentence.trim().replace(/[\s,;]+$/, '')];
  return withVerbs([...parts, sentence.slice(from)].map(trimmed)).map(capitalised);
}

/** Begins what is said of something that stands before it. */
const SAYS_OF_IT =
  /^\s*(?:of (?:whom|which|them|these|those)|who|whose|which|that|so|because|where)\b/i;
/** `6 calls, one a week`, `20 members, 5 of them new`. */
const OF_IT = /^ ?(?:an?|per|each|every|of)\b/i;
/** `2 visits, maybe 3`. */
const HEDGE =
  /^(?:maybe|perhaps|possibly|hopefully|ideally|preferably|better|even)(?: (?:even|better))?$/i;
/** `…, and a survey`. */
const A_THING = /^an? [\p{L}-]+(?: [\p{L}-]+){0,2}[.!]?$/iu;
const JOINS_ON = /^(?:and|then|also|plus|with|as well as|including)\s+/i;

/** A place at which a sentence may be parted. */
interface Seam {
  readonly left: string;
  readonly between: string;
  readonly right: string;
  /** What of `right` stands before the next such place. */
  readonly next: string;
  /** Whether something was parted off before. */
  readonly isInList: boolean;
}

function isEnd(seam: Seam): boolean {
  const { left, between, right, next } = seam;
  if (left.trim() === '' || right.trim() === '') return false;
  if (STOP.test(between)) return between.includes(';') || !SHORTENED.test(left);
  const ahead = next.trim().replace(JOINS_ON, '');
  return saysSomething(left) && !SAYS_OF_IT.test(next) && isThing(seam, ahead);
}

/** @param ahead the words behind the seam */
function isThing({ left, between, isInList }: Seam, ahead: string): boolean {
  const [first] = realCounts(ahead);
  if (first && withoutBound(first.before).trim() === '') return isAnother(left, between, first);
  if (/^including$/i.test(between.trim()) || (first && HEDGE.test(first.before.trim())))
    return false;
  if (verbAtStart(ahead) !== undefined)
    return first !== undefined || isToBeDone(left, between, ahead);
  if (isPassive(ahead) || (isInList && A_THING.test(ahead))) return true;
  return first !== undefined && !PREPOSITION.test(withoutBound(first.before));
}

/** Whether a text is more than the circumstances of what follows, as `By the end of May` is. */
function saysSomething(left: string): boolean {
  const text = left.trim();
  if (verbAtStart(text) !== undefined || isPassive(text)) return true;
  const [first] = realCounts(text);
  return first !== undefined && !PREPOSITION.test(firstWords(withoutBound(first.before)));
}

/** `For at least 20 members` begins with a preposition; `Members bring in 5 questions` does not. */
function firstWords(before: string): string {
  return before.trim().split(' ').length > 1 ? '' : before;
}

/** Whether a count is of something else than the one before it: not `5 and 6 members`, nor `in 3 teams and 2 cities`. */
function isAnother(left: string, between: string, count: Count): boolean {
  const last = realCounts(left).at(-1);
  if (!last) return verbAtStart(left.trim()) !== undefined || isPassive(left.trim());
  if (/\bbetween $/i.test(last.before)) return false;
  const isBare = last.unit === null && last.after.trim() === '';
  const isOfIt = count.unit === null && OF_IT.test(count.after);
  const isOneTime = !between.includes(',') && isTime(last) && isTime(count);
  if (isBare || isOfIt || isOneTime) return false;
  const isBound = withoutBound(count.before) !== count.before;
  const isOfItsOwn = isBound || /^,/.test(between);
  return isOfItsOwn || !PREPOSITION.test(withoutBound(last.before));
}

/** Whether words without a number, that begin with a verb, are something to be done by itself. */
function isToBeDone(left: string, between: string, ahead: string): boolean {
  if (!/\S\s+\S/.test(ahead)) return false;
  const isSaidOfACount = realCounts(left).some((one) => BEHIND_A_COUNT.test(one.after));
  return /^,/.test(between) || verbAtStart(left.trim()) !== undefined || isSaidOfACount;
}

/** The verb that is said once for several counts, before each of them. */
function withVerbs(parts: readonly string[]): readonly string[] {
  let lead = '';
  return parts.map((part) => {
    const [first] = realCounts(part);
    if (first === undefined) return part;
    const before = withoutBound(first.before).trim();
    if (before !== '') {
      lead = verbAtStart(before) !== undefined && before.split(' ').length <= 4 ? before : '';
      return part;
    }
    return lead === '' || !goesWith(lead, first, part) ? part : `${lead} ${uncapitalised(part)}`;
  });
}

function goesWith(lead: string, count: Count, part: string): boolean {
  if (BEHIND_A_COUNT.test(count.after)) return false;
  const isOfPeople = DONE_WITH_PEOPLE.test(verbAtStart(lead) ?? '');
  return !isOfPeople || countsPeople({ unit: count.unit, keyResult: part });
}

/** `2 hours and 30 minutes` is one. */
function isTime({ unit }: Count): boolean {
  return unit !== null && /(?:^| )(?:h|min|(?:hour|minute|second|day|week|month)s?)$/i.test(unit);
}

function realCounts(text: string): readonly Count[] {
  return countsIn(text).filter((one) => !one.isPeriod);
}

/** Brackets and quotes hold together what is in them. */
function isInBrackets(before: string): boolean {
  const count = (pattern: RegExp) => before.match(pattern)?.length ?? 0;
  return count(/[([]/g) > count(/[)\]]/g) || count(/"/g) % 2 === 1 || count(/“/g) > count(/”/g);
}

function trimmed(part: string): string {
  const text = part.trim().replace(/[\s,;.]+$/, '');
  return text.replace(JOINS_ON, '') || text;
}

function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

function uncapitalised(text: string): string {
  return text.replace(/^\p{Lu}(?=\p{Ll}| )/u, (letter) => letter.toLowerCase());
}
