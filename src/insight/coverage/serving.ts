import type { Goal } from '../../domain/goal.ts';
import type { Practice } from '../../domain/practice.ts';
import type { HeldExperience } from './held-experiences.ts';

/** What could serve personas. */
export interface Offered<Of extends OfGoal> {
  readonly goals: readonly Of[];
  readonly experiences: readonly HeldExperience[];
  readonly practices: readonly Practice[];
}

interface OfGoal {
  readonly goal: Pick<Goal, 'personas'>;
}

/** An experience that a persona has something of. */
export interface ServingExperience {
  readonly experience: HeldExperience;
  /** By what it is known: a record of it names the persona, or people of that persona came. */
  readonly how: 'said' | 'came';
  /** How many people of the persona came, as far as names were taken. */
  readonly came: number;
}

/** What serves one persona. */
export interface Serving<Of extends OfGoal> {
  readonly goals: readonly Of[];
  readonly experiences: readonly ServingExperience[];
  readonly practices: readonly Practice[];
}

/**
 * What of some goals, experiences and practices serves a persona: goals and practices that name it, and
 * experiences that were for it, or to which people of it came. What is for everybody is not meant.
 * @param id the persona's
 */
export function servingOf<Of extends OfGoal>(id: string, offered: Offered<Of>): Serving<Of> {
  return {
    goals: offered.goals.filter(({ goal }) => goal.personas.includes(id)),
    experiences: offered.experiences.flatMap((experience): ServingExperience[] => {
      const came = experience.came.get(id) ?? 0;
      if (experience.saidFor.includes(id)) return [{ experience, how: 'said', came }];
      return came > 0 ? [{ experience, how: 'came', came }] : [];
    }),
    practices: offered.practices.filter((one) => one.personas.includes(id)),
  };
}

/** Whether anything serves a persona. */
export function isServed({ goals, experiences, practices }: Serving<OfGoal>): boolean {
  return goals.length + experiences.length + practices.length > 0;
}
