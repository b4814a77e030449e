import { formatShare } from '../../domain/number-text.ts';
import type { Status } from '../../insight/status.ts';
import { bar } from '../../terminal/bar.ts';
import { indented, spread } from '../../terminal/layout.ts';
import type { Screen } from '../../terminal/screen.ts';
import { padStart, widthOf } from '../../terminal/width.ts';
import { goalCountsText, goalsOf } from '../goal-counts-text.ts';
import { totalsText } from '../head-text.ts';
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

function progressLines({ figures }: ReportModel, screen: Screen): string[] {
  const { progress, expected, status } = figures;
  const says = totalsText(figures);
  if (expected === null || says === null) return [];
  if (progress === null) {
    const lines = indented(says, INDENT.length, screen.width);
    const last = (lines.at(-1) ?? '').trim();
    return [...lines.slice(0, -1), ...verdictLines(last, status, screen)];
  }
  return barLines({ progress, expected, status }, screen);
}

/** A bar of the whole way, beside its figures where there is room, else above them. */
function barLines({ progress, expected, status }: Shares, screen: Screen): string[] {
  const { width, paint } = screen;
  const { glyph, word, tone } = lookOf(status);
  const share = padStart(formatShare(progress), 5);
  const by = `expected ${formatShare(expected)}`;
  const drawn = (columns: number) => bar({ progress, expected, columns, tone }, paint);
  const after = padStart(`${glyph} ${word}`, LONGEST_VERDICT);
  const columns = width - widthOf(`${INDENT}Progress ${share}     ${by}  ${after}`);
  if (columns >= LEAST_BAR)
    return [
      `${INDENT}Progress ${paint.strong(share)}  ${drawn(columns)}   ${by}  ${paint[tone](after)}`,
    ];
  return [
    INDENT + drawn(width - INDENT.length),
    ...verdictLines(`${share.trim()}, ${by}`, status, screen),
  ];
}

/** A text and the status at the line's end, or on a line of its own where that does not hold it. */
function verdictLines(text: string, status: Shares['status'], screen: Screen): string[] {
  const { width, paint } = screen;
  const { glyph, word, tone } = lookOf(status);
  const verdict = `${glyph} ${word}`;
  const [line = '', ...more] = spread(INDENT + text, verdict, width);
  const painted = line.endsWith(verdict)
    ? line.slice(0, -verdict.length) + paint[tone](verdict)
    : line;
  return [painted, ...more.map(paint[tone])];
}

interface Shares {
  readonly progress: number;
  readonly expected: number;
  readonly status: Status | null;
}

const LONGEST_VERDICT = '✖ off track'.length;
const LEAST_BAR = 16;
