import type { CivilDate } from '../../domain/civil-date.ts';
import type { TableRow } from '../../domain/table.ts';
import type { Column } from './column.ts';
import { MEMBER_FIELDS, type MemberField } from './member-fields.ts';
import { MEMBER_PLATFORMS } from './member-platforms.ts';
import { type MemberFacts, memberRow, type RowReading } from './member-row.ts';
import type { Taken } from './record-columns.ts';

/** Stands for the platform where a file does not say which: its names are looked up on all of them. */
const ANY_PLATFORM = 'any';

/** What a column of records says of the record, where it says that of somebody in a list of members. */
const IS_ABOUT_THE_RECORD: ReadonlySet<MemberField> = new Set([
  'joined',
  'persona',
  'role',
  'status',
  'named',
  'note',
]);

/** Reads who a row is about, and in clauses what of it cannot be used. */
export type PersonReader = (row: TableRow) => {
  readonly facts: MemberFacts;
  readonly doubts: readonly string[];
};

/**
 * Makes what reads who rows are about, by the columns that say so.
 * @param platform the key of the platform that accounts and handles are of; null where that is not known
 */
export function personReader(
  taken: Taken,
  { platform, today }: { readonly platform: string | null; readonly today: CivilDate },
): PersonReader {
  const columns = new Map<MemberField, readonly Column[]>();
  for (const field of MEMBER_FIELDS) {
    const its = taken.get(field);
    if (its && !IS_ABOUT_THE_RECORD.has(field)) columns.set(field, its);
  }
  const reading: RowReading = {
    key: platform ?? ANY_PLATFORM,
    platform: MEMBER_PLATFORMS.find(({ id }) => id === platform) ?? null,
    taken: columns,
    telling: new Map(),
    personas: new Map(),
    dayOf: () => null,
    today,
    // A list of who came may have notes of the program behind its rows.
    columns: Number.POSITIVE_INFINITY,
  };
  return (row) => {
    const { facts, doubts } = memberRow(row, reading);
    return { facts: { ...facts, platform }, doubts };
  };
}
