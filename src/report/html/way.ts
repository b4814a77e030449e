import { formatShare } from '../../domain/number-text.ts';
import type { GoalFigures } from '../../insight/figures.ts';
import { sharesText } from '../charts/alternative.ts';
import { bulletChart } from '../charts/bullet.ts';
import { html, type Markup } from '../escape/html.ts';

type Shares = Pick<GoalFigures, 'progress' | 'expected' | 'status'>;

/**
 * How far something is beside where it should be, in figures and as a bar; nothing of what is not
 * counted, and no bar where the progress is not for everybody.
 */
export function wayOf(figures: Shares): Markup | null {
  const { progress, expected, status } = figures;
  if (expected === null || status === null) return null;
  const share = progress === null ? 'Progress not shown' : `Progress ${formatShare(progress)}`;
  return html`<div class="way"><p class="shares">${share}, expected ${formatShare(expected)}</p>
${progress === null ? null : bulletChart({ progress, expected, status, label: sharesText(figures) })}</div>`;
}
