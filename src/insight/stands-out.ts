import { type Quarter, quarterSpan, weekOfQuarter } from '../domain/calendar.ts';
import { addDays, earlier } from '../domain/civil-date.ts';
import type { Community } from '../domain/community.ts';
import type { Goal } from '../domain/goal.ts';
import type { LogRecord } from '../domain/record.ts';
import { lastDay } from '../domain/timeline.ts';
import { type Condition, isMet } from './conditions.ts';
import { couldCount } from './could-count.ts';
import { byUrgency, isDue } from './due.ts';
import type { KeyResultWithFigures } from './figures.ts';
import type { Movement } from './movement.ts';
import type { QuarterFigures } from './quarter-figures.ts';
import { shortestReferences } from './resolve.ts';
import { lookBack } from './rhythm.ts';
import { standingRecords } from './standing.ts';

/** Why a key result presses, in the order in which they do. */
const PRESSING = [
  'off-track',
  'missed',
  'blocked',
  'stale',
  'at-risk',
] as const satisfies readonly Condition[];
type Pressing = (typeof PRESSING)[number];

/**
 * Something that needs the facilitator's eye. `command`, without the `cop` in front, does something
 * about it; it is null where nothing does.
 */
export type StandOut =
  | {
      readonly kind: Pressing;
      readonly about: KeyResultWithFigures;
      readonly command: string | null;
    }
  /** Begun longer ago than the rhythm, and nobody ever looked: one of these for all of them of a sort. */
  | {
      readonly kind: 'silent';
      readonly about: readonly KeyResultWithFigures[];
      /** What may say where they stand instead: what is recorded could count each of `log`. */
      readonly from: 'people' | 'log';
      readonly command: string;
    }
  /** So many more that press, and are not listed. */
  | { readonly kind: 'more'; readonly count: number; readonly command: null }
  /** The quarter is over, and of its `of` key results only so many have been graded. */
  | {
      readonly kind: 'unreviewed';
      readonly quarter: Quarter;
      readonly graded: number;
      readonly of: number;
      readonly command: string;
    }
  /** What moved since last week. */
  | { readonly kind: 'moved'; readonly movement: Movement; readonly command: null };

const MOST = 5;
const WEEK = 7;

/**
 * What stands out in a quarter, the most pressing first: key results that are off track or missed,
 * then blocked or stale, then at risk, at most five of them; then those without a check-in, how many
 * more press, and what moved since last week.
 */
export function standsOut(
  community: Community,
  quarter: QuarterFigures,
  { movement, currentQuarter, graded }: Known,
): readonly StandOut[] {
  const all = quarter.goals
    .flatMap(({ goal, keyResults }) => keyResults.map((about) => ({ goal, about })))
    .filter(({ about }) => !graded.has(about.reference));
  const shortest = shortestReferences(community, currentQuarter);
  const named = ({ goal, about }: Found): string => shortest(goal, about.keyResult);
  const couldCountBy = countingCommands(community, quarter, named);
  const pressing = all.flatMap(pressingOf).sort(byPressure);
  const more = pressing.length - MOST;
  return [
    ...pressing.slice(0, MOST).map((one) => ({
      kind: one.kind,
      about: one.about,
      command: couldCountBy(one) ?? commandOf(one, named(one)),
    })),
    ...silentOf(
      all.filter(({ about }) => isSilent(about)),
      { named, couldCountBy },
    ),
    ...(more > 0 ? [{ kind: 'more', count: more, command: null } as const] : []),
    ...movedOf(community, quarter, movement),
  ];
}

/** What else decides what stands out. */
interface Known {
  /** That of the week before the day of the figures. */
  readonly movement: Movement;
  /** The one in which a key result may be named by its own id alone. */
  readonly currentQuarter: Quarter;
  /** The key results (`goal/key-result`) of which a review says what becomes of them: they press no more. */
  readonly graded: ReadonlySet<string>;
}

/** A key result and its goal. */
interface Found {
  readonly goal: Goal;
  readonly about: KeyResultWithFigures;
}

interface FoundPressing extends Found {
  readonly kind: Pressing;
}

/** The one reason that presses most, if there is any. */
function pressingOf(found: Found): FoundPressing[] {
  const kind = pressingKind(found.about);
  return kind === undefined ? [] : [{ ...found, kind }];
}

function pressingKind({ figures }: KeyResultWithFigures): Pressing | undefined {
  return PRESSING.find((one) => isMet(one, figures));
}

function byPressure(a: FoundPressing, b: FoundPressing): number {
  return PRESSING.indexOf(a.kind) - PRESSING.indexOf(b.kind) || byUrgency(a.about, b.about);
}

/** A check-in; of what counts itself, or is at risk although somebody has just looked, where its figures come from. */
function commandOf(one: FoundPressing, named: string): string | null {
  const isMeasured = one.about.keyResult.measure !== null;
  if ((one.kind === 'at-risk' && !isDue(one.about)) || (isMeasured && one.kind !== 'blocked'))
    return `explain ${named}`;
  return isOpen(one) ? `checkin ${named}` : null;
}

/** Whether a check-in helps: of what was missed, as long as none is of its last day. */
function isOpen({ kind, about }: FoundPressing): boolean {
  const { lastCheckIn } = about.figures;
  if (kind !== 'missed' || lastCheckIn === null) return true;
  return lastCheckIn.on < lastDay(about.keyResult.timeline);
}

/** Whether nobody ever looked at a key result, that began longer ago than its rhythm and does not press. */
export function isSilent(about: KeyResultWithFigures): boolean {
  const { keyResult, figures } = about;
  if (figures.lastCheckIn !== null || pressingKind(about) !== undefined) return false;
  return isDue(about) && figures.daysSilent >= lookBack(keyResult.every);
}

interface Commands {
  readonly named: (found: Found) => string;
  readonly couldCountBy: (found: Found) => string | undefined;
}

/** Those that what is recorded could count, with the command that lets the first; then all others. */
function silentOf(
  silent: readonly Found[],
  { named, couldCountBy }: Commands,
): readonly StandOut[] {
  const commands = new Map(silent.map((found) => [found, couldCountBy(found)]));
  const able = silent.filter((found) => commands.get(found) !== undefined);
  const others = silent.filter((found) => !able.includes(found));
  const lets = able[0] && commands.get(able[0]);
  const [first, second] = others;
  const checksIn = first && (second ? 'checkin' : `checkin ${named(first)}`);
  return [...silentFrom('log', able, lets), ...silentFrom('people', others, checksIn)];
}

function silentFrom(
  from: 'people' | 'log',
  silent: readonly Found[],
  command: string | undefined,
): readonly StandOut[] {
  if (command === undefined) return [];
  return [{ kind: 'silent', about: silent.map(({ about }) => about), from, command }];
}

/**
 * The command that lets a key result count itself, of one that nobody ever checked in and that what is
 * recorded could count; undefined for all others.
 */
function countingCommands(
  { records, charter }: Community,
  { asOf }: QuarterFigures,
  named: Commands['named'],
): Commands['couldCountBy'] {
  let standing: readonly LogRecord[] | undefined;
  return (found) => {
    const { keyResult, figures } = found.about;
    if (figures.lastCheckIn !== null || keyResult.measure !== null) return undefined;
    standing ??= standingRecords(records, asOf);
    const could = couldCount(keyResult, found.goal, { standing, calendar: charter.calendar });
    return could && `kr edit ${named(found)} ${could.flags}`;
  };
}

/**
 * Nothing moves before a quarter, or when it is over for more than a week; that nothing did is no news in
 * its first week.
 */
function movedOf(
  community: Community,
  quarter: QuarterFigures,
  movement: Movement,
): readonly StandOut[] {
  const { calendar } = community.charter;
  const { from, to } = quarterSpan(quarter.quarter, calendar);
  const begins = earlier(from, weekOfQuarter(quarter.quarter, 1, calendar).from);
  if (quarter.asOf < begins || quarter.asOf > addDays(to, WEEK)) return [];
  const isFirstWeek = quarter.asOf < addDays(begins, WEEK);
  if (isFirstWeek && movement.moved.length === 0) return [];
  return movement.each.size === 0 ? [] : [{ kind: 'moved', movement, command: null }];
}
