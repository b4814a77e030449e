import { html, type Markup } from '../escape/html.ts';
import type { ReportModel } from '../model.ts';
import { standOutTexts } from '../stands-out-text.ts';
import { standOutLook } from '../status-look.ts';
import { glyphMark } from './status-text.ts';

/** What needs an eye, the most pressing first; nothing where nothing does. */
export function standsOut({ standsOut: all }: ReportModel): Markup | null {
  if (all.length === 0) return null;
  const texts = standOutTexts(all);
  return html`<section aria-labelledby="stands-out">
<h2 id="stands-out">Stands out</h2>
<ul class="out">${all.map(
    ({ kind }, index) =>
      html`<li>${glyphMark(standOutLook(kind))}<span dir="auto">${texts[index]}</span></li>
`,
  )}</ul>
</section>`;
}
