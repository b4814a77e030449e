import type { GoalWithFigures } from '../../insight/figures.ts';
import { html, type Markup } from '../escape/html.ts';
import { goalAboutTexts } from '../goal-about-text.ts';
import type { ReportModel } from '../model.ts';
import { anchorOf } from './anchor.ts';
import { keyResultCard } from './key-result.ts';
import { statusText } from './status-text.ts';
import { wayOf } from './way.ts';

/** A goal with its key results. */
export function goalArticle(one: GoalWithFigures, model: ReportModel): Markup {
  const { goal, figures, keyResults } = one;
  const anchor = anchorOf(one);
  return html`<article class="goal" id="${anchor}" aria-labelledby="${anchor}-title">
<div class="head"><h2 class="title" id="${anchor}-title" dir="auto">${goal.goal}</h2> <p>${statusText(figures.status)}</p>
<ul class="meta">${goalAboutTexts(goal).map((text) => html`<li dir="auto">${text}</li> `)}</ul>
${wayOf(figures)}</div>
${
  keyResults.length === 0
    ? html`<p class="none">No key results yet.</p>`
    : html`<ul class="results">${keyResults.map((keyResult) => keyResultCard(keyResult, one, model))}</ul>`
}
</article>`;
}
