import type { HappeningType } from '../../../src/domain/happening-types.ts';
import type { Table } from '../../../src/domain/table.ts';
import { listOfRecords } from '../../../src/insight/import-records/list-of-records.ts';
import type { RecordList, RecordWishes } from '../../../src/insight/tables/record-list.ts';
import { day } from '../builders.ts';

/** A table of lines with `|` between the cells; empty lines are left out, as its reader does. */
function table(text: string): Table {
  const rows = text
    .split('\n')
    .map((line, index) => ({ line: index + 1, cells: line.split('|') }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  return { file: 'list.csv', encoding: 'utf-8', separator: ',', rows };
}

const NO_WISHES: RecordWishes = {
  type: 'attendance',
  columns: new Map(),
  others: 'by their names',
  dates: null,
  on: null,
  experience: null,
  survey: null,
};

/** A list as it is understood on 24 November 2026 in Lisbon. */
export function understood(
  type: HappeningType,
  text: string,
  wishes: Partial<RecordWishes> = {},
): RecordList {
  const survey = type === 'response' ? 'autumn' : null;
  const reading = { timezone: 'Europe/Lisbon', today: day('11-24') };
  return listOfRecords(table(text), { ...NO_WISHES, survey, ...wishes, type }, reading);
}

/** Wishes for columns, as `--column` has them. */
export function columns(...written: string[]): Pick<RecordWishes, 'columns'> {
  const wishes = new Map<string, string[]>();
  for (const one of written) {
    const [field = '', column = ''] = one.split('=');
    wishes.set(field, [...(wishes.get(field) ?? []), column]);
  }
  return { columns: wishes };
}
