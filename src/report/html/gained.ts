import { longDate } from '../../domain/civil-date.ts';
import type { Review } from '../../domain/review.ts';
import { html, type Markup } from '../escape/html.ts';
import type { ReportModel } from '../model.ts';

/** What the review says that members gained, in its words; nothing where it does not say. */
export function gained({ review }: ReportModel): Markup | null {
  if (review === null || review.gained === null) return null;
  const paragraphs = review.gained.trim().split(/\s*\n\s*/);
  return html`<section aria-labelledby="gained">
<h2 id="gained">What members gained</h2>
<blockquote class="gained">${paragraphs.map(
    (text) => html`<p dir="auto">${text}</p>
`,
  )}</blockquote>
${whose(review)}
</section>`;
}

function whose({ on, by }: Review): Markup | null {
  if (on === null && by === null) return null;
  const day = on === null ? null : html` on <time datetime="${on}">${longDate(on)}</time>`;
  return html`<p class="caption">Reviewed${day}${by === null ? null : html` by <bdi>${by}</bdi>`}</p>`;
}
