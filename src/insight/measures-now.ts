import { type Quarter, quarterSpan } from '../domain/calendar.ts';
import type { CivilDate, Interval } from '../domain/civil-date.ts';
import { type Community, referenceTo } from '../domain/community.ts';
import type { KeyResult } from '../domain/key-result.ts';
import type { Measure } from '../domain/measure.ts';
import { readMeasure } from '../domain/measure-file.ts';
import { SHIPPED_MEASURES, type ShippedMeasure } from '../domain/shipped-measures.ts';
import { measureWindow } from './measure/window.ts';
import { measureAccounts } from './measure-account.ts';

/** What every measure gives on a day. */
export interface MeasuresNow {
  readonly quarter: Quarter;
  readonly asOf: CivilDate;
  /** The days of the quarter: those of the shipped measures. */
  readonly days: Interval;
  /** What each shipped measure gives over the quarter; null is `no data`. */
  readonly shipped: readonly { readonly of: ShippedMeasure; readonly gives: number | null }[];
  /** What those of the quarter's key results give, each over its own days. */
  readonly own: readonly MeasureOfGoal[];
}

/** The measure of a key result, and what it gives. */
export interface MeasureOfGoal {
  /** `goal/key-result`. */
  readonly reference: string;
  readonly keyResult: KeyResult;
  readonly measure: Measure;
  readonly window: Interval;
  readonly gives: number | null;
}

/** What every shipped measure, and those of the quarter's goals, give at the end of a day. */
export function measuresNow(community: Community, quarter: Quarter, asOf: CivilDate): MeasuresNow {
  const { calendar } = community.charter;
  const days = quarterSpan(quarter, calendar);
  const shipped = SHIPPED_MEASURES.flatMap((of) => {
    const measure = readMeasure(of.name, []).value;
    return measure ? [{ of, measure, window: days }] : [];
  });
  const own = community.goals
    .filter((goal) => goal.quarter === quarter)
    .flatMap((goal) =>
      goal.keyResults.flatMap((keyResult) => {
        const { measure, timeline } = keyResult;
        const window = measureWindow(timeline, quarter, calendar);
        const reference = referenceTo(goal, keyResult);
        return measure ? [{ reference, keyResult, measure, window }] : [];
      }),
    );
  const accounts = measureAccounts([...shipped, ...own], community, asOf);
  const given = (index: number): number | null => accounts[index]?.gives ?? null;
  return {
    quarter,
    asOf,
    days,
    shipped: shipped.map(({ of }, index) => ({ of, gives: given(index) })),
    own: own.map((one, index) => ({ ...one, gives: given(shipped.length + index) })),
  };
}
