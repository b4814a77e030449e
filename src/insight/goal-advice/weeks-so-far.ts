import type { CheckIn } from '../../domain/check-in.ts';
import { type CivilDate, startOfWeek } from '../../domain/civil-date.ts';
import type { Community } from '../../domain/community.ts';
import type { KeyResult } from '../../domain/key-result.ts';
import type { Measure } from '../../domain/measure.ts';
import { isHappening } from '../../domain/record.ts';
import { courseOf } from '../course.ts';
import { sum } from '../exact-decimals.ts';
import { meantOn } from '../meant-records.ts';
import { gaugesOn } from '../measure/measure-readings.ts';
import { peopleOf } from '../people.ts';
import { standingRecords } from '../standing.ts';
import { weeksUpTo } from '../weeks-up-to.ts';

/** How far back is looked: what was more than a year ago says little of now. */
const WEEKS_BACK = 52;

/** How much there was in a week that begins on a day. */
export interface WeekSoFar {
  readonly from: CivilDate;
  readonly amount: number;
}

/**
 * What measures that count records gave in each calendar week of the last year in which they gave
 * anything, the week of the day included, the earliest first. All are worked out in one pass.
 * @returns a list for each measure, in their order
 */
export function measuredWeeks(
  measures: readonly Measure[],
  { records, members, charter }: Pick<Community, 'records' | 'members' | 'charter'>,
  asOf: CivilDate,
): readonly (readonly WeekSoFar[])[] {
  const standing = standingRecords(records, asOf);
  const first = standing.find(isHappening);
  if (measures.length === 0 || !first) return measures.map(() => []);
  const weeks = weeksUpTo(asOf, { most: WEEKS_BACK, begun: [first.on], ...charter.calendar });
  const wanted = measures.flatMap((measure) =>
    weeks.map((window) => ({
      reference: '',
      measure,
      window,
      withoutData: null,
      place: { file: '' },
    })),
  );
  const lookingAt = {
    standing,
    meant: meantOn(records, asOf),
    people: peopleOf(members),
  };
  const gauges = gaugesOn(wanted, lookingAt, asOf);
  return measures.map((_, index) =>
    weeks.flatMap(({ from }, week): WeekSoFar[] => {
      const amount = gauges[index * weeks.length + week]?.value() ?? 0;
      return amount > 0 ? [{ from, amount }] : [];
    }),
  );
}

/**
 * By how much a key result grew in each calendar week in which it did, by what its check-ins say. What
 * was said late counts in full for the week of which it was said: that gives a better week than there
 * was, never a worse one.
 * @param checkIns those of it that stand, in order
 */
export function checkedInWeeks(
  keyResult: KeyResult,
  checkIns: readonly CheckIn[],
  { charter }: Pick<Community, 'charter'>,
): readonly WeekSoFar[] {
  const byWeek = new Map<CivilDate, number>();
  let before = 0;
  for (const { on, value } of courseOf(keyResult, checkIns)) {
    const week = startOfWeek(on, charter.calendar.weekStarts);
    byWeek.set(week, sum(byWeek.get(week) ?? 0, sum(value, -before)));
    before = value;
  }
  return [...byWeek].flatMap(([from, amount]) => (amount > 0 ? [{ from, amount }] : []));
}
