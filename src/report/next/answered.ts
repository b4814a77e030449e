import { type CivilDate, longDate, shortDate } from '../../domain/civil-date.ts';
import { fileAndLine } from '../../domain/finding.ts';
import { type Answer, matterOf } from '../../insight/next/answers.ts';
import type { AdviceItem } from '../../insight/next/item.ts';

/** What somebody says to a piece of advice now. */
export type AnswerNow =
  | { readonly answer: 'snoozed'; readonly until: CivilDate }
  | { readonly answer: 'done' }
  | { readonly answer: 'never' };

/** What was recorded of an answer; not yet safe to print. */
export function answeredLines({ id, reason }: AdviceItem, given: AnswerNow): readonly string[] {
  switch (given.answer) {
    case 'snoozed':
      return [`Put off until ${longDate(given.until)}: ${reason}`];
    case 'done':
      return [`Done: ${reason}`];
    case 'never':
      return [
        `Not told any more: ${reason}`,
        ...(matterOf(id) === id ? [] : ['  Nor at a later occasion']),
      ];
  }
}

const STANDS = { done: 'was done', never: 'is not told any more' } as const;

/** The answer that stands, which a new one would not change; not yet safe to print. */
export function standsLines(
  { advice, answer, until, record: { on, by, note, place } }: Answer,
  asOf: CivilDate,
): readonly string[] {
  const stands =
    answer === 'snoozed'
      ? `was put off until ${until === null ? 'a day' : shortDate(until, asOf)}`
      : STANDS[answer];
  const who = by === null ? '' : ` by ${by}`;
  return [
    `${advice} ${stands}, as was said${who} on ${shortDate(on, asOf)}: nothing was written`,
    ...(note === null ? [] : [`  ${note}`]),
    `  ${fileAndLine(place)}`,
  ];
}
