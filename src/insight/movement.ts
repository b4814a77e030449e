import type { CheckIn } from '../domain/check-in.ts';
import { addDays, type CivilDate } from '../domain/civil-date.ts';
import type { Community } from '../domain/community.ts';
import { atLeast, difference } from './exact-decimals.ts';
import type { KeyResultWithFigures } from './figures.ts';
import { saysWhere } from './heard.ts';
import { figuresWithoutForecast } from './key-result-figures.ts';
import { type QuarterFigures, quarterFigures } from './quarter-figures.ts';

const WEEK = 7;

/** How a key result stands beside where it stood a week before. */
export interface KeyResultMovement {
  readonly about: KeyResultWithFigures;
  /**
   * By how much its value changed, in its unit; of a milestone by how many steps. Null of a *keep* of
   * which nothing was said until a week before.
   */
  readonly value: number | null;
  /** By how much its progress changed, as a share: 0.05 is five points. */
  readonly progress: number;
}

/** What became of a quarter's key results in the week before a day. */
export interface Movement {
  /** By their references, of all that can be counted. */
  readonly each: ReadonlyMap<string, KeyResultMovement>;
  /** Those that moved by what was said of them, whose progress changed most first. */
  readonly moved: readonly KeyResultMovement[];
  /** By how many percentage points the community's progress moved; null where it has none. */
  readonly points: number | null;
}

/**
 * What moved since the same day of the week before, among the goals that `now` has. The week before is
 * counted by what is known now: without what was since withdrawn or corrected. The progress of a *keep*
 * grows, and shrinks, with the days alone; it moved only if a value of it was said in these seven days.
 * The points are those of the community's progress, with what the days alone gave.
 * @param figuresFor how the figures of the week before are worked out, as those of `now` were
 */
export function movementSinceLastWeek(
  community: Community,
  now: QuarterFigures,
  figuresFor: typeof quarterFigures = quarterFigures,
): Movement {
  const day = addDays(now.asOf, -WEEK);
  const goals = now.goals.map((one) => one.goal);
  const its = { ...community, goals };
  const before = figuresFor(its, now.quarter, day, now.heard, figuresWithoutForecast);
  const was = byReference(before);
  const all = [...byReference(now).values()].flatMap((about) =>
    movementOf(about, was.get(about.reference)),
  );
  const changed = all.filter((one) => differs(one.value ?? 0) || differs(one.progress));
  const said = changed.some(isKeep) ? saidAfter(day, now) : new Set<string>();
  const [progress, earlierProgress] = [now.figures.progress, before.figures.progress];
  return {
    each: new Map(all.map((one) => [one.about.reference, one])),
    moved: changed
      .filter((one) => !isKeep(one) || said.has(one.about.reference))
      .sort((a, b) => Math.abs(b.progress) - Math.abs(a.progress)),
    points:
      progress === null || earlierProgress === null
        ? null
        : difference(progress, earlierProgress) * 100,
  };
}

/** None where it cannot be counted. */
function movementOf(
  about: KeyResultWithFigures,
  before: KeyResultWithFigures | undefined,
): KeyResultMovement[] {
  const { value, progress } = about.figures;
  const [wasAt, wasProgress] = [before?.figures.value ?? null, before?.figures.progress ?? null];
  if (progress === null || wasProgress === null) return [];
  const moved = value === null || wasAt === null ? null : difference(value, wasAt);
  return [{ about, value: moved, progress: difference(progress, wasProgress) }];
}

function isKeep({ about }: KeyResultMovement): boolean {
  return about.keyResult.kind === 'keep';
}

/** The key results of which a value was said after a day, by their references. */
function saidAfter(day: CivilDate, { heard, goals, asOf }: QuarterFigures): ReadonlySet<string> {
  const isSaid = ({ on, said }: CheckIn) => on > day && on <= asOf && said?.kind === 'value';
  const references = goals.flatMap(({ keyResults }) => keyResults.map((one) => one.reference));
  return new Set(references.filter((one) => saysWhere(heard, one).some(isSaid)));
}

function byReference({ goals }: QuarterFigures): ReadonlyMap<string, KeyResultWithFigures> {
  const keyResults = goals.flatMap((goal) => goal.keyResults);
  return new Map(keyResults.map((one) => [one.reference, one]));
}

function differs(from: number): boolean {
  return !(atLeast(from, 0) && atLeast(0, from));
}
