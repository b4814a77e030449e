import { addDays } from '../domain/civil-date.ts';
import type { Community } from '../domain/community.ts';
import { atLeast } from './exact-decimals.ts';
import { type QuarterFigures, quarterFigures } from './quarter-figures.ts';

const WEEK = 7;

/** What became of a quarter's key results in the week before a day. */
export interface Movement {
  /** How many key results have another progress than a week before. */
  readonly moved: number;
  /** Of how many that can be counted. */
  readonly of: number;
  /** By how many percentage points the community's progress moved; null where it has none. */
  readonly points: number | null;
}

/**
 * What moved since the same day of the week before, among the goals that `now` has. The week before is
 * counted by what is known now: without what was since withdrawn or corrected.
 */
export function movementSinceLastWeek(community: Community, now: QuarterFigures): Movement {
  const day = addDays(now.asOf, -WEEK);
  const goals = now.goals.map((one) => one.goal);
  const before = quarterFigures({ ...community, goals }, now.quarter, day, now.asOf);
  const was = progressByReference(before);
  const is = [...progressByReference(now)];
  const [progress, earlierProgress] = [now.figures.progress, before.figures.progress];
  return {
    moved: is.filter(([reference, share]) => differs(share, was.get(reference) ?? 0)).length,
    of: is.length,
    points:
      progress === null || earlierProgress === null ? null : (progress - earlierProgress) * 100,
  };
}

function progressByReference({ goals }: QuarterFigures): ReadonlyMap<string, number> {
  const keyResults = goals.flatMap((goal) => goal.keyResults);
  return new Map(
    keyResults.flatMap(({ reference, figures }) =>
      figures.progress === null ? [] : [[reference, figures.progress] as const],
    ),
  );
}

function differs(a: number, b: number): boolean {
  return !(atLeast(a, b) && atLeast(b, a));
}
