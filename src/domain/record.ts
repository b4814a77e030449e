import * as v from 'valibot';
import { type CivilDate, parseCivilDate } from './civil-date.ts';
import { CONFIDENCE } from './confidence.ts';
import type { Checked, Path, Place, Problem } from './finding.ts';
import { civilDateText, finite, id, line, text } from './parts.ts';
import { closed, say, validate } from './validate.ts';

/** What a check-in says of its key result. */
export type Said =
  /** It stands at `value`. */
  | { readonly kind: 'value'; readonly value: number }
  /** `add` more since; less where it is negative. */
  | { readonly kind: 'add'; readonly add: number }
  /** A step's id is done, or `true`: the milestone that has no steps. */
  | { readonly kind: 'done'; readonly step: string | true }
  | { readonly kind: 'undone'; readonly step: string | true };

/** A dated fact in the log: somebody looked at a key result. */
export interface CheckIn {
  readonly type: 'check-in';
  /** A ULID; null in a record that a person wrote by hand without one. */
  readonly id: string | null;
  readonly on: CivilDate;
  /** `goal/key-result`; null only in a withdrawal that leaves it out. */
  readonly keyResult: string | null;
  /** Null where it says only how somebody feels about it, or takes something back. */
  readonly said: Said | null;
  /** 0–10: how sure the person is that it gets there. */
  readonly confidence: number | null;
  readonly blocked: boolean;
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

/** A check-in as it is written: its day is null where it is that of the record that it names. */
export type WrittenCheckIn = Omit<CheckIn, 'on'> & { readonly on: CivilDate | null };

const ULID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

const ulidText = v.pipe(
  v.string(),
  v.regex(ULID, say('this is no record id', 'Copy the 26 characters of the record that is meant')),
);

const KEY_RESULT_REFERENCE = /^[a-z0-9][a-z0-9-]{0,62}\/[a-z0-9][a-z0-9-]{0,62}$/;

const NO_CONFIDENCE = say(CONFIDENCE.problem, CONFIDENCE.remedy);

const step = v.union([id, v.literal(true)]);

export const recordSchema = v.pipe(
  closed({
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
    type: v.pipe(v.picklist(['check-in']), v.description('What kind of fact this is.')),
    key_result: v.optional(
      v.pipe(
        v.string(),
        v.regex(
          KEY_RESULT_REFERENCE,
          say(
            'this names no key result',
            'Write goal/key-result: build-relationships/invite-members',
          ),
        ),
        v.description('The key result that was looked at: goal/key-result.'),
        v.examples(['build-relationships/invite-members']),
      ),
    ),
    value: v.optional(v.pipe(finite, v.description('Where it stands.'), v.examples([12]))),
    add: v.optional(v.pipe(finite, v.description('How many more since.'), v.examples([3]))),
    done: v.optional(
      v.pipe(step, v.description('The step that is done, or true.'), v.examples(['draft', true])),
    ),
    undone: v.optional(
      v.pipe(step, v.description('The step that turned out not to be done, or true.')),
    ),
    confidence: v.optional(
      v.pipe(
        finite,
        v.minValue(CONFIDENCE.least, NO_CONFIDENCE),
        v.maxValue(CONFIDENCE.most, NO_CONFIDENCE),
        v.description('How sure somebody is that it gets there, 0 to 10.'),
      ),
    ),
    blocked: v.optional(
      v.pipe(v.boolean(), v.description('Whether something is in the way; what, in the note.')),
    ),
    note: v.optional(v.pipe(text, v.description('For whoever reads this later.'))),
    by: v.optional(v.pipe(line, v.description('Who recorded it.'), v.examples(['ana']))),
    key: v.optional(v.pipe(line, v.description('A retry with the same key is the same record.'))),
    corrects: v.optional(
      v.pipe(ulidText, v.description('The id of the record that this one replaces.')),
    ),
    withdraws: v.optional(
      v.pipe(ulidText, v.description('The id of the record that this one takes back.')),
    ),
  }),
  v.title('Record'),
  v.description(
    'One dated fact in the log. Never edited: another record corrects or withdraws it.',
  ),
);

type RecordFile = v.InferOutput<typeof recordSchema>;

const SAYINGS = ['value', 'add', 'done', 'undone'] as const;

/** Reads one record of the log. */
export function readRecord(data: unknown, place: Place): Checked<WrittenCheckIn> {
  const { value: file, problems } = validate(recordSchema, data);
  const found = [
    ...problems.map(asRecordProblem),
    ...missingDay(data),
    ...(file ? saysProblems(file) : []),
  ];
  if (found.length > 0 || !file) return { value: undefined, problems: found };
  return { value: checkInOf(file, place), problems: [] };
}

function checkInOf(file: RecordFile, place: Place): WrittenCheckIn {
  return {
    type: file.type,
    id: file.id ?? null,
    on: parseCivilDate(file.on ?? '') ?? null,
    keyResult: file.key_result ?? null,
    said: saidIn(file),
    confidence: file.confidence ?? null,
    blocked: file.blocked ?? false,
    note: file.note ?? null,
    by: file.by ?? null,
    key: file.key ?? null,
    corrects: file.corrects ?? null,
    withdraws: file.withdraws ?? null,
    place,
  };
}

function saidIn(file: RecordFile): Said | null {
  if (file.value !== undefined) return { kind: 'value', value: file.value };
  if (file.add !== undefined) return { kind: 'add', add: file.add };
  if (file.done !== undefined) return { kind: 'done', step: file.done };
  return file.undone === undefined ? null : { kind: 'undone', step: file.undone };
}

/** What is wrong in the words of the log, whose records are JSON; of its keys only the type must be there. */
function asRecordProblem(problem: Problem): Problem {
  if (problem.code === 'schema/missing-key')
    return { ...problem, remedy: 'Add the type: "type":"check-in"' };
  return asTypeProblem(problem);
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
function asTypeProblem(problem: Problem): Problem {
  if (problem.path[0] !== 'type' || problem.at === 'key') return problem;
  return {
    ...problem,
    code: 'record/type',
    message: 'this cop knows no record of this type',
    remedy: 'Write type: check-in, or update cop',
  };
}

function saysProblems(file: RecordFile): Problem[] {
  const says = SAYINGS.filter((key) => file[key] !== undefined);
  const problem = (path: Path, message: string, remedy: string): Problem[] => [
    { code: 'record/says', path, at: 'key', message, remedy },
  ];
  if (file.withdraws !== undefined) return withdrawalProblems(file, says, problem);
  if (file.key_result === undefined)
    return problem(
      [],
      '`key_result` is missing',
      'Add the key result: "key_result":"goal/key-result"',
    );
  if (says.length > 1)
    return problem(
      [says[1] ?? ''],
      `a check-in says one thing; this one says ${says.join(' and ')}`,
      'Make two records of it',
    );
  const empty =
    says.length === 0 && file.confidence === undefined && !file.blocked && file.note === undefined;
  return empty
    ? problem([], 'this check-in says nothing', 'Give it a value, a confidence or a note')
    : [];
}

function withdrawalProblems(
  file: RecordFile,
  says: readonly string[],
  problem: (path: Path, message: string, remedy: string) => Problem[],
): Problem[] {
  const also = [
    ...says,
    ...(['confidence', 'blocked', 'corrects'] as const).filter((key) => file[key] !== undefined),
  ][0];
  if (also === undefined) return [];
  return problem(
    [also],
    `a record that withdraws another has no \`${also}\``,
    'Make two records of it',
  );
}
