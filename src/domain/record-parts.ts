import * as v from 'valibot';
import { type CivilDate, parseCivilDate } from './civil-date.ts';
import type { Path, Place, Problem } from './finding.ts';
import { civilDateText, line, text } from './parts.ts';
import { say } from './validate.ts';

/** What every record of the log has, whatever its type. */
export interface RecordBase {
  /** A ULID; null in a record that a person wrote by hand without one. */
  readonly id: string | null;
  readonly on: CivilDate;
  /** `goal/key-result`; null only in a withdrawal that leaves it out. */
  readonly keyResult: string | null;
  readonly note: string | null;
  readonly by: string | null;
  /** Records with the same key are the same record: the first stands. */
  readonly key: string | null;
  /** The id of the record that this one replaces. */
  readonly corrects: string | null;
  /** The id of the record that this one takes back. */
  readonly withdraws: string | null;
  /** The file and line that it stands in. */
  readonly place: Place;
}

/** A record as it is written: its day is null where it is that of the record that it names. */
export type Written<Dated extends RecordBase> = Dated extends unknown
  ? Omit<Dated, 'on'> & { readonly on: CivilDate | null }
  : never;

export const ULID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

export const ulidText = v.pipe(
  v.string(),
  v.regex(ULID, say('this is no record id', 'Copy the 26 characters of the record that is meant')),
);

export const KEY_RESULT_REFERENCE = /^[a-z0-9][a-z0-9-]{0,62}\/[a-z0-9][a-z0-9-]{0,62}$/;

/** The keys that a record begins with. */
export const recordHead = {
  id: v.optional(
    v.pipe(ulidText, v.description('Made when the record is written; never changes.')),
  ),
  on: v.optional(
    v.pipe(
      civilDateText,
      v.description(
        'The day that it is true for; by default that of the record that it corrects or withdraws.',
      ),
      v.examples(['2026-11-03']),
    ),
  ),
};

/** A key result, named with its goal: `goal/key-result`. */
export const keyResultReference = v.pipe(
  v.string(),
  v.regex(
    KEY_RESULT_REFERENCE,
    say('this names no key result', 'Write goal/key-result: build-relationships/invite-members'),
  ),
);

/** The key by which a record names its key result. */
export const keyResultKey = v.optional(
  v.pipe(
    keyResultReference,
    v.description('The key result that it is about: goal/key-result.'),
    v.examples(['build-relationships/invite-members']),
  ),
);

/** The keys that a record ends with. */
export const recordTail = {
  note: v.optional(v.pipe(text, v.description('For whoever reads this later.'))),
  by: v.optional(v.pipe(line, v.description('Who recorded it.'), v.examples(['ana']))),
  key: v.optional(v.pipe(line, v.description('A retry with the same key is the same record.'))),
  corrects: v.optional(
    v.pipe(ulidText, v.description('The id of the record that this one replaces.')),
  ),
  withdraws: v.optional(
    v.pipe(ulidText, v.description('The id of the record that this one takes back.')),
  ),
};

/** What of a record's file every type has. */
interface BaseFile {
  readonly id?: string | undefined;
  readonly on?: string | undefined;
  readonly key_result?: string | undefined;
  readonly note?: string | undefined;
  readonly by?: string | undefined;
  readonly key?: string | undefined;
  readonly corrects?: string | undefined;
  readonly withdraws?: string | undefined;
}

/** What every record has, as its file says it. */
export function baseOf(
  file: BaseFile,
  place: Place,
): Omit<RecordBase, 'on'> & {
  readonly on: CivilDate | null;
} {
  return {
    id: file.id ?? null,
    on: parseCivilDate(file.on ?? '') ?? null,
    keyResult: file.key_result ?? null,
    note: file.note ?? null,
    by: file.by ?? null,
    key: file.key ?? null,
    corrects: file.corrects ?? null,
    withdraws: file.withdraws ?? null,
    place,
  };
}

/** That a record does not say one thing. */
export function saysProblem(path: Path, message: string, remedy: string): Problem {
  return { code: 'record/says', path, at: 'key', message, remedy };
}

/** A record without the key result that it is about. */
export function noKeyResult(): Problem {
  return saysProblem(
    [],
    '`key_result` is missing',
    'Add the key result: "key_result":"goal/key-result"',
  );
}

/** A withdrawal says nothing else. */
export function withdrawalProblems(file: object, others: readonly string[]): Problem[] {
  const entries: ReadonlyMap<string, unknown> = new Map(Object.entries(file));
  const also = others.find((key) => entries.get(key) !== undefined);
  if (also === undefined) return [];
  return [
    saysProblem(
      [also],
      `a record that withdraws another has no \`${also}\``,
      'Make two records of it',
    ),
  ];
}
