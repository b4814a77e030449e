import { type CivilDate, longDate, shortDate } from '../domain/civil-date.ts';
import { fileAndLine } from '../domain/finding.ts';
import { type PracticeOutcome, typeWords } from '../domain/happening-types.ts';
import { namesText } from '../domain/names-text.ts';
import type { Practice } from '../domain/practice.ts';
import type { Occasion, PracticeNow } from '../insight/practices/occasion.ts';
import { shortId } from '../insight/resolve-record.ts';
import { occasionText, type Telling } from './practices-words.ts';

/** What is recorded of a practice. */
interface Recording extends Telling {
  readonly outcome: PracticeOutcome;
  readonly on: CivilDate;
}

/**
 * What was understood, line by line; not yet safe to print: `Ask a question: done for the week of 23 Nov`.
 * @param now how the practice is once it is recorded
 * @param occasions those that it is for; none where nothing was due
 */
export function practiceDoneText(
  { practice, occasions: all, next }: PracticeNow,
  occasions: readonly Occasion[],
  recording: Recording,
): readonly string[] {
  const { outcome, on, asOf } = recording;
  const which = (some: readonly Occasion[]) =>
    namesText(some.map((one) => occasionText(one, practice, recording)));
  const what = occasions.length === 0 ? ', beside what was due' : ` for ${which(occasions)}`;
  const open = all.filter(({ state, about }) => state === 'open' && about.kind !== 'time');
  return [
    `${practice.practice}: ${outcome}${what}`,
    ...(on === asOf ? [] : [`  ${on > asOf ? 'It counts from' : 'On'} ${longDate(on)}`]),
    ...(open.length === 0 ? [] : [`  Still open for ${which(open)}`]),
    ...(next === null || open.length > 0 ? [] : [`  Next by ${longDate(next)}`]),
  ];
}

/**
 * That all that it is for was done already, line by line, with the records that show it; not yet safe to
 * print.
 */
export function alreadyDoneText(
  practice: Practice,
  occasions: readonly Occasion[],
  telling: Recording,
): readonly string[] {
  const which = namesText(occasions.map((one) => occasionText(one, practice, telling)));
  const isSkipped = occasions.every(({ state }) => state === 'skipped');
  const shown = [...new Set(occasions.flatMap(({ shownBy }) => shownBy ?? []))];
  return [
    `${practice.practice}: ${isSkipped ? 'skipped' : 'done'} already for ${which}`,
    ...shown.map((one) => {
      const by = one.by === null ? '' : `, by ${one.by}`;
      const what = `${typeWords(one.type)} of ${shortDate(one.on, telling.asOf)}${by}`;
      return `  ${what}: ${shortId(one)} (${fileAndLine(one.place)})`;
    }),
  ];
}
