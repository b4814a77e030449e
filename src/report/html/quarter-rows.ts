import { goalBar, quarterHead } from '../charts/quarter.ts';
import { html, type Markup } from '../escape/html.ts';
import type { ReportModel } from '../model.ts';
import { lookOf } from '../status-look.ts';
import { anchorOf } from './anchor.ts';

/** The quarter's weeks with today, and when each goal is worked on; the way to each goal. */
export function quarterRows(model: ReportModel): Markup {
  return html`<nav aria-labelledby="weeks">
<h2 id="weeks">The goals and their weeks</h2>
<ul class="rows"><li><span></span>${quarterHead(model)}</li>${model.goals.map((one) => {
    const { glyph, tone, word } = lookOf(one.figures.status);
    return html`<li><a href="#${anchorOf(one)}" dir="auto"><span class="glyph ${tone}" role="img" aria-label="${word}">${glyph}</span>${one.goal.goal}</a>${goalBar(one, model)}</li>`;
  })}</ul>
</nav>`;
}
