import type { Balance } from '../../insight/balance/balance.ts';
import type { WeekCounts } from '../../insight/balance/strand-balance.ts';
import { bar, lengthBar } from '../../terminal/bar.ts';
import { indented, listed } from '../../terminal/layout.ts';
import type { Screen } from '../../terminal/screen.ts';
import { padEnd, widthOf } from '../../terminal/width.ts';
import {
  type BalanceRow,
  balanceAdvice,
  balanceRows,
  DONE_BY_WEEK,
  RECORDS_BY_WEEK,
  recordsOf,
  weekTexts,
} from '../balance-text.ts';

const INDENT = 2;
const INSIDE = 4;
const GAP = 2;
/** What stands before the weeks: `    done of due  `. */
const LABEL = INSIDE + widthOf(DONE_BY_WEEK) + GAP;
/** How long a week's bars are where there is room, in columns, and how long they have to be. */
const LONG_BAR = 8;
const SHORT_BAR = 3;

/** A week of a strand, drawn and in numbers. */
interface Cell {
  readonly bar: string;
  readonly text: string;
}

interface Strand extends BalanceRow {
  readonly done: readonly Cell[];
  /** Null where it is not told. */
  readonly records: readonly Cell[] | null;
}

interface Layout {
  readonly weeks: readonly string[];
  /** How long bars are, and how wide what stands behind them. */
  readonly bar: number;
  readonly text: number;
  readonly screen: Screen;
}

/**
 * The three strands, each with its weeks as bars and numbers: side by side where there is room for all
 * weeks, else below one another; then the advice.
 */
export function balanceLines(balance: Balance, screen: Screen): string[] {
  const rows = balanceRows(balance);
  const weeks = weekTexts(balance);
  const texts = rows.flatMap((one) => [...one.doneByWeek, ...(one.recordsByWeek ?? [])]);
  const text = Math.max(...texts.map(widthOf));
  const room = Math.floor((screen.width - LABEL + GAP) / weeks.length) - GAP;
  const isBeside = room >= Math.max(SHORT_BAR + 1 + text, ...weeks.map(widthOf));
  const bar = isBeside ? Math.min(LONG_BAR, room - 1 - text) : LONG_BAR;
  const draw = isBeside ? weeksBeside : weeksBelow;
  return [
    ...draw(strandsOf(balance, rows, bar, screen), { weeks, bar, text, screen }),
    '',
    ...indented(balanceAdvice(balance), INDENT, screen.width),
  ];
}

function strandsOf(
  { strands }: Balance,
  rows: readonly BalanceRow[],
  columns: number,
  { paint }: Screen,
): readonly Strand[] {
  const all = strands.map(({ weeks }) => recordsOf(weeks));
  const most = Math.max(1, ...all.flatMap((counts) => counts ?? []));
  return rows.map((row, index) => {
    const weeks = strands[index]?.weeks ?? [];
    const counts = all[index] ?? null;
    const bars = counts?.map((count) => lengthBar({ share: count / most, columns })) ?? [];
    return {
      ...row,
      done: row.doneByWeek.map((text, at) => ({ bar: doneBar(weeks[at], columns, paint), text })),
      records: row.recordsByWeek?.map((text, at) => ({ bar: bars[at] ?? '', text })) ?? null,
    };
  });
}

/** As far as what was due was done; nothing where nothing was due. */
function doneBar(week: WeekCounts | undefined, columns: number, paint: Screen['paint']): string {
  if (week === undefined || week.due === 0) return ' '.repeat(columns);
  return bar({ progress: week.done / week.due, expected: null, columns, tone: 'good' }, paint);
}

function weeksBeside(strands: readonly Strand[], layout: Layout): string[] {
  const { weeks, bar, text, screen } = layout;
  const { paint } = screen;
  const column = Math.max(bar + 1 + text, ...weeks.map(widthOf));
  const line = (label: string, cells: readonly Cell[]) => {
    const drawn = cells.map((one) => cellText(one, column - bar - 1)).join(' '.repeat(GAP));
    return `${' '.repeat(INSIDE)}${paint.dim(padEnd(label, LABEL - INSIDE))}${drawn}`.trimEnd();
  };
  const head = weeks.map((week) => padEnd(week, column)).join(' '.repeat(GAP));
  return [
    paint.dim((' '.repeat(LABEL) + head).trimEnd()),
    ...strands.flatMap((one) => [
      ...titleLines(one, screen),
      line(DONE_BY_WEEK, one.done),
      ...(one.records === null ? [] : [line(RECORDS_BY_WEEK, one.records)]),
    ]),
  ];
}

/** @param width to which the number is filled up */
function cellText({ bar, text }: Cell, width: number): string {
  return `${bar} ${padEnd(text, width)}`;
}

/** `  Commitment: 8 of 12 done, 1 skipped · 10 records`. */
function titleLines({ label, says }: BalanceRow, { width, paint }: Screen): string[] {
  const [due = '', ...more] = says;
  const all = [`${label}: ${due}`, ...more];
  const [first = '', ...others] = listed(all, { indent: INDENT, columns: width });
  const rest = first.slice(INDENT + label.length);
  return [`${' '.repeat(INDENT)}${paint.strong(label)}${rest}`, ...others];
}

function weeksBelow(strands: readonly Strand[], { weeks, text, screen }: Layout): string[] {
  const days = Math.max(...weeks.map(widthOf));
  const { paint } = screen;
  const told = strands.some(({ records }) => records !== null);
  const head = [DONE_BY_WEEK, ...(told ? [RECORDS_BY_WEEK] : [])]
    .map((label) => padEnd(label, Math.max(LONG_BAR + 1 + text, widthOf(DONE_BY_WEEK))))
    .join(' '.repeat(GAP));
  const width = Math.max(text, widthOf(DONE_BY_WEEK) - LONG_BAR - 1);
  return [
    paint.dim((' '.repeat(INSIDE + days + GAP) + head).trimEnd()),
    ...strands.flatMap((one) => [
      ...titleLines(one, screen),
      ...weeks.map((week, at) => {
        const cells = [one.done[at], one.records?.[at]].flatMap((cell) => cell ?? []);
        const drawn = cells.map((cell) => cellText(cell, width)).join(' '.repeat(GAP));
        return `${' '.repeat(INSIDE)}${paint.dim(padEnd(week, days))}  ${drawn}`.trimEnd();
      }),
    ]),
  ];
}
