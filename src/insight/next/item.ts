import type { CivilDate } from '../../domain/civil-date.ts';
import type { Strand } from '../../domain/strand.ts';

/** Something that needs the facilitator now. */
export interface AdviceItem {
  /**
   * The same from day to day and on every machine, while the matter is the same: what it is about, and
   * behind an `@` the occasion where there are several: `check-in/meet/invite-members@2026-11-17`. It is
   * made of letters, digits and `- / @ .` alone, so that it can be typed in any shell.
   */
  readonly id: string;
  /** What it is for; null for what all else rests on: personas, goals, check-ins, the review. */
  readonly strand: Strand | null;
  /** What to do and why, in plain words that name the facts, without a full stop. People are named by their names. */
  readonly reason: string;
  /** The command that does it, without `cop` in front. */
  readonly command: string;
  /** The day by which it should be done, or since which it is over; null where none presses. */
  readonly due: CivilDate | null;
  /** The ids of what it is about: `meet/invite-members`, a person's, an experience's. */
  readonly about: readonly string[];
  /** The name of the person whose it is, as an owner is written; null for everybody's. */
  readonly owner: string | null;
  /** How much it presses: see `rank`. */
  readonly urgency: Urgency;
}

/**
 * How much something presses, the most first: what keeps all else from working; what is late; what is
 * due this week; what would do good, and waits.
 */
export const URGENCIES = ['first', 'late', 'due', 'soon'] as const;
export type Urgency = (typeof URGENCIES)[number];
