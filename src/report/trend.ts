import type { AtCommit } from '../domain/at-commit.ts';
import type { Quarter } from '../domain/calendar.ts';
import type { CivilDate } from '../domain/civil-date.ts';
import { counted, formatShare } from '../domain/number-text.ts';
import type { Trend, TrendQuarter } from '../insight/trend.ts';
import { bar } from '../terminal/bar.ts';
import { adviceLines, indented, listed, spread } from '../terminal/layout.ts';
import type { Screen } from '../terminal/screen.ts';
import { padEnd, padStart } from '../terminal/width.ts';
import { goalCountsText } from './goal-counts-text.ts';
import { gradedText, meanScoreText } from './score-text.ts';
import { lookOf } from './status-look.ts';
import { atLines, namedLines } from './terminal/head.ts';
import { isWide } from './terminal/wide.ts';

/** Everything that a trend says, as plain data. */
export interface TrendModel extends Trend {
  readonly community: string;
  readonly asOf: CivilDate;
  /** The commit whose files were read; null for today's. */
  readonly at: AtCommit | null;
  /** The quarter that holds the day. */
  readonly current: Quarter;
}

/** The quarters side by side for a terminal, the oldest first, each with a bar of its progress. */
export function renderTrend(model: TrendModel, screen: Screen): string {
  const { quarters } = model;
  const about = quarters.length === 0 ? 'no quarter yet' : counted(quarters.length, 'quarter');
  return [
    ...namedLines(model, about, screen),
    ...atLines(model, screen),
    '',
    ...(quarters.length === 0 ? [] : [...chartLines(quarters, screen), '']),
    ...leftOutLines(model, screen),
    ...nextLines(model, screen),
  ].join('\n');
}

const INDENT = 2;
const QUARTER = '2026-Q4'.length + 2;
const SHARE = '100 %'.length;
const VERDICT = '· not counted'.length;
const GAP = 3;
const WIDEST_BAR = 40;

function chartLines(quarters: readonly TrendQuarter[], screen: Screen): string[] {
  if (!isWide(screen))
    return quarters.flatMap((one, index) => [
      ...(index > 0 ? [''] : []),
      ...narrowLines(one, screen),
    ]);
  const heads = ['Expected', 'Score'] as const;
  const taken =
    INDENT + QUARTER + SHARE + 1 + heads.reduce((sum, one) => sum + GAP + one.length, 0);
  const columns = Math.min(WIDEST_BAR, screen.width - taken - GAP - VERDICT);
  const head = [
    `${' '.repeat(INDENT)}${padEnd('Quarter', QUARTER)}${padEnd('Progress', columns + 1 + SHARE)}`,
    ...heads,
    'Status',
  ].join(' '.repeat(GAP));
  return [
    screen.paint.dim(head),
    ...quarters.flatMap((one) => [
      wideLine(one, columns, screen),
      ...detailLines(one, INDENT + QUARTER, screen),
    ]),
  ];
}

function wideLine(one: TrendQuarter, columns: number, screen: Screen): string {
  const { expected, status } = one.figures;
  const { glyph, word, tone } = lookOf(status);
  const { paint } = screen;
  return [
    `${' '.repeat(INDENT)}${paint.strong(padEnd(one.quarter, QUARTER))}${drawn(one, columns, screen)} ${shareText(one)}`,
    padStart(expected === null ? '' : formatShare(expected), 'Expected'.length),
    padStart(one.scores ? meanScoreText(one.scores) : '', 'Score'.length),
    paint[tone](`${glyph} ${word}`),
  ].join(' '.repeat(GAP));
}

function narrowLines(one: TrendQuarter, screen: Screen): string[] {
  const { expected, status } = one.figures;
  const { glyph, word, tone } = lookOf(status);
  const { paint, width } = screen;
  const verdict = `${glyph} ${word}`;
  const [line = ''] = spread(one.quarter, verdict, width);
  const score = one.scores ? meanScoreText(one.scores) : '';
  const said = [
    ...(expected === null ? [] : [`expected ${formatShare(expected)}`]),
    ...(score === '' ? [] : [`score ${score}`]),
  ];
  return [
    paint.strong(line.slice(0, -verdict.length)) + paint[tone](verdict),
    `${' '.repeat(INDENT)}${drawn(one, width - INDENT - 1 - SHARE, screen)} ${shareText(one)}`,
    ...listed(said, { indent: INDENT, columns: width }),
    ...detailLines(one, INDENT, screen),
  ];
}

/** The mark of where it should be is drawn as long as that is not all of it. */
function drawn({ figures }: TrendQuarter, columns: number, { paint }: Screen): string {
  const { progress, expected, status } = figures;
  if (progress === null) return ' '.repeat(columns);
  const mark = expected !== null && expected < 1 ? expected : null;
  return bar({ progress, expected: mark, columns, tone: lookOf(status).tone }, paint);
}

function shareText({ figures: { progress } }: TrendQuarter): string {
  return padStart(progress === null ? '' : formatShare(progress), SHARE);
}

function detailLines(one: TrendQuarter, indent: number, { width, paint }: Screen): string[] {
  const details = [
    goalCountsText(one.figures, one.goals),
    one.scores ? gradedText(one.scores) : counted(one.keyResults, 'key result'),
  ];
  return listed(details, { indent, columns: width }).map(paint.dim);
}

function leftOutLines({ quarters, leftOut }: TrendModel, screen: Screen): string[] {
  if (leftOut === 0) return [];
  const says = `${counted(leftOut, 'older quarter')} ${leftOut === 1 ? 'is' : 'are'} not shown`;
  const command = `trend --quarters ${quarters.length + leftOut}`;
  return [...adviceLines(says, command, { indent: INDENT, screen }), ''];
}

/** What comes next: to close what is over, to begin what is not begun, or to look at what runs. */
function nextLines(model: TrendModel, screen: Screen): string[] {
  const { says, command } = nextStep(model);
  const [first = '', ...others] = indented(`Next: ${says}`, 0, screen.width);
  return [first, ...others, ...adviceLines('', command, { indent: INDENT, screen })];
}

function nextStep({ quarters, current }: TrendModel): {
  readonly says: string;
  readonly command: string;
} {
  const open = quarters.findLast(
    ({ phase, scores }) => phase === 'over' && scores !== null && scores.graded < scores.of,
  );
  if (open?.scores) {
    const { quarter, scores } = open;
    const left = counted(scores.of - scores.graded, 'key result');
    return { says: `grade the ${left} of ${quarter}`, command: `review ${quarter}` };
  }
  if (quarters.at(-1)?.quarter !== current)
    return { says: `write the goals of ${current}`, command: 'goal add' };
  return { says: `see what ${current} needs now`, command: 'report' };
}
