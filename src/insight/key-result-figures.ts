import type { CheckIn } from '../domain/check-in.ts';
import type { CivilDate } from '../domain/civil-date.ts';
import type { KeyResult } from '../domain/key-result.ts';
import type { Thresholds } from '../domain/thresholds.ts';
import { lastDay } from '../domain/timeline.ts';
import { milestoneAttainment, progressOf, reachAttainment } from './attainment.ts';
import { atLeast } from './exact-decimals.ts';
import { expectedProgress } from './expected.ts';
import type { KeyResultFigures } from './figures.ts';
import { forecastOf } from './forecast.ts';
import { keepProgress, keptDays } from './keep.ts';
import { keyResultStatus } from './key-result-status.ts';
import { paceOf } from './pace.ts';
import { judgedOn } from './rhythm.ts';
import { daysSilent, isStale } from './silence.ts';
import { keepValue, reachValue, stepsDone, stepsDoneOn } from './value.ts';
import { wholeSteps } from './whole-steps.ts';
import { zoneOf } from './zone.ts';

/** What `cop explain` prints of it; a test works the formula out and compares. */
export const LATE = 'progress ≥ 1 and progress_at_end < 1';

/**
 * All figures of a key result for a day.
 * @param checkIns those of this key result that stand, in order; later ones than the day are left out
 */
export function keyResultFigures(
  keyResult: KeyResult,
  checkIns: readonly CheckIn[],
  asOf: CivilDate,
  thresholds: Thresholds,
): KeyResultFigures {
  const figures = figuresWithoutForecast(keyResult, checkIns, asOf, thresholds);
  if (keyResult.kind !== 'reach' || keyResult.measured) return figures;
  return { ...figures, forecast: forecastOf(keyResult, upTo(checkIns, asOf), asOf) };
}

/**
 * The same for a day of which nobody wants to know what was to come: its forecast is null. That is the
 * one figure that takes its time.
 */
export function figuresWithoutForecast(
  keyResult: KeyResult,
  checkIns: readonly CheckIn[],
  asOf: CivilDate,
  thresholds: Thresholds,
): KeyResultFigures {
  const known = upTo(checkIns, asOf);
  const expected = expectedProgress(keyResult.timeline, asOf);
  const judgedDay = judgedOn(keyResult, known, asOf);
  const judged = expectedProgress(keyResult.timeline, judgedDay);
  const lastCheckIn = known.at(-1) ?? null;
  const silent = daysSilent(keyResult, lastCheckIn, asOf);
  const said = {
    asOf,
    expected,
    judged,
    judgedOn: judgedDay,
    confidence: known.findLast((one) => one.confidence !== null)?.confidence ?? null,
    blocked: lastCheckIn?.blocked ?? false,
    lastCheckIn,
    daysSilent: silent,
    withheld: false,
  };
  if (keyResult.measured) return { ...said, ...NOT_COUNTED };
  const stand = standOf(keyResult, known, asOf);
  const { progress, days } = stand;
  const isOver = asOf > lastDay(keyResult.timeline);
  const progressAtEnd = isOver ? progressOnLastDay(keyResult, known) : progress;
  const steps = wholeSteps(keyResult, known);
  const verdict = keyResultStatus(
    keyResult,
    { asOf, progress, progressAtEnd, expected, judged, days, steps },
    thresholds,
  );
  return {
    ...said,
    ...stand,
    forecast: null,
    pace: paceOf(progress, expected),
    ...verdict,
    progressAtEnd,
    steps,
    late: atLeast(progress, 1) && !atLeast(progressAtEnd, 1),
    stale: isStale(keyResult, silent, verdict.status, asOf),
  };
}

/** A result that counts itself has no figures as long as nothing can count it. */
const NOT_COUNTED = {
  value: null,
  attainment: null,
  progress: null,
  pace: null,
  status: null,
  rule: null,
  progressAtEnd: null,
  late: false,
  stale: false,
  days: null,
  stepsDone: [],
  doneOn: new Map(),
  steps: null,
  zone: null,
  forecast: null,
} as const;

interface Stand {
  readonly value: number | null;
  readonly attainment: number | null;
  readonly progress: number;
  readonly days: KeyResultFigures['days'];
  readonly stepsDone: KeyResultFigures['stepsDone'];
  readonly doneOn: KeyResultFigures['doneOn'];
  readonly zone: KeyResultFigures['zone'];
}

const NO_KIND = { days: null, stepsDone: [], doneOn: new Map(), zone: null } as const;

/** Where a key result stands, each kind by its own definition. */
function standOf(keyResult: KeyResult, checkIns: readonly CheckIn[], asOf: CivilDate): Stand {
  switch (keyResult.kind) {
    case 'reach': {
      const value = reachValue(keyResult, checkIns);
      const attainment = reachAttainment(keyResult, value);
      const zone = zoneOf(keyResult, value);
      return { ...NO_KIND, value, attainment, progress: progressOf(attainment), zone };
    }
    case 'milestone': {
      const done = stepsDone(keyResult, checkIns);
      const attainment = milestoneAttainment(keyResult, done);
      const progress = progressOf(attainment);
      const doneOn = stepsDoneOn(checkIns);
      return { ...NO_KIND, value: done.length, attainment, progress, stepsDone: done, doneOn };
    }
    case 'keep': {
      const days = keptDays(keyResult, checkIns, asOf);
      const progress = keepProgress(days, expectedProgress(keyResult.timeline, asOf));
      const value = keepValue(checkIns);
      return { ...NO_KIND, value, attainment: null, progress, days };
    }
  }
}

function progressOnLastDay(keyResult: KeyResult, checkIns: readonly CheckIn[]): number {
  const day = lastDay(keyResult.timeline);
  return standOf(keyResult, upTo(checkIns, day), day).progress;
}

/** They are in order: those of later days come last. */
function upTo(checkIns: readonly CheckIn[], date: CivilDate): readonly CheckIn[] {
  return checkIns.slice(0, checkIns.findLastIndex((one) => one.on <= date) + 1);
}
