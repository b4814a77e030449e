import type { CivilDate } from '../../domain/civil-date.ts';
import { LONGEST_LINE, LONGEST_TEXT } from '../../domain/parts.ts';
import type { TableRow } from '../../domain/table.ts';
import { isBlank, isRounded, listOf, saysTrue, textOf } from './cells.ts';
import type { Column } from './column.ts';
import { cellOf } from './header.ts';
import type { TakenColumns } from './member-columns.ts';
import type { MemberField } from './member-fields.ts';
import type { CellTest, LeftOut, MemberPlatform } from './member-platforms.ts';

/** What a row says of somebody; null and empty where it says nothing. */
export interface MemberFacts {
  /** The platform that the account and the handle are of; null where it is not known. */
  readonly platform: string | null;
  readonly account: string | null;
  readonly handle: string | null;
  /** In small letters. */
  readonly email: string | null;
  readonly otherEmails: readonly string[];
  readonly name: string | null;
  readonly joined: CivilDate | null;
  readonly skills: readonly string[];
  readonly interests: readonly string[];
  readonly offers: readonly string[];
  readonly seeks: readonly string[];
  readonly note: string | null;
}

/** A row of a list of members. */
export interface MemberRow {
  readonly line: number;
  readonly facts: MemberFacts;
  /** Why it is nobody who takes part; null where it is somebody. */
  readonly leftOut: Pick<LeftOut, 'reason' | 'who'> | null;
  /** What of it cannot be used, in clauses. */
  readonly doubts: readonly string[];
}

/** How the rows of a list are read. */
export interface RowReading {
  /** The platform's key; null where accounts and handles are of none that is known. */
  readonly key: string | null;
  readonly platform: MemberPlatform | null;
  readonly taken: TakenColumns;
  /** By the names of their columns, in small letters: what tells who is nobody. */
  readonly telling: ReadonlyMap<string, readonly Column[]>;
  /** The day of a cell of a column; null where it says nothing, undefined where it is no day. */
  readonly dayOf: (column: Column, cell: string) => CivilDate | null | undefined;
  readonly today: CivilDate;
}

/** Reads one row of a list of members. */
export function memberRow(row: TableRow, reading: RowReading): MemberRow {
  const reader = new RowReader(row, reading);
  const facts = reader.facts();
  const leftOut = reading.platform?.leftOut.find((one) => reader.passes(one)) ?? null;
  return { line: row.line, facts, leftOut, doubts: reader.doubts };
}

/** Whether anything says who a row is. A name alone does not: two people may have it. */
export function saysWho({ account, handle, email }: MemberFacts): boolean {
  return account !== null || handle !== null || email !== null;
}

/** Whether a row says anything at all. */
export function saysAnything(facts: MemberFacts): boolean {
  return saysWho(facts) || facts.name !== null;
}

class RowReader {
  readonly doubts: string[] = [];
  readonly #row: TableRow;
  readonly #reading: RowReading;

  constructor(row: TableRow, reading: RowReading) {
    this.#row = row;
    this.#reading = reading;
  }

  facts(): MemberFacts {
    const { key } = this.#reading;
    return {
      platform: key,
      account: key === null ? null : this.#account(),
      handle: key === null ? null : this.#line('handle'),
      email: this.#email(),
      otherEmails: this.#list('other_emails').filter(isAddress).map(address),
      name: this.#name(),
      joined: this.#joined(),
      skills: this.#list('skills'),
      interests: this.#list('interests'),
      offers: this.#list('offers'),
      seeks: this.#list('seeks'),
      note: this.#note(),
    };
  }

  passes({ column, where }: LeftOut): boolean {
    const columns = this.#reading.telling.get(column) ?? [];
    return columns.some((one) => this.#cellPasses(one, where));
  }

  #cellPasses(column: Column, test: CellTest): boolean {
    const cell = cellOf(this.#row, column);
    if ('matches' in test) return test.matches.test(textOf(cell));
    if (test.says === 'a day ahead')
      return (this.#reading.dayOf(column, cell) ?? '') > this.#reading.today;
    if (isBlank(cell)) return false;
    return test.says === 'something' || saysTrue(cell) === (test.says === 'yes');
  }

  /** The first cell of a field that says something, with its column. */
  #said(field: MemberField): { readonly cell: string; readonly column: Column } | undefined {
    for (const column of this.#reading.taken.get(field) ?? []) {
      const cell = cellOf(this.#row, column);
      if (!isBlank(cell)) return { cell, column };
    }
    return undefined;
  }

  #line(field: MemberField): string | null {
    const text = textOf(this.#said(field)?.cell ?? '');
    if (text.length <= LONGEST_LINE) return text === '' ? null : text;
    this.doubts.push(`${field} is longer than ${LONGEST_LINE} characters`);
    return null;
  }

  #account(): string | null {
    const account = this.#line('account');
    if (account === null) return null;
    if (isRounded(account)) {
      this.doubts.push(`the id ${account} was rounded by a spreadsheet`);
      return null;
    }
    return this.#reading.platform?.accountIn?.exec(account)?.[1] ?? account;
  }

  #email(): string | null {
    const email = this.#line('email');
    if (email === null) return null;
    if (isAddress(email)) return address(email);
    this.doubts.push(`"${shortened(email)}" is no e-mail address`);
    return null;
  }

  #name(): string | null {
    const whole = this.#line('name');
    if (whole !== null) return whole;
    const parts = [this.#line('first_name'), this.#line('last_name')].filter((one) => one !== null);
    const joined = parts.join(' ');
    return joined === '' || joined.length > LONGEST_LINE ? null : joined;
  }

  #joined(): CivilDate | null {
    const said = this.#said('joined');
    if (!said) return null;
    const day = this.#reading.dayOf(said.column, said.cell);
    if (day !== undefined) return day;
    this.doubts.push(`"${shortened(said.cell)}" is no day`);
    return null;
  }

  #list(field: MemberField): readonly string[] {
    return listOf(this.#said(field)?.cell ?? '').filter((one) => one.length <= LONGEST_LINE);
  }

  #note(): string | null {
    const note = (this.#said('note')?.cell ?? '').trim();
    return note === '' || note.length > LONGEST_TEXT / 2 ? null : note;
  }
}

/** As far as that can be told without writing to it. Anonymised accounts have one that nobody has. */
function isAddress(text: string): boolean {
  return /^[^\s@]+@[^\s@]+$/.test(text);
}

function address(text: string): string {
  return text.trim().toLowerCase();
}

function shortened(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 39)}…`;
}
