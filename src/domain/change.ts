import * as v from 'valibot';
import type { Place, Problem } from './finding.ts';
import { finite, LONGEST_LINE } from './parts.ts';
import {
  baseOf,
  keyResultKey,
  noKeyResult,
  type RecordBase,
  recordHead,
  recordTail,
  saysProblem,
  type Written,
  withdrawalProblems,
} from './record-parts.ts';
import { closed } from './validate.ts';

/** What of a key result moves its goalposts: each change of it after the start is recorded. */
export const CHANGED_FIELDS = ['target', 'baseline', 'at_least', 'at_most', 'timeline'] as const;

export type ChangedField = (typeof CHANGED_FIELDS)[number];

/** What a field said or says: a number, a timeline as it was written, or null where it said nothing. */
export type ChangedValue = number | string | null;

/** A dated fact in the log: a goalpost of a key result was moved. It moves no figure by itself. */
export interface Change extends RecordBase {
  readonly type: 'change';
  /** Null only in a withdrawal, which changes nothing. */
  readonly field: ChangedField | null;
  readonly was: ChangedValue;
  readonly is: ChangedValue;
}

const changedValue = v.union([finite, v.string()]);

export const changeSchema = v.pipe(
  closed({
    ...recordHead,
    type: v.pipe(v.picklist(['change']), v.description('That a goalpost was moved.')),
    key_result: keyResultKey,
    field: v.optional(
      v.pipe(
        v.picklist(CHANGED_FIELDS),
        v.description('What of the key result was changed.'),
        v.examples(['target']),
      ),
    ),
    was: v.optional(
      v.pipe(
        changedValue,
        v.description('What it said before: a number, or a timeline. Left out if it said nothing.'),
        v.examples([30, 'Weeks 1-3']),
      ),
    ),
    is: v.optional(
      v.pipe(
        changedValue,
        v.description('What it says now: a number, or a timeline. Left out if it says nothing.'),
        v.examples([20, 'Weeks 1-6']),
      ),
    ),
    ...recordTail,
  }),
  v.title('Change'),
  v.description(
    'A goalpost was moved after the start. Never edited: another record corrects or withdraws it.',
  ),
);

type ChangeFile = v.InferOutput<typeof changeSchema>;

/** A change, once what its file says has no problems. */
export function changeOf(file: ChangeFile, place: Place): Written<Change> {
  return {
    type: file.type,
    ...baseOf(file, place),
    field: file.field ?? null,
    was: file.was ?? null,
    is: file.is ?? null,
  };
}

/** What is wrong with a change beyond the shape of its keys: it says what was, and what is instead. */
export function changeProblems(file: ChangeFile): Problem[] {
  const { field } = file;
  if (file.withdraws !== undefined)
    return withdrawalProblems(file, ['field', 'was', 'is', 'corrects']);
  if (file.key_result === undefined) return [noKeyResult()];
  if (field === undefined)
    return [
      saysProblem(
        [],
        '`field` is missing',
        `Say what was changed: ${CHANGED_FIELDS.map((one) => `"field":"${one}"`).join(', ')}`,
      ),
    ];
  const strange = (['was', 'is'] as const).filter((key) => !fits(field, file[key]));
  if (strange.length > 0) return strange.map((key) => saysProblem([key], ...isStrange(field)));
  if ((file.was ?? null) !== (file.is ?? null)) return [];
  return [
    saysProblem(
      [],
      `this change says that \`${field}\` is what it was`,
      'Say what it was before, "was", and what it is now, "is"; leave one out where it said nothing',
    ),
  ];
}

function fits(field: ChangedField, value: number | string | undefined): boolean {
  if (value === undefined) return true;
  if (field !== 'timeline') return typeof value === 'number';
  return typeof value === 'string' && /\S/.test(value) && value.length <= LONGEST_LINE;
}

function isStrange(field: ChangedField): [message: string, remedy: string] {
  return field === 'timeline'
    ? ['a timeline is a text', 'Write it as the goal has it: "Weeks 1-3"']
    : [`\`${field}\` is a number`, 'Write the bare number, without quotes: 30'];
}
