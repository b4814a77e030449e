import * as v from 'valibot';
import { CONFIDENCE } from './confidence.ts';
import type { Place, Problem } from './finding.ts';
import { finite, id } from './parts.ts';
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
import { closed, say } from './validate.ts';

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
export interface CheckIn extends RecordBase {
  readonly type: 'check-in';
  /** Null where it says only how somebody feels about it, or takes something back. */
  readonly said: Said | null;
  /** 0–10: how sure the person is that it gets there. */
  readonly confidence: number | null;
  readonly blocked: boolean;
}

const NO_CONFIDENCE = say(CONFIDENCE.problem, CONFIDENCE.remedy);

const step = v.union([id, v.literal(true)]);

export const checkInSchema = v.pipe(
  closed({
    ...recordHead,
    type: v.pipe(v.picklist(['check-in']), v.description('That somebody looked at a key result.')),
    key_result: keyResultKey,
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
    ...recordTail,
  }),
  v.title('Check-in'),
  v.description(
    'Somebody looked at a key result. Never edited: another record corrects or withdraws it.',
  ),
);

/** A check-in as its line says it. */
export type CheckInFile = v.InferOutput<typeof checkInSchema>;

const SAYINGS = ['value', 'add', 'done', 'undone'] as const;

/** A check-in, once what its file says has no problems. */
export function checkInOf(file: CheckInFile, place: Place): Written<CheckIn> {
  const { id, on, keyResult, note, by, key, corrects, withdraws } = baseOf(file, place);
  // Written out, since a log has thousands: spread into another, an object takes its time and its room.
  return {
    type: file.type,
    id,
    on,
    keyResult,
    note,
    by,
    key,
    corrects,
    withdraws,
    place,
    said: saidIn(file),
    confidence: file.confidence ?? null,
    blocked: file.blocked ?? false,
  };
}

/** The key by which a check-in says something in the log. */
interface SaidKey {
  readonly value?: number;
  readonly add?: number;
  readonly done?: string | true;
  readonly undone?: string | true;
}

/** What a check-in says, by the key that says it in the log. */
export function keysOfSaid(said: Said): SaidKey {
  switch (said.kind) {
    case 'value':
      return { value: said.value };
    case 'add':
      return { add: said.add };
    case 'done':
      return { done: said.step };
    case 'undone':
      return { undone: said.step };
  }
}

function saidIn(file: CheckInFile): Said | null {
  if (file.value !== undefined) return { kind: 'value', value: file.value };
  if (file.add !== undefined) return { kind: 'add', add: file.add };
  if (file.done !== undefined) return { kind: 'done', step: file.done };
  return file.undone === undefined ? null : { kind: 'undone', step: file.undone };
}

/** What is wrong with a check-in beyond the shape of its keys: it says one thing. */
export function checkInProblems(file: CheckInFile): Problem[] {
  if (file.withdraws !== undefined)
    return withdrawalProblems(file, [...SAYINGS, 'confidence', 'blocked', 'corrects']);
  if (file.key_result === undefined) return [noKeyResult()];
  const says = SAYINGS.filter((key) => file[key] !== undefined);
  if (says.length > 1)
    return [
      saysProblem(
        [says[1] ?? ''],
        `a check-in says one thing; this one says ${says.join(' and ')}`,
        'Make two records of it',
      ),
    ];
  const isEmpty =
    says.length === 0 && file.confidence === undefined && !file.blocked && file.note === undefined;
  if (!isEmpty) return [];
  return [saysProblem([], 'this check-in says nothing', 'Give it a value, a confidence or a note')];
}
