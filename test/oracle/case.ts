import { type Exact, share } from './exact.ts';
import type { Standing } from './settling.ts';
import { daysOfTimeline, lastDayOfQuarter } from './timeline-days.ts';
import type { Limits, Rhythm, WrittenCommunity, WrittenGoal, WrittenKeyResult } from './written.ts';

/** All that the figures of a key result rest on. */
export interface Case<Kind extends WrittenKeyResult = WrittenKeyResult> {
  readonly keyResult: Kind;
  /** The days of its timeline, in order. */
  readonly days: readonly string[];
  readonly first: string;
  readonly last: string;
  /** What was said of it and stands, in order, up to the as-of date. */
  readonly said: readonly Standing[];
  readonly asOf: string;
  /** The last day of its goal's quarter. */
  readonly quarterEnds: string;
  readonly limits: Limits;
}

const USUAL: Limits = { on_track: 0.9, on_track_gap: 0.1, at_risk: 0.6, at_risk_gap: 0.25 };

/** How many days back a result is judged, and after how many it is stale. */
export const LOOK_BACK: Readonly<Record<Rhythm, number>> = { week: 7, '2 weeks': 14, month: 31 };
export const STALE_AFTER: Readonly<Record<Rhythm, number>> = { week: 14, '2 weeks': 21, month: 38 };

export function limitsOf({ charter }: WrittenCommunity): Limits {
  return { ...USUAL, ...charter.status };
}

export function caseOf(
  community: WrittenCommunity,
  goal: WrittenGoal,
  keyResult: WrittenKeyResult,
  standing: readonly Standing[],
): Case {
  const { charter, asOf } = community;
  const days = daysOfTimeline(keyResult.timeline ?? goal.timeline, goal.quarter, charter);
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const said = standing.filter(({ data }) => data.key_result === `${goal.id}/${keyResult.id}`);
  const quarterEnds = lastDayOfQuarter(goal.quarter, charter);
  return { keyResult, days, first, last, said, asOf, quarterEnds, limits: limitsOf(community) };
}

/** How many days of the timeline are over at the end of a day. */
export function daysGone({ days }: Pick<Case, 'days'>, day: string): number {
  return days.filter((one) => one <= day).length;
}

/** The share of the timeline's days that are over at the end of a day. */
export function expectedOn(its: Pick<Case, 'days'>, day: string): Exact {
  return share(daysGone(its, day), its.days.length);
}

export function everyOf(keyResult: WrittenKeyResult): Rhythm {
  return keyResult.every ?? 'week';
}
