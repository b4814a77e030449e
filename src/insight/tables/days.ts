import { addDays, type CivilDate } from '../../domain/civil-date.ts';
import { DAY_ORDERS, type DayOrder } from '../../domain/imports.ts';
import { isBlank } from './cells.ts';
import { type DayReading, readWrittenDay, type WrittenDay } from './written-day.ts';

/** What settles how the days of a column are read. */
export interface DaySettings extends DayReading {
  /** No day is later than this: that on which the table was exported, or today. */
  readonly latest: CivilDate;
  /** The order that somebody said, such as by a flag; null where nobody did. */
  readonly order: DayOrder | null;
}

/** One of the ways in which a cell can be read. */
interface DayChoice {
  readonly order: DayOrder;
  readonly day: CivilDate;
}

/** How the days of a column are read. */
export type ColumnDays =
  | {
      readonly kind: 'settled';
      /** Null where every cell says itself which part is which. */
      readonly order: DayOrder | null;
      /** A day as an example, with the cell that says it; null where no cell is one. */
      readonly example: { readonly written: string; readonly day: CivilDate } | null;
      /** The day of a cell; null where it says nothing, undefined where it is no day. */
      readonly dayOf: (cell: string) => CivilDate | null | undefined;
    }
  | {
      readonly kind: 'undecided';
      /** A cell that can be read in several ways, and those ways. */
      readonly written: string;
      readonly readings: readonly DayChoice[];
    }
  | {
      readonly kind: 'contradicting';
      /** Cells of which each is a day in an order that makes none of the other. */
      readonly written: readonly [string, string];
    };

/**
 * Settles how a column of days is read: by all of its cells together, never by one. `03/04/2026` is
 * settled by a cell with a part above 12, then by one that would be a day which had not come yet, then by
 * AM and PM. What is no day in any order settles nothing.
 */
export function settleDays(cells: readonly string[], settings: DaySettings): ColumnDays {
  const read = cells.flatMap((written) => {
    const day = isBlank(written) ? undefined : readWrittenDay(written, settings);
    return day ? [{ written, day }] : [];
  });
  const open = read.filter(({ day }) => !isCertain(day));
  if (settings.order !== null || open.length === 0)
    return settled(read, settings, open.length === 0 ? null : settings.order);
  const fitting = DAY_ORDERS.filter((order) => open.every(({ day }) => day.days.has(order)));
  if (fitting.length === 0) return { kind: 'contradicting', written: contradiction(open) };
  const left = likely(pastOnly(fitting, open, settings));
  const order = only(left) ?? byHalfDays(left, open);
  if (order !== undefined) return settled(read, settings, order);
  return undecided(left, open) ?? settled(read, settings, left[0] ?? null);
}

interface Cell {
  readonly written: string;
  readonly day: WrittenDay;
}

/** Whether the order makes no difference. */
function isCertain({ days }: WrittenDay): boolean {
  return days.size === DAY_ORDERS.length && new Set(days.values()).size === 1;
}

function only<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}

/** A year of two digits is hardly ever written first, so that is meant where nothing else can be. */
function likely(orders: readonly DayOrder[]): readonly DayOrder[] {
  const others = orders.filter((order) => order !== 'ymd');
  return others.length > 0 ? others : orders;
}

/** The orders in which nothing is a day that had not come yet; all of them where that leaves none. */
function pastOnly(
  orders: readonly DayOrder[],
  cells: readonly Cell[],
  { latest }: DaySettings,
): readonly DayOrder[] {
  // It may be tomorrow already where the table was exported.
  const last = addDays(latest, 1);
  const past = orders.filter((order) =>
    cells.every(({ day }) => (day.days.get(order) ?? latest) <= last),
  );
  return past.length === 0 ? orders : past;
}

function byHalfDays(orders: readonly DayOrder[], cells: readonly Cell[]): DayOrder | undefined {
  const says = orders.includes('mdy') && cells.some(({ day }) => day.isHalfDay);
  return says ? 'mdy' : undefined;
}

/** Undefined where all orders that are left make the same days of all cells. */
function undecided(orders: readonly DayOrder[], cells: readonly Cell[]): ColumnDays | undefined {
  for (const { written, day } of cells) {
    const readings = orders.flatMap((order) => {
      const read = day.days.get(order);
      return read === undefined ? [] : [{ order, day: read }];
    });
    if (new Set(readings.map((one) => one.day)).size > 1)
      return { kind: 'undecided', written, readings };
  }
  return undefined;
}

function settled(
  cells: readonly Cell[],
  settings: DaySettings,
  order: DayOrder | null,
): ColumnDays {
  const dayOf = (cell: string) => {
    if (isBlank(cell)) return null;
    return readWrittenDay(cell, settings)?.days.get(order ?? 'ymd');
  };
  const first = cells.find(({ day }) => day.days.has(order ?? 'ymd'));
  const day = first && dayOf(first.written);
  return {
    kind: 'settled',
    order,
    example: first && day ? { written: first.written, day } : null,
    dayOf,
  };
}

/** Two cells that no order makes days of together. */
function contradiction(cells: readonly Cell[]): readonly [string, string] {
  const [first, ...others] = [...cells].sort((a, b) => a.day.days.size - b.day.days.size);
  const shares = (other: Cell) =>
    [...other.day.days.keys()].some((one) => first?.day.days.has(one));
  const other = others.find((one) => !shares(one)) ?? others.at(-1);
  return [first?.written ?? '', other?.written ?? ''];
}
