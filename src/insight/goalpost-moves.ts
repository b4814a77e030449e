import type { ChangedField, ChangedValue } from '../domain/change.ts';
import type { CivilDate } from '../domain/civil-date.ts';
import type { Place } from '../domain/finding.ts';
import type { LogRecord } from '../domain/record.ts';
import { changesInEffect } from './changes.ts';
import { END_OF_LOG } from './log-order.ts';
import { standingRecords } from './standing.ts';

/** A goalpost that was moved after its key result had started. */
export interface GoalpostMove {
  /** `goal/key-result`. */
  readonly keyResult: string;
  readonly field: ChangedField;
  readonly was: ChangedValue;
  readonly is: ChangedValue;
  /** The day of the move: a day of which something is said may lie before it. */
  readonly on: CivilDate;
  readonly by: string | null;
  /** Why. */
  readonly note: string | null;
  /** What tells of it: a record, a commit of the goal's file, or that file as it is and is not committed. */
  readonly source:
    | { readonly kind: 'record'; readonly place: Place }
    | { readonly kind: 'git'; readonly commit: string }
    | { readonly kind: 'uncommitted' };
}

/**
 * The goalposts that were moved, as the log tells it, in its order: those that were moved back since
 * are left out. Of whatever day: the files have today's goalposts, so that a figure of an earlier day
 * counts by what was moved since, and has to say so.
 */
export function recordedMoves(records: readonly LogRecord[]): readonly GoalpostMove[] {
  if (!records.some(({ type }) => type === 'change')) return [];
  const standing = standingRecords(records, END_OF_LOG);
  const inEffect = changesInEffect(standing);
  return standing.flatMap((record) => {
    if (record.type !== 'change' || record.field === null || !inEffect.has(record)) return [];
    const { field, was, is, on, by, note, place, keyResult } = record;
    if (keyResult === null) return [];
    return [{ keyResult, field, was, is, on, by, note, source: { kind: 'record', place } }];
  });
}

/**
 * All goalposts that were moved, as the log and the files' history tell, the earliest first.
 * @param unrecorded those that no record tells of
 */
export function allMoves(
  records: readonly LogRecord[],
  unrecorded: readonly GoalpostMove[],
): readonly GoalpostMove[] {
  return [...recordedMoves(records), ...unrecorded].sort(byDay);
}

/** The earlier day first; those of one day stay in their order. */
export function byDay(a: GoalpostMove, b: GoalpostMove): number {
  return Number(a.on > b.on) - Number(a.on < b.on);
}

/** Moves by the key result whose goalpost it was, each list in the order given. */
export function movesByKeyResult(
  moves: readonly GoalpostMove[],
): ReadonlyMap<string, readonly GoalpostMove[]> {
  const found = new Map<string, GoalpostMove[]>();
  for (const move of moves) {
    const its = found.get(move.keyResult);
    if (its) its.push(move);
    else found.set(move.keyResult, [move]);
  }
  return found;
}
