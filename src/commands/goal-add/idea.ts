import type { GoalDraft } from '../../domain/drafts.ts';
import { usageError } from '../../domain/errors.ts';
import { GOAL_IDEAS, IDEA_TIMELINE, ideaKeyResults, ideaNamed } from '../../domain/goal-ideas.ts';
import { nearest } from '../../domain/nearest.ts';
import type { Open } from '../running/open.ts';

/**
 * What a goal has from the idea that `--idea` names: what its id is made of, its sentence, its key results
 * and its time.
 * @throws CopError exit 2 with the nearest where there is no such idea
 */
export function fromIdea(
  written: string,
): Pick<GoalDraft, 'id' | 'goal' | 'timeline' | 'keyResults'> {
  const idea = ideaNamed(written);
  if (!idea) throw unknownIdea(written);
  const { id, goal } = idea;
  return { id, goal, timeline: IDEA_TIMELINE, keyResults: ideaKeyResults(idea) };
}

function unknownIdea(written: string): Error {
  const meant = nearest(
    written,
    GOAL_IDEAS.map(({ id }) => id),
  );
  return usageError(
    `--idea: there is no idea "${written}"`,
    meant ? `Did you mean ${meant}?` : 'Choose one',
    'goal ideas',
  );
}

/**
 * Refuses an idea in its own words where the quarter has that goal already.
 * @throws CopError exit 2 that names the goal's file
 */
export function refuseTwice(
  { id, goal }: Pick<GoalDraft, 'id' | 'goal'>,
  { community, quarter }: Open,
): void {
  const there = community.goals.find((one) => one.goal === goal && one.quarter === quarter);
  if (!there) return;
  throw usageError(
    `this goal is there already: ${there.file}`,
    'Give it words of its own to have it a second time',
    `goal add "…" --idea ${id}`,
  );
}
