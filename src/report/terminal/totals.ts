import { formatShare } from '../../domain/number-text.ts';
import { bar } from '../../terminal/bar.ts';
import { indented, spread } from '../../terminal/layout.ts';
import type { Screen } from '../../terminal/screen.ts';
import { padStart, widthOf } from '../../terminal/width.ts';
import { goalCountsText, goalsOf } from '../goal-counts-text.ts';
import type { ReportModel } from '../model.ts';
import { lookOf } from '../status-look.ts';

const INDENT = '  ';

/** The community's figures: its progress beside what is expected, its status, its goals by status. */
export function totalLines(model: ReportModel, screen: Screen): string[] {
  const counts = indented(
    goalCountsText(model.figures, goalsOf(model)),
    INDENT.length,
    screen.width,
  );
  return [...progressLines(model, screen), ...counts];
}

function progressLines({ figures }: ReportModel, { width, paint }: Screen): string[] {
  const { progress, expected, status } = figures;
  if (progress === null || expected === null) return [];
  const { glyph, word, tone } = lookOf(status);
  const verdict = `${glyph} ${word}`;
  const share = padStart(formatShare(progress), 5);
  const by = `expected ${formatShare(expected)}`;
  const drawn = (columns: number) => bar({ progress, expected, columns, tone }, paint);
  const before = `${INDENT}Progress ${share}  `;
  const after = padStart(verdict, LONGEST_VERDICT);
  const columns = width - widthOf(`${before}   ${by}  ${after}`);
  if (columns >= LEAST_BAR)
    return [
      `${INDENT}Progress ${paint.strong(share)}  ${drawn(columns)}   ${by}  ${paint[tone](after)}`,
    ];
  const [line = '', ...more] = spread(`${INDENT}${share.trim()}, ${by}`, verdict, width);
  const painted = line.endsWith(verdict)
    ? line.slice(0, -verdict.length) + paint[tone](verdict)
    : line;
  return [INDENT + drawn(width - INDENT.length), painted, ...more.map(paint[tone])];
}

const LONGEST_VERDICT = '✖ off track'.length;
const LEAST_BAR = 16;
