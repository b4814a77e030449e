import type { GoalDraft } from '../../domain/drafts.ts';
import type { FileProblem } from '../../domain/finding.ts';
import { readGoal } from '../../domain/goal.ts';
import { goalPath } from '../../domain/layout.ts';
import { questionsOnGoal } from '../../insight/findings/goal-questions.ts';
import type { Open } from '../running/open.ts';

/**
 * What is worth asking of a goal that is about to be written, or was just written, as `cop check` would
 * ask it.
 */
export function questionsOn(draft: GoalDraft, { community, asOf }: Open): readonly FileProblem[] {
  const { id, quarter, goal, timeline, owner, personas, keyResults } = draft;
  const file = goalPath(quarter, id);
  const data = {
    ...{ goal, timeline, personas, key_results: keyResults },
    ...(owner === null ? {} : { owner }),
  };
  const read = readGoal(data, { id, file, quarter }, community.charter.calendar).value;
  if (!read) return [];
  return questionsOnGoal(read, { ...community, goals: [...community.goals, read] }, asOf);
}
