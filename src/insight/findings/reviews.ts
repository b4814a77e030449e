import { quarterSpan } from '../../domain/calendar.ts';
import { type CivilDate, shortDate } from '../../domain/civil-date.ts';
import type { Community } from '../../domain/community.ts';
import type { FileProblem, FindingCode } from '../../domain/finding.ts';
import { nearest } from '../../domain/nearest.ts';
import { formatNumber } from '../../domain/number-text.ts';
import type { KeyResultReview, Review } from '../../domain/review.ts';
import { closingFigures } from '../closing-figures.ts';
import { isEnding } from '../review-open.ts';
import { proposedScore } from '../score.ts';

type Says = Pick<FileProblem, 'message' | 'remedy' | 'command'>;

/** Every key result of every quarter, by its reference, with the quarter it is in. */
type Known = ReadonlyMap<string, Review['quarter']>;

/**
 * Reviews that name what is not there, or of which what is carried over cannot be followed. What they
 * name may stand in a file that could not be read: then nothing is said of it.
 */
export function reviewNames({ goals, reviews, unread }: Community): readonly FileProblem[] {
  const known: Known = new Map(
    goals.flatMap((goal) => goal.keyResults.map((one) => [`${goal.id}/${one.id}`, goal.quarter])),
  );
  const unreadGoals = new Set(unread.goals.map(({ id }) => id));
  const isNamed = (reference: string) => !unreadGoals.has(reference.split('/')[0] ?? '');
  return reviews.flatMap((review) =>
    [...review.keyResults.entries()].flatMap(([index, one]) => [
      ...(isNamed(one.keyResult) ? unknownGraded(review, index, one, known) : []),
      ...(one.carriedTo !== null && isNamed(one.carriedTo)
        ? unknownCarrier(review, index, one.carriedTo, known)
        : []),
      ...carriedNowhere(review, index, one),
    ]),
  );
}

function unknownGraded(
  review: Review,
  index: number,
  { keyResult }: KeyResultReview,
  known: Known,
): readonly FileProblem[] {
  const { quarter } = review;
  const its = known.get(keyResult);
  if (its === quarter) return [];
  const says =
    its === undefined
      ? {
          message: `no goal has a key result ${keyResult}; its grade counts in nothing`,
          ...nearestOf(keyResult, namesIn(quarter, known)),
        }
      : {
          message: `${keyResult} is of ${its}; its grade counts in nothing here`,
          remedy: `Move it to the review of ${its}, or its goal back to ${quarter}`,
        };
  return [about(review, index, 'key_result', 'review/unknown-key-result', says)];
}

function unknownCarrier(
  review: Review,
  index: number,
  carriedTo: string,
  known: Known,
): readonly FileProblem[] {
  if (known.has(carriedTo)) return [];
  const says = {
    message: `no goal has a key result ${carriedTo}; nothing carries this one on`,
    ...nearestOf(carriedTo, [...known.keys()]),
  };
  return [about(review, index, 'carried_to', 'review/unknown-key-result', says)];
}

function namesIn(quarter: Review['quarter'], known: Known): readonly string[] {
  return [...known].flatMap(([reference, its]) => (its === quarter ? [reference] : []));
}

function nearestOf(reference: string, names: readonly string[]): Omit<Says, 'message'> {
  const meant = nearest(reference, names);
  return meant
    ? { remedy: `Did you mean ${meant}?` }
    : { remedy: 'Compare it with the names in goals/', command: 'goal list' };
}

/** What becomes of it and what carries it on do not go together. */
function carriedNowhere(
  review: Review,
  index: number,
  { keyResult, becomes, carriedTo }: KeyResultReview,
): readonly FileProblem[] {
  const isCarried = becomes === 'carried-over';
  if (isCarried === (carriedTo !== null)) return [];
  const says = isCarried
    ? {
        message: 'it is carried over, and nothing says to which key result',
        remedy: 'Name it in carried_to, or let cop carry it over',
        command: `review ${review.quarter} --kr ${keyResult}`,
      }
    : {
        message: `it is ${becomes}, and yet ${carriedTo} is to carry it on`,
        remedy: 'Write becomes: carried-over, or remove carried_to',
      };
  return [about(review, index, 'becomes', 'review/carried-over', says)];
}

/** Reviews that came early, and grades that nobody can follow. */
export function reviewAdvice(community: Community, asOf: CivilDate): readonly FileProblem[] {
  return community.reviews.flatMap((review) =>
    isEnding(community, review.quarter, asOf)
      ? gradesWithoutWhy(review, community, asOf)
      : [tooEarly(review, community)],
  );
}

function tooEarly({ file, quarter }: Review, { charter }: Community): FileProblem {
  const { to } = quarterSpan(quarter, charter.calendar);
  return {
    code: 'review/early',
    file,
    path: [],
    at: 'value',
    message: `${quarter} lasts until ${shortDate(to)} ${to.slice(0, 4)}: what is graded may still move`,
    remedy: 'Grade it again when the quarter is over',
  };
}

function gradesWithoutWhy(
  review: Review,
  community: Community,
  asOf: CivilDate,
): readonly FileProblem[] {
  const silent = [...review.keyResults.entries()].filter(([, { why }]) => why === null);
  // What a person wrote by hand may lack what was proposed: then it is what the figures give now.
  const isOpen = silent.some(([, { proposed }]) => proposed === null);
  const proposals = isOpen ? proposalsOf(review, community, asOf) : new Map<string, null>();
  return silent.flatMap(([index, { keyResult, score, proposed }]) => {
    const given = proposed ?? proposals.get(keyResult) ?? null;
    if (given === null || given === score) return [];
    const says = {
      message: `the figures give ${formatNumber(given)}, and nothing says why the grade is another`,
      remedy: 'Add a line such as why: The survey was late',
    };
    return [about(review, index, 'score', 'review/no-why', says)];
  });
}

function proposalsOf(
  { quarter }: Review,
  community: Community,
  asOf: CivilDate,
): ReadonlyMap<string, number | null> {
  const keyResults = closingFigures(community, quarter, asOf).goals.flatMap(
    (goal) => goal.keyResults,
  );
  return new Map(keyResults.map(({ reference, figures }) => [reference, proposedScore(figures)]));
}

function about(
  { file }: Review,
  index: number,
  key: string,
  code: FindingCode,
  says: Says,
): FileProblem {
  return { code, file, path: ['key_results', index, key], at: 'value', ...says };
}
