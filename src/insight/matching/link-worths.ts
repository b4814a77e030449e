import type { Seat } from './circle.ts';
import type { Phrase } from './phrase.ts';
import { PhraseBook } from './phrase-book.ts';
import { topicsOf } from './profile.ts';
import { WORTH_OF_SAME_PERSONA, worthGiven, worthShared } from './worth.ts';

/** What a phrase is to the person who is compared with all others. */
const OFFERED = 1;
const KNOWN = 2;
const TOPIC = 4;

/** The phrases of a profile, by their numbers. */
interface Numbered {
  readonly offers: readonly number[];
  readonly skills: readonly number[];
  readonly seeks: readonly number[];
  readonly topics: readonly number[];
  readonly persona: string | null;
}

/**
 * What the links of any two of some people are worth, as `worthOfLinks` has it of one pair: for thousands
 * of people there are millions of pairs, so each person's phrases are marked once, and looked up for
 * everybody else.
 * @param seats by their ids
 * @returns at `one * n + other`, for both orders
 */
export function linkWorths(seats: readonly Seat[]): Int32Array {
  const size = seats.length;
  const book = new PhraseBook();
  const all = seats.map((seat) => numbered(seat, book));
  const worths = new Int32Array(size * size);
  const common = new Int32Array(size * size);
  for (const [one, its] of all.entries()) {
    const marks = marksOf(its, book);
    for (const [other, others] of all.entries()) {
      if (one === other) continue;
      const [there, back] = [one * size + other, other * size + one];
      common[there] = countMarked(others.topics, marks);
      const worth = worthSought(others.seeks, marks);
      worths[there] = (worths[there] ?? 0) + worth;
      worths[back] = (worths[back] ?? 0) + worth;
    }
  }
  addCommon(worths, common, all);
  return worths;
}

/** What two have in common is as much as the one has who has less of it: one topic may fit several of the other's. */
function addCommon(worths: Int32Array, common: Int32Array, all: readonly Numbered[]): void {
  const size = all.length;
  const counted = (at: number) => common[at] ?? 0;
  const isSame = (one: Numbered, other: Numbered) =>
    one.persona !== null && one.persona === other.persona;
  for (const [one, its] of all.entries())
    for (const [other, others] of all.entries()) {
      const [there, back] = [one * size + other, other * size + one];
      if (there === back) continue;
      const shared = worthShared(Math.min(counted(there), counted(back)));
      const worth = shared + (isSame(its, others) ? WORTH_OF_SAME_PERSONA : 0);
      worths[there] = (worths[there] ?? 0) + worth;
    }
}

function numbered({ profile }: Seat, book: PhraseBook): Numbered {
  const numbers = (phrases: readonly Phrase[]) => phrases.map((one) => book.numberOf(one));
  return {
    offers: numbers(profile.offers),
    skills: numbers(profile.skills),
    seeks: numbers(profile.seeks),
    topics: numbers(topicsOf(profile)),
    persona: profile.member.persona,
  };
}

function marksOf({ offers, skills, topics }: Numbered, book: PhraseBook): Uint8Array {
  const marks = new Uint8Array(book.size);
  const mark = (numbers: readonly number[], as: number): void => {
    for (const number of numbers)
      for (const fitting of book.fitting(number)) marks[fitting] = (marks[fitting] ?? 0) | as;
  };
  mark(offers, OFFERED);
  mark(skills, KNOWN);
  mark(topics, TOPIC);
  return marks;
}

function worthSought(seeks: readonly number[], marks: Uint8Array): number {
  let [offered, known] = [0, 0];
  for (const number of seeks) {
    const mark = marks[number] ?? 0;
    if (mark & OFFERED) offered += 1;
    else if (mark & KNOWN) known += 1;
  }
  return offered + known === 0 ? 0 : worthGiven({ offered, known });
}

function countMarked(topics: readonly number[], marks: Uint8Array): number {
  let count = 0;
  for (const number of topics) if ((marks[number] ?? 0) & TOPIC) count += 1;
  return count;
}
