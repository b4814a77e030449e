import type { Calendar } from '../../domain/calendar.ts';
import type { Interval } from '../../domain/civil-date.ts';
import { referenceTo } from '../../domain/community.ts';
import type { Place } from '../../domain/finding.ts';
import type { Goal } from '../../domain/goal.ts';
import type { KeyResult } from '../../domain/key-result.ts';
import type { Measure } from '../../domain/measure.ts';
import { measureWindow } from './window.ts';

/** A measure, and what it is the measure of. */
export interface Gauged {
  /** `goal/key-result`. */
  readonly reference: string;
  readonly measure: Measure;
  /** Where its key result stands once there is nothing any more that it could tell of; null: where it last stood. */
  readonly withoutData: number | null;
  /** The days whose records count. */
  readonly window: Interval;
  /** Where it is written, as far as that is known. */
  readonly place: Place;
}

/** A key result with what it counts by itself; undefined where people say where it stands. */
export function gaugedOf(goal: Goal, keyResult: KeyResult, calendar: Calendar): Gauged | undefined {
  const { measure, timeline } = keyResult;
  if (measure === null) return undefined;
  return {
    reference: referenceTo(goal, keyResult),
    measure,
    withoutData: keyResult.kind === 'reach' ? keyResult.baseline : null,
    window: measureWindow(timeline, goal.quarter, calendar),
    place: { file: goal.file },
  };
}
