import type { GoalFigures } from '../../insight/figures.ts';
import { sharesAlternative } from '../charts/alternative.ts';
import { bulletChart } from '../charts/bullet.ts';
import { html, type Markup } from '../escape/html.ts';
import { sharesText } from '../shares-text.ts';

type Shares = Pick<GoalFigures, 'progress' | 'expected' | 'status'>;

/**
 * How far something is beside where it should be, in figures and as a bar; nothing of what is not
 * counted, and no bar where the progress is not for everybody.
 */
export function wayOf(figures: Shares): Markup | null {
  const { progress, expected, status } = figures;
  if (expected === null || status === null) return null;
  return html`<div class="way"><p class="shares">${sharesText(progress, expected)}</p>
${progress === null ? null : bulletChart({ progress, expected, status, label: sharesAlternative(figures) })}</div>`;
}
