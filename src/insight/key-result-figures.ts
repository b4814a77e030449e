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
import { isReading } from './measure/reading.ts';
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
 * @param says what says where it stands: the check-ins, or the readings of what counts itself
 */
export function keyResultFigures(
  keyResult: KeyResult,
  checkIns: readonly CheckIn[],
  asOf: CivilDate,
  thresholds: Thresholds,
  says = checkIns,
): KeyResultFigures {
  const figures = figuresWithoutForecast(keyResult, checkIns, asOf, thresholds, says);
  if (keyResult.kind !== 'reach') return figures;
  return { ...figures, forecast: forecastOf(keyResult, upTo(says, asOf), asOf) };
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
  says = checkIns,
): KeyResultFigures {
  const known = upTo(checkIns, asOf);
  const told = upTo(says, asOf);
  const expected = expectedProgress(keyResult.timeline, asOf);
  const judgedDay = judgedOn(keyResult, told, asOf);
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
    noData: hasNoData(keyResult, told),
    withheld: false,
  };
  const stand = standOf(keyResult, told, asOf);
  const { progress, days } = stand;
  const isOver = asOf > lastDay(keyResult.timeline);
  const progressAtEnd = isOver ? progressOnLastDay(keyResult, told) : progress;
  const steps = wholeSteps(keyResult, told);
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

/** Whether a measure has nothing to tell of; a count of nothing is 0. */
function hasNoData({ measure }: KeyResult, told: readonly CheckIn[]): boolean {
  if (measure === null) return false;
  const last = told.findLast(isReading);
  if (last) return last.gives === null;
  return measure.way !== 'count' && measure.way !== 'distinct';
}

function progressOnLastDay(keyResult: KeyResult, checkIns: readonly CheckIn[]): number {
  const day = lastDay(keyResult.timeline);
  return standOf(keyResult, upTo(checkIns, day), day).progress;
}

/** They are in order: those of later days come last. */
function upTo(checkIns: readonly CheckIn[], date: CivilDate): readonly CheckIn[] {
  return checkIns.slice(0, checkIns.findLastIndex((one) => one.on <= date) + 1);
}
