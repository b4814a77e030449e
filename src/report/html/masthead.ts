import { dateRange, longDate } from '../../domain/civil-date.ts';
import { html, type Markup } from '../escape/html.ts';
import { bannerTexts, weekText } from '../head-text.ts';
import type { ReportModel } from '../model.ts';

/** Which community, which quarter, which day, and what a reader must know before the figures. */
export function masthead(model: ReportModel): Markup {
  const { community, quarter, quarterSpan, asOf } = model;
  const banners = bannerTexts(model);
  return html`<header>
<p class="quarter">${quarter} · ${dateRange(quarterSpan)} · ${weekText(model)}</p>
<h1 dir="auto">${community}</h1>
<p class="as-of">As of <time datetime="${asOf}">${longDate(asOf)}</time></p>
${banners.length === 0 ? null : html`<ul class="banners">${banners.map((text) => html`<li dir="auto">${text}</li>`)}</ul>`}
</header>`;
}
