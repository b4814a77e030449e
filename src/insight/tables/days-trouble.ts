import { longDate } from '../../domain/civil-date.ts';
import { type CopError, usageError } from '../../domain/errors.ts';
import type { ColumnDays } from './days.ts';

/**
 * That the days of a column cannot be told, with the ways in which they can be read: exit code 2.
 * @param column what it is called
 */
export function undecidedDays(
  column: string,
  days: Exclude<ColumnDays, { kind: 'settled' }>,
): CopError {
  if (days.kind === 'contradicting')
    return usageError(
      `the dates in "${column}" are of two sorts: ${days.written.join(' and ')}`,
      'Say which are right, and the others are left out: --dates dmy or --dates mdy',
    );
  const readings = days.readings.map(({ day }) => longDate(day)).join(' or ');
  const flags = days.readings.map(({ order }) => `--dates ${order}`).join(' or ');
  return usageError(
    `the dates in "${column}" can be read in two ways: ${days.written} may be ${readings}`,
    `Say which: ${flags}`,
  );
}
