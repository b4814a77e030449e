import type { CheckIn } from '../domain/check-in.ts';
import type { KeyResult } from '../domain/key-result.ts';
import { countsPeople } from '../domain/people-units.ts';
import { isReading } from './measure/reading.ts';

/** A group of fewer people than this could be told apart. */
export const SMALLEST_GROUP = 5;

/** Whether the numbers of a key result are numbers of people; those of a milestone are steps. */
export function isAboutPeople(keyResult: KeyResult): boolean {
  return keyResult.kind !== 'milestone' && countsPeople(keyResult);
}

/** Whether a number of people is a group, and a small one: nobody is none. */
export function isFew(people: number): boolean {
  return people > 0 && people < SMALLEST_GROUP;
}

/** Whether what a measure gave tells of a small group of people, whatever its unit. */
export function measuredOfFew(says: CheckIn): boolean {
  return isReading(says) && says.people.some(isFew);
}

/** Whether a value of a key result tells of a small group. */
export function tellsOfFew(keyResult: KeyResult, value: number): boolean {
  return isFew(value) && isAboutPeople(keyResult);
}
