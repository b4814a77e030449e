import { formatShare } from '../../domain/number-text.ts';
import type { GoalWithFigures, KeyResultWithFigures } from '../../insight/figures.ts';
import { sharesText } from '../charts/alternative.ts';
import { bulletChart } from '../charts/bullet.ts';
import { courseChart } from '../charts/course.ts';
import { detailsOf } from '../details.ts';
import { html, type Markup } from '../escape/html.ts';
import type { ReportModel } from '../model.ts';
import { valueText } from '../value-text.ts';
import { statusText } from './status-text.ts';

/** A key result: where it stands, how far that is, what there is to say of it, and how it came there. */
export function keyResultCard(
  one: KeyResultWithFigures,
  { goal }: GoalWithFigures,
  model: ReportModel,
): Markup {
  const { keyResult, reference, figures } = one;
  const { progress, expected, status } = figures;
  const chart = courseChart(one, model);
  const details = detailsOf(one, {
    goal: goal.timeline,
    moves: model.moved.get(reference) ?? [],
    score: model.scores?.byKeyResult.get(reference),
  });
  return html`<li class="result${chart === null ? ' bare' : ''}"><div>
<div class="top"><h3 class="name" dir="auto">${keyResult.keyResult}</h3><p>${statusText(status)}</p></div>
<p class="value">${valueText(keyResult, figures)}</p>
<p class="soft">${shares(one)}</p>
${progress === null ? null : bulletChart({ progress, expected, status, label: sharesText(figures) })}
${details.length === 0 ? null : html`<ul class="details">${details.map((text) => html`<li dir="auto">${text}</li>`)}</ul>`}
</div>${chart}</li>`;
}

function shares({ figures: { progress, expected, status } }: KeyResultWithFigures): string {
  if (status === null) return 'not counted';
  const share = progress === null ? 'progress not shown' : formatShare(progress);
  return `${share}, expected ${formatShare(expected)}`;
}
