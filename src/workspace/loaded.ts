import type { Quarter } from '../domain/calendar.ts';
import type { Community } from '../domain/community.ts';
import type { FileProblem, Finding, Located, Path, Place } from '../domain/finding.ts';

/** What of a workspace a command uses. What it does not use is not read. */
export interface Scope {
  readonly personas: 'all' | 'none';
  /** Every quarter's goals, those of one or of a few, or none. */
  readonly goals: 'all' | 'none' | Quarter | readonly Quarter[];
  /** Every quarter's review, or that of one or of a few; none if not said. */
  readonly reviews?: 'all' | Quarter | readonly Quarter[];
  /** The roster; none if not said. */
  readonly members?: 'all' | 'carefully';
  /** The practices of facilitation.yaml; none if not said. */
  readonly practices?: 'all';
  /** `carefully` also finds what the fast way lets pass: of two equal keys the first, digits that are lost. */
  readonly log: 'all' | 'carefully' | 'none';
}

/** A workspace that was read. */
export interface Loaded {
  /** The absolute path of the folder that holds cop.yaml. */
  readonly root: string;
  /** What could be read; a file with an error is not in it. */
  readonly community: Community;
  /** What is wrong in the files that were read: errors, and advice that needs no other file. In order. */
  readonly findings: readonly Finding[];
  /** How many files were read. */
  readonly filesRead: number;
  /** Where in its file a problem is, with the line as it stands there. */
  readonly locate: (problem: FileProblem) => Located;
  /** Where in a file that was read the value at a path is written; null where it is not. */
  readonly placeOf: (file: string, path: Path) => Place | null;
}
