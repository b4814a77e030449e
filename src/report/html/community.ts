import type { Story } from '../../insight/picture/stories.ts';
import { weeksChart } from '../charts/weeks.ts';
import { html, type Markup } from '../escape/html.ts';
import type { ReportModel } from '../model.ts';
import {
  HALF_MEANING,
  PICTURE_HEADING,
  type PictureRow,
  pictureRows,
  STORIES_HEADING,
} from '../picture-text.ts';

/** How the community is, what happened in it week by week, and what members say; nothing where nothing is known of that. */
export function community(model: ReportModel): Markup | null {
  const { picture } = model;
  if (picture === null) return null;
  const rows = pictureRows(picture);
  return html`<section class="community" aria-labelledby="community">
<h2 id="community">${PICTURE_HEADING}</h2>
<dl class="picture">${rows.map(
    ({ label, text }) => html`<div><dt>${label}</dt> <dd>${text}</dd></div>
`,
  )}</dl>
${charts(rows, model)}
${picture.half === null ? null : html`<p class="caption">${HALF_MEANING}</p>`}
${stories(picture.stories)}
</section>`;
}

function charts(rows: readonly PictureRow[], { picture, weeks }: ReportModel): Markup | null {
  const counted = rows.flatMap(({ label, byWeek }) => (byWeek === null ? [] : [{ label, byWeek }]));
  if (picture === null || counted.length === 0) return null;
  const now = picture.quarterIs === 'running' ? (picture.weeks.at(-1)?.number ?? null) : null;
  return html`<div class="by-week">${counted.map(
    ({ label, byWeek }) => html`<figure><figcaption>${label} by week</figcaption>${weeksChart({
      label,
      byWeek,
      weeks: picture.weeks,
      lastWeek: weeks.length,
      now,
    })}</figure>
`,
  )}</div>`;
}

function stories(all: readonly Story[]): Markup | null {
  if (all.length === 0) return null;
  return html`<h3 class="stories-head">${STORIES_HEADING}</h3>
${all.map(
  ({ text, by }) => html`<figure class="story"><blockquote class="gained">${text
    .trim()
    .split(/\s*\n\s*/)
    .map((paragraph) => html`<p dir="auto">${paragraph}</p>`)}</blockquote>${
    by.length === 0
      ? null
      : html`<figcaption class="caption"><bdi>${by.join(', ')}</bdi></figcaption>`
  }</figure>
`,
)}`;
}
