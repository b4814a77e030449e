import { STATUSES } from '../insight/status.ts';
import type { TrendQuarter } from '../insight/trend.ts';
import { prettyJson } from './pretty-json.ts';
import type { TrendModel } from './trend.ts';

/**
 * The trend for machines: `{version: 1, community, as_of, at, quarters: […]}`, the oldest quarter
 * first. Numbers are not rounded; null is what is not known. Later versions only add to it.
 */
export function trendJson({ community, asOf, at, quarters }: TrendModel): string {
  return prettyJson({
    version: 1,
    community,
    as_of: asOf,
    at: at && { commit: at.commit, written: at.written, on: at.on },
    quarters: quarters.map(quarterFields),
  });
}

function quarterFields({ quarter, asOf, figures, keyResults, scores }: TrendQuarter) {
  return {
    quarter,
    as_of: asOf,
    progress: figures.progress,
    expected: figures.expected,
    status: figures.status,
    goals_by_status: Object.fromEntries(
      STATUSES.map((one) => [one, figures.goalsByStatus.get(one) ?? 0]),
    ),
    key_results: keyResults,
    score: scores?.mean ?? null,
    graded: scores?.graded ?? 0,
  };
}
