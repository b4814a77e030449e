import type { GoalWithFigures, KeyResultWithFigures } from '../../insight/figures.ts';
import { courseChart } from '../charts/course.ts';
import { detailsOf } from '../details.ts';
import { html, type Markup } from '../escape/html.ts';
import type { ReportModel } from '../model.ts';
import { ownOwnerTexts } from '../owner-text.ts';
import { scoreDetails } from '../score-text.ts';
import { valueText } from '../value-text.ts';
import { statusText } from './status-text.ts';
import { wayOf } from './way.ts';

/** A key result: where it stands, how far that is, what there is to say of it, and how it came there. */
export function keyResultCard(
  one: KeyResultWithFigures,
  around: GoalWithFigures,
  model: ReportModel,
): Markup {
  const { keyResult, reference, figures } = one;
  const chart = courseChart(one, model);
  const score = model.scores?.byKeyResult.get(reference);
  return html`<li class="result${chart === null ? ' bare' : ''}"><div>
<div class="top"><h3 dir="auto">${keyResult.keyResult}</h3> <p>${statusText(figures.status)}</p></div>
<p class="value" dir="auto">${valueText(keyResult, figures)}</p>
${wayOf(figures)}
${listOf('details', saidOf(one, around, model))}
${listOf('graded', score ? scoreDetails(score) : [])}
</div>${chart}</li>
`;
}

/** What there is to say beside its figures, but for its score. */
function saidOf(
  one: KeyResultWithFigures,
  { goal }: GoalWithFigures,
  { moved }: ReportModel,
): readonly string[] {
  return [
    ...ownOwnerTexts(one.keyResult, goal),
    ...detailsOf(one, { goal: goal.timeline, moves: moved.get(one.reference) ?? [] }),
  ];
}

function listOf(name: string, texts: readonly string[]): Markup | null {
  if (texts.length === 0) return null;
  return html`<ul class="${name}">${texts.map((text) => html`<li dir="auto">${text}</li> `)}</ul>`;
}
