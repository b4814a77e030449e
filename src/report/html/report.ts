import { html, type Markup } from '../escape/html.ts';
import { emptyText } from '../head-text.ts';
import type { ReportModel } from '../model.ts';
import { balance } from './balance.ts';
import { community } from './community.ts';
import { foot } from './foot.ts';
import { gained } from './gained.ts';
import { glance } from './glance.ts';
import { goalArticle } from './goal.ts';
import { masthead } from './masthead.ts';
import { pageOf } from './page.ts';
import { quarterRows } from './quarter-rows.ts';
import { standsOut } from './stands-out.ts';
import { STYLE } from './style.ts';

/** The report as a page. */
export function renderHtml(model: ReportModel): string {
  return pageOf({
    title: `${model.community} · ${model.quarter}`,
    style: STYLE,
    skip: { to: 'report', text: 'Skip to the report' },
    head: masthead(model),
    main:
      model.goals.length === 0 ? [empty(model), community(model), balance(model)] : sections(model),
    foot: foot(model),
  });
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
    balance(model),
    ...model.goals.map((goal) => goalArticle(goal, model)),
  ];
}
