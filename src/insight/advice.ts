import type { CivilDate } from '../domain/civil-date.ts';
import type { Community } from '../domain/community.ts';
import type { FileProblem } from '../domain/finding.ts';
import { unansweredQuestions } from './advice/charter.ts';
import { duplicateGoals, duplicateRecords } from './advice/duplicates.ts';
import { goalAdvice, numberOfGoals } from './advice/goals.ts';
import { differingNumbers } from './advice/numbers.ts';
import { numberOfPersonas } from './advice/personas.ts';
import { recordAdvice } from './advice/records.ts';
import { timelinesOutsideQuarter } from './advice/timelines.ts';
import { wrongFields } from './advice/wrong-fields.ts';

/**
 * Errors that no file shows by itself: the same id twice, and check-ins that say what their key
 * result has no place for. They make a figure impossible.
 */
export function inconsistencies(community: Community): readonly FileProblem[] {
  return [...duplicateGoals(community), ...duplicateRecords(community), ...wrongFields(community)];
}

/**
 * Everything that is the matter with a community as a whole, all of whose files were read: the
 * inconsistencies, and advice on what would make its goals and its numbers better.
 * @param asOf decides which quarter is the current one
 */
export function advise(community: Community, asOf: CivilDate): readonly FileProblem[] {
  return [
    ...inconsistencies(community),
    ...unansweredQuestions(community),
    ...numberOfPersonas(community),
    ...numberOfGoals(community, asOf),
    ...goalAdvice(community),
    ...timelinesOutsideQuarter(community),
    ...differingNumbers(community),
    ...recordAdvice(community),
  ];
}
