import type { CivilDate } from '../../domain/civil-date.ts';
import { LONGEST_LINE, LONGEST_TEXT } from '../../domain/parts.ts';
import type { TableRow } from '../../domain/table.ts';
import type { RowRemark } from '../import-members/repeats.ts';
import { isBlank, isRounded, textOf } from './cells.ts';
import { cellOf, type Section } from './header.ts';
import type { ReadDays } from './member-list.ts';
import { saysAnything } from './member-row.ts';
import type { Taken } from './record-columns.ts';
import type { RecordList, RecordRow, RecordWishes } from './record-list.ts';
import { contentOf } from './row-identity.ts';
import { type PersonReader, personReader } from './row-person.ts';
import { answerIn, numberOf, type Question } from './survey-questions.ts';
import type { TakenQuestion } from './survey-taken.ts';
import { wholeRows } from './whole-rows.ts';

/** How the rows of a survey are read. */
export interface SurveyReading {
  readonly meta: Taken;
  readonly questions: readonly TakenQuestion[];
  /** Null where the day is said for all of them. */
  readonly dates: ReadDays | null;
  readonly wishes: RecordWishes;
  readonly today: CivilDate;
}

/** Reads the responses of a survey, one a row. */
export class SurveyRows {
  readonly #section: Section;
  readonly #reading: SurveyReading;
  readonly #personOf: PersonReader;
  readonly #rows: RecordRow[] = [];
  readonly #unusable: RowRemark[] = [];
  readonly #doubts: RowRemark[] = [];

  constructor(section: Section, reading: SurveyReading) {
    this.#section = section;
    this.#reading = reading;
    const { meta, today } = reading;
    const who = new Map([...meta].filter(([field]) => field !== 'id' && field !== 'note'));
    this.#personOf = personReader(who, { platform: null, today });
    const { whole, torn } = wholeRows(section);
    this.#unusable.push(...torn);
    for (const row of whole) this.#read(row);
  }

  /** What the rows say. */
  all(): Pick<RecordList, 'rows' | 'leftOut' | 'unusable' | 'doubts'> {
    return {
      rows: this.#rows,
      leftOut: [],
      unusable: this.#unusable,
      doubts: this.#doubts,
    };
  }

  #read(row: TableRow): void {
    const { line } = row;
    const on = this.#dayOf(row);
    if (typeof on === 'object') {
      this.#unusable.push({ line, why: on.why });
      return;
    }
    const { facts } = this.#personOf(row);
    const { survey } = this.#reading.wishes;
    const answers = this.#answers(row);
    this.#rows.push({
      line,
      on,
      people: saysAnything(facts) ? [{ id: null, facts }] : [],
      fields: {
        ...(survey === null ? {} : { survey }),
        ...(Object.keys(answers).length === 0 ? {} : { answers }),
      },
      note: this.#note(row),
      identity: this.#identity(row),
    });
  }

  #dayOf(row: TableRow): CivilDate | { readonly why: string } {
    const { wishes, dates, meta } = this.#reading;
    if (wishes.on !== null) return wishes.on;
    const cells = (meta.get('on') ?? []).map((column) => cellOf(row, column));
    const cell = cells.find((one) => !isBlank(one)) ?? '';
    const day = dates?.days.dayOf(cell);
    if (day !== null && day !== undefined) return day;
    return { why: isBlank(cell) ? 'says no day' : `"${textOf(cell)}" is no day` };
  }

  #answers(row: TableRow): Record<string, string | number> {
    const answers: Record<string, string | number> = {};
    for (const { question, name } of this.#reading.questions) {
      const answer = answerIn(row, question.columns);
      if (answer === '') continue;
      const value = answerOf(answer, question);
      if (typeof value === 'number' || value.length <= LONGEST_LINE) answers[name] = value;
      else this.#doubt(row, `the answer to ${name} is longer than ${LONGEST_LINE} characters`);
    }
    return answers;
  }

  #note(row: TableRow): string | null {
    const columns = this.#reading.meta.get('note') ?? [];
    const text = columns.map((column) => cellOf(row, column)).find((cell) => !isBlank(cell)) ?? '';
    if (text.length <= LONGEST_TEXT / 2) return text === '' ? null : text;
    this.#doubt(row, 'the note is longer than a record may be');
    return null;
  }

  #doubt({ line }: TableRow, why: string): void {
    this.#doubts.push({ line, why: `${why}: left out` });
  }

  /** The product's id, unless a spreadsheet rounded it; else when it was, and all that it says. */
  #identity(row: TableRow): string {
    const [column] = this.#reading.meta.get('id') ?? [];
    const id = column ? cellOf(row, column) : '';
    if (!isBlank(id) && !isRounded(id)) return `id ${textOf(id)}`;
    return `row ${contentOf(row, this.#section.columns)}`;
  }
}

function answerOf(answer: string, { kind }: Question): string | number {
  return kind === 'number' || kind === 'begins with a number' ? numberOf(answer) : answer;
}
