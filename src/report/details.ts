import { amountText, boundsText, shortUnit } from '../domain/amount-text.ts';
import { shortDate } from '../domain/civil-date.ts';
import type { Goal } from '../domain/goal.ts';
import { formatNumber, formatShare } from '../domain/number-text.ts';
import { firstDay, lastDay, type Timeline } from '../domain/timeline.ts';
import { reachAttainment } from '../insight/attainment.ts';
import { blockedText, silenceText } from '../insight/check-in-text.ts';
import { atLeast } from '../insight/exact-decimals.ts';
import type { KeyResultFigures, KeyResultWithFigures } from '../insight/figures.ts';
import type { GoalpostMove } from '../insight/goalpost-moves.ts';
import type { KeyResultScore } from '../insight/quarter-scores.ts';
import { forecastText, ratesText } from '../insight/rate-text.ts';
import type { Status } from '../insight/status.ts';
import { cut } from '../terminal/width.ts';
import { goalpostsTexts } from './goalposts-text.ts';
import type { ReportModel } from './model.ts';
import { scoreDetails } from './score-text.ts';
import { isShareOfTarget, lastText } from './value-text.ts';

const BEHIND: readonly Status[] = ['at-risk', 'off-track'];
const ENDED: readonly Status[] = ['missed', 'nearly'];
const RUNNING: readonly Status[] = ['on-track', ...BEHIND];
/** A person who is no surer than this has something to say, also where all is on track. */
const DOUBT = 5;
/** A note can be long: this much of it, in columns. */
const LONGEST_BLOCKED = 'blocked: '.length + 60;

/** What stands around a key result in a report. */
interface Around {
  /** Its goal's timeline: one of its own is said as long as it matters. */
  readonly goal: Timeline;
  /** Its goalposts that were moved after its start, the earliest first: said whatever its status. */
  readonly moves: readonly GoalpostMove[];
  /** Its score, once there is one. */
  readonly score?: KeyResultScore | undefined;
}

/** What a report has around a key result of a goal. */
export function aroundOf(
  { reference }: KeyResultWithFigures,
  { timeline }: Pick<Goal, 'timeline'>,
  { moved, scores }: Pick<ReportModel, 'moved' | 'scores'>,
): Around {
  return {
    goal: timeline,
    moves: moved.get(reference) ?? [],
    score: scores?.byKeyResult.get(reference),
  };
}

/**
 * What there is to say of a key result beyond its figures, in a few words each; [] where the figures
 * say it all.
 */
export function detailsOf(
  one: KeyResultWithFigures,
  { goal, moves, score }: Around,
): readonly string[] {
  return [
    baseline(one),
    ...ownTimeline(one, goal),
    ...goalpostsTexts(moves, { unit: one.keyResult.unit, asOf: one.figures.asOf }),
    outside(one),
    passed(one),
    late(one),
    blocked(one.figures),
    silence(one),
    ...pace(one),
    forecast(one),
    kept(one),
    confidence(one.figures),
    ...(score ? scoreDetails(score) : []),
  ].filter((detail) => detail !== undefined);
}

type Detail = string | undefined;

/**
 * Where a number started, without which its share cannot be worked out: `from 36 h`. Left out where
 * its sentence says that number.
 */
function baseline({ keyResult, figures }: KeyResultWithFigures): Detail {
  if (keyResult.kind !== 'reach' || keyResult.baseline === 0) return undefined;
  const { value, status } = figures;
  if (value === null || value === keyResult.baseline || status === 'achieved') return undefined;
  // Only its digits are looked for: to understand the sentence would take a third of a start-up.
  const digits: readonly string[] = keyResult.keyResult.match(/\d+(?:[.,]\d+)?/g) ?? [];
  if (digits.includes(formatNumber(Math.abs(keyResult.baseline)))) return undefined;
  return `from ${amountText(keyResult.baseline, shortUnit(keyResult.unit))}`;
}

/** Its own timeline where the goal's would mislead, and when that begins. */
function ownTimeline({ keyResult, figures }: KeyResultWithFigures, goal: Timeline): Detail[] {
  const { timeline } = keyResult;
  if (timeline.written === goal.written || figures.status === 'achieved') return [];
  const isAhead = figures.status === 'upcoming';
  const begins = `starts on ${shortDate(firstDay(timeline), figures.asOf)}`;
  return [timeline.written, isAhead ? begins : undefined];
}

/** What a bar from 0 % to 100 % cannot show, nor the value beside it: `125 % of the way`; of `23 of 20` nothing. */
function outside({ keyResult, figures: { attainment } }: KeyResultWithFigures): Detail {
  if (keyResult.kind !== 'reach' || attainment === null) return undefined;
  const share = formatShare(attainment);
  if (attainment > 1)
    return share === '100 %' || isShareOfTarget(keyResult) ? undefined : `${share} of the way`;
  if (attainment >= 0 || share === '0 %') return undefined;
  const side = keyResult.target > keyResult.baseline ? 'below' : 'above';
  return `${share} of the way: ${side} where it started`;
}

/** That it has come to what was committed to, or to the stretch: of the target its share says it. */
function passed({ keyResult, figures: { zone } }: KeyResultWithFigures): Detail {
  if (keyResult.kind !== 'reach') return undefined;
  const { commit, stretch, unit } = keyResult;
  const amount = (number: number): string => amountText(number, shortUnit(unit));
  if (zone === 'stretch' && stretch !== null) return `reached the stretch of ${amount(stretch)}`;
  return zone === 'commit' && commit !== null
    ? `reached the ${amount(commit)} committed to`
    : undefined;
}

function late({ keyResult, figures }: KeyResultWithFigures): Detail {
  if (!figures.late) return undefined;
  return `late: not yet there on ${shortDate(lastDay(keyResult.timeline), figures.asOf)}`;
}

function blocked(figures: KeyResultFigures): Detail {
  const { status, blocked: isBlocked } = figures;
  if (!isBlocked || !(RUNNING.includes(status) || status === 'upcoming')) return undefined;
  return cut(blockedText(figures), LONGEST_BLOCKED);
}

function silence({ keyResult, figures }: KeyResultWithFigures): Detail {
  const { status, stale, lastCheckIn } = figures;
  const isAsked = BEHIND.includes(status) && lastCheckIn === null && keyResult.measure === null;
  return stale || isAsked ? silenceText(figures) : undefined;
}

/** How fast it goes and would have to go: `0.62 of the pace needed`, `3.1 a week, needs 9.3`. */
function pace({ keyResult, figures }: KeyResultWithFigures): Detail[] {
  if (!BEHIND.includes(figures.status) || keyResult.kind === 'keep') return [];
  const share = figures.pace && figures.pace < 1 ? formatNumber(figures.pace) : undefined;
  return [share && `${share} of the pace needed`, ratesText({ keyResult, figures })];
}

/** Where it comes to at this rate: of what is on track, only where that is short of its target. */
function forecast(one: KeyResultWithFigures): Detail {
  const { keyResult, figures } = one;
  if (keyResult.kind !== 'reach' || !figures.forecast) return undefined;
  const isShort = !atLeast(reachAttainment(keyResult, figures.forecast.atEnd), 1);
  const matters = BEHIND.includes(figures.status) || (figures.status === 'on-track' && isShort);
  return matters ? forecastText(one) : undefined;
}

function kept({ keyResult, figures }: KeyResultWithFigures): Detail {
  if (keyResult.kind !== 'keep' || ![...BEHIND, ...ENDED].includes(figures.status))
    return undefined;
  const last = lastText(keyResult, figures);
  return last && `${last}, keep ${boundsText(keyResult)}`;
}

function confidence({ status, confidence: said }: KeyResultFigures): Detail {
  if (said === null || !RUNNING.includes(status)) return undefined;
  return BEHIND.includes(status) || said <= DOUBT
    ? `confidence ${formatNumber(said)}/10`
    : undefined;
}
