import { amountText, boundsText, shortUnit } from '../domain/amount-text.ts';
import { shortDate } from '../domain/civil-date.ts';
import { formatNumber } from '../domain/number-text.ts';
import { firstDay, lastDay, type Timeline } from '../domain/timeline.ts';
import type { KeyResultFigures, KeyResultWithFigures } from '../insight/figures.ts';
import type { Status } from '../insight/status.ts';
import { cut } from '../terminal/width.ts';
import { blockedText, silenceText } from './check-in-text.ts';
import { neededText } from './rate-text.ts';
import { lastText } from './value-text.ts';

const BEHIND: readonly (Status | null)[] = ['at-risk', 'off-track'];
const ENDED: readonly (Status | null)[] = ['missed', 'nearly'];
const RUNNING: readonly (Status | null)[] = ['on-track', ...BEHIND];
/** A person who is no surer than this has something to say, also where all is on track. */
const DOUBT = 5;
/** A note can be long: this much of it, in columns. */
const LONGEST_BLOCKED = 'blocked: '.length + 60;

/**
 * What there is to say of a key result beyond its figures, in a few words each; [] where the figures
 * say it all.
 * @param goal its goal's timeline: one of its own is said as long as it matters
 */
export function detailsOf(one: KeyResultWithFigures, goal: Timeline): readonly string[] {
  return [
    baseline(one),
    ...ownTimeline(one, goal),
    late(one),
    blocked(one.figures),
    silence(one),
    ...pace(one),
    kept(one),
    confidence(one.figures),
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
  const isAsked = BEHIND.includes(status) && lastCheckIn === null && !keyResult.measured;
  return stale || isAsked ? silenceText(figures) : undefined;
}

/** How fast it goes and would have to go: `0.62 of the pace needed`, `needs 9.3 a week`. */
function pace({ keyResult, figures }: KeyResultWithFigures): Detail[] {
  if (!BEHIND.includes(figures.status) || keyResult.kind === 'keep') return [];
  const share = figures.pace && figures.pace < 1 ? formatNumber(figures.pace) : undefined;
  return [share && `${share} of the pace needed`, neededText({ keyResult, figures })];
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
