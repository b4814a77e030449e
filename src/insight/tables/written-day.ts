import { type CivilDate, dayIn, MONTHS, parseCivilDate } from '../../domain/civil-date.ts';
import { DAY_ORDERS, type DayOrder } from '../../domain/imports.ts';

/** A day, perhaps with a time, as a cell of a table has it. */
export interface WrittenDay {
  /**
   * The days that it may be, by the order in which its parts are read; where it says itself which part is
   * which, the same day for every order. An order that makes no day of it is not there.
   */
  readonly days: ReadonlyMap<DayOrder, CivilDate>;
  /** Whether it says AM or PM, which few write who write the day first. */
  readonly isHalfDay: boolean;
}

/** How days are to be understood. */
export interface DayReading {
  /** In whose days an instant is told: an IANA name. */
  readonly timezone: string;
  /** The zone of a time that says none; `as written` where that is not known either. */
  readonly timesAre: 'utc' | 'as written';
}

const TIME =
  /(?:,?\s+|T)(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*(?:([ap])\.?m\.?)?\s*(.*)$/i;

/**
 * Reads a day as the programs of this world write it: `2026-03-02 09:14:22 UTC`, `Mar 14, 2026`,
 * `04/24/2026`, `14.11.2026, 09:29:07`, `7/20/26, 4:16:29 PM`. With a zone it is an instant, and becomes
 * the day of that instant in the community's zone; without one it is the day as it is written.
 * @returns undefined where it is no day that can be read
 */
export function readWrittenDay(cell: string, reading: DayReading): WrittenDay | undefined {
  const text = cell.trim();
  const time = TIME.exec(text);
  const parts = partsOf(time ? text.slice(0, time.index) : text);
  if (!parts) return undefined;
  const clock = time ? clockOf(time, reading) : undefined;
  const days = new Map<DayOrder, CivilDate>();
  for (const [order, day] of parts) {
    const moved = clock === undefined ? day : dayAt(day, clock, reading.timezone);
    if (moved !== undefined) days.set(order, moved);
  }
  return days.size === 0 ? undefined : { days, isHalfDay: time?.[4] !== undefined };
}

type Parts = readonly (readonly [DayOrder, CivilDate])[];

function partsOf(text: string): Parts | undefined {
  const inWords = dayInWords(text);
  if (inWords) return DAY_ORDERS.map((order) => [order, inWords]);
  const [, first = '', mark = '', second = '', third = ''] =
    /^(\d{1,4})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{1,4})\.?$/.exec(text) ?? [];
  const parts = [first, second, third] as const;
  if (first.length === 4) {
    const day = dayOf(first, second, third);
    return day && DAY_ORDERS.map((order) => [order, day]);
  }
  if (first.length === 3 || third.length === 3 || mark === '') return undefined;
  return DAY_ORDERS.flatMap((order) => {
    const day = inOrder(parts, order, mark);
    return day === undefined ? [] : [[order, day] as const];
  });
}

type ThreeParts = readonly [first: string, second: string, third: string];

/** Nobody writes a month, a day and a year with dots between them. */
function inOrder([a, b, c]: ThreeParts, order: DayOrder, mark: string): CivilDate | undefined {
  if (order === 'ymd') return c.length > 2 ? undefined : dayOf(a, b, c);
  if (order === 'dmy') return dayOf(c, b, a);
  return mark === '.' ? undefined : dayOf(c, a, b);
}

function dayOf(year: string, month: string, day: string): CivilDate | undefined {
  if (year.length !== 4 && year.length !== 2) return undefined;
  const full = year.length === 2 ? `20${year}` : year;
  return parseCivilDate(`${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** `Mar 14, 2026`, `14 March 2026`, `14-Mar-2026`; undefined where the month is no word. */
function dayInWords(text: string): CivilDate | undefined {
  const bare = text.replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/i, '');
  const [, a = '', b = '', year = ''] =
    /^([a-z]+\.?|\d{1,2}(?:st|nd|rd|th)?)[\s-]+([a-z]+\.?|\d{1,2}(?:st|nd|rd|th)?),?[\s-]+(\d{4})$/i.exec(
      bare,
    ) ?? [];
  const [word, day] = /^\d/.test(a) ? [b, a] : [a, b];
  const month = monthNamed(word);
  return month === 0 ? undefined : dayOf(year, String(month), day.replace(/\D/g, ''));
}

/** From 1; 0 where it is no month. */
function monthNamed(word: string): number {
  const name = word.replace(/\.$/, '').toLowerCase();
  if (name.length < 3) return 0;
  return (
    MONTHS.findIndex((month) => month.toLowerCase().startsWith(name === 'sept' ? 'sep' : name)) + 1
  );
}

/** A time of day in a zone. */
interface Clock {
  /** Minutes since midnight. */
  readonly minutes: number;
  /** Minutes that the zone is ahead of UTC; null where the time is as written. */
  readonly ahead: number | null;
}

function clockOf(time: RegExpExecArray, { timesAre }: DayReading): Clock {
  const [, hours = '', minutes = '', , half, zone = ''] = time;
  const hour = half === undefined ? Number(hours) : halfDayHour(Number(hours), half);
  const said = zone === '' ? undefined : minutesAhead(zone);
  return {
    minutes: hour * 60 + Number(minutes),
    ahead: said ?? (timesAre === 'utc' && zone === '' ? 0 : null),
  };
}

function halfDayHour(hour: number, half: string): number {
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

/** Zones as programs abbreviate them, in hours ahead of UTC. */
const ZONES: Readonly<Record<string, number>> = {
  Z: 0,
  UTC: 0,
  GMT: 0,
  WET: 0,
  WEST: 1,
  CET: 1,
  CEST: 2,
  EET: 2,
  EEST: 3,
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
};

/** How far a zone is ahead of UTC, in minutes; undefined where the text is none that is known. */
function minutesAhead(text: string): number | undefined {
  const zone = text.trim().replace(/^\((.*)\)$/, '$1');
  const [, sign, hours, minutes = '0'] =
    /^(?:UTC|GMT)?\s?([+-])(\d{1,2}):?(\d{2})?$/i.exec(zone) ?? [];
  if (sign !== undefined) return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  const ahead = ZONES[zone.toUpperCase()];
  return ahead === undefined ? undefined : ahead * 60;
}

function dayAt(day: CivilDate, { minutes, ahead }: Clock, timezone: string): CivilDate | undefined {
  if (ahead === null) return day;
  const instant = Date.parse(day) + (minutes - ahead) * 60_000;
  const year = new Date(instant).getUTCFullYear();
  // Nobody joined so long ago, and a zone that moves the day out of the years that are read does no good.
  return year <= 1900 || year >= 2199 ? day : dayIn(timezone, new Date(instant));
}
