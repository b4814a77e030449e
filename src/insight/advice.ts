import type { CivilDate } from '../domain/civil-date.ts';
import type { Community } from '../domain/community.ts';
import type { FileProblem } from '../domain/finding.ts';
import { unansweredQuestions } from './findings/charter.ts';
import { goalAdvice, numberOfGoals } from './findings/goals.ts';
import { differingNumbers } from './findings/numbers.ts';
import { numberOfPersonas } from './findings/personas.ts';
import { recordAdvice } from './findings/records.ts';
import { timelinesOutsideQuarter } from './findings/timelines.ts';
import { inconsistencies } from './inconsistencies.ts';

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
