import { addDays, type CivilDate } from '../domain/civil-date.ts';
import type { Community } from '../domain/community.ts';
import { atLeast } from './exact-decimals.ts';
import type { KeyResultWithFigures } from './figures.ts';
import { type QuarterFigures, quarterFigures } from './quarter-figures.ts';
import { standingCheckIns } from './standing.ts';

const WEEK = 7;

/** What became of a quarter's key results in the week before a day. */
export interface Movement {
  /** How many key results have another progress than a week before, by what was said of them. */
  readonly moved: number;
  /** Of how many that can be counted. */
  readonly of: number;
  /** By how many percentage points the community's progress moved; null where it has none. */
  readonly points: number | null;
}

/**
 * What moved since the same day of the week before, among the goals that `now` has. The week before is
 * counted by what is known now: without what was since withdrawn or corrected. The progress of a *keep*
 * grows, and shrinks, with the days alone; it moved only if a value of it was said in these seven days.
 * The points are those of the community's progress, with what the days alone gave.
 */
export function movementSinceLastWeek(community: Community, now: QuarterFigures): Movement {
  const day = addDays(now.asOf, -WEEK);
  const goals = now.goals.map((one) => one.goal);
  const before = quarterFigures({ ...community, goals }, now.quarter, day, now.asOf);
  const was = progressByReference(before);
  const counted = now.goals
    .flatMap((goal) => goal.keyResults)
    .filter(({ figures }) => figures.progress !== null);
  const changed = counted.filter(({ reference, figures }) =>
    differs(figures.progress ?? 0, was.get(reference) ?? 0),
  );
  const said = changed.some(isKeep)
    ? saidAfter(day, community, now.asOf)
    : new Set<string | null>();
  const [progress, earlierProgress] = [now.figures.progress, before.figures.progress];
  return {
    moved: changed.filter((one) => !isKeep(one) || said.has(one.reference)).length,
    of: counted.length,
    points:
      progress === null || earlierProgress === null ? null : (progress - earlierProgress) * 100,
  };
}

function isKeep({ keyResult }: KeyResultWithFigures): boolean {
  return keyResult.kind === 'keep';
}

/** The key results of which a value was said after a day, by their references. */
function saidAfter(
  day: CivilDate,
  { records }: Community,
  asOf: CivilDate,
): ReadonlySet<string | null> {
  const standing = standingCheckIns(records, asOf);
  return new Set(
    standing
      .filter(({ on, said }) => on > day && said?.kind === 'value')
      .map((one) => one.keyResult),
  );
}

function progressByReference({ goals }: QuarterFigures): ReadonlyMap<string, number> {
  const keyResults = goals.flatMap((goal) => goal.keyResults);
  return new Map(keyResults.map((one) => [one.reference, one.figures.progress ?? 0]));
}

function differs(a: number, b: number): boolean {
  return !(atLeast(a, b) && atLeast(b, a));
}
