import type { CheckIn } from '../domain/check-in.ts';
import type { CivilDate } from '../domain/civil-date.ts';
import type { KeyResult } from '../domain/key-result.ts';
import { valuesAfter } from './value.ts';

/** Where a key result stood at the end of a day on which that was said. */
export interface CoursePoint {
  readonly on: CivilDate;
  /** In its unit; for a milestone, the number of its steps that are done. */
  readonly value: number;
}

/**
 * The course that a key result took: where it stood at the end of each day on which a figure of it was
 * said, one point a day, the earliest first.
 * @param checkIns those that stand, in order, of days up to the one that is asked about
 */
export function courseOf(
  keyResult: KeyResult,
  checkIns: readonly CheckIn[],
): readonly CoursePoint[] {
  const values = valuesAfter(keyResult, checkIns);
  const points: CoursePoint[] = [];
  for (const [index, { on, said }] of checkIns.entries()) {
    const value = values[index] ?? null;
    if (said === null || value === null) continue;
    // They are in order: of one day the last counts.
    if (points.at(-1)?.on === on) points.pop();
    points.push({ on, value });
  }
  return points;
}
