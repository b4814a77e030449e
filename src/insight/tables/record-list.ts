import type { CivilDate } from '../../domain/civil-date.ts';
import type { HappeningType } from '../../domain/happening-types.ts';
import type { DayOrder } from '../../domain/imports.ts';
import type { Table } from '../../domain/table.ts';
import type { RowRemark } from '../import-members/repeats.ts';
import type { Column } from './column.ts';
import type { ReadDays } from './member-list.ts';
import type { MemberFacts } from './member-row.ts';
import type { Wishes } from './record-columns.ts';

/** What is known of a list of what happened before it is read. */
export interface RecordWishes {
  readonly type: HappeningType;
  readonly columns: Wishes;
  /** Whether columns that no wish names are taken for what their names say. */
  readonly others: 'by their names' | 'not taken';
  readonly dates: DayOrder | null;
  /** The day of all of it; null for that which the file says. */
  readonly on: CivilDate | null;
  readonly experience: string | null;
  readonly survey: string | null;
}

/** Where and when a list is read. */
export interface RecordReading {
  readonly timezone: string;
  readonly today: CivilDate;
}

/** Somebody whom a row names. */
export interface RowPerson {
  /** What may be their id on the roster; null where the row has none. */
  readonly id: string | null;
  readonly facts: MemberFacts;
}

/** A row that something is recorded by. */
export interface RecordRow {
  readonly line: number;
  readonly on: CivilDate;
  readonly people: readonly RowPerson[];
  /** The fields of its type, by their keys. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly note: string | null;
  /** What tells it from the other rows of its file, also in a later export. */
  readonly identity: string;
}

/** What columns were taken for. */
export interface TakenColumn {
  /** What `--column` calls it. */
  readonly field: string;
  readonly column: Column;
  /** What it says, in a few words. */
  readonly means: string;
  /** A cell as an example; '' where none says anything. */
  readonly example: string;
}

/** A column that could be taken, and is not. */
export interface LeftColumn {
  readonly column: Column;
  readonly why: string;
  /** The name under which it would be taken. */
  readonly as: string;
  readonly canBeTaken: boolean;
}

/** A list of what happened, as far as it is understood. */
export interface RecordList {
  readonly type: HappeningType;
  readonly file: string;
  readonly encoding: Table['encoding'];
  readonly separator: Table['separator'];
  /** The line of its header; of the first, where there are several. */
  readonly headerLine: number;
  /** What it is taken for. */
  readonly called: string;
  /** The platform that its accounts and handles are of, by its key on the roster; null where that is not known. */
  readonly platform: string | null;
  /** What tells its rows from those of another file of its type. */
  readonly scope: string;
  readonly taken: readonly TakenColumn[];
  readonly left: readonly LeftColumn[];
  readonly unused: readonly Column[];
  readonly dates: readonly ReadDays[];
  /** What is to be known of the whole file, in sentences without a full stop. */
  readonly remarks: readonly string[];
  readonly rows: readonly RecordRow[];
  /** Rows that record nothing, such as of somebody who did not come. */
  readonly leftOut: readonly RowRemark[];
  /** Rows that cannot be used. */
  readonly unusable: readonly RowRemark[];
  /** Rows that are used, but for a part of what they say. */
  readonly doubts: readonly RowRemark[];
}
