import { createHash } from 'node:crypto';
import { html, type Markup } from '../escape/html.ts';
import { emptyText } from '../head-text.ts';
import type { ReportModel } from '../model.ts';
import { community } from './community.ts';
import { foot } from './foot.ts';
import { gained } from './gained.ts';
import { glance } from './glance.ts';
import { goalArticle } from './goal.ts';
import { masthead } from './masthead.ts';
import { quarterRows } from './quarter-rows.ts';
import { standsOut } from './stands-out.ts';
import { STYLE } from './style.ts';

/**
 * The report as a page: one file that needs no other, runs no script and asks nobody for anything. What
 * the page may do is said in it: to be styled by its own style, and nothing else.
 */
export function renderHtml(model: ReportModel): string {
  const policy = `default-src 'none'; style-src 'sha256-${hashOf(STYLE)}'; base-uri 'none'; form-action 'none'`;
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>${`${model.community} · ${model.quarter}`}</title>
<style>${{ markup: STYLE }}</style>
</head>
<body>
<div class="page">
<a class="skip" href="#report">Skip to the report</a>
${masthead(model)}
<main id="report">
${model.goals.length === 0 ? [empty(model), community(model)] : sections(model)}
</main>
${foot(model)}
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

function empty(model: ReportModel): Markup {
  return html`<p class="none">${emptyText(model)}</p>`;
}

function sections(model: ReportModel): readonly (Markup | null)[] {
  return [
    glance(model),
    quarterRows(model),
    standsOut(model),
    gained(model),
    community(model),
    ...model.goals.map((goal) => goalArticle(goal, model)),
  ];
}
