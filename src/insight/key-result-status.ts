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

/** Why a status is what it is: the rule that was the first to fit. */
export type StatusRule =
  | 'before-first-day'
  | 'progress-1'
  | 'progress-1-on-last-day'
  | 'held-days'
  | 'over'
  | RunningRule
  | 'steps-due-done'
  | 'one-step-due-missing';

/** Why a running result, or the community, is on track, at risk or off track. */
export type RunningRule =
  | 'on-track-share'
  | 'on-track-gap'
  | 'at-risk-share'
  | 'at-risk-gap'
  | 'behind-all';

const NOT_BY_SHARE = 'progress / judged < on_track';
const NOT_BY_GAP = 'judged − progress > on_track_gap';
const NOT_AT_RISK_BY_SHARE = 'progress / judged < at_risk';

/**
 * What must hold for each rule to be the one that fits, as `cop explain` prints it; a test holds each
 * against the figures.
 */
export const STATUS_RULES: Readonly<Record<Exclude<StatusRule, 'over'>, string>> = {
  'before-first-day': 'as_of < first_day',
  'progress-1': 'progress ≥ 1',
  'progress-1-on-last-day': 'as_of > last_day and progress_at_end ≥ 1',
  'held-days': 'as_of > last_day and days_held / days_known ≥ on_track',
  'on-track-share': 'progress / judged ≥ on_track',
  'on-track-gap': 'judged − progress ≤ on_track_gap',
  'steps-due-done': `steps_done ≥ steps_due and expected < ${STEPS_LENIENT_BELOW}`,
  'at-risk-share': `progress / judged ≥ at_risk and ${NOT_BY_SHARE} and ${NOT_BY_GAP}`,
  'at-risk-gap': `judged − progress ≤ at_risk_gap and ${NOT_AT_RISK_BY_SHARE} and ${NOT_BY_GAP}`,
  'one-step-due-missing': `steps_done ≥ steps_due − 1 and ${NOT_AT_RISK_BY_SHARE} and ${NOT_BY_GAP}`,
  'behind-all': `${NOT_AT_RISK_BY_SHARE} and judged − progress > at_risk_gap`,
};

/** The formula of the whole steps that are due. */
export const STEPS_DUE = 'floor(whole_steps × judged)';

/** A status, and the rule that gave it. */
export interface Verdict<Rule = StatusRule> {
  readonly status: Status;
  readonly rule: Rule;
}

/**
 * The status of a key result, the first that fits: upcoming before its first day; achieved; after
 * its last day nearly or missed; else on track, at risk or off track. The last day still runs.
 */
export function keyResultStatus(
  keyResult: KeyResult,
  basis: Basis,
  thresholds: Thresholds,
): Verdict {
  if (basis.asOf < firstDay(keyResult.timeline))
    return { status: 'upcoming', rule: 'before-first-day' };
  const isOver = basis.asOf > lastDay(keyResult.timeline);
  const achieved = ruleOfAchieved(basis, { isOver, onTrack: thresholds.onTrack });
  if (achieved) return { status: 'achieved', rule: achieved };
  if (!isOver) return whileRunning(basis, thresholds);
  const isNear = atLeast(basis.progress, nearlyFrom(keyResult, thresholds));
  return { status: isNear ? 'nearly' : 'missed', rule: 'over' };
}

/** The same for what is over: `nearly` or `missed`. */
export function overRule(status: Status, kind?: KeyResult['kind']): string {
  const from = kind === 'keep' ? 'on_track − on_track_gap' : 'on_track';
  return `as_of > last_day and progress ${status === 'nearly' ? '≥' : '<'} ${from}`;
}

/** The progress, 0…1, from which what is over and not achieved is nearly there: for a *keep* less the gap. */
function nearlyFrom({ kind }: KeyResult, { onTrack, onTrackGap }: Thresholds): number {
  return kind === 'keep' ? onTrack - onTrackGap : onTrack;
}

/** What a progress and the expected progress that it is judged against give, while it runs. */
export function runningStatus(
  progress: number,
  judged: number,
  thresholds: Thresholds,
): Verdict<RunningRule> {
  const hasShare = (share: number): boolean => judged > 0 && atLeast(progress / judged, share);
  const isWithin = (gap: number): boolean => atLeast(gap, judged - progress);
  if (hasShare(thresholds.onTrack)) return { status: 'on-track', rule: 'on-track-share' };
  if (isWithin(thresholds.onTrackGap)) return { status: 'on-track', rule: 'on-track-gap' };
  if (hasShare(thresholds.atRisk)) return { status: 'at-risk', rule: 'at-risk-share' };
  if (isWithin(thresholds.atRiskGap)) return { status: 'at-risk', rule: 'at-risk-gap' };
  return { status: 'off-track', rule: 'behind-all' };
}

function ruleOfAchieved(
  { progress, progressAtEnd, days }: Basis,
  { isOver, onTrack }: { readonly isOver: boolean; readonly onTrack: number },
): StatusRule | undefined {
  if (atLeast(progress, 1)) return 'progress-1';
  if (!isOver) return undefined;
  if (days)
    return days.known > 0 && atLeast(days.held / days.known, onTrack) ? 'held-days' : undefined;
  return atLeast(progressAtEnd, 1) ? 'progress-1-on-last-day' : undefined;
}

/** One learning experience in two weeks cannot be 57 % done: whole steps are given their time. */
function whileRunning(basis: Basis, thresholds: Thresholds): Verdict {
  const { progress, judged, expected, steps } = basis;
  const verdict = runningStatus(progress, judged, thresholds);
  if (!steps || verdict.status === 'on-track') return verdict;
  const due = stepsDue(steps, judged);
  if (atLeast(steps.done, due) && !atLeast(expected, STEPS_LENIENT_BELOW))
    return { status: 'on-track', rule: 'steps-due-done' };
  return verdict.status === 'off-track' && atLeast(steps.done, due - 1)
    ? { status: 'at-risk', rule: 'one-step-due-missing' }
    : verdict;
}

/** How many whole steps are due where a share of the way, 0…1, is expected. */
export function stepsDue({ all }: WholeSteps, judged: number): number {
  return wholeBelow(all * judged);
}
