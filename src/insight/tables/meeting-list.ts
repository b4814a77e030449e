import { type CopError, dataError, usageError } from '../../domain/errors.ts';
import type { Table } from '../../domain/table.ts';
import { foldedName } from '../folded-name.ts';
import { columnLabel } from './column.ts';
import { type Section, sectionsOf } from './header.ts';
import { meetingFacts } from './meeting-facts.ts';
import {
  MEETING_HEADERS,
  MEETING_NAMES,
  MEETING_PRODUCTS,
  type MeetingProduct,
} from './meeting-products.ts';
import { MeetingRows, type TakenSection } from './meeting-rows.ts';
import { recognised } from './member-columns.ts';
import { exampleOf, type ReadDays } from './member-list.ts';
import { columnsFor, type Names, refuseUnknownColumns } from './record-columns.ts';
import type { RecordList, RecordReading, RecordWishes, TakenColumn } from './record-list.ts';
import { settledDays } from './settled-days.ts';

/**
 * Understands a table as a list of who came: of one meeting, or with a day on each row.
 * @throws CopError exit 2 where a wish names what is not there, no column says who anybody is, no day can
 *   be told, or one can be read in two ways; 3 where there are no rows
 */
export function meetingList(
  table: Table,
  wishes: RecordWishes,
  reading: RecordReading,
): RecordList {
  const all = sectionsOf(table, MEETING_HEADERS);
  const product = productOf(all);
  const own = product ? all.filter(({ columns }) => recognised(columns, [product])) : [];
  const sections = own.length > 0 ? own : all.slice(0, 1);
  const [first] = sections;
  if (!first) throw dataError(`${table.file} has no rows`, { remedy: 'Export it anew' });
  refuseUnknownColumns(sections, wishes.columns);
  const names = namesFor(product, wishes);
  const taken = sections.map((section) => ({
    section,
    taken: columnsFor(section.columns, names, wishes.columns),
  }));
  refuseNobody(taken);
  const { title, starts } = meetingFacts(table, all, sections);
  const dates = wishes.on === null ? datesOf(taken, { starts, product, wishes, reading }) : null;
  const { today } = reading;
  const rows = new MeetingRows(taken, { product, dates, wishes, title, starts, today });
  const used = new Set(taken.flatMap((one) => [...one.taken.values()].flat()));
  return {
    type: 'attendance',
    file: table.file,
    encoding: table.encoding,
    separator: table.separator,
    headerLine: first.line,
    called: product?.called ?? 'a list of who came',
    platform: product?.platform ?? null,
    scope: title ?? wishes.experience ?? '',
    taken: takenColumns(taken),
    left: [],
    unused: first.columns.filter(
      (one) => !used.has(one) && foldedName(one.name) !== product?.came?.column,
    ),
    dates: dates === null ? [] : [dates],
    ...rows.all(),
  };
}

function productOf(sections: readonly Section[]): MeetingProduct | undefined {
  return MEETING_PRODUCTS.find((product) =>
    sections.some(({ columns }) => recognised(columns, [product])),
  );
}

function namesFor(product: MeetingProduct | undefined, { others }: RecordWishes): Names {
  if (product) return product.columns;
  return others === 'by their names' ? MEETING_NAMES : new Map();
}

const WHO = ['member', 'account', 'handle', 'email', 'name', 'first_name', 'last_name'];

/** @throws CopError exit 2 where no column says who anybody is */
function refuseNobody(taken: readonly TakenSection[]): void {
  if (taken.some((one) => WHO.some((field) => one.taken.has(field)))) return;
  const columns = taken.flatMap(({ section }) => section.columns.map(columnLabel));
  throw usageError(
    'no column says who came',
    `Say which has their e-mail address: --column email="Mail". The file has: ${columns.join(', ')}`,
  );
}

interface DatesOf {
  /** The times at which it began, as the file says beside its rows. */
  readonly starts: readonly string[];
  readonly product: MeetingProduct | undefined;
  readonly wishes: RecordWishes;
  readonly reading: RecordReading;
}

/** @throws CopError exit 2 where nothing says a day, or it can be read in two ways */
function datesOf(
  sections: readonly TakenSection[],
  { starts, product, wishes, reading }: DatesOf,
): ReadDays {
  const [column] = sections.flatMap(({ taken }) => taken.get('on') ?? []);
  if (!column) throw noDay(product);
  const cells = sections.flatMap(({ section, taken }) =>
    (taken.get('on') ?? []).flatMap(({ index }) =>
      section.rows.map(({ cells: its }) => its[index] ?? ''),
    ),
  );
  const { timezone, today } = reading;
  const times = product?.times ?? 'as written';
  return settledDays(column, [...cells, ...starts], {
    timezone,
    today,
    order: wishes.dates,
    times,
  });
}

function noDay(product: MeetingProduct | undefined): CopError {
  const what = product ? `a file of this sort (${product.called})` : 'no column';
  const verb = product ? 'does not say' : 'says';
  return usageError(
    `${what} ${verb} on which day it was`,
    'Say the day: --on 2026-11-24. Where a column says it: --column on="Date"',
  );
}

const MEANS: ReadonlyMap<string, string> = new Map([
  ['member', 'who'],
  ['account', 'the platform’s id'],
  ['handle', 'the user name'],
  ['email', 'the e-mail address'],
  ['other_emails', 'a further address'],
  ['name', 'the name'],
  ['first_name', 'the first name'],
  ['last_name', 'the last name'],
  ['on', 'the day'],
  ['minutes', 'how long they stayed'],
  ['experience', 'the experience'],
  ['about', 'what it was about'],
]);

function takenColumns(sections: readonly TakenSection[]): readonly TakenColumn[] {
  const seen = new Set<string>();
  return sections.flatMap(({ section, taken }) =>
    [...taken].flatMap(([field, columns]) =>
      columns.flatMap((column) => {
        const name = `${field} ${columnLabel(column)}`;
        if (seen.has(name)) return [];
        seen.add(name);
        return [
          { field, column, means: MEANS.get(field) ?? field, example: exampleOf(section, column) },
        ];
      }),
    ),
  );
}
