import { counted } from '../domain/number-text.ts';
import type { CommunityFigures } from '../insight/figures.ts';
import { BEST_FIRST } from '../insight/weakest-status.ts';
import type { ReportModel } from './model.ts';
import { lookOf } from './status-look.ts';

/**
 * How many goals there are, and how many in each status: `3 goals: 1 achieved, 1 at risk, 1 off track`.
 * @param goals how many there are, also those without figures
 */
export function goalCountsText(
  { goalsByStatus }: Pick<CommunityFigures, 'goalsByStatus'>,
  goals: number,
): string {
  const known = BEST_FIRST.flatMap((status) => {
    const count = goalsByStatus.get(status) ?? 0;
    return count > 0 ? [{ count, word: lookOf(status).word }] : [];
  });
  const others = goals - known.reduce((sum, { count }) => sum + count, 0);
  const all = [...known, ...(others > 0 ? [{ count: others, word: lookOf(null).word }] : [])];
  const [only] = all;
  const each = all.map(({ count, word }) => `${count} ${word}`).join(', ');
  return `${counted(goals, 'goal')}: ${goals === 1 && only ? only.word : each}`;
}

/** How many goals the quarter has, also those that a narrowed report does not show. */
export function goalsOf({ goals, narrowed }: Pick<ReportModel, 'goals' | 'narrowed'>): number {
  return narrowed?.of.goals ?? goals.length;
}
