import { dateRange, longDate } from '../../domain/civil-date.ts';
import { html, type Markup } from '../escape/html.ts';
import { bannerTexts, weekText } from '../head-text.ts';
import type { ReportModel } from '../model.ts';
import { glyphMark } from './status-text.ts';

/** A longer name is written smaller. */
const LONG = 60;

/** Which community, which quarter, which day, and what a reader must know before the figures. */
export function masthead(model: ReportModel): Markup {
  const { community, quarter, quarterSpan, asOf } = model;
  return html`<header>
<p class="quarter"><b>${quarter}</b> · ${dateRange(quarterSpan)} · ${weekText(model)}</p>
<h1 class="${community.length > LONG ? 'name long' : 'name'}" dir="auto">${community}</h1>
<p class="as-of">As of <time datetime="${asOf}">${longDate(asOf)}</time></p>
${banners(model)}
</header>`;
}

/** That files are missing is said first, and with a mark. */
function banners(model: ReportModel): Markup | null {
  const texts = bannerTexts(model);
  if (texts.length === 0) return null;
  const isPartial = model.leftOut.length > 0;
  return html`<ul class="banners">${texts.map((text, index) =>
    isPartial && index === 0
      ? html`<li class="partial">${glyphMark({ glyph: '▲', tone: 'warn' })}<span dir="auto">${text}</span></li>`
      : html`<li dir="auto">${text}</li>`,
  )}</ul>`;
}
