import type { CivilDate } from '../../domain/civil-date.ts';
import { idProblem, slugOf } from '../../domain/ids.ts';
import { parsePlainNumber } from '../../domain/number-text.ts';
import type { TableRow } from '../../domain/table.ts';
import { wordMeant } from '../../domain/word-meant.ts';
import type { RowRemark } from '../import-members/repeats.ts';
import { isBlank, listOf, saysTrue, textOf } from './cells.ts';
import type { Column } from './column.ts';
import type { OwnField } from './happening-columns.ts';
import { cellOf, type Section } from './header.ts';
import type { ReadDays } from './member-list.ts';
import { saysAnything } from './member-row.ts';
import type { Taken } from './record-columns.ts';
import type { RecordList, RecordRow, RecordWishes, RowPerson } from './record-list.ts';
import { contentOf } from './row-identity.ts';
import { type PersonReader, personReader } from './row-person.ts';
import { wholeRows } from './whole-rows.ts';
import { personWritten } from './written-person.ts';

/** How the rows of records are read. */
export interface HappeningReading {
  readonly taken: Taken;
  readonly fields: readonly OwnField[];
  /** The columns that say days. */
  readonly dates: ReadonlyMap<Column, ReadDays>;
  readonly wishes: RecordWishes;
  readonly today: CivilDate;
}

/** Reads records of a type, one a row. */
export class HappeningRows {
  readonly #section: Section;
  readonly #reading: HappeningReading;
  readonly #personOf: PersonReader;
  readonly #rows: RecordRow[] = [];
  readonly #unusable: RowRemark[] = [];
  readonly #doubts: RowRemark[] = [];

  constructor(section: Section, reading: HappeningReading) {
    this.#section = section;
    this.#reading = reading;
    const { taken, today } = reading;
    this.#personOf = personReader(taken, { platform: null, today });
    const { whole, torn } = wholeRows(section);
    this.#unusable.push(...torn);
    for (const row of whole) this.#read(row);
  }

  /** What the rows say. */
  all(): Pick<RecordList, 'rows' | 'leftOut' | 'unusable' | 'doubts'> {
    return { rows: this.#rows, leftOut: [], unusable: this.#unusable, doubts: this.#doubts };
  }

  #read(row: TableRow): void {
    const { taken, wishes } = this.#reading;
    const on = wishes.on ?? this.#day(row, taken.get('on') ?? []);
    if (on === undefined) {
      const cell = this.#cell(row, 'on');
      const why = isBlank(cell) ? 'says no day' : `"${textOf(cell)}" is no day`;
      this.#unusable.push({ line: row.line, why });
      return;
    }
    const note = this.#cell(row, 'note').trim();
    const key = textOf(this.#cell(row, 'key'));
    this.#rows.push({
      line: row.line,
      on,
      people: this.#people(row),
      fields: this.#fields(row),
      note: isBlank(note) ? null : note,
      identity: key === '' ? `row ${contentOf(row, this.#section.columns)}` : `key ${key}`,
    });
  }

  #people(row: TableRow): readonly RowPerson[] {
    const { facts, doubts } = this.#personOf(row);
    this.#doubts.push(...doubts.map((why) => ({ line: row.line, why })));
    const named = (this.#reading.taken.get('member') ?? []).flatMap((column) =>
      personsIn(cellOf(row, column)).map((written) => personWritten(written, facts)),
    );
    if (named.length > 0) return named;
    return saysAnything(facts) ? [{ id: null, facts }] : [];
  }

  #fields(row: TableRow): RecordRow['fields'] {
    const { fields, wishes } = this.#reading;
    const said: Record<string, unknown> = {};
    for (const field of fields) {
      const cell = this.#cell(row, field.key);
      const value = isBlank(cell) ? undefined : this.#value(row, field, cell);
      if (value !== undefined) said[field.key] = value;
    }
    const { experience, survey } = wishes;
    const has = (key: string) => fields.some((one) => one.key === key);
    return {
      ...(experience !== null && has('experience') ? { experience } : {}),
      ...(survey !== null && has('survey') ? { survey } : {}),
      ...said,
    };
  }

  #value(row: TableRow, field: OwnField, cell: string): unknown {
    const { key, kind } = field;
    switch (kind) {
      case 'number': {
        const number = parsePlainNumber(cell);
        if (number.ok) return number.value.number;
        this.#doubts.push({ line: row.line, why: `${key}: "${textOf(cell)}" is no number` });
        return undefined;
      }
      case 'day': {
        const day = this.#day(row, this.#reading.taken.get(key) ?? []);
        if (day === undefined)
          this.#doubts.push({ line: row.line, why: `${key}: "${textOf(cell)}" is no day` });
        return day;
      }
      case 'lines':
        return listOf(cell);
      case 'choice':
        return this.#choice(row, field, cell);
      case 'yes-no':
        return saysTrue(cell) ? true : undefined;
      case 'personas':
        return listOf(cell).map(shortNameOf);
      case 'name':
        return shortNameOf(cell);
      case 'text':
        return cell;
      default:
        return textOf(cell);
    }
  }

  #choice(row: TableRow, { key, words }: OwnField, cell: string): unknown {
    const meant = wordMeant(cell, words);
    if (meant === undefined)
      this.#doubts.push({
        line: row.line,
        why: `${key}: "${textOf(cell)}" is not one of its words`,
      });
    return meant;
  }

  #day(row: TableRow, columns: readonly Column[]): CivilDate | undefined {
    for (const column of columns) {
      const day = this.#reading.dates.get(column)?.days.dayOf(cellOf(row, column));
      if (day !== null && day !== undefined) return day;
    }
    return undefined;
  }

  /** The first cell of a field that says anything; '' where none does. */
  #cell(row: TableRow, key: string): string {
    const columns = this.#reading.taken.get(key) ?? [];
    return columns.map((column) => cellOf(row, column)).find((cell) => !isBlank(cell)) ?? '';
  }
}

const LONGEST_SLUG = 60;

/** The id that a cell is, or is made one from a title. */
function shortNameOf(cell: string): string {
  return idProblem(cell) ? slugOf(cell).slice(0, LONGEST_SLUG).replace(/-+$/, '') : cell;
}

/** The people that a cell names: parted by semicolons or lines, or by commas where none has a space. */
function personsIn(cell: string): readonly string[] {
  const parts = cell.split(/[;\n]/);
  const commas = parts.length === 1 ? cell.split(',').map((one) => one.trim()) : [];
  const isList = commas.length > 1 && commas.every((one) => /^\S+$/.test(one));
  return (isList ? commas : parts).map(textOf).filter((one) => !isBlank(one));
}
