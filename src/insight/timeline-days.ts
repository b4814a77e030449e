import type { Timeline } from '../domain/timeline.ts';

/** Whether two timelines have the same days, however they are written. */
export function haveSameDays(one: Timeline, other: Timeline): boolean {
  return daysOf(one) === daysOf(other);
}

function daysOf({ intervals }: Timeline): string {
  return intervals.map(({ from, to }) => `${from} ${to}`).join();
}
