import { visible } from '../../terminal/escape.ts';

/** Text that is markup already, and goes into a page as it is. Only `html` makes it. */
export interface Markup {
  readonly markup: string;
}

/** What a template takes: text and numbers are escaped, null and undefined say nothing. */
type Piece = string | number | Markup | null | undefined | readonly Piece[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text made safe for HTML and SVG, between tags and in quoted attributes alike: what is markup is
 * written as entities, and what acts on the direction of text, or hides in it, becomes visible.
 */
function escapeHtml(text: string): string {
  return visible(text).replace(/[&<>"']/g, (one) => ENTITIES[one] ?? one);
}

/**
 * Markup of a template whose values are escaped, each as text: `` html`<p class="${kind}">${title}</p>` ``.
 * An attribute's value stands between double quotes.
 */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return {
    markup: parts.map((part, index) => part + markupOf(pieces[index])).join(''),
  };
}

function markupOf(piece: Piece): string {
  if (piece === null || piece === undefined) return '';
  if (typeof piece === 'string') return escapeHtml(piece);
  if (typeof piece === 'number') return String(piece);
  return 'markup' in piece ? piece.markup : piece.map(markupOf).join('');
}
