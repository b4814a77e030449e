import type * as v from 'valibot';
import { type Change, changeOf, changeProblems, changeSchema } from './change.ts';
import { type CheckIn, checkInOf, checkInProblems, checkInSchema } from './check-in.ts';
import type { Checked, Place, Problem } from './finding.ts';
import { type Happening, happeningOf, readHappening } from './happening.ts';
import { happeningProblems } from './happening-problems.ts';
import { HAPPENING_NAMES, type HappeningType, isOwnType } from './happening-types.ts';
import { nearest } from './nearest.ts';
import { plainCheckIn } from './plain-check-in.ts';
import { plainHappening } from './plain-happening.ts';
import type { Written } from './record-parts.ts';
import { validate } from './validate.ts';

/** A dated fact in the log. */
export type LogRecord = CheckIn | Change | Happening;

/** Whether a record says that something happened, rather than how a key result stands or that it changed. */
export function isHappening(record: LogRecord): record is Happening {
  return record.type !== 'check-in' && record.type !== 'change';
}

/** A record as it is written: its day is null where it is that of the record that it names. */
export type WrittenRecord = Written<LogRecord>;

/** Reads one record of the log, by the schema of the type that it says. */
export function readRecord(data: unknown, place: Place): Checked<WrittenRecord> {
  const plain = typeof data === 'object' && data !== null ? plainRecord(data, place) : undefined;
  if (plain) return { value: plain, problems: NO_PROBLEMS };
  const type = typeIn(data) ?? 'check-in';
  switch (type) {
    case 'check-in':
      return readAs(checkInSchema, checkInProblems, data, (file) => checkInOf(file, place));
    case 'change':
      return readAs(changeSchema, changeProblems, data, (file) => changeOf(file, place));
    default:
      if (isHappeningType(type)) return asHappening(type, data, place);
      // What else it says belongs to its type, and cannot be judged.
      return { value: undefined, problems: [unknownType(type)] };
  }
}

const NO_PROBLEMS: readonly Problem[] = [];

/** The record that data plainly is, as nearly all of a log are; else it is looked at with care. */
function plainRecord(data: object, place: Place): WrittenRecord | undefined {
  const type = typeIn(data);
  if (type === 'check-in') {
    const file = plainCheckIn(data);
    return file && checkInProblems(file).length === 0 ? checkInOf(file, place) : undefined;
  }
  if (!isHappeningType(type)) return undefined;
  const file = plainHappening(type, data);
  return file && happeningProblems(type, file).length === 0
    ? happeningOf(type, file, place)
    : undefined;
}

const KNOWN: ReadonlySet<unknown> = new Set(HAPPENING_NAMES);

/** Whether a type is that of something that happened. */
function isHappeningType(type: unknown): type is HappeningType {
  return KNOWN.has(type) || (typeof type === 'string' && isOwnType(type));
}

function asHappening(type: HappeningType, data: unknown, place: Place): Checked<WrittenRecord> {
  const { value, problems } = readHappening(type, data, place);
  const found = [...problems, ...missingDay(data)];
  return found.length > 0 ? { value: undefined, problems: found } : { value, problems: [] };
}

function typeIn(data: unknown): unknown {
  return typeof data === 'object' && data !== null && 'type' in data ? data.type : undefined;
}

function readAs<Schema extends v.GenericSchema>(
  schema: Schema,
  saysProblems: (file: v.InferOutput<Schema>) => Problem[],
  data: unknown,
  recordOf: (file: v.InferOutput<Schema>) => WrittenRecord,
): Checked<WrittenRecord> {
  const { value: file, problems } = validate(schema, data);
  const found = [
    ...problems.map(asRecordProblem),
    ...missingDay(data),
    ...(file === undefined ? [] : saysProblems(file)),
  ];
  if (found.length > 0 || file === undefined) return { value: undefined, problems: found };
  return { value: recordOf(file), problems: [] };
}

/** What is wrong in the words of the log, whose records are JSON; of its keys only the type must be there. */
function asRecordProblem(problem: Problem): Problem {
  if (problem.code !== 'schema/missing-key') return problem;
  return { ...problem, remedy: 'Add the type: "type":"check-in", or "type":"change"' };
}

/** Only what corrects or withdraws another record has its day from there. */
function missingDay(data: unknown): Problem[] {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return [];
  const written: Readonly<Record<string, unknown>> = { ...data };
  const hasDay = ['on', 'corrects', 'withdraws'].some((key) => (written[key] ?? null) !== null);
  if (hasDay) return [];
  return [
    {
      code: 'schema/missing-key',
      path: [],
      missing: ['on'],
      at: 'key',
      message: '`on` is missing',
      remedy: 'Add the day: "on":"2026-11-03"',
    },
  ];
}

/** A type of record that this version does not know is told as such. */
function unknownType(type: unknown): Problem {
  const known = ['check-in', 'change', ...HAPPENING_NAMES];
  const meant = typeof type === 'string' ? nearest(type, known) : undefined;
  return {
    code: 'record/type',
    path: ['type'],
    at: 'value',
    message: 'this cop knows no record of this type',
    remedy: meant
      ? `Did you mean ${meant}? A type of your own begins with x-`
      : `Write one of: ${known.join(', ')}; a type of your own begins with x-`,
  };
}
