import type { Said } from '../domain/check-in.ts';
import { type CivilDate, longDate, parseCivilDate } from '../domain/civil-date.ts';
import { readConfidence } from '../domain/confidence.ts';
import type { CheckInDraft } from '../domain/drafts.ts';
import { counted } from '../domain/number-text.ts';
import { notUnderstood, understood } from '../domain/parsed.ts';
import { lastDay } from '../domain/timeline.ts';
import type { KeyResultFigures, KeyResultWithFigures } from '../insight/figures.ts';
import { checkInAnswer } from '../report/check-in-answer.ts';
import { amountUnlessPlain } from './amount-unless-plain.ts';
import { askParsed } from './ask-parsed.ts';
import { askWhatIsSaid } from './ask-said.ts';
import { askOptional } from './ask-text.ts';
import type { Asker } from './asker.ts';
import { headingOf } from './check-in-heading.ts';

/** A key result to ask about. */
export interface CheckInSubject extends KeyResultWithFigures {
  /** The figures of the same day, had these check-ins been recorded. */
  readonly after: (drafts: readonly CheckInDraft[]) => KeyResultFigures;
}

/** What flags have said: it is not asked again. */
export interface CheckInGiven {
  readonly on?: CivilDate;
  readonly confidence?: number;
  readonly note?: string;
  readonly blocked?: boolean;
  readonly by?: string;
}

const HINT = 'Ctrl-C leaves, and nothing is written.';

/**
 * Walks through the key results that are due.
 * @returns the check-ins, none for those that were skipped
 */
export async function askDueCheckIns(
  asker: Asker,
  due: readonly CheckInSubject[],
  given: CheckInGiven,
): Promise<CheckInDraft[]> {
  const [are, one] = due.length === 1 ? ['is', 'it'] : ['are', 'one'];
  asker.say(`${counted(due.length, 'key result')} ${are} due. Enter skips ${one}; ${HINT}`);
  const drafts: CheckInDraft[] = [];
  for (const [index, subject] of due.entries()) {
    asker.say(`\n${index + 1} of ${due.length}  ${headingOf(subject)}`);
    const said = await askWhatIsSaid(asker, subject, 'may be skipped');
    if (said === 'skip') asker.say('  Skipped');
    else drafts.push(...(await askTheRest(asker, subject, said, given)));
  }
  return drafts;
}

/**
 * Asks about the one key result that was named. Enter leaves a question out.
 * @returns its check-ins: several where several steps are done, none where nothing was said
 */
export async function askCheckIn(
  asker: Asker,
  subject: CheckInSubject,
  given: CheckInGiven,
): Promise<CheckInDraft[]> {
  asker.say(`${headingOf(subject)}\nEnter leaves a question out; ${HINT}`);
  const said = await askWhatIsSaid(asker, subject, 'was named');
  return askTheRest(asker, subject, said === 'skip' ? [] : said, given);
}

async function askTheRest(
  asker: Asker,
  subject: CheckInSubject,
  said: readonly Said[],
  given: CheckInGiven,
): Promise<CheckInDraft[]> {
  const ended = lastDay(subject.keyResult.timeline) < subject.figures.asOf;
  const on =
    given.on ?? (ended && said.length > 0 ? await askDay(asker, subject) : subject.figures.asOf);
  const bare = draftsOf(subject, on, said, given);
  const after = said.length > 0 ? subject.after(bare) : subject.figures;
  if (said.length > 0) asker.say(`  ${checkInAnswer(subject.figures, after)}`);
  const open = !ended && after.status !== 'achieved';
  const confidence = given.confidence ?? (open ? await askConfidence(asker) : null);
  const note = given.note ?? (await askOptional(asker, 'A note for whoever reads this later?'));
  if (said.length === 0 && confidence === null && note === null && !given.blocked) {
    asker.say('  Skipped');
    return [];
  }
  // What is felt about the result is said once, with the last of its records.
  return bare.map((draft, index) =>
    index === bare.length - 1 ? { ...draft, confidence, note } : draft,
  );
}

function draftsOf(
  { reference }: CheckInSubject,
  on: CivilDate,
  said: readonly Said[],
  given: CheckInGiven,
): CheckInDraft[] {
  const { blocked = false } = given;
  const plain = {
    type: 'check-in' as const,
    keyResult: reference,
    on,
    confidence: null,
    note: null,
    by: given.by ?? null,
    corrects: null,
  };
  const sayings = said.length > 0 ? said : [null];
  return sayings.map((one, index) => ({
    ...plain,
    said: one,
    blocked: blocked && index === sayings.length - 1,
  }));
}

/** What is said of a result that is over is most likely true for its last day. */
function askDay(asker: Asker, { keyResult, figures }: CheckInSubject): Promise<CivilDate> {
  const last = lastDay(keyResult.timeline);
  return askParsed(asker, {
    message: 'For which day?',
    preset: last,
    read: (typed) => {
      const day = parseCivilDate(typed);
      if (!day) return notUnderstood(`the calendar has no day "${typed}"`, `Write it as ${last}`);
      return day > figures.asOf
        ? notUnderstood(`${longDate(day)} is still to come`, 'Write a day that has been')
        : understood(day);
    },
    understood: longDate,
  });
}

function askConfidence(asker: Asker): Promise<number | null> {
  return askParsed(asker, {
    message: 'How confident are you that it gets there, 0 to 10?',
    read: (typed) => (typed === '' ? understood(null) : readConfidence(typed)),
    understood: (number, typed) => (number === null ? '' : amountUnlessPlain(typed, number, null)),
  });
}
