import { boundsText, distanceText, milestoneText } from '../domain/amount-text.ts';
import { longDate, shortDate } from '../domain/civil-date.ts';
import { fileAndLine } from '../domain/finding.ts';
import type { KeyResult } from '../domain/key-result.ts';
import type { KeyResultWithFigures } from '../insight/figures.ts';
import type { GoalpostMove } from '../insight/goalpost-moves.ts';
import type { HistoryEntry } from '../insight/history.ts';
import { shortId } from '../insight/resolve-record.ts';
import { visible } from '../terminal/escape.ts';
import { indented, listed, spread, typed } from '../terminal/layout.ts';
import type { Screen } from '../terminal/screen.ts';
import { cut, padEnd, padStart, widthOf } from '../terminal/width.ts';
import { checkInAnswer } from './check-in-answer.ts';
import { goalpostsTexts } from './goalposts-text.ts';
import { becameText, glyphOf, whatText } from './history-text.ts';
import { measureText } from './measure-text.ts';
import { levelText, oneLine } from './record-text.ts';
import { standsText } from './stands-text.ts';

/** All that was ever recorded of a key result, and where it stands on a day. */
export interface HistoryModel extends KeyResultWithFigures {
  /** In the order of the log. */
  readonly entries: readonly HistoryEntry[];
  /** Of its goalposts, the moves that no record tells of, the earliest first. */
  readonly unrecorded: readonly GoalpostMove[];
  /** That of the community, an IANA name. */
  readonly timezone: string;
}

/** One record as it is shown; every text is safe to print. */
interface Row {
  readonly glyph: string;
  readonly day: string;
  readonly what: string;
  readonly level: string;
  readonly by: string;
  readonly id: string;
  /** What became of it, where it does not stand as it is; else ''. */
  readonly became: string;
  readonly where: string;
}

/** Below this width a record takes a line more. */
const NARROW = 70;
const LONGEST_NAME = 14;
/** A unit may be long: where a key result stands is cut at so many columns. */
const LONGEST_LEVEL = 16;
const GAP = 2;

/** The history of a key result: each record with what became of it, and the file and line that it stands in. */
export function renderHistory(model: HistoryModel, screen: Screen): string {
  const { entries } = model;
  const head = headLines(model, screen);
  const moved = movedLines(model, screen);
  if (entries.length === 0) {
    return [...head, ...moved, '', ...noneLines(model, screen)].join('\n');
  }
  const rows = entries.map((entry) => rowOf(entry, model));
  const lines = screen.width < NARROW ? narrow(rows, screen) : wide(rows, screen);
  return [
    ...head,
    '',
    ...lines,
    ...moved,
    '',
    ...indented(visible(todayText(model)), 0, screen.width),
    ...mending(model, screen),
  ].join('\n');
}

/** Nobody has said anything of it yet: what counts itself tells what it counts, and where it stands. */
function noneLines(
  { keyResult, reference, figures }: HistoryModel,
  screen: Screen,
): readonly string[] {
  const { measure } = keyResult;
  if (measure === null) return ['No check-in yet', `  ${typed(`checkin ${reference}`, screen)}`];
  const stands = standsText(keyResult, figures);
  const way = figures.noData ? '' : `: ${checkInAnswer(figures, figures)}`;
  const says = [
    `It counts itself: ${measureText(measure)}.`,
    `On ${shortDate(figures.asOf)} ${stands}${way}`,
  ];
  return [
    ...says.flatMap((one) => indented(visible(one), 0, screen.width)),
    '',
    `The records that it counts:  ${typed(`explain ${reference}`, screen)}`,
  ];
}

function headLines({ keyResult, reference, figures }: HistoryModel, screen: Screen): string[] {
  const { width, paint } = screen;
  const day = longDate(figures.asOf);
  const most = width < NARROW ? width : width - day.length - GAP;
  const title = cut(visible(oneLine(keyResult.keyResult)), most);
  const [first = '', ...below] = spread(title, day, width);
  const facts = [reference, aimText(keyResult), keyResult.timeline.written].filter(Boolean);
  return [
    paint.strong(title) + first.slice(title.length),
    ...below,
    ...listed(facts.map(oneLine).map(visible), { indent: 2, columns: width }).map(paint.dim),
  ];
}

function aimText(keyResult: KeyResult): string {
  switch (keyResult.kind) {
    case 'reach':
      return distanceText(keyResult.baseline, keyResult.target, keyResult.unit);
    case 'keep':
      return boundsText(keyResult);
    case 'milestone':
      return milestoneText(keyResult.steps.length);
  }
}

/** `On 24 Nov it stands at 27 h: 38 % of the way, 60 % expected by today: at risk`. */
function todayText({ keyResult, figures }: HistoryModel): string {
  const stands = standsText(keyResult, figures);
  if (keyResult.measure !== null)
    return `It counts itself, so none of this is counted: on ${shortDate(figures.asOf)} ${stands}`;
  return `On ${shortDate(figures.asOf)} ${stands}: ${checkInAnswer(figures, figures)}`;
}

function rowOf(entry: HistoryEntry, model: HistoryModel): Row {
  const { keyResult, reference, figures, timezone } = model;
  const { record, leadsTo } = entry;
  const { asOf } = figures;
  return {
    glyph: glyphOf(entry, reference),
    day: shortDate(record.on, asOf),
    what: visible(whatText(entry, keyResult, asOf)),
    level: leadsTo === null ? '' : cut(visible(levelText(keyResult, leadsTo)), LONGEST_LEVEL),
    by: cut(visible(oneLine(record.by ?? '')), LONGEST_NAME),
    id: record.id === null ? '' : shortId(record),
    became: visible(becameText(entry, reference, asOf, timezone)),
    where: visible(fileAndLine(record.place)),
  };
}

function widest(rows: readonly Row[], column: 'day' | 'level' | 'by' | 'id'): number {
  return Math.max(...rows.map((row) => widthOf(row[column])));
}

/** A line a record, cut where it is too long; below it what became of it, and where it stands. */
function wide(rows: readonly Row[], { width, paint }: Screen): string[] {
  const days = widest(rows, 'day');
  const columns = (['level', 'by', 'id'] as const)
    .map((column) => ({ column, most: widest(rows, column) }))
    .filter(({ most }) => most > 0);
  const indent = GAP + days + GAP;
  const room = width - indent - columns.reduce((sum, { most }) => sum + most + GAP, 0);
  return rows.flatMap((row) => {
    const what = padEnd(cut(row.what, room), room);
    const rest = columns.map(({ column, most }) =>
      column === 'level' ? padStart(row.level, most) : padEnd(row[column], most),
    );
    const line = `${row.glyph} ${padStart(row.day, days)}  ${[what, ...rest].join('  ')}`;
    return [line.trimEnd(), ...belowLines(row, indent, { width, paint })];
  });
}

/** What was said with the level beside it, then who and which record. */
function narrow(rows: readonly Row[], { width, paint }: Screen): string[] {
  const days = widest(rows, 'day');
  const indent = GAP + days + GAP;
  return rows.flatMap((row) => {
    const start = `${row.glyph} ${padStart(row.day, days)}  `;
    const room = width - indent - (row.level === '' ? 0 : widthOf(row.level) + GAP);
    const named = [row.by, row.id].filter(Boolean).join(' · ');
    const said = start + cut(row.what, room);
    return [
      ...(row.level === '' ? [said] : spread(said, row.level, width)),
      ...(named === '' ? [] : [' '.repeat(indent) + named]),
      ...belowLines(row, indent, { width, paint }),
    ];
  });
}

function belowLines(
  { became, where }: Row,
  indent: number,
  { width, paint }: Pick<Screen, 'width' | 'paint'>,
): string[] {
  return [
    ...(became === '' ? [] : indented(became, indent, width).map(paint.warn)),
    ...indented(where, indent, width).map(paint.dim),
  ];
}

/** `◆ target was 35 until 12 Nov (by hand, commit c93bccc)`, a line for each move that has no record. */
function movedLines({ unrecorded, keyResult, figures }: HistoryModel, screen: Screen): string[] {
  if (unrecorded.length === 0) return [];
  const beside = { unit: keyResult.unit, asOf: figures.asOf };
  const texts = unrecorded.flatMap((move) => goalpostsTexts([move], beside));
  return [
    '',
    ...texts.flatMap((text) => {
      const [first = '', ...more] = indented(visible(oneLine(text)), GAP, screen.width);
      return [`◆ ${first.slice(GAP)}`, ...more];
    }),
  ];
}

/** How the last check-in of it that stands is put right. */
function mending({ entries, reference }: HistoryModel, screen: Screen): string[] {
  const last = entries.findLast(
    ({ record, outcome }) =>
      outcome.kind === 'stands' &&
      record.type === 'check-in' &&
      record.keyResult === reference &&
      record.id !== null,
  );
  if (!last) return [];
  const id = shortId(last.record);
  return [
    '',
    `To put one right:  ${typed(`checkin --corrects ${id}`, screen)}`,
    `To take one back:  ${typed(`checkin --withdraw ${id}`, screen)}`,
  ];
}
