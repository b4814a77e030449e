import { dateRange } from '../../domain/civil-date.ts';
import { formatShare } from '../../domain/number-text.ts';
import type { GoalWithFigures } from '../../insight/figures.ts';
import { html, type Markup } from '../escape/html.ts';
import type { ReportModel } from '../model.ts';
import { anchorOf } from './anchor.ts';
import { keyResultCard } from './key-result.ts';
import { statusText } from './status-text.ts';

/** A goal with its key results. */
export function goalSection(one: GoalWithFigures, model: ReportModel): Markup {
  const { goal, figures, keyResults } = one;
  const anchor = anchorOf(one);
  return html`<section class="goal" id="${anchor}" aria-labelledby="${anchor}-title">
<div class="head"><h2 class="title" id="${anchor}-title" dir="auto">${goal.goal}</h2><p>${statusText(figures.status)}</p>
<p class="meta" dir="auto">${metaOf(one).join(' · ')}</p></div>
${
  keyResults.length === 0
    ? html`<p class="results soft">No key results yet.</p>`
    : html`<ul class="results">${keyResults.map((keyResult) => keyResultCard(keyResult, one, model))}</ul>`
}
</section>`;
}

/** When it is worked on, how far it is, who looks after it, whom it serves. */
function metaOf({ goal, figures }: GoalWithFigures): readonly string[] {
  const { timeline, owner, personas } = goal;
  const { progress, expected } = figures;
  return [
    timeline.written,
    timeline.intervals.map(dateRange).join(', '),
    ...(expected === null
      ? []
      : [
          progress === null ? 'progress not shown' : `progress ${formatShare(progress)}`,
          `expected ${formatShare(expected)}`,
        ]),
    ...(owner === null ? [] : [`looked after by ${owner}`]),
    ...(personas.length === 0 ? [] : [`for ${personas.join(', ')}`]),
  ];
}
