import type { Quarter } from '../../domain/calendar.ts';
import { reviewPath } from '../../domain/layout.ts';
import { formatNumber } from '../../domain/number-text.ts';
import {
  type InQuarter,
  keyResultsOf,
  lastDayOfResults,
  notReviewed,
} from '../../insight/review-open.ts';
import { askGained } from '../../prompts/ask-review.ts';
import type { Asker } from '../../prompts/asker.ts';
import { afterWriting } from '../../prompts/leaving.ts';
import { oneLine } from '../../report/record-text.ts';
import { reviewedAlready, reviewHeading } from '../../report/review-text.ts';
import { visible } from '../../terminal/escape.ts';
import type { Open } from '../running/open.ts';
import type { Session } from '../running/session.ts';
import { whoRecords } from '../running/who-records.ts';
import { tellRest } from './afterwards.ts';
import { flagsForAll } from './carry.ts';
import { type Conclusion, conclusionOf } from './conclusion.ts';
import { gainedGiven, type ReviewOptions } from './options.ts';
import { subjectsOf } from './subject.ts';
import { openToReview, type ToReview } from './which.ts';
import { writeReview } from './write.ts';

/** A review on its way. */
interface Walk {
  readonly session: Session;
  readonly asker: Asker;
  readonly quarter: Quarter;
  readonly options: ReviewOptions;
  /** What was concluded and is not written, under `--dry-run`. */
  readonly kept: Conclusion[];
  /** The goal whose key result was asked about last. */
  goal?: string;
  hasWritten: boolean;
}

/**
 * Asks about one key result of a quarter after another, and writes each answer before the next
 * question: a review that is left goes on where it was left.
 * @throws CopError exit 130 where the person leaves; and what writing throws
 */
export async function walkThrough(
  session: Session,
  asker: Asker,
  open: ToReview,
  options: ReviewOptions,
): Promise<void> {
  const asking = { ...session, asker: () => Promise.resolve(asker) };
  const { quarter } = open;
  const walk: Walk = {
    ...{ session: asking, asker, quarter, options },
    kept: [],
    hasWritten: false,
  };
  asker.say(openingLines(open, walk).join('\n'));
  for (let now = open; ; now = openToReview(session, quarter)) {
    const [next] = waiting(now, walk);
    if (!next) break;
    const conclusion = await leavable(
      () => askAbout(now, walk, next),
      options.dryRun ? undefined : stopped(now, next),
    );
    if (options.dryRun) walk.kept.push(conclusion);
    else write(walk, [conclusion], null);
  }
  const gained = await gainedIn(walk, open);
  if (gained !== null || walk.kept.length > 0) write(walk, walk.kept, gained);
  if (!options.dryRun) tellRest(session, quarter);
}

/** What members gained, as a flag says it; it is asked once, where the review does not say it yet. */
async function gainedIn(walk: Walk, { community }: Open): Promise<string | null> {
  const { asker, options, quarter } = walk;
  const said = gainedGiven(options);
  const review = community.reviews.find((one) => one.quarter === quarter);
  if (said !== null || review?.gained) return said;
  asker.say('');
  return walk.hasWritten ? afterWriting(() => askGained(asker)) : askGained(asker);
}

function openingLines({ community, asOf, why }: ToReview, { quarter, options }: Walk): string[] {
  const [all, left] = [keyResultsOf(community, quarter), notReviewed(community, quarter)];
  const ends = lastDayOfResults(community, quarter);
  const leaving = options.dryRun ? ', and nothing is written' : '; what is reviewed by then stays';
  return [
    ...reviewHeading(community.charter.name, quarter, { today: asOf, ends }),
    ...(why === 'current' ? ['No quarter before it waits for its review.'] : []),
    ...(left.length < all.length ? [reviewedAlready(all.length - left.length, all.length)] : []),
    ...(left.length > 0 ? [`Enter takes what is proposed. Ctrl-C leaves${leaving}.`] : []),
  ];
}

function waiting({ community, quarter }: Open, { kept }: Walk): readonly InQuarter[] {
  const isKept = (reference: string) => kept.some(({ item }) => item.keyResult === reference);
  return notReviewed(community, quarter).filter(({ reference }) => !isKept(reference));
}

/** Leaving does not claim that nothing was written where something was. */
function leavable<T>(ask: () => Promise<T>, message: string | undefined): Promise<T> {
  return message === undefined ? ask() : afterWriting(ask, message);
}

/** What stays where the person leaves amid the questions about a key result; undefined where nothing is there. */
function stopped({ community, quarter }: Open, { keyResult }: InQuarter): string | undefined {
  const of = keyResultsOf(community, quarter).length;
  const reviewed = of - notReviewed(community, quarter).length;
  if (reviewed === 0) return undefined;
  const stay = reviewed === 1 ? 'is reviewed and stays' : 'are reviewed and stay';
  const title = visible(oneLine(keyResult.keyResult));
  return `Stopped. ${formatNumber(reviewed)} of ${formatNumber(of)} ${stay}; "${title}" is asked again`;
}

function askAbout(open: Open, walk: Walk, { goal, reference }: InQuarter): Promise<Conclusion> {
  const { session, asker, options, quarter } = walk;
  const subject = subjectsOf(session, open).get(reference);
  if (!subject) throw new Error(`no figures of ${reference}`);
  asker.say(walk.goal === goal.id ? '' : `\n${goal.goal} · ${goal.timeline.written}`);
  walk.goal = goal.id;
  const of = keyResultsOf(open.community, quarter).length;
  const place = `${of - waiting(open, walk).length + 1} of ${of}`;
  const timeline = subject.timeline ?? keptTimeline(walk, goal.id);
  const asked = { ...subject, place, timeline };
  const grading = { given: {}, open: 'asked' } as const;
  return conclusionOf(session, asked, grading, flagsForAll(asked, options));
}

/** The timeline that was said for a goal a moment ago, where that is not written yet. */
function keptTimeline({ kept }: Walk, goal: string): string | null {
  return kept.find(({ carried }) => carried?.goal.id === goal)?.carried?.timeline ?? null;
}

function write(walk: Walk, conclusions: readonly Conclusion[], gained: string | null): void {
  const { session, asker, quarter, options } = walk;
  const open = openToReview(session, quarter);
  const by = whoRecords(options.by, session.env);
  const { made, changed } = writeReview(session, open, { conclusions, gained, by }, options);
  walk.hasWritten = true;
  if (options.dryRun) return;
  const others = changed.filter((path) => path !== reviewPath(quarter));
  for (const path of made) asker.say(`  Wrote ${path}`);
  for (const path of others) asker.say(`  Changed ${path}`);
}
