import { dataError, usageError } from '../../domain/errors.ts';
import type { Table } from '../../domain/table.ts';
import { type Column, columnLabel } from './column.ts';
import { type Section, sectionsOf } from './header.ts';
import { recognised } from './member-columns.ts';
import { exampleOf, type ReadDays } from './member-list.ts';
import { columnsFor, refuseUnknownColumns, type Taken } from './record-columns.ts';
import type {
  LeftColumn,
  RecordList,
  RecordReading,
  RecordWishes,
  TakenColumn,
} from './record-list.ts';
import { settledDays } from './settled-days.ts';
import { SURVEY_HEADERS, SURVEY_NAMES, SURVEY_PRODUCTS } from './survey-products.ts';
import { SurveyRows } from './survey-rows.ts';
import {
  type AsksSorted,
  META_FIELDS,
  sortedQuestions,
  type TakenQuestion,
} from './survey-taken.ts';

/**
 * Understands a table as the responses to a survey, one a row. Questions that are answered by numbers or
 * by a few choices are taken; others where a wish names them; what says who somebody is never.
 * @throws CopError exit 2 where a wish names what is not there or cannot be taken, no day can be told, or
 *   one can be read in two ways; 3 where there are no rows
 */
export function surveyList(table: Table, wishes: RecordWishes, reading: RecordReading): RecordList {
  const sections = sectionsOf(table, SURVEY_HEADERS);
  const section = sections.find((one) => recognised(one.columns, SURVEY_PRODUCTS)) ?? sections[0];
  if (!section) throw dataError(`${table.file} has no rows`, { remedy: 'Export it anew' });
  const product = recognised(section.columns, SURVEY_PRODUCTS);
  refuseUnknownColumns([section], new Map([...wishes.columns].filter(([field]) => isMeta(field))));
  const names = product?.columns ?? SURVEY_NAMES;
  const meta = columnsFor(section.columns, names, only(wishes.columns));
  const sorted = sortedQuestions(section, { meta, ignored: product?.ignored ?? null, wishes });
  const dates = wishes.on === null ? daysOf(section, meta, wishes, reading) : null;
  const rows = new SurveyRows(section, {
    meta,
    questions: sorted.taken,
    dates,
    wishes,
    today: reading.today,
  });
  return {
    type: 'response',
    file: table.file,
    encoding: table.encoding,
    separator: table.separator,
    headerLine: section.line,
    called: product?.called ?? 'responses, one a row',
    platform: null,
    scope: wishes.survey ?? '',
    taken: [...metaTaken(section, meta), ...sorted.taken.map(questionTaken)],
    left: sorted.left,
    unused: unusedIn(section, meta, sorted),
    dates: dates === null ? [] : [dates],
    remarks: remarksOn(sorted, meta),
    ...rows.all(),
  };
}

function isMeta(field: string): boolean {
  return META_FIELDS.includes(field);
}

function only(wishes: RecordWishes['columns']): RecordWishes['columns'] {
  return new Map([...wishes].filter(([field]) => isMeta(field)));
}

/** @throws CopError exit 2 where no column says a day, or it can be read in two ways */
function daysOf(
  { rows }: Section,
  meta: Taken,
  { dates }: RecordWishes,
  { timezone, today }: RecordReading,
): ReadDays {
  const columns = meta.get('on') ?? [];
  const [column] = columns;
  if (!column)
    throw usageError(
      'no column says when somebody responded',
      'Say which does: --column on="Date". Or the day of all of them: --on 2026-11-24',
    );
  const cells = columns.flatMap(({ index }) => rows.map((row) => row.cells[index] ?? ''));
  return settledDays(column, cells, { timezone, today, order: dates, times: 'as written' });
}

const MEANS: ReadonlyMap<string, string> = new Map([
  ['id', 'which response it is'],
  ['on', 'the day'],
  ['note', 'the note'],
  ['email', 'who it is, under --named alone'],
  ['name', 'who it is, under --named alone'],
  ['first_name', 'who it is, under --named alone'],
  ['last_name', 'who it is, under --named alone'],
]);

function metaTaken(section: Section, meta: Taken): readonly TakenColumn[] {
  return [...meta].flatMap(([field, columns]) =>
    columns.map((column) => ({
      field,
      column,
      means: MEANS.get(field) ?? field,
      example: exampleOf(section, column),
    })),
  );
}

const KINDS = {
  number: 'a number',
  'begins with a number': 'the number that it begins with',
  choice: 'a choice',
  text: 'a text',
  personal: 'a text',
} as const;

function questionTaken({ question, name }: TakenQuestion): TakenColumn {
  const [column] = question.columns;
  const said = { index: column?.index ?? 0, name: question.asks, under: null };
  return {
    field: name,
    column: said,
    means: `${name}, ${KINDS[question.kind]}`,
    example: question.example,
  };
}

function unusedIn({ columns }: Section, meta: Taken, sorted: AsksSorted): readonly Column[] {
  const used = new Set<Column>([
    ...[...meta.values()].flat(),
    ...sorted.taken.flatMap(({ question }) => question.columns),
    ...sorted.left.map((one: LeftColumn) => one.column),
  ]);
  const labels = new Set(sorted.left.map(({ column }) => column.name));
  return columns.filter((one) => !used.has(one) && !labels.has(columnLabel(one)));
}

function remarksOn({ taken }: AsksSorted, meta: Taken): readonly string[] {
  const begins = taken.filter(({ question }) => question.kind === 'begins with a number');
  const isNamed = ['email', 'name', 'first_name'].some((field) => meta.has(field));
  return [
    ...(begins.length === 0
      ? []
      : [
          `Every answer to ${begins.map(({ name }) => name).join(', ')} begins with a number, which is taken`,
        ]),
    ...(isNamed ? ['Responses are recorded without names, unless you say --named'] : []),
  ];
}
