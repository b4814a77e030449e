import type { Quarter } from '../../domain/calendar.ts';
import { type Community, referenceTo } from '../../domain/community.ts';
import { CopError } from '../../domain/errors.ts';
import { reviewPath } from '../../domain/layout.ts';
import { formatNumber } from '../../domain/number-text.ts';
import type { Review } from '../../domain/review.ts';
import { numberToType } from '../../domain/to-type.ts';
import { closingFigures } from '../../insight/closing-figures.ts';
import { quarterScores } from '../../insight/quarter-scores.ts';
import { keyResultsOf, notReviewed } from '../../insight/review-open.ts';
import { carriedText, reviewedAlready, reviewTotals } from '../../report/review-text.ts';
import { adviceLines } from '../../terminal/layout.ts';
import type { Screen } from '../../terminal/screen.ts';
import { plainScreen } from '../running/deliver.ts';
import type { Open } from '../running/open.ts';
import type { Session } from '../running/session.ts';
import type { Conclusion } from './conclusion.ts';
import { openToReview } from './which.ts';
import type { Written } from './write.ts';

/** Says which files were written, and what stands in them that somebody may want to mend. */
export function tellWritten(session: Session, { quarter }: Open, written: Written): void {
  const { outcome, made, changed, conclusions, stays } = written;
  if (outcome === 'unchanged') session.tell(`Nothing to change in ${reviewPath(quarter)}`);
  for (const path of made) session.tell(`Wrote ${path}`);
  for (const path of changed) session.tell(`Changed ${path}`);
  const screen = plainScreen(session);
  for (const one of conclusions) for (const line of toMend(one, screen)) session.tell(line);
  for (const [reference, meant] of stays)
    for (const line of adviceLines(
      `${reference} was there already and stays as it is`,
      `kr edit ${reference} --baseline ${numberToType(meant.baseline ?? 0)} --target ${numberToType(meant.target ?? 0)}`,
      { indent: 0, screen },
    ))
      session.tell(line);
}

/** What stands in the next quarter and does not go with what was concluded. */
function toMend({ item, before, stale }: Conclusion, screen: Screen): readonly string[] {
  const advice = (sentence: string, command: string) =>
    adviceLines(sentence, command, { indent: 0, screen });
  if (before?.carriedTo && item.carriedTo === null)
    return advice('It stands in the next quarter still', `kr remove ${before.carriedTo}`);
  if (stale.length === 0 || item.carriedTo === null) return [];
  const numbers = stale.map(formatNumber).join(' and ');
  return advice(`What goes on still says ${numbers} in its sentence`, `kr edit ${item.carriedTo}`);
}

/** Says what is left to review of a quarter, or what the whole review comes to, and what comes next. */
export function tellRest(session: Session, quarter: Quarter): void {
  const { cop } = session.screen;
  const open = openedAgain(session, quarter);
  if (!open) return;
  const { community } = open;
  const [all, left] = [keyResultsOf(community, quarter), notReviewed(community, quarter)];
  if (left.length > 0) {
    const reviewed = reviewedAlready(all.length - left.length, all.length);
    session.tell(`\n${reviewed}: ${cop} review ${quarter}    goes on`);
    return;
  }
  const review = community.reviews.find((one) => one.quarter === quarter);
  if (!review) return;
  session.tell(['', ...summaryLines(open, review)].join('\n'));
  session.tell(
    [
      `Next: ${cop} report --quarter ${quarter}    the grades beside the figures`,
      `      ${cop} goal list                   what goes on`,
    ].join('\n'),
  );
}

/** What was written stays written, also where it cannot be read again to be told of. */
function openedAgain(session: Session, quarter: Quarter): Open | undefined {
  try {
    return openToReview(session, quarter);
  } catch (error) {
    if (!(error instanceof CopError)) throw error;
    session.tell(`What comes next cannot be told: ${error.message}`);
    return undefined;
  }
}

function summaryLines({ community, quarter, asOf }: Open, review: Review): readonly string[] {
  const { goals } = closingFigures(community, quarter, asOf);
  const scores = quarterScores(goals, review, 'over');
  return [
    `${quarter} is reviewed`,
    `  ${reviewTotals(scores)}`,
    ...(review.gained === null ? [] : [`  Members gained: ${review.gained}`]),
    ...carriedLines(review, community),
  ];
}

function carriedLines({ keyResults }: Review, { goals }: Community): readonly string[] {
  const carriedTo = new Set(keyResults.flatMap((one) => one.carriedTo ?? []));
  return goals.flatMap((goal) => {
    const its = goal.keyResults.filter((one) => carriedTo.has(referenceTo(goal, one)));
    if (its.length === 0) return [];
    return [`  ${goal.file}`, ...its.map((one) => `  · ${carriedText(one)}`)];
  });
}
