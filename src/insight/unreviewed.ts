import type { Quarter } from '../domain/calendar.ts';
import type { QuarterScores } from './quarter-scores.ts';
import type { StandOut } from './stands-out.ts';

/**
 * That a quarter is over and key results of it have not been graded, with the command for it; nothing
 * where all have been.
 */
export function unreviewed(
  quarter: Quarter,
  { graded, of }: Pick<QuarterScores, 'graded' | 'of'>,
): readonly StandOut[] {
  if (graded === of) return [];
  return [{ kind: 'unreviewed', quarter, graded, of, command: `review ${quarter}` }];
}
