import type { CheckIn, Said } from '../../domain/check-in.ts';
import type { CheckInDraft } from '../../domain/drafts.ts';
import { usageError } from '../../domain/errors.ts';
import type { KeyResult } from '../../domain/key-result.ts';
import { nearest } from '../../domain/nearest.ts';
import { readTypedCheckIn, sameUnit } from '../../domain/typed-check-in.ts';
import type { Resolved } from '../../insight/resolve.ts';
import { isLast, shortId } from '../../insight/resolve-record.ts';
import { saidText } from '../../report/record-text.ts';
import { errorsIn, type Open, refuseErrors } from '../running/open.ts';
import { dayFrom } from '../running/session.ts';
import { type CheckInOptions, confidenceFrom, saidByFlags } from './draft.ts';
import { findKeyResult, keyResultNamed } from './find.ts';
import type { Words } from './modes.ts';
import { namedCheckIn } from './named-record.ts';

/** A check-in that is to be corrected. */
export interface ToCorrect {
  readonly old: CheckIn & { readonly id: string };
  /** The key result that it names; undefined where no goal has it. */
  readonly its: Resolved | undefined;
  /** The one that the correction is to name. */
  readonly named: Resolved;
  /** Who corrects. */
  readonly by: string | null;
}

/**
 * The check-in that is to be corrected: where a key result is named beside `last`, the last of that one.
 * One word alone names it where it cannot be a value of the last check-in of all.
 * @throws CopError exit 2 where there is none, or it cannot be corrected
 */
export function checkInToCorrect(
  { written, typed }: Words,
  { corrects, on, by }: Pick<ToCorrect, 'by'> & { corrects: string; on?: string | undefined },
  open: Open,
): ToCorrect['old'] {
  const ofLast = (keyResult?: string) => namedCheckIn(corrects, open, { by, keyResult }, 'correct');
  if (written === undefined || !isLast(corrects)) return ofLast();
  if (typed === undefined) {
    const last = ofLast();
    const its = keyResultNamed(last.keyResult, open.community);
    if (its && isValue(its.keyResult, written)) return last;
  }
  return ofLast(findKeyResult(written, open, on).reference);
}

/**
 * Which key result is meant, and the value behind it. One word alone is the value, where it can be
 * one of the record's own key result; else it names another.
 * @param on the day that `--on` says
 * @throws CopError exit 2 where none is found
 */
export function wordsFor(
  { written, typed, on }: Words & { readonly on: string | undefined },
  old: CheckIn,
  its: Resolved | undefined,
  open: Open,
): { readonly named: Resolved; readonly typed: string | undefined } {
  if (written === undefined) return { named: its ?? noKeyResult(old, open), typed };
  if (typed !== undefined) return { named: findKeyResult(written, open, on), typed };
  if (its && isValue(its.keyResult, written)) return { named: its, typed: written };
  return { named: findKeyResult(written, open, on), typed };
}

/** What begins like a number is a value, though perhaps one that cannot be taken. */
function isValue(keyResult: KeyResult, word: string): boolean {
  return readTypedCheckIn(keyResult, word).ok || /^[+\-−–]?\d[\d.,' ]*$/.test(word.trim());
}

function noKeyResult({ keyResult, ...old }: CheckIn, open: Open): never {
  refuseErrors(errorsIn(open));
  throw usageError(
    `no goal has a key result ${keyResult}, which this record names`,
    'Say which one is meant',
    `checkin --corrects ${old.id} goal/key-result`,
  );
}

/**
 * The record that takes the place of another: what the flags do not say anew stays as it is.
 * @param typed the value as it stands behind the key result
 * @returns undefined where they say nothing
 * @throws CopError exit 2 for what cannot be understood, or does not fit the key result
 */
export function corrected(
  { old, its, named, by }: ToCorrect,
  typed: string | undefined,
  options: Omit<CheckInOptions, 'by'>,
): CheckInDraft | undefined {
  const { reference } = named;
  const said = saidByFlags(named.keyResult, typed, options);
  const { on, confidence, note, blocked, unset } = options;
  const others = [on, confidence, note, blocked, unset];
  const saysNothing = said === null && others.every((one) => one === undefined);
  if (saysNothing && reference === old.keyResult) return undefined;
  const taken = keysTakenOut(options);
  const day = on === undefined ? old.on : dayFrom(on, '--on');
  return withSomething({
    type: 'check-in',
    keyResult: reference,
    on: day === old.on ? null : day,
    said: said ?? stillFits({ old, its, named }),
    confidence: taken.confidence ? null : (newConfidence(confidence) ?? old.confidence),
    blocked: taken.blocked ? false : (blocked ?? old.blocked),
    note: taken.note ? null : (note ?? old.note),
    by,
    corrects: old.id,
  });
}

function newConfidence(written: string | undefined): number | undefined {
  return written === undefined ? undefined : confidenceFrom(written);
}

const KEYS = ['confidence', 'note', 'blocked'] as const;

function keysTakenOut(options: Omit<CheckInOptions, 'by'>): Partial<Record<string, true>> {
  const keys = (options.unset ?? []).map((one) => one.trim().toLowerCase());
  for (const key of keys) {
    const known = KEYS.find((one) => one === key);
    if (known === undefined) throw noKey(key);
    if (options[known] !== undefined)
      throw usageError(`--unset ${key} and --${key} say two things`, 'Give one of the two');
  }
  return Object.fromEntries(keys.map((key) => [key, true]));
}

function noKey(key: string) {
  const meant = nearest(key, KEYS);
  return usageError(
    `--unset: a check-in has no "${key}" that could be taken out`,
    meant ? `Did you mean ${meant}?` : `There are: ${KEYS.join(', ')}`,
  );
}

/**
 * What a record says, as long as its key result, which may be another now, has a place for it and
 * counts in the same unit.
 */
function stillFits({ old, its, named }: Omit<ToCorrect, 'by'>): Said | null {
  const { keyResult } = named;
  const { said } = old;
  if (said === null || (fits(said, keyResult) && !isOtherUnit(its?.keyResult, keyResult)))
    return said;
  throw usageError(
    `${shortId(old)} says ${saidText(said, its?.keyResult)}, which does not fit "${keyResult.keyResult}"`,
    keyResult.kind === 'milestone' ? 'Say what is done: --done' : 'Say where it stands: a number',
  );
}

/** What a record counted that names no key result there is, is not known. */
function isOtherUnit(was: KeyResult | undefined, is: KeyResult): boolean {
  if (was === undefined || was.unit === is.unit) return false;
  return was.unit === null || is.unit === null || !sameUnit(was.unit, is.unit);
}

function fits(said: Said, keyResult: KeyResult): boolean {
  switch (said.kind) {
    case 'value':
      return keyResult.kind !== 'milestone';
    case 'add':
      return keyResult.kind === 'reach';
    case 'done':
    case 'undone':
      return keyResult.kind === 'milestone' && hasStep(keyResult.steps, said.step);
  }
}

function hasStep(steps: readonly { readonly id: string }[], step: string | true): boolean {
  return step === true ? steps.length === 0 : steps.some(({ id }) => id === step);
}

function withSomething(draft: CheckInDraft): CheckInDraft {
  const { said, confidence, note, blocked } = draft;
  if (said !== null || confidence !== null || note !== null || blocked) return draft;
  throw usageError(
    'the record would say nothing any more',
    'To take it back instead',
    `checkin --withdraw ${draft.corrects}`,
  );
}
