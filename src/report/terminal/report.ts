import type { Screen } from '../../terminal/screen.ts';
import type { ReportModel } from '../model.ts';
import { emptyLines } from './empty.ts';
import { goalLines } from './goal-lines.ts';
import { bannerLines, headLines } from './head.ts';
import { standsOutLines } from './stands-out-lines.ts';
import { totalLines } from './totals.ts';

/** The report for a terminal: the whole, each goal with its key results, and what stands out. */
export function renderTerminal(model: ReportModel, screen: Screen): string {
  const head = [...headLines(model, screen), ...bannerLines(model, screen), ''];
  if (model.goals.length === 0) return [...head, ...emptyLines(model, screen)].join('\n');
  return [
    ...head,
    ...totalLines(model, screen),
    ...model.goals.flatMap((goal) => ['', ...goalLines(goal, screen)]),
    ...standsOutLines(model.standsOut, screen),
  ].join('\n');
}
