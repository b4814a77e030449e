import type { Screen } from '../../terminal/screen.ts';
import type { ReportModel } from '../model.ts';
import { balanceSection } from './balance-section.ts';
import { communityLines } from './community-lines.ts';
import { emptyLines } from './empty.ts';
import { goalLines } from './goal-lines.ts';
import { bannerLines, headLines } from './head.ts';
import { reviewLines } from './review-lines.ts';
import { standsOutLines } from './stands-out-lines.ts';
import { totalLines } from './totals.ts';

/** The report for a terminal: the whole, each goal with its key results, the community, and what stands out. */
export function renderTerminal(model: ReportModel, screen: Screen): string {
  const head = [...headLines(model, screen), ...bannerLines(model, screen), ''];
  if (model.goals.length === 0)
    return [...head, ...emptyLines(model, screen), ...aboutCommunity(model, screen)].join('\n');
  return [
    ...head,
    ...totalLines(model, screen),
    ...reviewLines(model, screen),
    ...model.goals.flatMap((goal) => ['', ...goalLines(goal, model, screen)]),
    ...aboutCommunity(model, screen),
    ...standsOutLines(model.standsOut, screen),
  ].join('\n');
}

function aboutCommunity(model: ReportModel, screen: Screen): string[] {
  return [...communityLines(model, screen), ...balanceSection(model, screen)];
}
