import { isNew, type Lately } from './lately.ts';

/** The numbers of docs/matching.md. */
const NEW = 2;
const QUIET = 1;
const TIRED = -3;
const ONE_AT_HOME = 1;

/** What somebody adds to whatever they are suggested for: those who are new or quiet come first, the tired later. */
export function favourOf(lately: Lately): number {
  const { quiet, done } = lately;
  return (isNew(lately) ? NEW : 0) + (quiet ? QUIET : 0) + (done > 0 ? TIRED : 0);
}

/** What two people add to their introduction: it is easier where one of them is at home already. */
export function favourOfTwo(one: Lately, other: Lately): number {
  const help = isAtHome(one) !== isAtHome(other) ? ONE_AT_HOME : 0;
  return favourOf(one) + favourOf(other) + help;
}

function isAtHome(lately: Lately): boolean {
  return !isNew(lately) && lately.quiet === null;
}
