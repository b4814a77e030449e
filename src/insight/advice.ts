import { isTold } from '../domain/advice-off.ts';
import type { CivilDate } from '../domain/civil-date.ts';
import type { Community } from '../domain/community.ts';
import type { FileProblem } from '../domain/finding.ts';
import { cappedByFile } from './findings/capped.ts';
import { unansweredQuestions } from './findings/charter.ts';
import { resultsThatCouldCount } from './findings/could-count.ts';
import { goalQuestions } from './findings/goal-questions.ts';
import { goalAdvice, numberOfGoals } from './findings/goals.ts';
import { unknownMeasureValues } from './findings/measure-values.ts';
import { measureAdvice } from './findings/measures.ts';
import { memberAdvice } from './findings/members.ts';
import { keyResultNumbers } from './findings/numbers.ts';
import { numberOfPersonas } from './findings/personas.ts';
import { practiceAdvice } from './findings/practices.ts';
import { recordAdvice } from './findings/records.ts';
import { reviewAdvice, reviewNames } from './findings/reviews.ts';
import { timelinesOutsideQuarter } from './findings/timelines.ts';
import { inconsistencies } from './inconsistencies.ts';

/**
 * Everything that is the matter with a community as a whole, all of whose files were looked at: the
 * inconsistencies, and advice on what would make its goals and its numbers better. What rests on a
 * file that could not be read is left out: mending that file comes first.
 * @param asOf decides which quarter is the current one
 * @param today what is of a later day is ahead; the same day if not said
 */
export function advise(
  community: Community,
  asOf: CivilDate,
  today: CivilDate = asOf,
): readonly FileProblem[] {
  const advice = [
    ...(community.unread.charter ? [] : adviceByCharter(community, asOf)),
    ...numberOfPersonas(community),
    ...goalAdvice(community),
    ...keyResultNumbers(community),
    ...measureAdvice(community),
    ...unknownMeasureValues(community),
    ...memberAdvice(community, today),
    ...practiceAdvice(community, today),
    ...recordAdvice(community, today),
    ...reviewNames(community),
  ];
  const wanted = advice.filter(({ code }) => isTold(code, community.charter));
  return [...inconsistencies(community), ...cappedByFile(wanted)];
}

/** What rests on the charter's own words, or on its calendar. */
function adviceByCharter(community: Community, asOf: CivilDate): readonly FileProblem[] {
  return [
    ...unansweredQuestions(community),
    ...numberOfGoals(community, asOf),
    ...goalQuestions(community, asOf),
    ...timelinesOutsideQuarter(community),
    ...resultsThatCouldCount(community, asOf),
    ...reviewAdvice(community, asOf),
  ];
}
