import type { CivilDate } from '../../domain/civil-date.ts';
import { longDate } from '../../domain/civil-date.ts';
import { dayAhead } from '../../domain/day-words.ts';
import { usageError } from '../../domain/errors.ts';
import type { AnswerNow } from '../../report/next/answered.ts';

/** What flags say to a piece of advice. */
export interface WishOptions {
  readonly snooze?: string;
  readonly done?: string;
  readonly never?: string;
  readonly until?: string;
  readonly note?: string;
}

/** An answer to the advice whose id was written. */
export type Wish = AnswerNow & { readonly written: string };

/**
 * The answer that flags give; undefined where they give none.
 * @throws CopError exit 2 where they give several, or not all that one needs
 */
export function wishFrom(options: WishOptions, asOf: CivilDate): Wish | undefined {
  const { snooze, done, never, until } = options;
  const [written, another] = [snooze, done, never].filter((one) => one !== undefined);
  if (another !== undefined)
    throw usageError(
      '--snooze, --done and --never say different things',
      'Answer with one of them',
    );
  if (written !== undefined && written.trim() === '')
    throw usageError('the id of the advice is blank', 'Copy it from the list', 'next --why');
  if (until !== undefined && snooze === undefined)
    throw usageError(
      '--until is the day on which snoozed advice comes back',
      'Say which: --snooze ID',
    );
  if (options.note !== undefined && written === undefined)
    throw usageError(
      '--note goes with an answer',
      'Say which: --done ID, --snooze ID or --never ID',
    );
  if (snooze !== undefined)
    return { written: snooze, answer: 'snoozed', until: untilFrom(until, asOf) };
  if (done !== undefined) return { written: doneWithNote(done, options), answer: 'done' };
  return never === undefined ? undefined : { written: never, answer: 'never' };
}

function doneWithNote(written: string, { note }: WishOptions): string {
  if (note !== undefined) return written;
  throw usageError(
    '--done: nothing says what was done',
    'Say it for whoever reads this later: --note "Spoke with them on Friday"',
  );
}

function untilFrom(written: string | undefined, asOf: CivilDate): CivilDate {
  if (written === undefined)
    throw usageError(
      '--snooze: nothing says until when',
      'Say the day: --until friday, or --until "in 2 weeks"',
    );
  const until = dayAhead(written, asOf);
  if (until === undefined)
    throw usageError(
      `--until: the calendar has no day "${written}"`,
      'Write a day as year-month-day, such as 2026-12-01; or friday, or "in 2 weeks"',
    );
  if (until > asOf) return until;
  throw usageError(
    `--until: ${longDate(until)} is not ahead: it is ${longDate(asOf)}`,
    'Give a later day, or friday, or "in 2 weeks"',
  );
}
