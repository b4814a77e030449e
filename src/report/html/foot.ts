import { SMALLEST_GROUP } from '../../insight/small-group.ts';
import { BEST_FIRST } from '../../insight/weakest-status.ts';
import { html, type Markup } from '../escape/html.ts';
import type { ReportModel } from '../model.ts';
import { STATUS_MEANINGS } from '../status-meanings.ts';
import { statusText } from './status-text.ts';

type Meaning = readonly [word: string, meaning: string];

/** What the numbers of the page mean, in a sentence or two each; docs/numbers.md is the definition. */
const MEANINGS: readonly Meaning[] = [
  [
    'Value',
    'Where a key result stands beside what it is to come to: 23 of 20; 31 h → 12 h where it is at 31 and is to come to 12. Held 40/47 d: a level was kept on 40 of the 47 days for which it is known.',
  ],
  [
    'Progress',
    'The share of the way to the target, from 0 % to 100 %; of a level to keep, the share of its days that are over, times the share of the known days on which it was held. A goal’s progress is the mean of its key results, the quarter’s that of its goals.',
  ],
  [
    'Expected',
    'The share of the timeline’s days that are over. It is a ruler laid beside the work, and no plan. On a bar it is the upright mark, on a chart the dotted line.',
  ],
  [
    'Pace and rate',
    'Pace is progress beside expected: 0.5 is half as fast as needed. The rate is how much it moved a week so far, beside how much it has to from now on.',
  ],
  [
    'Heading for',
    'Where it ends at this rate: the dashed line on a chart, and around it the middle half of what may come. A rough, fair or good guess, from three check-ins on.',
  ],
  [
    'Stale, late',
    'Stale: a look was due, and a week more has gone by without a check-in. Late: it got there, but after its last day.',
  ],
  ['Confidence', 'From 0 to 10: how sure somebody is. It is counted in nothing.'],
];

const SCORES: readonly Meaning[] = [
  [
    'Score, grade',
    'The score is the progress at the quarter’s end, from 0 to 1 in steps of 0.1; the grade is the score that people give in the review, and counts in its place. From 0.7 on it came far, from 0.4 on halfway.',
  ],
];

const WITHHELD: readonly Meaning[] = [
  [
    `Fewer than ${SMALLEST_GROUP}`,
    'A count of so few people would tell of them. It is kept back, and so is whatever it could be worked out from.',
  ],
];

/** The foot of the page: what its numbers mean, and how they were made. */
export function foot(model: ReportModel): Markup {
  return html`<footer>
${model.goals.length === 0 ? null : meanings(model)}
<p class="made">Made with cop. Every figure is worked out from the community’s own files, for one day; it is about the community’s work, and ranks nobody.</p>
</footer>`;
}

function meanings({ scores, isPublic }: ReportModel): Markup {
  const all = [...MEANINGS, ...(scores === null ? [] : SCORES), ...(isPublic ? WITHHELD : [])];
  return html`<h2>What the numbers mean</h2>
<dl>${all.map(
    ([word, meaning]) => html`<div><dt>${word}</dt> <dd>${meaning}</dd></div>
`,
  )}</dl>
<h3>The statuses</h3>
<p>They follow from progress beside what was expected when a figure was last said. A goal has the status of its weakest key result; the quarter’s is never worse than that of its weakest goal while it runs.</p>
<dl class="statuses">${BEST_FIRST.map(
    (status) => html`<div><dt>${statusText(status)}</dt> <dd>${STATUS_MEANINGS[status]}</dd></div>
`,
  )}</dl>`;
}
