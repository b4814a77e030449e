import type { Status } from '../../insight/status.ts';
import { html, type Markup } from '../escape/html.ts';
import { lookOf } from '../status-look.ts';

/** A status as its glyph and its word, in its colour. */
export function statusText(status: Status | null): Markup {
  const { glyph, word, tone } = lookOf(status);
  return html`<span class="status ${tone}"><span aria-hidden="true">${glyph}</span> ${word}</span>`;
}
