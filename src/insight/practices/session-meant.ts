import type { CivilDate } from '../../domain/civil-date.ts';
import { experienceName } from '../experiences/experience.ts';
import type { Occasion } from './occasion.ts';

/**
 * Of the occasions after the sessions of one experience those that a record is for which names it, or is
 * about the same: the last before it, and of the earlier ones those that were still in time.
 * @param held those after its sessions up to the day, in order
 */
export function lastAndInTime<T extends Pick<Occasion, 'due'>>(
  held: readonly T[],
  on: CivilDate,
): readonly T[] {
  return held.filter(({ due }, index) => due >= on || index === held.length - 1);
}

/**
 * The occasions that a record of a day is for which names an experience: by its short name, else by the
 * key of one session.
 * @param occasions in order
 */
export function occasionsAfter(
  named: string,
  occasions: readonly Occasion[],
  on: CivilDate,
): readonly Occasion[] {
  const held = occasions.filter(({ from }) => from <= on);
  const called = held.filter(
    ({ about }) => about.kind === 'experience' && experienceName(about.record) === named,
  );
  return called.length > 0 ? lastAndInTime(called, on) : held.filter(({ key }) => key === named);
}
