import { formatShare } from '../../domain/number-text.ts';
import type { GoalWithFigures, KeyResultWithFigures } from '../../insight/figures.ts';
import { goalAboutTexts } from '../goal-about-text.ts';
import { totalsText } from '../head-text.ts';
import { progressText } from '../shares-text.ts';
import { lookOf, marked } from '../status-look.ts';
import { valueText } from '../value-text.ts';
import { inline } from './inline.ts';
import { tableOf } from './table.ts';

const COLUMNS = ['Key result', 'Where it is', 'Progress', 'Expected', 'Status'] as const;

/** A goal under its heading: when and for whom, how far, and a table of its key results. */
export function goalText(one: GoalWithFigures): string {
  const { goal, figures, keyResults } = one;
  const look = lookOf(figures.status);
  const totals = totalsText(figures);
  return [
    `## ${marked(look, inline(goal.goal))}`,
    [
      ...(totals === null ? [] : [`**${totals}**`]),
      marked(look, look.word),
      ...goalAboutTexts(goal).map((text) => inline(text)),
    ].join(' · '),
    keyResults.length === 0 ? 'No key results yet.' : tableOf(COLUMNS, keyResults.map(cellsOf)),
  ].join('\n\n');
}

function cellsOf({ keyResult, figures }: KeyResultWithFigures): readonly string[] {
  const { glyph, word } = lookOf(figures.status);
  return [
    inline(keyResult.keyResult),
    inline(valueText(keyResult, figures)),
    progressText(figures.progress),
    formatShare(figures.expected),
    `${glyph} ${word}`,
  ];
}
