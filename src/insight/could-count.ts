import type { Calendar } from '../domain/calendar.ts';
import { countingFlags } from '../domain/counting-itself.ts';
import { measureFor } from '../domain/fitting-measure.ts';
import type { Goal } from '../domain/goal.ts';
import { type HappeningType, typeWords } from '../domain/happening-types.ts';
import type { KeyResult } from '../domain/key-result.ts';
import { readMeasure } from '../domain/measure-file.ts';
import { recordLookedAt } from '../domain/moving-command.ts';
import type { LogRecord } from '../domain/record.ts';
import type { ShippedMeasure } from '../domain/shipped-measures.ts';
import { measureWindow } from './measure/window.ts';

/** What speaks for a key result counting itself by a shipped measure. */
export interface CouldCount {
  /** What is recorded of its kind, in its days: `3 invitations`. */
  readonly recorded: string;
  readonly count: number;
  /** The flags of `kr edit` that let it. */
  readonly flags: string;
}

/**
 * Whether a key result that says nothing of a measure could count itself: by its sentence a shipped
 * measure fits, and records of what that counts lie in its days.
 * @param standing the records that stand
 * @returns undefined where it could not
 */
export function couldCount(
  keyResult: KeyResult,
  { quarter }: Pick<Goal, 'quarter'>,
  { standing, calendar }: { readonly standing: readonly LogRecord[]; readonly calendar: Calendar },
): CouldCount | undefined {
  const { from, to } = measureWindow(keyResult.timeline, quarter, calendar);
  const within = standing.filter(({ on }) => from <= on && on <= to);
  if (!within.some(({ type }) => isRecorded(type))) return undefined;
  const shipped = measureFor(keyResult);
  const measure = shipped && readMeasure(shipped.name, []).value;
  const type = measure && recordLookedAt(measure);
  if (!shipped || type === undefined) return undefined;
  const count = within.filter((record) => record.type === type).length;
  return count === 0
    ? undefined
    : { recorded: recordedText(count, type), count, flags: flagsFor(keyResult, shipped) };
}

function isRecorded(type: LogRecord['type']): boolean {
  return type !== 'check-in' && type !== 'change';
}

/** The flags of `kr edit` that let it; one that is done or not done counts to one then. */
function flagsFor({ kind, id, keyResult, unit }: KeyResult, shipped: ShippedMeasure): string {
  const counts = kind === 'milestone' ? {} : { target: 1, ...(unit === null ? {} : { unit }) };
  return countingFlags({ id, key_result: keyResult, ...counts }, shipped);
}

function recordedText(count: number, type: HappeningType): string {
  return `${count} ${typeWords(type, count)}`;
}
