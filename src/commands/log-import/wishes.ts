import type { CivilDate } from '../../domain/civil-date.ts';
import { type CopError, usageError } from '../../domain/errors.ts';
import type { HappeningType } from '../../domain/happening-types.ts';
import { RESERVED_KEYS } from '../../domain/id-as-key.ts';
import type { DayOrder, KeptImport } from '../../domain/imports.ts';
import type { Table } from '../../domain/table.ts';
import type { ImportWish } from '../../insight/import-records/import-wish.ts';
import { otherTableIn } from '../../insight/sheets/not-a-sheet.ts';
import type { Wishes } from '../../insight/tables/record-columns.ts';
import type { RecordWishes } from '../../insight/tables/record-list.ts';
import { typeFrom } from '../log/type.ts';
import { keptAs, refuseNoId, refuseNoKey } from '../member-import/wishes.ts';
import type { Open } from '../running/open.ts';
import { dayFrom } from '../running/session.ts';

/** What the flags of `cop log import` say. */
export interface LogImportOptions {
  readonly type?: string;
  readonly apply?: boolean;
  readonly column?: readonly string[];
  readonly dates?: DayOrder;
  readonly on?: string;
  readonly experience?: string;
  readonly survey?: string;
  readonly names?: boolean;
  readonly named?: boolean;
  readonly addMembers?: boolean;
  readonly again?: boolean;
  readonly keep?: string;
  readonly as?: string;
  readonly by?: string;
  readonly json?: boolean;
  readonly dryRun?: boolean;
}

/**
 * What flags, and what cop.yaml keeps, say of how a list is to be read. A flag counts for more.
 * @throws CopError exit 2 where a flag says nothing that can be done, or is missing
 */
export function recordWishes(
  options: LogImportOptions,
  table: Table,
  { community: { charter }, asOf }: Pick<Open, 'community' | 'asOf'>,
): RecordWishes {
  const { keep, as, experience = null, survey = null, dates } = options;
  if (keep !== undefined) refuseNoKey('--keep', keep);
  for (const [flag, name] of Object.entries({ experience, survey }))
    if (typeof name === 'string') refuseNoId(`--${flag}`, name);
  const type = options.type === undefined ? guessed(table) : typeFrom(options.type);
  if (type === 'response' && survey === null) throw noSurvey();
  const on = options.on === undefined ? null : dayOfAll(options.on, asOf);
  const { columns, dates: keptDates } =
    as === undefined ? NOTHING_KEPT : keptAs(as, charter.imports);
  const kept = [...columns].map(([field, column]) => [field, [column]] as const);
  return {
    type,
    columns: new Map([...kept, ...columnWishes(options.column ?? [])]),
    others: as === undefined ? 'by their names' : 'not taken',
    dates: dates ?? keptDates,
    on,
    experience,
    survey,
  };
}

const NOTHING_KEPT: Pick<KeptImport, 'columns' | 'dates'> = { columns: new Map(), dates: null };

/** @throws CopError exit 2 for a day that is none, or that has not come yet */
function dayOfAll(written: string, today: CivilDate): CivilDate {
  const on = dayFrom(written, '--on');
  if (on <= today) return on;
  throw usageError(`--on: ${on} has not come yet`, 'Record what happened once it has');
}

/** What is to be done beyond what is sure. */
export function importWishes(options: LogImportOptions): ReadonlySet<ImportWish> {
  const { names, named, addMembers, again } = options;
  const wishes: readonly (readonly [ImportWish, boolean | undefined])[] = [
    ['names', names],
    ['named', named],
    ['add-members', addMembers],
    ['again', again],
  ];
  return new Set(wishes.flatMap(([wish, isWished]) => (isWished ? [wish] : [])));
}

/** @throws CopError exit 2 where nothing in the file says what its rows are */
function guessed({ rows }: Table): HappeningType {
  const other = otherTableIn(rows);
  if (other === 'attendance') return 'attendance';
  if (other === 'answers') return 'response';
  throw usageError('it is not said what the rows of the file are', 'Say it: --type attendance');
}

function noSurvey(): CopError {
  return usageError(
    'it is not said which survey these are the responses to',
    'Give it a short name, which its other files have too: --survey autumn',
  );
}

/** Reads `about="What"`; the same field twice has two columns, and with nothing behind the `=` none. */
function columnWishes(written: readonly string[]): Wishes {
  const wishes = new Map<string, readonly string[]>();
  for (const one of written) {
    const at = one.indexOf('=');
    const field = at < 0 ? '' : one.slice(0, at).trim();
    if (field === '')
      throw usageError(
        `--column: "${one}" does not say which column it means`,
        'Write it as --column on="Date"',
      );
    const name = fieldNamed(field);
    if (RESERVED_KEYS.has(name)) refuseNoKey('--column', name);
    wishes.set(name, [...(wishes.get(name) ?? []), one.slice(at + 1).trim()]);
  }
  return wishes;
}

/** `First name` is `first_name`, and `members` is `member`. */
function fieldNamed(written: string): string {
  const name = written.toLowerCase().replace(/\s+/g, '-');
  if (name === 'members' || name === 'who') return 'member';
  return WITH_LINE.get(name) ?? name;
}

const WITH_LINE: ReadonlyMap<string, string> = new Map([
  ['first-name', 'first_name'],
  ['last-name', 'last_name'],
  ['other-emails', 'other_emails'],
]);
