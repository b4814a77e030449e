import type { ChangedField, ChangedValue } from '../domain/change.ts';
import { formatNumber } from '../domain/number-text.ts';

interface Moved {
  readonly field: ChangedField;
  readonly was: ChangedValue;
  readonly is: ChangedValue;
}

/** How a goalpost moved, in words: `target was 30, is 20`, `at least is 90 now`. */
export function changeText({ field, was, is }: Moved): string {
  const name = field.replace('_', ' ');
  if (was === null) return `${name} is ${valueText(is)} now`;
  return `${name} was ${valueText(was)}, ${is === null ? 'and is gone' : `is ${valueText(is)}`}`;
}

function valueText(value: ChangedValue): string {
  return typeof value === 'number' ? formatNumber(value) : (value ?? '');
}
