import type { CivilDate } from '../../domain/civil-date.ts';
import type { Community } from '../../domain/community.ts';
import type { Happening } from '../../domain/happening.ts';
import type { Practice } from '../../domain/practice.ts';
import {
  type CalendarRhythm,
  isByCalendar,
  type PracticeRhythm,
} from '../../domain/practice-rhythm.ts';
import { type People, peopleOf } from '../people.ts';
import { standingRecords } from '../standing.ts';
import { occasionsAfterExperiences } from './after-experience.ts';
import { occasionsAfterJoining } from './after-joining.ts';
import { type Awaiting, saysSkipped } from './awaiting.ts';
import { occasionsByCalendar } from './by-calendar.ts';
import { dueSince } from './due-since.ts';
import { fill } from './fill.ts';
import type { PracticeNow } from './occasion.ts';
import { type FirstDay, periodsBy } from './periods.ts';
import { type RecordsThatShow, recordsThatShow } from './records-that-show.ts';

/** A rhythm that follows what happens. */
type EventRhythm = Exclude<PracticeRhythm, CalendarRhythm>;

type Known = Pick<Community, 'charter' | 'practices' | 'members' | 'records'>;

/**
 * The practices on a day, in the order of their file: what was due of each, what was done, what is open.
 * A practice is shown to be done by a record of the type that it names, or of the practice itself. What
 * is due once in each week or month is done by any such record of that time; several practices may be
 * shown by one record. For what is due after an experience or for a newcomer, the record says which; one
 * of the practice that does not is taken for the first that was waiting on its day.
 * @param community of which the calendar, practices, members and records are used
 */
export function practicesNow(
  { charter, practices, members, records }: Known,
  asOf: CivilDate,
): readonly PracticeNow[] {
  if (practices.length === 0) return [];
  const told = recordsThatShow(practices, standingRecords(records, asOf));
  const day: Day = { ...told, asOf, charter, people: peopleOf(members) };
  return practices.map((practice) => practiceNow(practice, day));
}

/** What every practice is looked at with. */
interface Day extends RecordsThatShow, Pick<Community, 'charter'> {
  readonly asOf: CivilDate;
  readonly people: People;
}

function practiceNow(practice: Practice, day: Day): PracticeNow {
  const { rhythm } = practice;
  const showing = day.showing.get(practice) ?? [];
  const since = dueSince(practice, showing, day.firstOfAny, day.asOf);
  const { awaiting, following } = isByCalendar(rhythm)
    ? byCalendar(rhythm, { day: since, isSaid: practice.since !== null }, showing, day)
    : byEvent(rhythm, since, showing, day);
  const occasions = awaiting.map((one) => one.on(day.asOf));
  return {
    practice,
    occasions,
    lastDone: showing.findLast((record) => !saysSkipped(record))?.on ?? null,
    next: occasions.find(({ state }) => state === 'open')?.due ?? following,
  };
}

/** The occasions of a practice, and the last day of the one that is foreseen after them. */
interface Foreseen {
  readonly awaiting: readonly Awaiting[];
  readonly following: CivilDate | null;
}

function byCalendar(
  rhythm: CalendarRhythm,
  first: FirstDay,
  showing: readonly Happening[],
  { asOf, charter }: Day,
): Foreseen {
  const { begun, next } = periodsBy(asOf, rhythm, first, charter.calendar);
  return { awaiting: occasionsByCalendar(begun, showing, asOf), following: next.to };
}

/** Nobody knows yet when the next experience will be, or who will join. */
function byEvent(
  { kind, within }: EventRhythm,
  since: CivilDate,
  showing: readonly Happening[],
  { asOf, people, experiences }: Day,
): Foreseen {
  const { occasions, unspecific } =
    kind === 'after-experience'
      ? occasionsAfterExperiences(experiences, { since, within }, showing)
      : occasionsAfterJoining(people, { since, within }, showing, asOf);
  fill(occasions, unspecific);
  return { awaiting: occasions, following: null };
}
