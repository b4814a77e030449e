import type { Milestone, Reach } from '../domain/key-result.ts';
import { difference, finite } from './exact-decimals.ts';
import { weightedMean } from './weighted-mean.ts';

/** What `cop explain` prints of these; a test works each formula out and compares. */
export const REACH_ATTAINMENT = '(value − baseline) / (target − baseline)';
export const MILESTONE_ATTAINMENT = 'Σ(weight_done) / Σ(weight)';
export const PROGRESS = 'min(1, max(0, attainment))';

/**
 * The attainment of a *reach*: (value − baseline) / (target − baseline). Not clamped: 1.3 where 13
 * of 10 are there, below 0 where it went the wrong way.
 */
export function reachAttainment(reach: Reach, value: number): number {
  const { baseline, target } = reach;
  const ratio = partOf(value, target, baseline);
  // Adding 0 makes the −0 of a way down that has not begun a plain 0.
  return finite(ratio) + 0;
}

/** How far a value is on the way from one number to another, as on exact decimals. */
function partOf(value: number, to: number, from: number): number {
  // Of numbers so large that their difference overflows, the halves have the same ratio.
  if (![value - from, to - from].every(Number.isFinite))
    return (value / 2 - from / 2) / (to / 2 - from / 2);
  const distance = difference(to, from);
  // Two numbers may differ only in digits of which decimals know nothing.
  return distance === 0 ? (value - from) / (to - from) : difference(value, from) / distance;
}

/** The attainment of a *milestone*: the weight of the steps done over that of all, 0…1. */
export function milestoneAttainment(
  milestone: Milestone,
  done: readonly (string | true)[],
): number {
  if (milestone.steps.length === 0) return done.length;
  const parts = milestone.steps.map(({ id, weight }) => ({
    number: done.includes(id) ? 1 : 0,
    weight,
  }));
  return weightedMean(parts) ?? 0;
}

/** Attainment clamped to 0…1. */
export function progressOf(attainment: number): number {
  return Math.min(1, Math.max(0, attainment));
}
