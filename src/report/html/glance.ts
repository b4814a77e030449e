import { formatShare } from '../../domain/number-text.ts';
import { sharesText } from '../charts/alternative.ts';
import { bulletChart } from '../charts/bullet.ts';
import { html, type Markup } from '../escape/html.ts';
import { goalCountsText, goalsOf } from '../goal-counts-text.ts';
import { totalsText } from '../head-text.ts';
import type { ReportModel } from '../model.ts';
import { bandsText, gradedText, meanScoreText } from '../score-text.ts';
import { statusText } from './status-text.ts';

/** The quarter at a glance: its progress beside what is expected, its status, its goals by status. */
export function glance(model: ReportModel): Markup {
  const { figures } = model;
  return html`<section aria-labelledby="glance">
<h2 id="glance">The quarter at a glance</h2>
${figures.expected === null ? null : shares(model, figures.expected)}
<p class="counts">${goalCountsText(figures, goalsOf(model))}</p>
${scoreLine(model)}
</section>`;
}

function shares({ figures }: ReportModel, expected: number): Markup {
  const { progress, status } = figures;
  const label = sharesText({ progress, expected, status });
  return html`<div class="glance">
<p class="share">${progress === null ? '–' : formatShare(progress)}</p>
<div>
<p class="shown">${totalsText(figures)} ${statusText(status)}</p>
${progress === null ? null : bulletChart({ progress, expected, status, label, size: 'large' })}
</div>
</div>`;
}

function scoreLine({ scores }: ReportModel): Markup | null {
  if (scores === null || scores.mean === null) return null;
  const said = [`Score ${meanScoreText(scores)}`, gradedText(scores), bandsText(scores)];
  return html`<p class="counts">${said.filter((text) => text !== '').join(' · ')}</p>`;
}
