import { type Quarter, quarterSpan, readQuarter } from '../../domain/calendar.ts';
import { longDate } from '../../domain/civil-date.ts';
import { usageError } from '../../domain/errors.ts';
import { named, type Resolved, resolveKeyResult } from '../../insight/resolve.ts';
import {
  keyResultsOf,
  lastDayOfResults,
  quarterToReview,
  type WhyThisQuarter,
} from '../../insight/review-open.ts';
import { flagValue } from '../running/flag-value.ts';
import { type Open, openWhole } from '../running/open.ts';
import type { Session } from '../running/session.ts';

/** What a review rests on, and why it is of that quarter: somebody meant it, or it is its turn. */
export interface ToReview extends Open {
  readonly why: WhyThisQuarter | 'meant';
}

/**
 * Opens what a review rests on, for the quarter that is to be reviewed: the one that is written, that
 * of the key result which is named with its goal, else the one whose turn it is.
 * @throws CopError exit 2 where there is nothing to review, 3 where something in it has an error
 */
export function openToReview(
  session: Session,
  written: string | undefined,
  kr?: string | undefined,
): ToReview {
  const open = openWhole(session, {
    personas: 'none',
    goals: 'all',
    members: 'all',
    log: 'all',
    reviews: 'all',
  });
  const which = quarterFor(open, written, kr);
  refuseToCome(open, which.quarter);
  return { ...open, ...which };
}

function quarterFor(
  open: Open,
  written: string | undefined,
  kr: string | undefined,
): Pick<ToReview, 'quarter' | 'why'> {
  if (written !== undefined)
    return { quarter: flagValue('quarter', readQuarter(written)), why: 'meant' };
  const turn = quarterToReview(open.community, open.asOf);
  if (!kr?.includes('/')) return turn;
  return { quarter: resolved({ ...open, ...turn }, kr).goal.quarter, why: 'meant' };
}

/**
 * Refuses to write anything of a quarter that runs, and that nobody named: it was more likely meant
 * for the one before it, which is reviewed.
 * @param words the command that says which quarter is meant, behind its name
 * @throws CopError exit 2
 */
export function refuseUnmeant({ community, quarter, asOf, why }: ToReview, words: string): void {
  const ends = lastDayOfResults(community, quarter);
  const isAll = words === '--accept';
  if (why !== 'current' && !(why === 'ending' && isAll && asOf <= ends)) return;
  throw usageError(
    `${quarter} runs until ${longDate(ends)}, and no quarter before it waits for its review`,
    'If it is meant all the same, say so',
    `review ${quarter} ${words}`,
  );
}

/**
 * The key result that `--kr` names, of the quarter that is reviewed.
 * @throws CopError exit 2 where there is none
 */
export function keyResultToReview(open: Open, kr: string): Resolved {
  const found = resolved(open, kr);
  if (found.goal.quarter === open.quarter) return found;
  throw usageError(
    `${found.reference} is a key result of ${found.goal.quarter}, not of ${open.quarter}`,
    'To review that quarter',
    `review ${found.goal.quarter} --kr ${found.reference}`,
  );
}

/**
 * A key result of the quarter, else of another one. What carries a goal on begins with the same id:
 * by the beginning of an id, the goal of the quarter is meant.
 */
function resolved({ community, quarter }: Open, kr: string): Resolved {
  const ofQuarter = community.goals.filter((one) => one.quarter === quarter);
  const [goal = ''] = kr.split('/');
  const isWhole = community.goals.some(({ id }) => id === goal);
  const isHere = !isWhole && named(goal, ofQuarter, ({ id }) => id).length > 0;
  const goals = kr.includes('/') && isHere ? ofQuarter : community.goals;
  return resolveKeyResult(kr, { ...community, goals }, quarter);
}

function refuseToCome({ community, asOf }: Open, quarter: Quarter): void {
  const { from } = quarterSpan(quarter, community.charter.calendar);
  if (from > asOf)
    throw usageError(
      `${quarter} begins on ${longDate(from)}: there is nothing to look back at yet`,
      'Review a quarter that has begun',
    );
  if (keyResultsOf(community, quarter).length > 0) return;
  const others = [...new Set(community.goals.map((goal) => goal.quarter))].sort();
  if (others.length === 0) throw usageError('there is no key result yet', '', 'goal add');
  throw usageError(
    `${quarter} has no key results, so there is nothing to review`,
    `There are goals of ${others.join(', ')}`,
  );
}
