import { counted } from '../domain/number-text.ts';
import type { CommunityFigures } from '../insight/figures.ts';
import { BEST_FIRST } from '../insight/weakest-status.ts';
import type { ReportModel } from './model.ts';
import { type Look, lookOf } from './status-look.ts';

/**
 * How many goals are in each status, the best first, and last how many have none; what no goal is in is
 * left out.
 * @param goals how many there are, also those without figures
 */
export function goalCounts(
  { goalsByStatus }: Pick<CommunityFigures, 'goalsByStatus'>,
  goals: number,
): readonly (Look & { readonly count: number })[] {
  const known = BEST_FIRST.map((status) => ({
    ...lookOf(status),
    count: goalsByStatus.get(status) ?? 0,
  }));
  const others = goals - known.reduce((sum, { count }) => sum + count, 0);
  return [...known, { ...lookOf(null), count: others }].filter(({ count }) => count > 0);
}

/**
 * How many goals there are, and how many in each status: `3 goals: 1 achieved, 1 at risk, 1 off track`.
 * @param goals how many there are, also those without figures
 */
export function goalCountsText(
  figures: Pick<CommunityFigures, 'goalsByStatus'>,
  goals: number,
): string {
  const all = goalCounts(figures, goals);
  const [only] = all;
  const each = all.map(({ count, word }) => `${count} ${word}`).join(', ');
  return `${counted(goals, 'goal')}: ${goals === 1 && only ? only.word : each}`;
}

/** How many goals the quarter has, also those that a narrowed report does not show. */
export function goalsOf({ goals, narrowed }: Pick<ReportModel, 'goals' | 'narrowed'>): number {
  return narrowed?.of.goals ?? goals.length;
}
