import { isAddress } from '../../domain/address.ts';
import type { CivilDate } from '../../domain/civil-date.ts';
import {
  MEMBER_ROLES,
  MEMBER_STATUSES,
  type MemberRole,
  type MemberStatus,
} from '../../domain/member.ts';
import { LONGEST_LINE, LONGEST_TEXT } from '../../domain/parts.ts';
import type { TableRow } from '../../domain/table.ts';
import { foldedName } from '../folded-name.ts';
import { isBlank, isRounded, listOf, saysFalse, saysTrue, textOf } from './cells.ts';
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
  /** The id of a persona. */
  readonly persona: string | null;
  readonly role: MemberRole | null;
  readonly status: MemberStatus | null;
  readonly named: 'yes' | 'no' | null;
  readonly note: string | null;
}

/** A row of a list of members. */
export interface MemberRow {
  readonly line: number;
  readonly facts: MemberFacts;
  /** Why it is nobody who takes part; null where it is somebody. */
  readonly leftOut: Pick<LeftOut, 'reason' | 'who'> | null;
  /** Why nothing of it can be used, in a clause; null where it can. */
  readonly unusable: string | null;
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
  /** By `foldedName` of an id or a title: the id of the persona; null where several have it. */
  readonly personas: ReadonlyMap<string, string | null>;
  /** How many columns the header names. */
  readonly columns: number;
}

/** Reads one row of a list of members. */
export function memberRow(row: TableRow, reading: RowReading): MemberRow {
  const reader = new RowReader(row, reading);
  const facts = reader.facts();
  const leftOut = reading.platform?.leftOut.find((one) => reader.passes(one)) ?? null;
  const unusable = beyondHeader(row, reading.columns);
  return { line: row.line, facts, leftOut, unusable, doubts: reader.doubts };
}

/** A text with a separator in it, and no quotes around it, moves all cells behind it: none can be trusted. */
export function beyondHeader({ cells }: TableRow, columns: number): string | null {
  if (cells.slice(columns).every((cell) => cell.trim() === '')) return null;
  return `has ${cells.length} cells, and the header has ${columns}: put a text with a separator in it in quotes`;
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
      persona: this.#persona(),
      role: this.#oneOf('role', MEMBER_ROLES),
      status: this.#oneOf('status', MEMBER_STATUSES),
      named: this.#named(),
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

  #persona(): string | null {
    const written = this.#line('persona');
    const id = written === null ? null : this.#reading.personas.get(foldedName(written));
    if (written === null || typeof id === 'string') return id ?? null;
    const text = `"${shortened(written)}"`;
    this.doubts.push(
      id === null
        ? `several personas are called ${text}: write the id of one`
        : `there is no persona ${text}`,
    );
    return null;
  }

  #oneOf<Choice extends string>(
    field: 'role' | 'status',
    choices: readonly Choice[],
  ): Choice | null {
    const written = this.#line(field);
    if (written === null) return null;
    const choice = choices.find((one) => one === foldedName(written));
    if (choice === undefined)
      this.doubts.push(`"${shortened(written)}" is no ${field}; there are ${choices.join(', ')}`);
    return choice ?? null;
  }

  #named(): 'yes' | 'no' | null {
    const written = this.#line('named');
    if (written === null) return null;
    if (saysTrue(written)) return 'yes';
    if (saysFalse(written)) return 'no';
    this.doubts.push(`named says "${shortened(written)}", which is neither yes nor no`);
    return null;
  }

  #note(): string | null {
    const note = (this.#said('note')?.cell ?? '').trim();
    return note === '' || note.length > LONGEST_TEXT / 2 ? null : note;
  }
}

/** As far as that can be told without writing to it. Anonymised accounts have one that nobody has. */
function address(text: string): string {
  return text.trim().toLowerCase();
}

function shortened(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 39)}…`;
}
