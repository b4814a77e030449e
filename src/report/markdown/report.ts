import { emptyText } from '../head-text.ts';
import type { ReportModel } from '../model.ts';
import { balanceBlocks } from './balance.ts';
import { communityBlocks } from './community.ts';
import { detailsText } from './details.ts';
import { fitted, type Room } from './fit.ts';
import { goalText } from './goal.ts';
import { headBlocks, quarterBlocks } from './head.ts';

const MEANINGS =
  'Progress is the share of the way to the target. Expected is the share of the timeline’s days ' +
  'that are over: a ruler laid beside the work, and no plan. A status follows from progress beside ' +
  'what was expected when a figure was last said.';
const SCORES =
  ' A score is the progress at the quarter’s end, from 0 to 1; a grade is what people give in its place.';

/**
 * The report as Markdown for GitHub and GitLab, in as many characters as a comment on a pull request may
 * have.
 */
export function renderMarkdown(model: ReportModel): string {
  return markdownFor(model, 'comment');
}

/** The same, in as many characters as it has room for. */
export function markdownFor(model: ReportModel, into: Room): string {
  const head = headBlocks(model);
  const community = [...communityBlocks(model), ...balanceBlocks(model)];
  if (model.goals.length === 0) return [...head, emptyText(model), ...community].join('\n\n');
  const sections = model.goals.map((goal) => ({
    text: goalText(goal),
    details: detailsText(goal, model),
  }));
  const foot = [...community, meaningsText(model)];
  return fitted([...head, ...quarterBlocks(model)], sections, foot, into);
}

/** What the numbers mean, on the last line. */
function meaningsText({ scores }: ReportModel): string {
  return `*${MEANINGS}${scores === null ? '' : SCORES}*`;
}
