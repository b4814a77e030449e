import { amountText, distanceText, shortUnit, stepsText } from '../domain/amount-text.ts';
import { shortDate } from '../domain/civil-date.ts';
import type { Keep, KeyResult, Reach } from '../domain/key-result.ts';
import { formatNumber } from '../domain/number-text.ts';
import type { KeyResultFigures } from '../insight/figures.ts';
import { SMALLEST_GROUP } from '../insight/small-group.ts';

type Figures = Pick<
  KeyResultFigures,
  'value' | 'days' | 'stepsDone' | 'lastCheckIn' | 'asOf' | 'withheld' | 'noData'
>;

/**
 * Where a key result stands and what it is to be, as short as can be: `23 of 20`, `31 h → 12 h`,
 * `held 30/48 d`, `2 of 3 steps`, `done`, `no data yet`; of a measure that can tell of nothing `no data`;
 * of what is not for everybody `fewer than 5`.
 */
export function valueText(keyResult: KeyResult, figures: Figures): string {
  if (figures.noData) return 'no data';
  if (figures.withheld && keyResult.kind === 'reach') return `fewer than ${SMALLEST_GROUP}`;
  switch (keyResult.kind) {
    case 'reach':
      // Where it started is its value, but nobody has looked yet.
      if (figures.lastCheckIn === null && keyResult.measure === null) return 'no data yet';
      return reachText(keyResult, figures.value);
    case 'keep':
      return figures.days && figures.days.known > 0
        ? `held ${figures.days.held}/${figures.days.known} d`
        : 'no data yet';
    case 'milestone':
      return doneText(figures.stepsDone.length, keyResult.steps.length);
  }
}

/** What was last said of a keep: `last 92 % on 17 Nov`; of one that counts itself `now 92 %`. Undefined before anything was. */
export function lastText({ unit, measure }: Keep, figures: Figures): string | undefined {
  if (figures.value === null) return undefined;
  if (measure !== null) return `now ${amountText(figures.value, unit)}`;
  const value = `last ${amountText(figures.value, unit)}`;
  const { lastCheckIn } = figures;
  return lastCheckIn?.said ? `${value} on ${shortDate(lastCheckIn.on, figures.asOf)}` : value;
}

/** Whether it is counted from 0 up, so that `23 of 20` says what share that is. */
export function isShareOfTarget({ baseline, target }: Reach): boolean {
  return baseline === 0 && target > 0;
}

function reachText(keyResult: Reach, value: number | null): string {
  if (value === null) return 'no data yet';
  const { target, unit } = keyResult;
  const short = shortUnit(unit);
  return isShareOfTarget(keyResult)
    ? `${formatNumber(value)} of ${amountText(target, short)}`
    : distanceText(value, target, short);
}

function doneText(done: number, steps: number): string {
  if (steps === 0) return done > 0 ? 'done' : 'not done';
  return stepsText(done, steps);
}
