import { CONDITIONS, type Condition, isMet } from './conditions.ts';
import type { GoalWithFigures, KeyResultWithFigures } from './figures.ts';

/** On what a report may fail: what is the matter with a key result, or a file with an error. */
export const FAIL_CONDITIONS = [...CONDITIONS, 'invalid'] as const;

export type FailCondition = (typeof FAIL_CONDITIONS)[number];

/** A condition that is met, and what meets it: one at least. */
export type Met =
  | { readonly condition: Condition; readonly by: readonly KeyResultWithFigures[] }
  | { readonly condition: 'invalid'; readonly by: readonly string[] };

/** What a report shows and leaves out. */
interface Reported {
  /** Those that are shown: what a filter leaves out meets nothing. */
  readonly goals: readonly Pick<GoalWithFigures, 'keyResults'>[];
  /** The files with an error. */
  readonly leftOut: readonly string[];
}

/**
 * Which of the conditions that a report is to fail on are met, in the order in which they are named
 * here, each with all that meets it.
 * @returns [] where none is
 */
export function conditionsMet(
  { goals, leftOut }: Reported,
  wanted: readonly FailCondition[],
): readonly Met[] {
  const keyResults = goals.flatMap((goal) => goal.keyResults);
  return FAIL_CONDITIONS.filter((condition) => wanted.includes(condition))
    .map((condition) => metBy(condition, keyResults, leftOut))
    .filter(({ by }) => by.length > 0);
}

function metBy(
  condition: FailCondition,
  keyResults: readonly KeyResultWithFigures[],
  leftOut: readonly string[],
): Met {
  if (condition === 'invalid') return { condition, by: leftOut };
  return { condition, by: keyResults.filter(({ figures }) => isMet(condition, figures)) };
}
