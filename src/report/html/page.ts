import { createHash } from 'node:crypto';
import { html, type Markup } from '../escape/html.ts';

/** What a page is made of. */
interface PageParts {
  readonly title: string;
  /** All of its style. */
  readonly style: string;
  /** What the link to the page's main part is called, and where that is. */
  readonly skip: { readonly to: string; readonly text: string };
  readonly head: Markup;
  readonly main: Markup | readonly (Markup | null)[];
  readonly foot: Markup;
}

/**
 * A page: one file that needs no other, runs no script and asks nobody for anything. What the page may do
 * is said in it: to be styled by its own style, and nothing else.
 */
export function pageOf({ title, style, skip, head, main, foot }: PageParts): string {
  const policy = `default-src 'none'; style-src 'sha256-${hashOf(style)}'; base-uri 'none'; form-action 'none'`;
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>${title}</title>
<style>${{ markup: style }}</style>
</head>
<body>
<div class="page">
<a class="skip" href="#${skip.to}">${skip.text}</a>
${head}
<main id="${skip.to}">
${main}
</main>
${foot}
</div>
</body>
</html>
`;
  return page.markup;
}

/** What the policy knows the page's style by. */
function hashOf(style: string): string {
  return createHash('sha256').update(style).digest('base64');
}
