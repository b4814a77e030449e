import type { Quarter } from '../../domain/calendar.ts';
import { usageError } from '../../domain/errors.ts';
import { counted } from '../../domain/number-text.ts';
import { type InQuarter, notReviewed } from '../../insight/review-open.ts';
import { concludedText } from '../../report/review-text.ts';
import type { Open } from '../running/open.ts';
import type { Session } from '../running/session.ts';
import { whoRecords } from '../running/who-records.ts';
import { tellRest, tellWritten } from './afterwards.ts';
import { flagsForAll } from './carry.ts';
import { type Conclusion, conclusionOf, refuseUnused } from './conclusion.ts';
import type { Grading } from './grade.ts';
import { gainedGiven, gradeGiven, type ReviewOptions, refuseUnnamed } from './options.ts';
import { type Subject, subjectsOf } from './subject.ts';
import { walkThrough } from './walk.ts';
import { keyResultToReview, openToReview, refuseUnmeant, type ToReview } from './which.ts';
import { writeReview } from './write.ts';

/**
 * Reviews a quarter: the key result that is named, all that are left as is proposed, what members
 * gained alone; or where no flag says any of these, by asking about one key result after another.
 * @throws CopError exit 2 where something cannot be understood, or is missing and nobody is there to
 *   ask; 3 where what it rests on has an error; 4 where the disk says no; 5 where it changed meanwhile
 */
export async function reviewQuarter(
  session: Session,
  written: string | undefined,
  options: ReviewOptions,
): Promise<void> {
  refuseUnnamed(options);
  const open = openToReview(session, written, options.kr);
  const { kr, accept, gained } = options;
  if (kr !== undefined) return reviewOne(session, open, kr, options);
  if (accept) return acceptAll(session, open, options);
  if (gained !== undefined) return addGained(session, open, options);
  if (session.asker) return walkThrough(session, await session.asker(), open, options);
  const left = notReviewed(open.community, open.quarter);
  if (left.length > 0) throw nobodyToAsk(open.quarter, left);
  tellRest(session, open.quarter);
}

async function reviewOne(
  session: Session,
  open: ToReview,
  kr: string,
  options: ReviewOptions,
): Promise<void> {
  refuseUnmeant(open, `--kr ${kr}`);
  const subject = subjectsOf(session, open).get(keyResultToReview(open, kr).reference);
  if (!subject) throw new Error(`no figures of ${kr}`);
  const grading: Grading = {
    given: gradeGiven(options),
    open: options.accept ? 'as-proposed' : 'asked',
  };
  const conclusion = await conclusionOf(session, subject, grading, options);
  refuseUnused(conclusion, options);
  write(session, open, [conclusion], options);
}

function addGained(session: Session, open: ToReview, options: ReviewOptions): void {
  refuseUnmeant(open, '--gained "…"');
  write(session, open, [], options);
}

/** Takes what is proposed for every key result that has not been reviewed. */
async function acceptAll(session: Session, open: ToReview, options: ReviewOptions): Promise<void> {
  const { community, quarter } = open;
  refuseUnmeant(open, '--accept');
  const subjects = subjectsOf(session, open);
  const left = notReviewed(community, quarter).flatMap((one) => subjects.get(one.reference) ?? []);
  const grading = { given: {}, open: 'as-proposed' } as const;
  const conclusions: Conclusion[] = [];
  for (const subject of left) {
    if (subject.proposed === null && !session.asker) throw noProposal(quarter, subject);
    conclusions.push(await conclusionOf(session, subject, grading, flagsForAll(subject, options)));
  }
  write(session, open, conclusions, options);
}

function write(
  session: Session,
  open: Open,
  conclusions: readonly Conclusion[],
  options: ReviewOptions,
): void {
  const writing = {
    conclusions,
    gained: gainedGiven(options),
    by: whoRecords(options.by, session.env),
  };
  const files = writeReview(session, open, writing, options);
  if (files.outcome === 'shown') return;
  for (const { item, title } of conclusions) session.tell(`${title}: ${concludedText(item)}`);
  tellWritten(session, open, files);
  tellRest(session, open.quarter);
}

function nobodyToAsk(quarter: Quarter, left: readonly InQuarter[]) {
  const waiting = counted(left.length, 'key result');
  return usageError(
    `${waiting} of ${quarter} ${left.length === 1 ? 'waits' : 'wait'} for a review, and nobody is there to be asked`,
    `Say it one by one, as --kr ${left[0]?.reference} --score 0.7 --becomes done, or take what is proposed for all of them`,
    `review ${quarter} --accept`,
  );
}

function noProposal(quarter: Quarter, { reference }: Subject) {
  return usageError(
    `${reference} has no data that it could count, so there is no score to propose`,
    'Give it first',
    `review ${quarter} --kr ${reference} --score 0.7 --becomes done`,
  );
}
