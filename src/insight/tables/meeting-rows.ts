import type { CivilDate } from '../../domain/civil-date.ts';
import { idProblem, slugOf } from '../../domain/ids.ts';
import { counted } from '../../domain/number-text.ts';
import type { TableRow } from '../../domain/table.ts';
import { foldedName } from '../folded-name.ts';
import type { RowRemark } from '../import-members/repeats.ts';
import { isBlank, textOf } from './cells.ts';
import { type Column, columnLabel } from './column.ts';
import { earliest } from './earliest.ts';
import { cellOf, type Section } from './header.ts';
import type { CameColumn, MeetingProduct } from './meeting-products.ts';
import type { ReadDays } from './member-list.ts';
import { saysAnything } from './member-row.ts';
import { minutesOf } from './minutes.ts';
import type { Taken } from './record-columns.ts';
import type { RecordList, RecordRow, RecordWishes, RowPerson } from './record-list.ts';
import { identityOf } from './row-identity.ts';
import { personReader } from './row-person.ts';
import { wholeRows } from './whole-rows.ts';

/** A section with what its columns are taken for. */
export interface TakenSection {
  readonly section: Section;
  readonly taken: Taken;
}

/** How the rows of a list of who came are read. */
export interface MeetingReading {
  readonly product: MeetingProduct | undefined;
  /** Null where the day is said for all of them. */
  readonly dates: ReadDays | null;
  readonly wishes: RecordWishes;
  /** What the meeting was called; null where that is not said. */
  readonly title: string | null;
  /** When it began, as it is written. */
  readonly starts: readonly string[];
  readonly today: CivilDate;
}

/** Reads the sections of a list of who came, and tells who came from who did not. */
export class MeetingRows {
  readonly #reading: MeetingReading;
  readonly #sections: readonly TakenSection[];
  readonly #rows: RecordRow[] = [];
  readonly #leftOut: RowRemark[] = [];
  readonly #unusable: RowRemark[] = [];
  readonly #doubts: RowRemark[] = [];
  /** The day of all of it; null where each row says its own. */
  readonly #day: CivilDate | null;
  readonly #surer: RegExp | null;
  #hosts = 0;

  constructor(sections: readonly TakenSection[], reading: MeetingReading) {
    this.#sections = sections;
    this.#reading = reading;
    this.#day = reading.wishes.on ?? (isOneMeeting(reading) ? this.#began() : null);
    this.#surer = this.#surest();
    for (const one of sections) {
      const before = this.#rows.length;
      this.#read(one);
      if (isOfHosts(one.section)) this.#hosts += this.#rows.length - before;
    }
  }

  /** What the rows say. */
  all(): Pick<RecordList, 'rows' | 'leftOut' | 'unusable' | 'doubts' | 'remarks'> {
    return {
      rows: this.#rows,
      leftOut: this.#leftOut,
      unusable: this.#unusable,
      doubts: this.#doubts,
      remarks: this.#remarks(),
    };
  }

  #read({ section, taken }: TakenSection): void {
    const { product, today } = this.#reading;
    const personOf = personReader(taken, { platform: product?.platform ?? null, today });
    const came = cameColumn(section, product?.came ?? null);
    const { whole, torn } = wholeRows(section);
    this.#unusable.push(...torn);
    for (const row of whole) {
      const { facts, doubts } = personOf(row);
      const person = { id: textIn(row, taken.get('member')), facts };
      const why = came ? this.#whyNot(row, came) : undefined;
      if (person.id === null && !saysAnything(facts)) this.#nobody(row, doubts);
      else if (why !== undefined) this.#leftOut.push({ line: row.line, why });
      else this.#take(row, taken, person, doubts);
    }
  }

  #nobody({ line, cells }: TableRow, doubts: readonly string[]): void {
    if (cells.some((cell) => !isBlank(cell)))
      this.#unusable.push({ line, why: doubts[0] ?? 'names nobody' });
  }

  /** Why a row is of nobody who came; undefined where it is. */
  #whyNot(row: TableRow, came: Column): string | undefined {
    const said = cellOf(row, came);
    if (this.#isYes(said)) return undefined;
    const how = said === '' ? 'is blank' : `says "${textOf(said)}"`;
    return `did not come: "${columnLabel(came)}" ${how}`;
  }

  #take(row: TableRow, taken: Taken, person: RowPerson, doubts: readonly string[]): void {
    const { line } = row;
    this.#doubts.push(...doubts.map((why) => ({ line, why })));
    const on = this.#day ?? this.#dayOf(row, taken.get('on') ?? []);
    if (typeof on === 'object') {
      this.#unusable.push({ line, why: on.why });
      return;
    }
    this.#rows.push({
      line,
      on,
      people: [person],
      fields: this.#fields(row, taken),
      note: null,
      identity: identityOf(person),
    });
  }

  #fields(row: TableRow, taken: Taken): RecordRow['fields'] {
    const { wishes, title } = this.#reading;
    const experience = wishes.experience ?? idIn(row, taken.get('experience'));
    const about = textIn(row, taken.get('about')) ?? title;
    const minutes = this.#minutes(row, taken.get('minutes') ?? []);
    return {
      ...(experience === null ? {} : { experience }),
      ...(about === null ? {} : { about: about.slice(0, LONGEST_ABOUT) }),
      ...(minutes === undefined ? {} : { minutes }),
    };
  }

  #minutes(row: TableRow, [column]: readonly Column[]): number | undefined {
    const cell = column ? cellOf(row, column) : '';
    if (isBlank(cell)) return undefined;
    const minutes = minutesOf(cell);
    if (minutes === undefined)
      this.#doubts.push({ line: row.line, why: `"${textOf(cell)}" is no length of time` });
    return minutes;
  }

  #dayOf(row: TableRow, columns: readonly Column[]): CivilDate | { readonly why: string } {
    const cell = columns.map((column) => cellOf(row, column)).find((one) => !isBlank(one)) ?? '';
    const day = this.#reading.dates?.days.dayOf(cell);
    if (day === null || day === undefined)
      return { why: isBlank(cell) ? 'says no day' : `"${textOf(cell)}" is no day` };
    return day;
  }

  /** When it began: as the file says, else by whoever came first. */
  #began(): CivilDate | null {
    const { dates, starts } = this.#reading;
    const dayOf = (cell: string) => dates?.days.dayOf(cell) ?? [];
    const said = starts.flatMap(dayOf);
    const joined = this.#sections.flatMap(({ section, taken }) =>
      (taken.get('on') ?? []).flatMap((column) =>
        section.rows.flatMap((row) => dayOf(cellOf(row, column))),
      ),
    );
    return earliest(said) ?? earliest(joined) ?? null;
  }

  #surest(): RegExp | null {
    const came = this.#reading.product?.came;
    const surer = came?.surer;
    if (!came || !surer) return null;
    const isThere = this.#sections.some(({ section }) => {
      const column = cameColumn(section, came);
      return column && section.rows.some((row) => surer.test(cellOf(row, column)));
    });
    return isThere ? surer : null;
  }

  #isYes(cell: string): boolean {
    return (this.#surer ?? this.#reading.product?.came?.yes)?.test(cell.trim()) ?? true;
  }

  #remarks(): readonly string[] {
    const { product } = this.#reading;
    const remark = product?.came?.remark ?? null;
    return [
      ...(remark === null || this.#surer !== null ? [] : [remark]),
      ...(this.#hosts === 0
        ? []
        : [`${counted(this.#hosts, 'row')} of hosts and panelists, who are counted as well`]),
    ];
  }
}

const LONGEST_ABOUT = 200;

function isOneMeeting({ product }: MeetingReading): boolean {
  return product?.day === 'its earliest time';
}

function cameColumn({ columns }: Section, came: CameColumn | null): Column | undefined {
  return columns.find(({ name }) => foldedName(name) === came?.column);
}

function isOfHosts({ title }: Section): boolean {
  return /^(?:host|panelist)/i.test(title ?? '');
}

function textIn(row: TableRow, columns: readonly Column[] = []): string | null {
  for (const column of columns) {
    const cell = cellOf(row, column);
    if (!isBlank(cell)) return textOf(cell);
  }
  return null;
}

/** A short name, made of what the cell says. */
function idIn(row: TableRow, columns: readonly Column[] | undefined): string | null {
  const text = textIn(row, columns);
  const slug = text === null ? '' : slugOf(text).slice(0, 60).replace(/-+$/, '');
  return slug === '' || idProblem(slug) ? null : slug;
}
