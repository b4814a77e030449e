import { shortDate } from '../domain/civil-date.ts';
import type { Keep, KeyResult, Reach } from '../domain/key-result.ts';
import { formatNumber } from '../domain/number-text.ts';
import type { KeyResultFigures } from '../insight/figures.ts';
import { visible } from '../terminal/escape.ts';

type Figures = Pick<
  KeyResultFigures,
  'value' | 'status' | 'days' | 'stepsDone' | 'lastCheckIn' | 'asOf'
>;

/** A longer unit is a word that the title has already. */
const SHORT_UNIT = 3;

/**
 * Where a key result stands and what it is to be, as short as can be: `23 of 20`, `31 h → 12 h`,
 * `held 30/48 d`, `2 of 3 steps`, `done`, `no data yet`.
 */
export function valueText(keyResult: KeyResult, figures: Figures): string {
  if (figures.status === null) return 'no data';
  switch (keyResult.kind) {
    case 'reach':
      return reachText(keyResult, figures.value);
    case 'keep':
      return figures.days && figures.days.known > 0
        ? `held ${figures.days.held}/${figures.days.known} d`
        : 'no data yet';
    case 'milestone':
      return stepsText(keyResult.steps.length, figures.stepsDone.length);
  }
}

/** A number with its unit: `92 %`, `31 h`, `20 members`. */
export function amountText(number: number, unit: string | null): string {
  return unit === null ? formatNumber(number) : `${formatNumber(number)} ${visible(unit)}`;
}

/** What a keep is to keep: `at least 90 %`, `5 to 10 h`. */
export function boundsText({ atLeast, atMost, unit }: Keep): string {
  if (atLeast === null) return atMost === null ? '' : `at most ${amountText(atMost, unit)}`;
  if (atMost === null) return `at least ${amountText(atLeast, unit)}`;
  return `${formatNumber(atLeast)} to ${amountText(atMost, unit)}`;
}

/** What was last said of a keep: `last 92 % on 17 Nov`. Undefined before anything was. */
export function lastText({ unit }: Keep, figures: Figures): string | undefined {
  if (figures.value === null) return undefined;
  const value = `last ${amountText(figures.value, unit)}`;
  const { lastCheckIn } = figures;
  return lastCheckIn?.said ? `${value} on ${shortDate(lastCheckIn.on, figures.asOf)}` : value;
}

function reachText({ baseline, target, unit }: Reach, value: number | null): string {
  if (value === null) return 'no data yet';
  const short = unit !== null && [...unit].length <= SHORT_UNIT ? unit : null;
  return baseline === 0 && target > 0
    ? `${formatNumber(value)} of ${amountText(target, short)}`
    : `${amountText(value, short)} → ${amountText(target, short)}`;
}

function stepsText(steps: number, done: number): string {
  if (steps === 0) return done > 0 ? 'done' : 'not done';
  return `${done} of ${steps} ${steps === 1 ? 'step' : 'steps'}`;
}
