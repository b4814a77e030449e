import { type CivilDate, parseCivilDate } from '../../domain/civil-date.ts';
import type { Happening } from '../../domain/happening.ts';
import { ADVICE_ANSWERS } from '../../domain/happening-types.ts';
import type { LogRecord } from '../../domain/record.ts';

/** What somebody said to a piece of advice. */
export interface Answer {
  /** The id of the advice. */
  readonly advice: string;
  readonly answer: (typeof ADVICE_ANSWERS)[number];
  /** The day on which what was snoozed is back; null for any other answer. */
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
  if (answer !== 'snoozed') return [{ advice, answer, until: null, record }];
  return until === null ? [] : [{ advice, answer, until, record }];
}

/** Answers in order, by the matter of which they are: see `matterOf`. */
export type Answers = ReadonlyMap<string, readonly Answer[]>;

/** Answers by their matter, those of each in the order that they had. */
export function byMatter(answers: readonly Answer[]): Answers {
  const matters = new Map<string, Answer[]>();
  for (const answer of answers) {
    const matter = matterOf(answer.advice);
    const those = matters.get(matter);
    if (those) those.push(answer);
    else matters.set(matter, [answer]);
  }
  return matters;
}

/** What an item is about, without the occasion: the part of its id before the `@`. */
export function matterOf(id: string): string {
  return /^[^@]*/.exec(id)?.[0] ?? id;
}

/**
 * What stands between an item and the list on a day; undefined where nothing does. Of what was said to
 * the item itself the last word counts: a snooze holds until its day, `done` for good. `never` holds for
 * the matter, at each of its occasions.
 * @param answers as they stand on the day
 */
export function answerTo(id: string, answers: Answers, asOf: CivilDate): Answer | undefined {
  const its = answers.get(matterOf(id));
  if (its === undefined) return undefined;
  const never = its.find(({ answer }) => answer === 'never');
  if (never) return never;
  const last = its.findLast(({ advice }) => advice === id);
  return last?.answer === 'snoozed' && isBack(last, asOf) ? undefined : last;
}

/** Whether a matter is never to be told. */
export function isNeverTold(matter: string, answers: Answers): boolean {
  return answers.get(matter)?.some(({ answer }) => answer === 'never') ?? false;
}

/** On the day itself it is back. */
function isBack({ until }: Answer, asOf: CivilDate): boolean {
  return until !== null && until <= asOf;
}
