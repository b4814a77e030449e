import { referenceTo } from '../../domain/community.ts';
import type { Goal } from '../../domain/goal.ts';
import type { Practice } from '../../domain/practice.ts';
import type { HeldExperience } from './held-experiences.ts';

/** Something that may serve a persona, and be named in a sentence. */
export interface Thing {
  readonly kind: 'goal' | 'key-result' | 'experience' | 'practice';
  /** A goal's or practice's id, `goal/key-result`, an experience's short name; null where it has none. */
  readonly id: string | null;
  readonly title: string;
}

export function goalThing({ id, goal }: Goal): Thing {
  return { kind: 'goal', id, title: goal };
}

/** The key results of a goal. */
export function keyResultThings(goal: Goal): readonly Thing[] {
  return goal.keyResults.map((one) => ({
    kind: 'key-result',
    id: referenceTo(goal, one),
    title: one.keyResult,
  }));
}

export function experienceThing({ name, title }: HeldExperience): Thing {
  return { kind: 'experience', id: name, title };
}

export function practiceThing({ id, practice }: Practice): Thing {
  return { kind: 'practice', id, title: practice };
}
