import type { CheckIn } from '../domain/check-in.ts';
import { type CivilDate, earlier } from '../domain/civil-date.ts';
import type { KeyResult } from '../domain/key-result.ts';
import type { Thresholds } from '../domain/thresholds.ts';
import { lastDay } from '../domain/timeline.ts';
import { milestoneAttainment, progressOf, reachAttainment } from './attainment.ts';
import { atLeast } from './exact-decimals.ts';
import { expectedProgress } from './expected.ts';
import type { KeyResultFigures } from './figures.ts';
import { keepProgress, keptDays } from './keep.ts';
import { keyResultStatus } from './key-result-status.ts';
import { paceOf } from './pace.ts';
import { judgedAgainst } from './rhythm.ts';
import { daysSilent, isStale } from './silence.ts';
import { keepValue, reachValue, stepsDone } from './value.ts';
import { wholeSteps } from './whole-steps.ts';

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
  const known = upTo(checkIns, asOf);
  const expected = expectedProgress(keyResult.timeline, asOf);
  const judged = judgedAgainst(keyResult, known, asOf);
  const lastCheckIn = known.at(-1) ?? null;
  const silent = daysSilent(keyResult, lastCheckIn, asOf);
  const said = {
    asOf,
    expected,
    judged,
    confidence: known.findLast((one) => one.confidence !== null)?.confidence ?? null,
    blocked: lastCheckIn?.blocked ?? false,
    lastCheckIn,
    daysSilent: silent,
  };
  if (keyResult.measured) return { ...said, ...NOT_COUNTED };
  const stand = standOf(keyResult, known, asOf);
  const { progress, days } = stand;
  const progressAtEnd = progressOnLastDay(keyResult, known, asOf);
  const steps = wholeSteps(keyResult, known);
  const status = keyResultStatus(
    keyResult,
    { asOf, progress, progressAtEnd, expected, judged, days, steps },
    thresholds,
  );
  return {
    ...said,
    ...stand,
    pace: paceOf(progress, expected),
    status,
    late: atLeast(progress, 1) && !atLeast(progressAtEnd, 1),
    stale: isStale(keyResult, silent, status, asOf),
  };
}

/** A result that counts itself has no figures as long as nothing can count it. */
const NOT_COUNTED = {
  value: null,
  attainment: null,
  progress: null,
  pace: null,
  status: null,
  late: false,
  stale: false,
  days: null,
  stepsDone: [],
} as const;

interface Stand {
  readonly value: number | null;
  readonly attainment: number | null;
  readonly progress: number;
  readonly days: KeyResultFigures['days'];
  readonly stepsDone: KeyResultFigures['stepsDone'];
}

/** Where a key result stands, each kind by its own definition. */
function standOf(keyResult: KeyResult, checkIns: readonly CheckIn[], asOf: CivilDate): Stand {
  switch (keyResult.kind) {
    case 'reach': {
      const value = reachValue(keyResult, checkIns);
      const attainment = reachAttainment(keyResult, value);
      return { value, attainment, progress: progressOf(attainment), days: null, stepsDone: [] };
    }
    case 'milestone': {
      const done = stepsDone(keyResult, checkIns);
      const attainment = milestoneAttainment(keyResult, done);
      const progress = progressOf(attainment);
      return { value: done.length, attainment, progress, days: null, stepsDone: done };
    }
    case 'keep': {
      const days = keptDays(keyResult, checkIns, asOf);
      const progress = keepProgress(days, expectedProgress(keyResult.timeline, asOf));
      const value = keepValue(checkIns);
      return { value, attainment: null, progress, days, stepsDone: [] };
    }
  }
}

function progressOnLastDay(
  keyResult: KeyResult,
  checkIns: readonly CheckIn[],
  asOf: CivilDate,
): number {
  const day = earlier(asOf, lastDay(keyResult.timeline));
  return standOf(keyResult, upTo(checkIns, day), day).progress;
}

function upTo(checkIns: readonly CheckIn[], date: CivilDate): readonly CheckIn[] {
  return checkIns.filter((one) => one.on <= date);
}
