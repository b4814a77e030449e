import fc from 'fast-check';
import type { Frame } from './any-charter.ts';
import { dayLater, monthLater } from './days.ts';
import { firstMonth, MONTH_NAMES } from './timeline-days.ts';
import type { WeekRange, WrittenTimeline } from './written.ts';

/** A timeline before it is known in which quarter, and by which calendar, it is written. */
export type TimelinePlan = (frame: Frame) => WrittenTimeline;

const weeks = fc
  .record({
    ranges: fc.array(
      fc.tuple(
        fc.oneof(
          { weight: 8, arbitrary: fc.integer({ min: 1, max: 13 }) },
          { weight: 1, arbitrary: fc.integer({ min: 14, max: 20 }) },
        ),
        fc.constantFrom(0, 0, 1, 2, 2, 4, 6),
      ),
      { minLength: 1, maxLength: 3 },
    ),
    dash: fc.constantFrom('-', '–', ' to '),
  })
  .map(({ ranges, dash }): TimelinePlan => {
    const listed = ranges.map(([first, more]): WeekRange => [first, first + more]);
    const text = listed.map(([first, last]) =>
      first === last ? `${first}` : `${first}${dash}${last}`,
    );
    const written = `${text.length === 1 ? 'Week' : 'Weeks'} ${text.join(', ')}`;
    return () => ({ kind: 'weeks', weeks: listed, written });
  });

const days = fc
  .record({
    start: fc.integer({ min: -20, max: 95 }),
    length: fc.constantFrom(10, 20, 25, 50, 1, 2, 3, 4, 5, 7, 8, 14, 15, 28, 40, 100, 200),
  })
  .map(
    ({ start, length }): TimelinePlan =>
      (frame) => {
        const first = dayLater(quarterStarts(frame), start);
        const last = dayLater(first, length - 1);
        const written = length === 1 ? first : `${first} to ${last}`;
        return { kind: 'days', first, last, written };
      },
  );

const months = fc
  .record({
    ahead: fc.integer({ min: -2, max: 5 }),
    count: fc.constantFrom(1, 1, 2, 3),
    isShort: fc.boolean(),
    saysYear: fc.boolean(),
  })
  .map(
    ({ ahead, count, isShort, saysYear }): TimelinePlan =>
      (frame) => {
        const first = monthLater(firstMonth(frame.quarter, frame.charter), ahead);
        const nameOf = (month: string) => {
          const name = MONTH_NAMES[Number(month.slice(5)) - 1] ?? '';
          return isShort ? name.slice(0, 3) : name;
        };
        const names = [nameOf(first), nameOf(monthLater(first, count - 1))];
        const text = count === 1 ? nameOf(first) : names.join(' to ');
        const written = saysYear ? `${text} ${first.slice(0, 4)}` : text;
        return { kind: 'months', first, count, written };
      },
  );

const quarters = fc.constantFrom('Whole quarter', 'the whole quarter', 'named', 'next').map(
  (text): TimelinePlan =>
    ({ quarter }) => {
      const meant = text === 'next' ? nextQuarter(quarter) : quarter;
      const isNamed = text === 'named' || text === 'next';
      return { kind: 'quarter', quarter: meant, written: isNamed ? meant : text };
    },
);

export const anyTimeline: fc.Arbitrary<TimelinePlan> = fc.oneof(
  { weight: 4, arbitrary: weeks },
  { weight: 4, arbitrary: days },
  { weight: 1, arbitrary: months },
  { weight: 2, arbitrary: quarters },
);

export function nextQuarter(quarter: string): string {
  const [year, number] = [Number(quarter.slice(0, 4)), Number(quarter.slice(6))];
  return number === 4 ? `${year + 1}-Q1` : `${year}-Q${number + 1}`;
}

function quarterStarts({ quarter, charter }: Frame): string {
  return `${firstMonth(quarter, charter)}-01`;
}
