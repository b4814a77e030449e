import { longDate } from '../../domain/civil-date.ts';
import type { DayOrder } from '../../domain/imports.ts';
import { counted } from '../../domain/number-text.ts';
import { grouped } from '../../domain/parts.ts';
import type { Table } from '../../domain/table.ts';
import { flagToType } from '../../domain/to-type.ts';
import { foldedName } from '../../insight/folded-name.ts';
import { columnLabel } from '../../insight/tables/column.ts';
import { FIELD_MEANINGS } from '../../insight/tables/member-fields.ts';
import type { MemberList } from '../../insight/tables/member-list.ts';
import { visible } from '../../terminal/escape.ts';
import { indented, listed } from '../../terminal/layout.ts';
import type { Screen } from '../../terminal/screen.ts';
import { tableText } from '../../terminal/table.ts';
import { cut } from '../../terminal/width.ts';

/** How wide a cell of the file is shown at most. */
export const LONGEST_CELL = 32;
/** How many columns that are left aside are named. */
const MOST_NAMED = 12;

const ENCODINGS: Readonly<Record<Table['encoding'], string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
};

const SEPARATORS: Readonly<Record<Table['separator'], string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
};

const ORDERS: Readonly<Record<DayOrder, string>> = {
  dmy: 'the day first',
  mdy: 'the month first',
  ymd: 'the year first',
};

/** How a list of members was understood: which column was taken for what, and how its dates were read. */
export function understoodLines(list: MemberList, screen: Screen): readonly string[] {
  const { width } = screen;
  return [
    ...indented(visible(headOf(list)), 0, width).map(screen.paint.strong),
    ...listed(howWritten(list), { indent: 2, columns: width }),
    '',
    takenTable(list, screen),
    ...unusedLines(list, width),
    ...missingLines(list, width),
    ...platformLines(list, screen),
    ...dateLines(list, width),
  ];
}

function headOf({ file, platform, key, rows }: MemberList): string {
  const called = platform?.called ?? (key === null ? 'a list of people' : `people on ${key}`);
  return `${file}: ${called}, ${counted(rows.length, 'row')}`;
}

/** How a file is written: its encoding, what parts its cells, where its header is. */
export function howWritten({
  encoding,
  separator,
  headerLine,
}: Pick<MemberList, 'encoding' | 'separator' | 'headerLine'>): readonly string[] {
  return [
    ENCODINGS[encoding],
    `parted by ${SEPARATORS[separator]}`,
    `columns named on line ${grouped(headerLine)}`,
  ];
}

function takenTable({ taken, examples }: MemberList, screen: Screen): string {
  const columns = [
    { head: 'Column' },
    { head: 'Taken for' },
    { head: 'For example', gives: true },
  ] as const;
  const rows = [...taken].flatMap(([field, list]) =>
    list.map((column, index) => [
      cut(visible(columnLabel(column)), LONGEST_CELL),
      `${FIELD_MEANINGS[field].means}${index === 0 ? '' : ', else'}`,
      cut(visible(oneLine(examples.get(column) ?? '')), LONGEST_CELL),
    ]),
  );
  return tableText({ columns, rows }, screen);
}

/** A cell on one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The columns that are not used. */
export function unusedLines(
  { unused }: Pick<MemberList, 'unused'>,
  width: number,
): readonly string[] {
  if (unused.length === 0) return [];
  const names = unused.map((column) => cut(visible(columnLabel(column)), LONGEST_CELL));
  const more = names.length - MOST_NAMED;
  const named = more > 0 ? [...names.slice(0, MOST_NAMED), `and ${grouped(more)} more`] : names;
  const [first = '', ...others] = named;
  return listed([`Not used: ${first}`, ...others], { indent: 0, columns: width });
}

const MISSING = {
  name: 'No column gives a name.',
  joined: 'No column says since when they belong.',
} as const;

/** What no column says, and how to say which one does. */
function missingLines({ missing }: MemberList, width: number): readonly string[] {
  return missing.flatMap(({ field, perhaps }) => {
    const label = perhaps && columnLabel(perhaps);
    const flag = flagToType('--column', label && `${field}=${label}`);
    const likely = label && flag.length > 0 ? `Perhaps "${label}" does: ${flag.join(' ')}` : null;
    const how = likely ?? `If one does: --column ${field}="Its column"`;
    return indented(visible(`${MISSING[field]} ${how}`), 0, width);
  });
}

/** Names and ids of a platform cannot be kept as long as nobody says which it is. */
function platformLines({ key, unused }: MemberList, { width }: Screen): readonly string[] {
  const guesses = [...FIELD_MEANINGS.account.guesses, ...FIELD_MEANINGS.handle.guesses];
  const column = unused.find(({ name }) => guesses.includes(foldedName(name)));
  if (key !== null || !column) return [];
  const text = `"${columnLabel(column)}" may be what they go by on a platform. To keep it, say on which: --platform circle`;
  return indented(visible(text), 0, width);
}

/** How the days of each column were read. */
export function dateLines({ dates }: Pick<MemberList, 'dates'>, width: number): readonly string[] {
  return dates.flatMap(({ column, days: { example, order } }) => {
    if (!example) return [];
    const how = order === null ? '' : `, ${ORDERS[order]}`;
    const text = `"${example.written}" in ${columnLabel(column)} is ${longDate(example.day)}${how}`;
    return indented(visible(oneLine(text)), 0, width);
  });
}
