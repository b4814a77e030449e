import type { GoalWithFigures } from '../../insight/figures.ts';

/** Where in the page a goal is. */
export function anchorOf({ goal }: Pick<GoalWithFigures, 'goal'>): string {
  return `goal-${goal.id}`;
}
