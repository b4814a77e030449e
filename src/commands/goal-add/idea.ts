import type { GoalDraft } from '../../domain/drafts.ts';
import { usageError } from '../../domain/errors.ts';
import { GOAL_IDEAS, IDEA_TIMELINE, ideaKeyResults, ideaNamed } from '../../domain/goal-ideas.ts';
import { nearest } from '../../domain/nearest.ts';

/**
 * What a goal has from the idea that `--idea` names: what its id is made of, its sentence, its key results
 * and its time.
 * @throws CopError exit 2 with the nearest where there is no such idea
 */
export function fromIdea(
  written: string,
): Pick<GoalDraft, 'id' | 'goal' | 'timeline' | 'keyResults'> {
  const idea = ideaNamed(written);
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
