import type { GoalDraft } from '../../domain/drafts.ts';
import { usageError } from '../../domain/errors.ts';
import {
  GOAL_IDEAS,
  type GoalIdea,
  IDEA_TIMELINE,
  ideaKeyResults,
  ideaNamed,
} from '../../domain/goal-ideas.ts';
import { nearest } from '../../domain/nearest.ts';
import type { Open } from '../running/open.ts';

/**
 * What a goal has from the idea that `--idea` names: what its id is made of, its sentence, its key results
 * and its time.
 * @param open where the goal is to have the idea's own words; undefined where it has others
 * @throws CopError exit 2 with the nearest where there is no such idea, or where the quarter has that goal
 */
export function fromIdea(
  written: string,
  open: Open | undefined,
): Pick<GoalDraft, 'id' | 'goal' | 'timeline' | 'keyResults'> {
  const idea = ideaNamed(written);
  if (idea) refuseTwice(idea, open);
  if (idea)
    return {
      id: idea.id,
      goal: idea.goal,
      timeline: IDEA_TIMELINE,
      keyResults: ideaKeyResults(idea),
    };
  const meant = nearest(
    written,
    GOAL_IDEAS.map(({ id }) => id),
  );
  throw usageError(
    `--idea: there is no idea "${written}"`,
    meant ? `Did you mean ${meant}?` : 'Choose one',
    'goal ideas',
  );
}

function refuseTwice({ id, goal }: GoalIdea, open: Open | undefined): void {
  const there = open?.community.goals.find(
    (one) => one.goal === goal && one.quarter === open.quarter,
  );
  if (there)
    throw usageError(
      `this goal is there already: ${there.file}`,
      'Give it words of its own to have it a second time',
      `goal add "…" --idea ${id}`,
    );
}
