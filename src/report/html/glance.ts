import { counted, formatShare } from '../../domain/number-text.ts';
import { sharesAlternative } from '../charts/alternative.ts';
import { bulletChart } from '../charts/bullet.ts';
import { html, type Markup } from '../escape/html.ts';
import { goalCounts, goalsOf } from '../goal-counts-text.ts';
import { totalsText } from '../head-text.ts';
import type { ReportModel } from '../model.ts';
import { bandsText, gradedText, meanScoreText } from '../score-text.ts';
import { progressText } from '../shares-text.ts';
import { glyphMark, statusText } from './status-text.ts';

/** The quarter at a glance: its progress beside what is expected, its status, its goals by status. */
export function glance(model: ReportModel): Markup {
  return html`<section class="glance" aria-labelledby="glance">
<h2 id="glance">The quarter at a glance</h2>
${keyFigures(model)}
${way(model)}
${counts(model)}
${scored(model)}
</section>`;
}

type Figure = readonly [name: string, figure: string | Markup];

function keyFigures({ figures, scores }: ReportModel): Markup | null {
  const { progress, expected, status } = figures;
  const shares: readonly Figure[] =
    expected === null
      ? []
      : [
          ['Progress', progressText(progress)],
          ['Expected', formatShare(expected)],
          ['Status', statusText(status)],
        ];
  const all: readonly Figure[] =
    scores === null || scores.mean === null
      ? shares
      : [...shares, ['Score', meanScoreText(scores)]];
  if (all.length === 0) return null;
  return html`<dl class="figures">${all.map(
    ([name, figure]) => html`<div><dt>${name}</dt> <dd>${figure}</dd></div> `,
  )}</dl>`;
}

/** The bar of the whole quarter; where its progress is not for everybody, why. */
function way({ figures }: ReportModel): Markup | null {
  const { progress, expected, status } = figures;
  if (expected === null) return null;
  if (progress === null) return html`<p class="soft">${totalsText(figures)}</p>`;
  return bulletChart({
    progress,
    expected,
    status,
    label: sharesAlternative(figures),
    size: 'large',
  });
}

function counts(model: ReportModel): Markup {
  const goals = goalsOf(model);
  return html`<div class="counts"><p>${counted(goals, 'goal')}</p> <ul>${goalCounts(
    model.figures,
    goals,
  ).map((one) => html`<li>${glyphMark(one)} ${`${one.count} ${one.word}`}</li> `)}</ul></div>`;
}

/** What the score is made of. */
function scored({ scores }: ReportModel): Markup | null {
  if (scores === null || scores.mean === null) return null;
  const said = [gradedText(scores), bandsText(scores)].filter((text) => text !== '');
  return html`<p class="scored">${said.join(' · ')}</p>`;
}
