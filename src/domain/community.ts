import type { Quarter } from './calendar.ts';
import type { Charter } from './charter.ts';
import type { Goal } from './goal.ts';
import type { KeyResult } from './key-result.ts';
import type { Member } from './member.ts';
import type { Persona } from './persona.ts';
import type { Practice } from './practice.ts';
import type { LogRecord } from './record.ts';
import type { Review } from './review.ts';

/** A community as its files say, as far as they were read. */
export interface Community {
  readonly charter: Charter;
  readonly personas: readonly Persona[];
  readonly goals: readonly Goal[];
  /** The roster, in order of its files and lines; also those who turned out to be somebody else. */
  readonly members: readonly Member[];
  /** Every record of the log, in no order, also those that were corrected or withdrawn. */
  readonly records: readonly LogRecord[];
  /** The reviews of quarters that were read. */
  readonly reviews: readonly Review[];
  /** What the facilitators do regularly, in the order of its file. */
  readonly practices: readonly Practice[];
  readonly unread: Unread;
}

/**
 * What is there and could not be read: a file with an error, or one whose name keeps it from being
 * read. It counts as present, and no advice rests on its absence.
 */
export interface Unread {
  /** Whether that is cop.yaml; the charter then says nothing, and its calendar is a plain one. */
  readonly charter: boolean;
  /** Goals by the id that their file's name gives; `quarter` is null where their folder names none. */
  readonly goals: readonly { readonly id: string; readonly quarter: Quarter | null }[];
  /** Personas by their ids. */
  readonly personas: readonly string[];
  /** Reviews by their quarters; null where the file's name gives none. */
  readonly reviews: readonly (Quarter | null)[];
  /** Whether that is facilitation.yaml. */
  readonly practices: boolean;
  /** The files, or folders, that may hold people of the roster. */
  readonly members: readonly string[];
  /** The files, or folders, that may hold records. */
  readonly log: readonly string[];
}

/** How a key result is named everywhere: `goal/key-result`. */
export function referenceTo(goal: Goal, keyResult: KeyResult): string {
  return `${goal.id}/${keyResult.id}`;
}
