import type { Said } from '../../domain/check-in.ts';
import type { CivilDate } from '../../domain/civil-date.ts';
import { readConfidence } from '../../domain/confidence.ts';
import type { CheckInDraft } from '../../domain/drafts.ts';
import { type CopError, usageError } from '../../domain/errors.ts';
import type { KeyResult } from '../../domain/key-result.ts';
import { movingCommand } from '../../domain/moving-command.ts';
import type { Parsed } from '../../domain/parsed.ts';
import { readTypedCheckIn, readTypedLevel } from '../../domain/typed-check-in.ts';
import { type Resolved, resolveStep } from '../../insight/resolve.ts';

/** What the flags of `cop checkin` say. */
export interface CheckInOptions {
  readonly value?: string;
  readonly done?: string | true;
  readonly undone?: string | true;
  readonly on?: string;
  readonly confidence?: string;
  readonly note?: string;
  readonly blocked?: boolean;
  readonly by?: string;
  /** The record that is replaced: its id, or `last`. */
  readonly corrects?: string;
  /** What is taken out of it. */
  readonly unset?: readonly string[];
  /** The record that is taken back: its id, or `last`. */
  readonly withdraw?: string;
  readonly why?: string;
  readonly dryRun?: boolean;
}

/**
 * The check-in that the flags give, or undefined where they say nothing of the key result.
 * @param typed the value as it stands behind the key result
 * @throws CopError exit 2 for what cannot be understood
 */
export function draftFromFlags(
  { keyResult, reference }: Resolved,
  typed: string | undefined,
  options: Omit<CheckInOptions, 'by'>,
  { on, by }: { readonly on: CivilDate; readonly by: string | null },
): CheckInDraft | undefined {
  const said = saidByFlags(keyResult, typed, options);
  const { confidence, note = null, blocked = false } = options;
  if (said === null && confidence === undefined && note === null && !blocked) return undefined;
  return {
    type: 'check-in',
    keyResult: reference,
    on,
    said,
    confidence: confidence === undefined ? null : confidenceFrom(confidence),
    blocked,
    note,
    by,
    corrects: null,
  };
}

/**
 * What the flags say of a key result; null where they say nothing of where it stands.
 * @param typed the value as it stands behind the key result
 * @throws CopError exit 2 for what cannot be understood
 */
export function saidByFlags(
  keyResult: KeyResult,
  typed: string | undefined,
  { value, done, undone }: Pick<CheckInOptions, 'value' | 'done' | 'undone'>,
): Said | null {
  const ways = [typed, value, done, undone].filter((one) => one !== undefined);
  if (ways.length > 1)
    throw usageError('a check-in says one thing', 'Give one value, or --value, --done or --undone');
  if (ways.length > 0 && keyResult.measure !== null) throw countsItself(keyResult);
  if (typed !== undefined) return taken(readTypedCheckIn(keyResult, typed));
  if (value !== undefined) return taken(readTypedLevel(keyResult, value));
  if (done !== undefined) return { kind: 'done', step: stepFrom(keyResult, done) };
  return undone === undefined ? null : { kind: 'undone', step: stepFrom(keyResult, undone) };
}

function countsItself({ keyResult, measure }: KeyResult): CopError {
  return usageError(
    `"${keyResult}" counts itself: nobody says where it stands`,
    'Say only how confident you are, or a note. To say it by hand all the same, take its measure out: kr edit with --unset measure. What moves it',
    measure === null ? undefined : movingCommand(measure),
  );
}

function stepFrom(keyResult: KeyResult, done: string | true): string | true {
  if (keyResult.kind !== 'milestone')
    throw usageError('only a milestone is done', 'Say where it stands: a number');
  if (keyResult.steps.length === 0 && done === true) return true;
  if (done === true) {
    const steps = keyResult.steps.map((step) => step.id).join(', ');
    throw usageError('this milestone has steps', `Say which one is done: --done ${steps}`);
  }
  if (keyResult.steps.length === 0)
    throw usageError('this milestone has no steps', 'Say that it is done: --done');
  return resolveStep(done, keyResult).id;
}

/**
 * The confidence that a flag says, 0–10.
 * @throws CopError exit 2 where it is none
 */
export function confidenceFrom(written: string): number {
  return taken(readConfidence(written));
}

function taken<T>(parsed: Parsed<T>): T {
  if (parsed.ok) return parsed.value;
  throw usageError(parsed.problem, parsed.remedy);
}
