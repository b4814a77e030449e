import { shortDate } from '../../domain/civil-date.ts';
import { cut } from '../../terminal/width.ts';
import { goalBar, quarterHead } from '../charts/quarter.ts';
import { html, type Markup } from '../escape/html.ts';
import type { ReportModel } from '../model.ts';
import { lookOf } from '../status-look.ts';
import { anchorOf } from './anchor.ts';

/** A goal's sentence stands in full at its section: of a longer one, so many columns lead there. */
const LONGEST_LINK = 120;

/** The quarter's weeks with today, and when each goal is worked on; the way to each goal. */
export function quarterRows(model: ReportModel): Markup {
  return html`<nav aria-labelledby="weeks">
<h2 id="weeks">The goals and their weeks</h2>
<div class="rows"><div class="weeks-head">${quarterHead(model)}</div>
<ul>${model.goals.map((one) => {
    const { glyph, tone, word } = lookOf(one.figures.status);
    return html`<li><a href="#${anchorOf(one)}"><span class="glyph ${tone}" role="img" aria-label="${word}">${glyph}</span> <span dir="auto">${cut(one.goal.goal, LONGEST_LINK)}</span></a>${goalBar(one, model)}</li>
`;
  })}</ul></div>
<p class="caption">${captionText(model)}</p>
</nav>`;
}

function captionText({ week, weeks, asOf }: ReportModel): string {
  const filled = 'Each bar is a goal’s time, filled as far as its progress';
  const isRunning = week >= 1 && week <= weeks.length;
  return isRunning ? `${filled}; the upright line is ${shortDate(asOf)}.` : `${filled}.`;
}
