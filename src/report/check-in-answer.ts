import { formatShare } from '../domain/number-text.ts';
import type { KeyResultFigures } from '../insight/figures.ts';
import { STATUS_WORDS } from '../insight/status.ts';

/**
 * What a check-in has made of its key result, in a line without colours:
 * `38 % of the way (was 21 %), 60 % expected by today: at risk`.
 * @param before the figures without the check-in
 * @param after the figures of the same day with it
 */
export function checkInAnswer(before: KeyResultFigures, after: KeyResultFigures): string {
  if (after.noData) return 'It counts itself, and there is no data yet';
  const is = formatShare(wayOf(after));
  const was = formatShare(wayOf(before));
  const way = `${is} of the way${is === was ? '' : ` (was ${was})`}`;
  if (after.status === 'upcoming') return `${way}, before its first day: ${STATUS_WORDS.upcoming}`;
  const late = after.late ? ', late' : '';
  return `${way}, ${formatShare(after.expected)} expected by today: ${STATUS_WORDS[after.status]}${late}`;
}

/** The share of the way, beyond its ends too; of a level to keep its progress. */
function wayOf({ attainment, progress }: KeyResultFigures): number {
  return attainment ?? progress ?? 0;
}
