import type { Status } from '../../insight/status.ts';
import { html, type Markup } from '../escape/html.ts';
import { type Look, lookOf } from '../status-look.ts';

/** A status as its glyph and its word, in its colour. */
export function statusText(status: Status | null): Markup {
  const look = lookOf(status);
  return html`<span class="status ${look.tone}">${glyphMark(look)} ${look.word}</span>`;
}

/** A glyph in its colour, for the eye alone: words beside it say the same. */
export function glyphMark({ glyph, tone }: Pick<Look, 'glyph' | 'tone'>): Markup {
  return html`<span class="glyph ${tone}" aria-hidden="true">${glyph}</span>`;
}
