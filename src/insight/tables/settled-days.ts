import type { CivilDate } from '../../domain/civil-date.ts';
import type { DayOrder } from '../../domain/imports.ts';
import { foldedName } from '../folded-name.ts';
import { type Column, columnLabel } from './column.ts';
import { settleDays } from './days.ts';
import { undecidedDays } from './days-trouble.ts';
import type { ReadDays } from './member-list.ts';

/** What is known of the days of a list before they are read. */
export interface DaysKnown {
  readonly timezone: string;
  readonly today: CivilDate;
  readonly order: DayOrder | null;
  readonly times: 'utc' | 'as written';
}

/**
 * How the days of a column are read.
 * @param cells all of them, also those that stand elsewhere and are of the same hand
 * @throws CopError exit 2 where they can be read in two ways
 */
export function settledDays(
  column: Column,
  cells: readonly string[],
  { timezone, today, order, times }: DaysKnown,
): ReadDays {
  const isUtc = times === 'utc' || /\(utc\)/.test(foldedName(column.name));
  const timesAre = isUtc ? 'utc' : 'as written';
  const days = settleDays(cells, { timezone, timesAre, latest: today, order });
  if (days.kind === 'settled') return { column, days };
  throw undecidedDays(columnLabel(column), days);
}
