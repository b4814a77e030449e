import { longDate } from '../../domain/civil-date.ts';
import { html, type Markup } from '../escape/html.ts';
import type { ReportModel } from '../model.ts';

/** What the review says that members gained, in its words; nothing where it does not say. */
export function gained({ review }: ReportModel): Markup | null {
  if (review === null || review.gained === null) return null;
  const paragraphs = review.gained.trim().split(/\s*\n\s*/);
  const who = [
    ...(review.on === null ? [] : [`reviewed on ${longDate(review.on)}`]),
    ...(review.by === null ? [] : [`by ${review.by}`]),
  ].join(' ');
  return html`<section aria-labelledby="gained">
<h2 id="gained">What members gained</h2>
<blockquote class="gained">${paragraphs.map((text) => html`<p dir="auto">${text}</p>`)}</blockquote>
${who === '' ? null : html`<p class="meta">${who}</p>`}
</section>`;
}
