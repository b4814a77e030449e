import {
  BALANCE_HEADING,
  balanceAdvice,
  balanceRows,
  PUBLIC_BALANCE,
  spanText,
} from '../balance-text.ts';
import { heightsOf, strandChart } from '../charts/strand-weeks.ts';
import { html, type Markup } from '../escape/html.ts';
import type { ReportModel } from '../model.ts';

/** The three strands side by side, week by week, and what to do about it; nothing where nothing is told of them. */
export function balance({ balance, isPublic }: ReportModel): Markup | null {
  if (balance === null) return null;
  const rows = balanceRows(balance);
  const most = heightsOf(balance);
  return html`<section class="balance" aria-labelledby="balance">
<h2 id="balance">${BALANCE_HEADING}</h2>
<div class="strands">${balance.strands.map(
    (
      one,
      index,
    ) => html`<figure><figcaption><b>${rows[index]?.label}</b> ${rows[index]?.says.join(' · ')}</figcaption>${strandChart(one, balance, most)}</figure>
`,
  )}</div>
<p class="advice">${balanceAdvice(balance)}</p>
<p class="caption">${spanText(balance)}. ${captionText(isPublic)}</p>
</section>`;
}

const DUE =
  'how often a practice was due, filled as far as it was done; what is dashed can still be done in time';

function captionText(isPublic: boolean): string {
  if (isPublic) return `The bars are ${DUE}. ${PUBLIC_BALANCE}`;
  return `The upper bars are ${DUE}. The lower ones are what was recorded.`;
}
