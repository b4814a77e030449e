import { quarterSpan, weekOfQuarter } from '../../domain/calendar.ts';
import type { CheckIn } from '../../domain/check-in.ts';
import { addDays, addMonths, type CivilDate, earlier, longDate } from '../../domain/civil-date.ts';
import type { Community } from '../../domain/community.ts';
import type { FileProblem } from '../../domain/finding.ts';
import type { LogRecord } from '../../domain/record.ts';
import { firstDay } from '../../domain/timeline.ts';
import type { KeyResultInQuarter } from '../changes.ts';
import { keyResultsInQuarters } from '../references.ts';
import { isCheckIn } from '../standing.ts';

/** Where things stand is often looked up in the week before they begin. */
const MEASURED_BEFORE = 7;

/**
 * Check-ins of a day that is still ahead, or of one before both their quarter and their key result
 * begin. A level may have been looked up in the week before; what was said before the timeline was
 * moved was in time then. They count from their own day on all the same.
 * @param standing the records that stand, in order
 * @param today the day that it is, or the later one that was asked about
 */
export function checkInsOutOfTime(
  standing: readonly LogRecord[],
  community: Community,
  today: CivilDate,
): readonly FileProblem[] {
  const keyResults = keyResultsInQuarters(community);
  const starts = new Map([...keyResults].map(([reference, its]) => [reference, startOf(its)]));
  const moved = lastMoves(standing);
  return standing.filter(isCheckIn).flatMap((checkIn) => {
    const reference = checkIn.keyResult ?? '';
    const start = starts.get(reference);
    if (start === undefined) return [];
    if (checkIn.on > today) return [ahead(checkIn, start, today)];
    const wasMoved = checkIn.on <= (moved.get(reference) ?? '');
    return isEarly(checkIn, start) && !wasMoved ? [early(checkIn, start, today)] : [];
  });
}

interface Start {
  readonly day: CivilDate;
  /** From when on a level may have been looked up for it. */
  readonly looked: CivilDate;
  /** What begins on that day: the quarter, its week 1, or the key result where that begins before both. */
  readonly what: string;
}

function startOf({ keyResult, quarter, calendar }: KeyResultInQuarter): Start {
  const own = firstDay(keyResult.timeline);
  const weekOne = weekOfQuarter(quarter, 1, calendar).from;
  const quarters = quarterSpan(quarter, calendar).from;
  const day = earlier(own, earlier(weekOne, quarters));
  const looked = addDays(day, -MEASURED_BEFORE);
  if (day === quarters) return { day, looked, what: quarter };
  return { day, looked, what: day === weekOne ? `week 1 of ${quarter}` : 'its key result' };
}

/** The day on which the timeline of each key result was moved last. */
function lastMoves(standing: readonly LogRecord[]): ReadonlyMap<string, CivilDate> {
  const moves = standing.flatMap((one) =>
    one.type === 'change' && one.field === 'timeline' && one.keyResult !== null
      ? [[one.keyResult, one.on] as const]
      : [],
  );
  return new Map(moves);
}

/** What was added or done before the start is no level that was looked up. */
function isEarly({ on, said }: CheckIn, { day, looked }: Start): boolean {
  return on < (said === null || said.kind === 'value' ? looked : day);
}

function ahead(checkIn: CheckIn, { day }: Start, today: CivilDate): FileProblem {
  const slips = [addMonths(checkIn.on, -12), addMonths(checkIn.on, -1)];
  const meant = slips.find((one) => day <= one && one <= today);
  return {
    ...about(checkIn),
    code: 'record/ahead',
    message: `${longDate(checkIn.on)} is still ahead: this counts from that day on`,
    remedy: meant === undefined ? 'If it is of today, put its day right' : `Did you mean ${meant}?`,
    ...onDay(checkIn, meant ?? today),
  };
}

function early(checkIn: CheckIn, { day, what }: Start, today: CivilDate): FileProblem {
  const slips = [addMonths(checkIn.on, 12), addMonths(checkIn.on, 1)];
  const meant = slips.find((one) => day <= one && one <= today);
  return {
    ...about(checkIn),
    code: 'record/before-start',
    message: `this is of ${longDate(checkIn.on)}, and ${what} begins on ${longDate(day)}`,
    ...(meant === undefined
      ? { remedy: 'Put its day right, or leave it: it counts from its own day on' }
      : { remedy: `Did you mean ${meant}?`, ...onDay(checkIn, meant) }),
  };
}

/** The command that gives a check-in another day; none for one that no record can name. */
function onDay({ id }: CheckIn, day: CivilDate): Pick<FileProblem, 'command'> {
  return id === null ? {} : { command: `checkin --corrects ${id} --on ${day}` };
}

function about({ place }: CheckIn): Pick<FileProblem, 'file' | 'place' | 'path' | 'at'> {
  return { file: place.file, place, path: ['on'], at: 'value' };
}
