import { addDays, type CivilDate, daysBetween, earlier, later } from '../domain/civil-date.ts';
import { firstDay, lastDay } from '../domain/timeline.ts';
import type { GoalWithFigures, KeyResultWithFigures } from './figures.ts';
import { lookBack } from './rhythm.ts';

/** A day on which check-ins are to be made, and of which key results. */
export interface CheckInDay {
  readonly on: CivilDate;
  readonly due: readonly KeyResultWithFigures[];
}

/**
 * The days ahead on which key results are due for a check-in, if each is made on its day: by what `every`
 * says after the last one, and a last one as soon as the timeline is over. All lie on one weekday, so
 * that there is one a week at most. What is achieved, or counts itself, is not due.
 * @param goals with their figures for the day from which on is looked ahead, that day included
 * @param one any day of that weekday
 * @returns the earliest first
 */
export function checkInDays(
  goals: readonly GoalWithFigures[],
  one: CivilDate,
): readonly CheckInDay[] {
  const byDay = new Map<CivilDate, KeyResultWithFigures[]>();
  for (const keyResult of goals.flatMap(({ keyResults }) => keyResults))
    for (const on of daysOf(keyResult, one)) {
      const due = byDay.get(on);
      if (due) due.push(keyResult);
      else byDay.set(on, [keyResult]);
    }
  return [...byDay].map(([on, due]) => ({ on, due })).sort((a, b) => (a.on < b.on ? -1 : 1));
}

function daysOf({ keyResult, figures }: KeyResultWithFigures, one: CivilDate): CivilDate[] {
  const { asOf, status, lastCheckIn } = figures;
  const { timeline, every, measure } = keyResult;
  if (measure !== null || status === 'achieved') return [];
  const over = lastDay(timeline);
  const end = sameWeekdayFrom(over, one);
  const start = later(asOf, firstDay(timeline));
  const days: CivilDate[] = [];
  let heard = lastCheckIn?.on;
  while (heard === undefined || heard < over) {
    const due = heard === undefined ? start : later(start, addDays(heard, lookBack(every)));
    const on = earlier(sameWeekdayFrom(due, one), end);
    if (on < start) break;
    days.push(on);
    heard = on;
  }
  return days;
}

/** The first day of a weekday from a day on, that day included. */
function sameWeekdayFrom(date: CivilDate, one: CivilDate): CivilDate {
  return addDays(one, Math.ceil(daysBetween(one, date) / 7) * 7);
}
