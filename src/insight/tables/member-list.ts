import type { CivilDate } from '../../domain/civil-date.ts';
import { type CopError, dataError, usageError } from '../../domain/errors.ts';
import type { DayOrder } from '../../domain/imports.ts';
import type { Persona } from '../../domain/persona.ts';
import type { Table } from '../../domain/table.ts';
import { foldedName } from '../folded-name.ts';
import { type Column, columnLabel } from './column.ts';
import { type ColumnDays, settleDays } from './days.ts';
import { undecidedDays } from './days-trouble.ts';
import { cellOf, type Section, sectionsOf } from './header.ts';
import {
  type ColumnWishes,
  knownNames,
  recognised,
  type TakenColumns,
  takenColumns,
} from './member-columns.ts';
import { MEMBER_PLATFORMS, type MemberPlatform, NO_MEMBERS } from './member-platforms.ts';
import { type MemberRow, memberRow, type RowReading } from './member-row.ts';
import { type MissingColumn, missingColumns } from './missing-columns.ts';

/** What is known of a list of members before it is read. */
export interface ListWishes {
  /** The key of the platform that it is of; null for that which its header shows. */
  readonly platform: string | null;
  readonly columns: ColumnWishes;
  readonly dates: DayOrder | null;
}

/** Where and when a list is read. */
interface ListReading {
  readonly timezone: string;
  readonly today: CivilDate;
}

/** Where and when a list of members is read. */
interface MembersReading extends ListReading {
  /** Those of the community. */
  readonly personas: readonly Pick<Persona, 'id' | 'persona'>[];
}

/** The days of a column, as they are read. */
export interface ReadDays {
  readonly column: Column;
  readonly days: Extract<ColumnDays, { kind: 'settled' }>;
}

/** A list of members, as far as it is understood. */
export interface MemberList {
  readonly file: string;
  readonly encoding: Table['encoding'];
  readonly separator: Table['separator'];
  /** The line of its header. */
  readonly headerLine: number;
  /** What it is an export of; null where it is of nothing that is known. */
  readonly platform: MemberPlatform | null;
  /** The key of its accounts and handles on the roster; null where they are of no platform. */
  readonly key: string | null;
  readonly taken: TakenColumns;
  /** A cell of each column that is taken, as an example; '' where none says anything. */
  readonly examples: ReadonlyMap<Column, string>;
  /** Those that say nothing that is kept, nor tell which rows are nobody. */
  readonly unused: readonly Column[];
  /** What nothing of it says; none for an export whose columns are known. */
  readonly missing: readonly MissingColumn[];
  readonly dates: readonly ReadDays[];
  readonly rows: readonly MemberRow[];
}

/**
 * Understands a table as a list of members.
 * @throws CopError exit 2 where a wish names what is not there, no column says who anybody is, or dates
 *   can be read in two ways; 3 where it is a list of something else
 */
export function memberList(table: Table, wishes: ListWishes, reading: MembersReading): MemberList {
  const sections = sectionsOf(table, knownNames(MEMBER_PLATFORMS));
  const platform = platformOf(sections, wishes.platform);
  const section = sections.find((one) => recognised(one.columns, MEMBER_PLATFORMS)) ?? sections[0];
  if (!section) throw dataError(`${table.file} has no rows`, { remedy: 'Export it anew' });
  if (!platform && wishes.columns.size === 0) refuseNoMembers(table, sections);
  const key = wishes.platform ?? platform?.id ?? null;
  const meant = takenColumns(section.columns, { platform, wishes: wishes.columns });
  refuseNobody(section, meant, key);
  const taken = key === null ? withoutPlatform(meant) : meant;
  const dates = (taken.get('joined') ?? []).map((column) => ({
    column,
    days: daysOf(section, column, { platform, wishes, reading }),
  }));
  const used = new Set([...taken.values()].flat());
  const unused = section.columns.filter((one) => !used.has(one) && !tells(platform, one));
  const { columns: wished } = wishes;
  const rows = rowReading({ section, platform, key, taken, dates, reading });
  return {
    file: table.file,
    encoding: table.encoding,
    separator: table.separator,
    headerLine: section.line,
    platform,
    key,
    taken,
    examples: new Map([...used].map((column) => [column, exampleOf(section, column)])),
    unused,
    missing: platform ? [] : missingColumns(section, { taken, wishes: wished, unused }),
    dates,
    rows: section.rows.map((row) => memberRow(row, rows)),
  };
}

/** The platform that was wished for, by the columns that are there; else the one that the header shows. */
function platformOf(sections: readonly Section[], wished: string | null): MemberPlatform | null {
  const known = MEMBER_PLATFORMS.filter(({ id }) => wished === null || id === wished);
  for (const { columns } of sections) {
    const found = recognised(columns, known);
    if (found) return found;
  }
  return null;
}

function refuseNoMembers({ file }: Table, sections: readonly Section[]): void {
  for (const { columns } of sections) {
    const names = new Set(columns.map(({ name }) => foldedName(name)));
    const other = NO_MEMBERS.find(({ marks }) => marks.every((name) => names.has(name)));
    if (other)
      throw dataError(`${file} is no list of members: it lists ${other.what}`, {
        remedy:
          'Export the members. If it is one all the same, say which column is which: --column',
      });
  }
}

/** Of what platform an id or a user name is, must be known to tell people apart by it. */
function withoutPlatform(taken: TakenColumns): TakenColumns {
  return new Map([...taken].filter(([field]) => field !== 'account' && field !== 'handle'));
}

/** @throws CopError exit 2 where no column says who anybody is */
function refuseNobody({ columns }: Section, taken: TakenColumns, key: string | null): void {
  if (taken.has('email')) return;
  const isKnown = taken.has('account') || taken.has('handle');
  if (isKnown && key !== null) return;
  const labels = columns.map(columnLabel).join(', ');
  throw isKnown ? unknownPlatform(taken) : nobodyKnown(labels);
}

function unknownPlatform(taken: TakenColumns): CopError {
  const [column] = taken.get('account') ?? taken.get('handle') ?? [];
  return usageError(
    `"${column ? columnLabel(column) : ''}" says who people are on a platform, and not on which`,
    'Say which: --platform circle',
  );
}

function nobodyKnown(labels: string): CopError {
  return usageError(
    'no column says who people are: a name alone may be that of two',
    `Say which column has their e-mail address: --column email="Mail". The file has: ${labels}`,
  );
}

interface DaysOf {
  readonly platform: MemberPlatform | null;
  readonly wishes: ListWishes;
  readonly reading: ListReading;
}

function daysOf(section: Section, column: Column, known: DaysOf): ReadDays['days'] {
  const days = columnDays(section, column, known);
  if (days.kind === 'settled') return days;
  throw undecidedDays(columnLabel(column), days);
}

function columnDays(
  { rows }: Section,
  column: Column,
  { platform, wishes, reading }: DaysOf,
): ColumnDays {
  const name = foldedName(column.name);
  const isUtc = /\(utc\)/.test(name) || platform?.utc?.includes(name);
  const cells = rows.map((row) => cellOf(row, column));
  return settleDays(cells, {
    timezone: reading.timezone,
    timesAre: isUtc ? 'utc' : 'as written',
    latest: reading.today,
    order: wishes.dates,
  });
}

interface Understood {
  readonly section: Section;
  readonly platform: MemberPlatform | null;
  readonly key: string | null;
  readonly taken: TakenColumns;
  readonly dates: readonly ReadDays[];
  readonly reading: MembersReading;
}

function rowReading({ section, platform, key, taken, dates, reading }: Understood): RowReading {
  const telling = new Map<string, readonly Column[]>();
  for (const { column } of platform?.leftOut ?? [])
    telling.set(
      column,
      section.columns.filter(({ name }) => foldedName(name) === column),
    );
  const { timezone, today: latest } = reading;
  const others = settleDays([], { timezone, latest, timesAre: 'as written', order: null });
  const dayOf: RowReading['dayOf'] = (column, cell) => {
    const days = dates.find((one) => one.column === column)?.days;
    if (days) return days.dayOf(cell);
    return others.kind === 'settled' ? others.dayOf(cell) : undefined;
  };
  const personas = personaNames(reading.personas);
  const columns = section.columns.length;
  return { key, platform, taken, telling, dayOf, today: reading.today, personas, columns };
}

/** By what a cell may name a persona: its id, else its title; null where several have that. */
function personaNames(personas: MembersReading['personas']): ReadonlyMap<string, string | null> {
  const names = new Map<string, string | null>();
  for (const { id, persona } of personas) {
    const title = foldedName(persona);
    names.set(title, names.has(title) ? null : id);
  }
  for (const { id } of personas) names.set(foldedName(id), id);
  return names;
}

/** Whether a column tells which rows are nobody. */
function tells(platform: MemberPlatform | null, { name }: Column): boolean {
  return platform?.leftOut.some(({ column }) => column === foldedName(name)) ?? false;
}

/** The first cell of a column that says anything; '' where none does. */
export function exampleOf({ rows }: Section, column: Column): string {
  for (const row of rows) {
    const cell = cellOf(row, column);
    if (cell !== '') return cell;
  }
  return '';
}
