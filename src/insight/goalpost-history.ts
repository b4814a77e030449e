import type { CivilDate } from '../domain/civil-date.ts';
import type { Goal } from '../domain/goal.ts';
import type { GoalVersion } from '../domain/goal-version.ts';
import type { LogRecord } from '../domain/record.ts';
import { inEffect, isSame } from './changes.ts';
import { byDay, type GoalpostMove, recordedMoves } from './goalpost-moves.ts';
import { END_OF_LOG } from './log-order.ts';
import { movedGoalposts } from './moved-goalposts.ts';
import { keyResultsRecorded } from './recorded.ts';

/**
 * The goalposts that were moved after the start and that no record tells of, as the history of the
 * goals' files shows: one moved back since is left out, and what a record tells of a move is taken off
 * it. A key result that was taken out and put in again is held against what it was. Of whatever day, as
 * `recordedMoves` has them.
 * @param histories what the file of each goal said, the oldest first
 * @returns by day
 */
export function unrecordedMoves(
  histories: readonly (readonly GoalVersion[])[],
  records: readonly LogRecord[],
): readonly GoalpostMove[] {
  const recordedBy = onceForEachDay((on) => keyResultsRecorded(records, on));
  const moves = histories.flatMap((versions) => movesIn(versions, recordedBy));
  if (moves.length === 0) return [];
  const recorded = recordedMoves(records);
  return byField(moves)
    .flatMap((its) => inEffect(its))
    .flatMap((move) => untold(move, recorded) ?? [])
    .sort(byDay);
}

/** The key results that had records by a day. */
type RecordedBy = (on: CivilDate) => ReadonlySet<string>;

/** Each takes a look at the whole log, and one commit may have moved goalposts of many goals. */
function onceForEachDay(lookUp: RecordedBy): RecordedBy {
  const known = new Map<CivilDate, ReadonlySet<string>>();
  return (on) => {
    const recorded = known.get(on) ?? lookUp(on);
    known.set(on, recorded);
    return recorded;
  };
}

function movesIn(
  versions: readonly GoalVersion[],
  recordedBy: RecordedBy,
): readonly GoalpostMove[] {
  let before: Goal | undefined;
  return versions.flatMap((version) => {
    const { goal, source } = version;
    const moved = before ? movedIn(before, version, recordedBy) : [];
    before = before ? withThoseTakenOut(goal, before) : goal;
    return moved.map((one) => ({ ...one, on: version.on, by: null, note: null, source }));
  });
}

/** The day, and which key results had records by it, are looked up only where something moved. */
function movedIn(before: Goal, version: GoalVersion, recordedBy: RecordedBy) {
  const { goal: after } = version;
  if (movedGoalposts(before, after, { today: END_OF_LOG, recorded: new Set() }).length === 0)
    return [];
  const { on } = version;
  return movedGoalposts(before, after, { today: on, recorded: recordedBy(on) });
}

function withThoseTakenOut(goal: Goal, before: Goal): Goal {
  const ids = new Set(goal.keyResults.map(({ id }) => id));
  const takenOut = before.keyResults.filter(({ id }) => !ids.has(id));
  return { ...goal, keyResults: [...goal.keyResults, ...takenOut] };
}

function byField(moves: readonly GoalpostMove[]): readonly (readonly GoalpostMove[])[] {
  const found = new Map<string, GoalpostMove[]>();
  for (const move of moves) {
    const name = `${move.keyResult} ${move.field}`;
    const its = found.get(name);
    if (its) its.push(move);
    else found.set(name, [move]);
  }
  return [...found.values()];
}

/**
 * What of a move no record tells: a commit may hold several, some of them by commands that recorded
 * them. Undefined where the records tell all of it.
 */
function untold(move: GoalpostMove, recorded: readonly GoalpostMove[]): GoalpostMove | undefined {
  let { was } = move;
  for (const { keyResult, field, was: from, is: to } of recorded) {
    if (keyResult !== move.keyResult || field !== move.field) continue;
    if (!isSame(field, from, was)) continue;
    if (isSame(field, to, move.is)) return undefined;
    was = to;
  }
  return { ...move, was };
}
