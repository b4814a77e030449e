import type { CivilDate } from '../domain/civil-date.ts';
import type { KeyResult } from '../domain/key-result.ts';
import type { Thresholds } from '../domain/thresholds.ts';
import { firstDay, lastDay } from '../domain/timeline.ts';
import { atLeast, wholeBelow } from './exact-decimals.ts';
import type { KeptDays } from './keep.ts';
import type { Status } from './status.ts';
import type { WholeSteps } from './whole-steps.ts';

/** From this expected progress on, a result in whole steps is judged as all others are. */
const STEPS_LENIENT_BELOW = 0.75;

/** What the status of a key result follows from. Shares are 0…1. */
export interface Basis {
  readonly asOf: CivilDate;
  readonly progress: number;
  /** The progress at the end of its last day, as known now; its progress now, before that. */
  readonly progressAtEnd: number;
  readonly expected: number;
  readonly judged: number;
  /** For a *keep*. */
  readonly days: KeptDays | null;
  readonly steps: WholeSteps | null;
}

/**
 * The status of a key result, the first that fits: upcoming before its first day; achieved; after
 * its last day nearly or missed; else on track, at risk or off track. The last day still runs.
 */
export function keyResultStatus(
  keyResult: KeyResult,
  basis: Basis,
  thresholds: Thresholds,
): Status {
  if (basis.asOf < firstDay(keyResult.timeline)) return 'upcoming';
  const isOver = basis.asOf > lastDay(keyResult.timeline);
  if (isAchieved(keyResult, basis, thresholds)) return 'achieved';
  if (!isOver) return whileRunning(basis, thresholds);
  const enough =
    keyResult.kind === 'keep' ? thresholds.onTrack - thresholds.onTrackGap : thresholds.onTrack;
  return atLeast(basis.progress, enough) ? 'nearly' : 'missed';
}

/** What a progress and the expected progress that it is judged against give, while it runs. */
export function runningStatus(
  progress: number,
  judged: number,
  thresholds: Thresholds,
): 'on-track' | 'at-risk' | 'off-track' {
  const within = (share: number, gap: number): boolean =>
    (judged > 0 && atLeast(progress / judged, share)) || atLeast(gap, judged - progress);
  if (within(thresholds.onTrack, thresholds.onTrackGap)) return 'on-track';
  return within(thresholds.atRisk, thresholds.atRiskGap) ? 'at-risk' : 'off-track';
}

function isAchieved(keyResult: KeyResult, basis: Basis, { onTrack }: Thresholds): boolean {
  if (atLeast(basis.progress, 1)) return true;
  if (basis.asOf <= lastDay(keyResult.timeline)) return false;
  const { days } = basis;
  if (days) return days.known > 0 && atLeast(days.held / days.known, onTrack);
  return atLeast(basis.progressAtEnd, 1);
}

/** One learning experience in two weeks cannot be 57 % done: whole steps are given their time. */
function whileRunning(basis: Basis, thresholds: Thresholds): Status {
  const { progress, judged, expected, steps } = basis;
  const status = runningStatus(progress, judged, thresholds);
  if (!steps) return status;
  const due = wholeBelow(steps.all * judged);
  if (atLeast(steps.done, due) && !atLeast(expected, STEPS_LENIENT_BELOW)) return 'on-track';
  return status === 'off-track' && atLeast(steps.done, due - 1) ? 'at-risk' : status;
}
