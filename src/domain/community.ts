import type { Charter } from './charter.ts';
import type { Goal } from './goal.ts';
import type { KeyResult } from './key-result.ts';
import type { Persona } from './persona.ts';
import type { CheckIn } from './record.ts';

/** A community as its files say, as far as they were read. */
export interface Community {
  readonly charter: Charter;
  readonly personas: readonly Persona[];
  readonly goals: readonly Goal[];
  /** Every check-in of the log, in no order, also those that were corrected or withdrawn. */
  readonly checkIns: readonly CheckIn[];
}

/** How a key result is named everywhere: `goal/key-result`. */
export function referenceTo(goal: Goal, keyResult: KeyResult): string {
  return `${goal.id}/${keyResult.id}`;
}
