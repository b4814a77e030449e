import { dateRange, longDate } from '../../domain/civil-date.ts';
import { counted } from '../../domain/number-text.ts';
import { grouped } from '../../domain/parts.ts';
import { toType } from '../../domain/to-type.ts';
import { columnLabel } from '../../insight/tables/column.ts';
import type { LeftColumn, RecordList } from '../../insight/tables/record-list.ts';
import { visible } from '../../terminal/escape.ts';
import { indented, listed } from '../../terminal/layout.ts';
import type { Screen } from '../../terminal/screen.ts';
import { tableText } from '../../terminal/table.ts';
import { cut } from '../../terminal/width.ts';
import {
  dateLines,
  howWritten,
  LONGEST_CELL,
  oneLine,
  unusedLines,
} from '../member-import/understood.ts';

/** How many columns that are not taken are told. */
const MOST = 12;

/** How a list of what happened was understood: what it is taken for, and which column for what. */
export function recordsUnderstood(list: RecordList, screen: Screen): readonly string[] {
  const { width, paint } = screen;
  const rows = list.rows.length + list.leftOut.length + list.unusable.length;
  const head = `${list.file}: ${list.called}, ${counted(rows, 'row')}`;
  return [
    ...indented(visible(head), 0, width).map(paint.strong),
    ...listed(howWritten(list), { indent: 2, columns: width }),
    ...listed(whatAndWhen(list).map(visible), { indent: 2, columns: width }),
    '',
    takenTable(list, screen),
    ...leftLines(list, width),
    ...unusedLines(list, width),
    ...dateLines(list, width),
    ...list.remarks.flatMap((text) => {
      const [first = '', ...others] = indented(visible(text), 2, width);
      return [`${paint.warn('▲')} ${first.slice(2)}`, ...others];
    }),
  ];
}

/** What it was, and the day or days of it. */
function whatAndWhen({ rows }: RecordList): readonly string[] {
  const [first] = rows;
  if (!first) return [];
  let [from, to] = [first.on, first.on];
  for (const { on } of rows) {
    if (on < from) from = on;
    if (on > to) to = on;
  }
  const { about, experience, survey } = first.fields;
  const isOne = rows.every(({ fields }) => fields.about === about);
  return [
    ...(isOne && typeof about === 'string' ? [`"${oneLine(about)}"`] : []),
    ...[experience, survey].filter((one) => typeof one === 'string'),
    from === to ? longDate(from) : dateRange({ from, to }),
  ];
}

function takenTable({ taken }: RecordList, screen: Screen): string {
  const columns = [
    { head: 'Column', gives: true },
    { head: 'Taken for' },
    { head: 'For example', gives: true },
  ] as const;
  const rows = taken.map(({ column, means, example }) => [
    cut(visible(columnLabel(column)), LONGEST_CELL),
    visible(means),
    cut(visible(oneLine(example)), LONGEST_CELL),
  ]);
  return tableText({ columns, rows }, screen);
}

/** Questions that are not taken, why, and how they would be. */
function leftLines({ left }: RecordList, width: number): readonly string[] {
  if (left.length === 0) return [];
  const more = left.length - MOST;
  return [
    'Not taken:',
    ...left
      .slice(0, MOST)
      .flatMap((one) => [
        ...indented(visible(`${columnLabel(one.column)}: ${one.why}`), 2, width),
        ...toTake(one).map((flags) => `    ${visible(flags)}`),
      ]),
    ...(more > 0 ? [`  and ${grouped(more)} more`] : []),
  ];
}

/** The flag that takes a question, where it may be taken. */
function toTake({ column, as, canBeTaken }: LeftColumn): readonly string[] {
  if (!canBeTaken) return [];
  const named = toType(columnLabel(column)) ?? `#${column.index + 1}`;
  return [`--column ${as}=${named}`];
}
