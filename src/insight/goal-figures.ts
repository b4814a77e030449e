import type { GoalFigures, KeyResultWithFigures } from './figures.ts';
import { paceOf } from './pace.ts';
import { weakestStatus } from './weakest-status.ts';
import { weightedMean } from './weighted-mean.ts';

type Part = Pick<KeyResultWithFigures, 'keyResult' | 'figures'>;

/**
 * The figures of a goal: the means of progress and expected progress over its key results by their
 * weights, and the status of its weakest; all null where it has none.
 */
export function goalFigures(parts: readonly Part[]): GoalFigures {
  const counted = parts.flatMap(({ keyResult: { weight }, figures }) =>
    figures.progress === null ? [] : [{ weight, ...figures, progress: figures.progress }],
  );
  const mean = (pick: (figures: (typeof counted)[number]) => number): number | null =>
    weightedMean(counted.map((one) => ({ number: pick(one), weight: one.weight })));
  const progress = mean((one) => one.progress);
  const expected = mean((one) => one.expected);
  return {
    progress,
    expected,
    pace: progress === null || expected === null ? null : paceOf(progress, expected),
    status: weakestStatus(counted.map((one) => one.status)),
  };
}
