import { dataError, usageError } from '../../domain/errors.ts';
import { typeWords } from '../../domain/happening-types.ts';
import type { Table } from '../../domain/table.ts';
import { foldedName } from '../folded-name.ts';
import { type Column, columnLabel } from './column.ts';
import { namesOf, type OwnField, ownFields } from './happening-columns.ts';
import { HappeningRows } from './happening-rows.ts';
import { type Section, sectionsOf } from './header.ts';
import { exampleOf, type ReadDays } from './member-list.ts';
import { columnsFor, refuseUnknownColumns, type Taken } from './record-columns.ts';
import type { RecordList, RecordReading, RecordWishes } from './record-list.ts';
import { settledDays } from './settled-days.ts';

/**
 * Understands a table as records of a type, one a row.
 * @throws CopError exit 2 where a wish is for what the type does not say, or names what is not there, no
 *   day can be told, or one can be read in two ways; 3 where there are no rows
 */
export function happeningList(
  table: Table,
  wishes: RecordWishes,
  reading: RecordReading,
): RecordList {
  const fields = ownFields(wishes.type, wishes.columns);
  const [section] = sectionsOf(table, headersFor(fields, wishes));
  if (!section) throw dataError(`${table.file} has no rows`, { remedy: 'Export it anew' });
  refuseUnknownColumns([section], wishes.columns);
  const names = wishes.others === 'by their names' ? namesOf(fields) : new Map();
  const taken = columnsFor(section.columns, names, wishes.columns);
  const dates = daysIn(section, taken, { fields, wishes, reading });
  const { today } = reading;
  const rows = new HappeningRows(section, { taken, fields, dates, wishes, today });
  const used = new Set([...taken.values()].flat());
  return {
    type: wishes.type,
    file: table.file,
    encoding: table.encoding,
    separator: table.separator,
    headerLine: section.line,
    called: `${typeWords(wishes.type)} records, one a row`,
    platform: null,
    scope: '',
    taken: [...taken].flatMap(([field, columns]) =>
      columns.map((column) => ({
        field,
        column,
        means: MEANS.get(field) ?? field,
        example: exampleOf(section, column),
      })),
    ),
    left: [],
    unused: section.columns.filter((one) => !used.has(one)),
    dates: [...dates.values()],
    remarks: [],
    ...rows.all(),
  };
}

const MEANS: ReadonlyMap<string, string> = new Map([
  ['member', 'who'],
  ['account', 'who, by the platform’s id'],
  ['handle', 'who, by the user name'],
  ['email', 'who, by the e-mail address'],
  ['name', 'who, by the name'],
  ['on', 'the day'],
  ['note', 'the note'],
  ['about', 'what it was about'],
  ['key', 'what tells it from the others'],
]);

function headersFor(fields: readonly OwnField[], { columns }: RecordWishes): ReadonlySet<string> {
  return new Set([
    ...[...namesOf(fields).values()].flat(),
    ...[...columns.values()].flat().map(foldedName),
  ]);
}

interface Known {
  readonly fields: readonly OwnField[];
  readonly wishes: RecordWishes;
  readonly reading: RecordReading;
}

/** The columns that say days, each as it is read. */
function daysIn(
  section: Section,
  taken: Taken,
  { fields, wishes, reading }: Known,
): ReadonlyMap<Column, ReadDays> {
  if (wishes.on === null && !taken.has('on')) throw noDay(section);
  const keys = [
    ...(wishes.on === null ? ['on'] : []),
    ...fields.filter(({ kind }) => kind === 'day').map(({ key }) => key),
  ];
  const columns = keys.flatMap((key) => taken.get(key) ?? []);
  const { timezone, today } = reading;
  return new Map(
    columns.map((column) => {
      const cells = section.rows.map(({ cells: its }) => its[column.index] ?? '');
      const known = { timezone, today, order: wishes.dates, times: 'as written' } as const;
      return [column, settledDays(column, cells, known)];
    }),
  );
}

function noDay({ columns }: Section) {
  const labels = columns.map(columnLabel).join(', ');
  return usageError(
    'no column says on which day it was',
    `Say which does: --column on="Date". Or the day of all of it: --on 2026-11-24. The file has: ${labels}`,
  );
}
