import * as v from 'valibot';
import type { Problem } from './finding.ts';
import { finite } from './parts.ts';
import { closed, say } from './validate.ts';

/** Where one status ends and the next begins; docs/numbers.md explains the four. */
export interface Thresholds {
  /** Share of the expected progress from which a result is on track, 0–1. */
  readonly onTrack: number;
  /** How far behind the expected progress, 0–1, it may lie and still be on track. */
  readonly onTrackGap: number;
  readonly atRisk: number;
  readonly atRiskGap: number;
}

export const DEFAULT_THRESHOLDS: Thresholds = {
  onTrack: 0.9,
  onTrackGap: 0.1,
  atRisk: 0.6,
  atRiskGap: 0.25,
};

const ABOVE_ZERO = say('this is a share', 'Write a number above 0, up to 1');

const share = v.pipe(finite, v.gtValue(0, ABOVE_ZERO), v.maxValue(1, ABOVE_ZERO));

/** The key `status` of `cop.yaml`. */
export const statusSchema = closed({
  on_track: v.optional(
    v.pipe(share, v.description('On track from this share of the expected progress.')),
  ),
  on_track_gap: v.optional(
    v.pipe(share, v.description('On track, too, while no further behind it than this.')),
  ),
  at_risk: v.optional(
    v.pipe(share, v.description('At risk from this share of the expected progress.')),
  ),
  at_risk_gap: v.optional(
    v.pipe(share, v.description('At risk, too, while no further behind it than this.')),
  ),
});

type StatusKeys = v.InferOutput<typeof statusSchema>;

export type StatusKey = 'on_track' | 'on_track_gap' | 'at_risk' | 'at_risk_gap';

/** Thresholds as `cop.yaml` says them. */
export function statusOf(thresholds: Thresholds): Record<StatusKey, number> {
  return {
    on_track: thresholds.onTrack,
    on_track_gap: thresholds.onTrackGap,
    at_risk: thresholds.atRisk,
    at_risk_gap: thresholds.atRiskGap,
  };
}

/** The same on one line: `{on_track: 0.9, on_track_gap: 0.1, …}`. */
export function statusText(thresholds: Thresholds): string {
  const keys = Object.entries(statusOf(thresholds)).map(([key, value]) => `${key}: ${value}`);
  return `{${keys.join(', ')}}`;
}

/** The thresholds that `cop.yaml` gives, and the usual ones where it says nothing. */
export function thresholdsOf(status: StatusKeys = {}): Thresholds {
  return {
    onTrack: status.on_track ?? DEFAULT_THRESHOLDS.onTrack,
    onTrackGap: status.on_track_gap ?? DEFAULT_THRESHOLDS.onTrackGap,
    atRisk: status.at_risk ?? DEFAULT_THRESHOLDS.atRisk,
    atRiskGap: status.at_risk_gap ?? DEFAULT_THRESHOLDS.atRiskGap,
  };
}

/** What is wrong with thresholds by which a result would be at risk and on track at once. */
export function crossedThresholds(thresholds: Thresholds): Problem[] {
  const shares = thresholds.atRisk < thresholds.onTrack;
  const gaps = thresholds.onTrackGap < thresholds.atRiskGap;
  if (shares && gaps) return [];
  return [
    {
      code: 'charter/thresholds',
      path: ['status'],
      at: 'value',
      message: shares
        ? 'at_risk_gap must lie above on_track_gap'
        : 'at_risk must lie below on_track',
      remedy: `Write for example: ${statusText(DEFAULT_THRESHOLDS)}`,
    },
  ];
}
