import {
  type Calendar,
  parseQuarter,
  type Quarter,
  quarterSpan,
  weekOfQuarter,
} from './calendar.ts';
import {
  addDays,
  addMonths,
  type CivilDate,
  daysBetween,
  daysIn,
  earlier,
  type Interval,
  later,
  MONTHS,
  parseCivilDate,
} from './civil-date.ts';
import { notUnderstood, type Parsed, understood } from './parsed.ts';

/** When something is worked on: as a person wrote it, and the days that were understood. */
export interface Timeline {
  readonly written: string;
  /** At least one; in order, and no two touch. */
  readonly intervals: readonly Interval[];
}

/** The ways to write a timeline, for messages; with spaces at which none is broken off. */
const TIMELINE_EXAMPLES = [
  'Weeks 1-3',
  'Week 4',
  'Weeks 1-3, 6',
  'October',
  '2026-10-05 to 2026-10-23',
  'Whole quarter',
]
  .map((example) => example.replaceAll(' ', '\u00a0'))
  .join(' · ');

const HIGHEST_WEEK = 53;
const LONGEST_DAYS = 1100;

/**
 * Reads a timeline as people write it: `Weeks 1-3`, `Weeks 1 to 3`, `Week 4`, `Weeks 1–3, 6`,
 * `October`, `October to November`, `2026-10-05 to 2026-10-23`, `2026-10-05`, `Whole quarter`.
 * Weeks are whole calendar weeks of `quarter`; a month is the one nearest to it.
 */
export function parseTimeline(
  written: string,
  quarter: Quarter,
  calendar: Calendar,
): Parsed<Timeline> {
  const text = written.trim().replace(/\s+/g, ' ').replace(/[–—−]/g, '-');
  const intervals =
    wholeQuarter(text, quarter, calendar) ??
    weeks(text, quarter, calendar) ??
    dates(text) ??
    months(text, quarter, calendar) ??
    notUnderstood(
      `"${written}" is no timeline that cop knows`,
      `Write one of: ${TIMELINE_EXAMPLES}`,
    );
  if (!intervals.ok) return intervals;
  const joined = joinTouching(intervals.value);
  if (joined.reduce((days, one) => days + daysIn(one), 0) > LONGEST_DAYS)
    return notUnderstood(`"${written}" is longer than three years`, 'Write a shorter timeline');
  return understood({ written: written.trim(), intervals: joined });
}

/** The first day of a timeline. */
export function firstDay(timeline: Timeline): CivilDate {
  return intervalAt(timeline, 0).from;
}

/** The last day of a timeline. */
export function lastDay(timeline: Timeline): CivilDate {
  return intervalAt(timeline, -1).to;
}

/** How many days a timeline has; the days between its intervals do not count. */
export function timelineDays(timeline: Timeline): number {
  return timeline.intervals.reduce((days, one) => days + daysIn(one), 0);
}

/** How many of a timeline's days are over at the end of `date`, that day included. */
export function daysGone(timeline: Timeline, date: CivilDate): number {
  return timeline.intervals.reduce(
    (days, { from, to }) => days + Math.max(0, daysBetween(from, earlier(date, to)) + 1),
    0,
  );
}

function intervalAt(timeline: Timeline, index: number): Interval {
  const interval = timeline.intervals.at(index);
  if (!interval) throw new RangeError('a timeline has at least one interval');
  return interval;
}

type Understood = Parsed<Interval[]>;

function wholeQuarter(text: string, quarter: Quarter, calendar: Calendar): Understood | undefined {
  if (/^(the )?(whole|entire|full|all) quarter$/i.test(text))
    return understood([quarterSpan(quarter, calendar)]);
  const named = parseQuarter(text);
  return named && understood([quarterSpan(named, calendar)]);
}

function weeks(text: string, quarter: Quarter, calendar: Calendar): Understood | undefined {
  const plain = text.replace(/ and /gi, ', ').replace(/(?<=\d) ?(?:to|until|till) ?(?=\d)/gi, '-');
  const listed = /^(?:weeks?|wks?|w) ?(\d[\d ,&-]*)$/i.exec(plain)?.[1];
  if (listed === undefined) return undefined;
  const intervals: Interval[] = [];
  for (const part of listed.split(/[,&]/)) {
    const range = weekRange(part.trim());
    if (!range.ok) return range;
    intervals.push({
      from: weekOfQuarter(quarter, range.value.first, calendar).from,
      to: weekOfQuarter(quarter, range.value.last, calendar).to,
    });
  }
  return understood(intervals);
}

/** `4` or `1-3`, as the numbers of weeks. */
function weekRange(part: string): Parsed<{ readonly first: number; readonly last: number }> {
  const range = /^(\d{1,3})(?: ?- ?(\d{1,3}))?$/.exec(part);
  if (!range) return notUnderstood(`"${part}" is no week`, 'Write weeks as 1-3, 6');
  const [first, last] = [Number(range[1]), Number(range[2] ?? range[1])];
  const strange = [first, last].find((week) => week < 1 || week > HIGHEST_WEEK);
  if (strange !== undefined)
    return notUnderstood(`there is no week ${strange}`, `Weeks count from 1 to ${HIGHEST_WEEK}`);
  if (last < first) return backwards(`Weeks ${first}-${last}`, `Weeks ${last}-${first}`);
  return understood({ first, last });
}

function dates(text: string): Understood | undefined {
  const match = /^(\d{4}-\d\d?-\d\d?)(?: ?(?:to|until|till|-|\.\.) ?(\d{4}-\d\d?-\d\d?))?$/i.exec(
    text,
  );
  if (!match) return undefined;
  const [written, other = written] = [match[1] ?? '', match[2]];
  const from = parseCivilDate(written);
  const to = parseCivilDate(other);
  if (!from || !to)
    return notUnderstood(
      `the calendar has no day ${from ? other : written}`,
      'Write a day as year-month-day: 2026-10-05',
    );
  return to < from ? backwards(`${from} to ${to}`, `${to} to ${from}`) : understood([{ from, to }]);
}

function months(text: string, quarter: Quarter, calendar: Calendar): Understood | undefined {
  const match = /^(\p{L}{3,9})(?: ?(?:to|until|-) ?(\p{L}{3,9}))?(?: (\d{4}))?$/iu.exec(text);
  if (!match) return undefined;
  const first = monthNumber(match[1] ?? '');
  const last = monthNumber(match[2] ?? match[1] ?? '');
  if (first < 0 || last < 0) return undefined;
  const from = match[3] ? monthOf(Number(match[3]), first) : nearestMonth(first, quarter, calendar);
  if (!from) return undefined;
  const length = ((last - first + 12) % 12) + 1;
  return understood([{ from, to: addDays(addMonths(from, length), -1) }]);
}

/** 0 for `January`, `jan` or `janu`, … 11; -1 for what is no month. Names have three letters or more. */
function monthNumber(name: string): number {
  return MONTHS.findIndex((month) => month.toLowerCase().startsWith(name.toLowerCase()));
}

/** The month's first day, in the twelve months that begin three months before the quarter does. */
function nearestMonth(month: number, quarter: Quarter, calendar: Calendar): CivilDate {
  const earliest = addMonths(quarterSpan(quarter, calendar).from, -3);
  const ahead = (month - (Number(earliest.slice(5, 7)) - 1) + 12) % 12;
  return addMonths(earliest, ahead);
}

function monthOf(year: number, month: number): CivilDate | undefined {
  return parseCivilDate(`${year}-${String(month + 1).padStart(2, '0')}-01`);
}

function backwards(written: string, meant: string): Parsed<never> {
  return notUnderstood(`"${written}" ends before it begins`, `Did you mean ${meant}?`);
}

function joinTouching(intervals: readonly Interval[]): Interval[] {
  const inOrder = [...intervals].sort((a, b) => (a.from < b.from ? -1 : 1));
  const joined: Interval[] = [];
  for (const next of inOrder) {
    const last = joined.at(-1);
    if (last && next.from <= addDays(last.to, 1))
      joined[joined.length - 1] = { from: last.from, to: later(last.to, next.to) };
    else joined.push(next);
  }
  return joined;
}
