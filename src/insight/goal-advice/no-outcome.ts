import type { FileProblem } from '../../domain/finding.ts';
import type { Goal } from '../../domain/goal.ts';
import { saysActivity } from './activity.ts';

/** Goals that say what is done, and not what changes by it. */
export function goalsWithoutOutcome(goals: readonly Goal[]): readonly FileProblem[] {
  return goals
    .filter(({ goal }) => saysActivity(goal))
    .map(({ id, file }) => ({
      code: 'goal/no-outcome',
      file,
      path: ['goal'],
      at: 'value',
      message: 'it says what is done, and not yet what changes by it',
      remedy: 'What is different afterwards, and for whom? That could be the goal',
      command: `goal edit ${id}`,
    }));
}
