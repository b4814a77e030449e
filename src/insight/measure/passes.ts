import type { CivilDate } from '../../domain/civil-date.ts';
import type { Plain, Test } from '../../domain/measure.ts';
import { atLeast } from '../exact-decimals.ts';
import { foldedName } from '../folded-name.ts';

/** Whether the values of a field pass a test: one of several has to. */
export type Passes = (values: readonly Plain[]) => boolean;

const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * What a test asks of a field. Text is compared without regard to case; `yes` and `no` are the same as
 * true and false.
 * @param start the day that `since: start` means
 */
export function passesOf(test: Test, start: CivilDate): Passes {
  switch (test.kind) {
    case 'equals':
      return amongst([test.value]);
    case 'in':
      return amongst(test.values);
    case 'holds':
      return amongst([test.value]);
    case 'has':
      return (values) => values.some((one) => one !== '') === test.something;
    case 'at-least':
      return (values) => values.some((one) => typeof one === 'number' && atLeast(one, test.value));
    case 'at-most':
      return (values) => values.some((one) => typeof one === 'number' && atLeast(test.value, one));
    case 'since': {
      const day = test.day === 'start' ? start : test.day;
      return (values) =>
        values.some((one) => typeof one === 'string' && DAY.test(one) && one >= day);
    }
  }
}

function amongst(wanted: readonly Plain[]): Passes {
  const known = new Set(wanted.map(asCompared));
  return (values) => values.some((one) => known.has(asCompared(one)));
}

/** A value as it is compared with another. */
export function asCompared(value: Plain): string | number {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' ? foldedName(value) : value;
}
