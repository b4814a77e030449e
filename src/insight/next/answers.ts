import { type CivilDate, parseCivilDate } from '../../domain/civil-date.ts';
import type { Happening } from '../../domain/happening.ts';
import { ADVICE_ANSWERS } from '../../domain/happening-types.ts';
import type { LogRecord } from '../../domain/record.ts';
import type { AdviceItem } from './item.ts';

/** What somebody said to a piece of advice. */
export interface Answer {
  /** The id of the advice. */
  readonly advice: string;
  readonly answer: (typeof ADVICE_ANSWERS)[number];
  /** The day on which it is back; null for no day. */
  readonly until: CivilDate | null;
  readonly record: Happening;
}

/**
 * The answers among the records that stand, in order. One that does not say which it is, or a snooze
 * without its day, is none.
 */
export function answersIn(standing: readonly LogRecord[]): readonly Answer[] {
  return standing.flatMap((record) => (record.type === 'advice' ? answerOf(record) : []));
}

function answerOf(record: Happening): readonly Answer[] {
  const { advice, answer: said, until: day } = record.says;
  const answer = ADVICE_ANSWERS.find((one) => one === said);
  const until = typeof day === 'string' ? (parseCivilDate(day) ?? null) : null;
  if (typeof advice !== 'string' || answer === undefined) return [];
  if (answer === 'snoozed' && until === null) return [];
  return [{ advice, answer, until, record }];
}

/** What an item is about, without the occasion: the part of its id before the `@`. */
export function matterOf(id: string): string {
  return /^[^@]*/.exec(id)?.[0] ?? id;
}

/**
 * What stands between an item and the list on a day; undefined where nothing does. Of what was said to
 * the item itself the last word counts: a snooze holds until its day, `done` for good. `never` holds for
 * the matter, at each of its occasions.
 * @param answers as they stand on the day, in order
 */
export function answerTo(
  id: string,
  answers: readonly Answer[],
  asOf: CivilDate,
): Answer | undefined {
  const matter = matterOf(id);
  const never = answers.find(
    ({ answer, advice }) => answer === 'never' && matterOf(advice) === matter,
  );
  if (never) return never;
  const last = answers.findLast(({ advice }) => advice === id);
  return last?.answer === 'snoozed' && isBack(last, asOf) ? undefined : last;
}

/** On the day itself it is back. */
function isBack({ until }: Answer, asOf: CivilDate): boolean {
  return until !== null && until <= asOf;
}

/** The items to which nobody has said anything that holds on a day. */
export function unanswered(
  items: readonly AdviceItem[],
  answers: readonly Answer[],
  asOf: CivilDate,
): readonly AdviceItem[] {
  if (answers.length === 0) return items;
  return items.filter(({ id }) => answerTo(id, answers, asOf) === undefined);
}
