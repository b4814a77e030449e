import { html, type Markup } from '../escape/html.ts';
import type { ReportModel } from '../model.ts';

/** What the numbers of the page mean, in a sentence each; docs/numbers.md is the definition. */
const MEANINGS: readonly (readonly [word: string, meaning: string])[] = [
  [
    'Progress',
    'How much of the way a key result has gone, from 0 % to 100 %. Of a level to keep: the share of the days over, times the share of them on which it was held. A goal’s progress is the mean of its key results, the quarter’s that of its goals.',
  ],
  [
    'Expected',
    'The share of its days that are over. On a bar it is the upright mark, on a chart the dotted line.',
  ],
  [
    'On track, at risk, off track',
    'Progress beside what is expected: about as far; behind, and can still be caught up; far behind. A goal is as well off as its weakest key result.',
  ],
  [
    'Achieved, nearly, missed',
    'It is there; it is over and was almost there; it is over and was not there.',
  ],
  [
    'At this rate',
    'Where a number comes to if it goes on as it went so far: the dashed line, and around it the middle half of what may come. It takes three check-ins, and is a rough, fair or good guess.',
  ],
  [
    'Stale, late',
    'Nobody has looked at it for longer than its rhythm allows; it got there, but after its last day.',
  ],
];

const SCORE: readonly [word: string, meaning: string] = [
  'Score, grade',
  'What a key result came to at the end of its quarter, from 0 to 1: by its figures, and as people graded it.',
];

/** The foot of the page. */
export function meanings({ scores }: ReportModel): Markup {
  const all = scores === null ? MEANINGS : [...MEANINGS, SCORE];
  return html`<footer>
<h2>What the numbers mean</h2>
<dl>${all.map(([word, meaning]) => html`<div><dt>${word}</dt><dd>${meaning}</dd></div>`)}</dl>
<p class="made">The figures are about the community’s work, and rank nobody. Made with cop from the community’s own files.</p>
</footer>`;
}
