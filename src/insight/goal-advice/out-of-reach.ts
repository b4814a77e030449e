import { amountText } from '../../domain/amount-text.ts';
import { type CivilDate, longDate } from '../../domain/civil-date.ts';
import { type Community, referenceTo } from '../../domain/community.ts';
import type { FileProblem } from '../../domain/finding.ts';
import type { Goal } from '../../domain/goal.ts';
import type { Reach } from '../../domain/key-result.ts';
import { counted, formatRate, roundHalfAway } from '../../domain/number-text.ts';
import { lastDay, timelineDays } from '../../domain/timeline.ts';
import { sum } from '../exact-decimals.ts';
import { ratesSoFar } from './rates-so-far.ts';
import type { WeekSoFar } from './weeks-so-far.ts';

/** So many times what there was in the best week so far may be needed each week: beyond it is asked. */
const BEYOND_BEST = 2;

/** In fewer weeks in which there was anything, what the best is like cannot be told. */
const LEAST_WEEKS = 4;

const WEEK = 7;

/** A key result that is to grow to a number, and where it stands in its goal's file. */
interface ToReach {
  readonly goal: Goal;
  readonly index: number;
  readonly keyResult: Reach;
}

/**
 * Numbers that would take, in each week of their time, more than twice what there was in the best week so
 * far: `(target − baseline) / weeks > 2 × best week`. A time of less than a week is one. What is over by
 * the day is left out, and so is what the log cannot tell of, where a part of it could not be read.
 */
export function resultsOutOfReach(
  goals: readonly Goal[],
  community: Community,
  asOf: CivilDate,
): readonly FileProblem[] {
  if (community.unread.log.length > 0) return [];
  const wanted = goals.flatMap((goal) =>
    [...goal.keyResults.entries()].flatMap(([index, keyResult]): ToReach[] =>
      keyResult.kind === 'reach' &&
      keyResult.target > keyResult.baseline &&
      lastDay(keyResult.timeline) >= asOf
        ? [{ goal, index, keyResult }]
        : [],
    ),
  );
  const rates = ratesSoFar(
    wanted.map(({ goal, keyResult }) => ({ keyResult, reference: referenceTo(goal, keyResult) })),
    community,
    asOf,
  );
  return wanted.flatMap((one, index) => beyondBest(one, rates[index] ?? []));
}

function beyondBest(
  { goal, index, keyResult }: ToReach,
  weeks: readonly WeekSoFar[],
): readonly FileProblem[] {
  const [first] = weeks;
  if (!first || new Set(weeks.map(({ from }) => from)).size < LEAST_WEEKS) return [];
  const best = weeks.reduce((most, week) => (week.amount > most.amount ? week : most), first);
  const distance = sum(keyResult.target, -keyResult.baseline);
  const days = timelineDays(keyResult.timeline);
  const needed = distance / Math.max(1, days / WEEK);
  if (needed <= BEYOND_BEST * best.amount) return [];
  const amount = amountText(distance, keyResult.unit);
  const more = keyResult.baseline === 0 ? amount : `${amount} more`;
  const most = `the most so far is ${rateText(best.amount)} in a week, that of ${longDate(best.from)}`;
  return [
    {
      code: 'goal/out-of-reach',
      file: goal.file,
      path: ['key_results', index, 'target'],
      at: 'value',
      message:
        days <= WEEK
          ? `${more} in ${counted(days, 'day')}; ${most}`
          : `${more} in ${lengthText(days)} is ${rateText(needed)} a week; ${most}`,
      remedy: 'Is that within reach? A smaller number, or more weeks, could be',
      command: `kr edit ${referenceTo(goal, keyResult)}`,
    },
  ];
}

function lengthText(days: number): string {
  return days % WEEK === 0 ? counted(days / WEEK, 'week') : counted(days, 'day');
}

/** From ten on nobody wants a tenth. */
function rateText(rate: number): string {
  return formatRate(rate < 10 ? rate : roundHalfAway(rate, 0));
}
