import type { Calendar } from '../domain/calendar.ts';
import { countingFlags, measureToOffer } from '../domain/counting-itself.ts';
import type { Goal } from '../domain/goal.ts';
import {
  type HappeningName,
  happeningNamed,
  isOwnType,
  typeWords,
} from '../domain/happening-types.ts';
import type { KeyResult } from '../domain/key-result.ts';
import type { KeyResultFile } from '../domain/key-result-file.ts';
import type { Measure } from '../domain/measure.ts';
import { readMeasure } from '../domain/measure-file.ts';
import { movingCommand } from '../domain/moving-command.ts';
import type { LogRecord } from '../domain/record.ts';
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
  const within = standing.filter(({ on, type }) => from <= on && on <= to && isRecorded(type));
  const file = within.length === 0 ? undefined : fileOf(keyResult);
  const shipped = file && measureToOffer(file);
  const measure = shipped && readMeasure(shipped.name, []).value;
  const type = measure && typeOf(measure);
  if (!file || !shipped || type === undefined) return undefined;
  const count = within.filter((record) => record.type === type).length;
  return count === 0
    ? undefined
    : { recorded: recordedText(count, type), count, flags: countingFlags(file, shipped) };
}

function isRecorded(type: LogRecord['type']): boolean {
  return type !== 'check-in' && type !== 'change' && !isOwnType(type);
}

/** A key result as its file may say it; undefined of one with steps, which counts those. */
function fileOf(keyResult: KeyResult): KeyResultFile | undefined {
  const { id, unit } = keyResult;
  const said = { id, key_result: keyResult.keyResult, ...(unit === null ? {} : { unit }) };
  switch (keyResult.kind) {
    case 'reach':
      return { ...said, baseline: keyResult.baseline, target: keyResult.target };
    case 'keep': {
      const { atLeast, atMost } = keyResult;
      return {
        ...said,
        ...(atLeast === null ? {} : { at_least: atLeast }),
        ...(atMost === null ? {} : { at_most: atMost }),
      };
    }
    case 'milestone':
      return keyResult.steps.length === 0 ? said : undefined;
  }
}

/** The type of the records that a measure looks at, or by which what it looks at comes about. */
function typeOf(measure: Measure): HappeningName | undefined {
  const { source } = measure.way === 'share' ? measure.over : measure;
  const name =
    source.kind === 'records' ? source.type : movingCommand(measure).replace(/^log /, '');
  return happeningNamed(name)?.name;
}

function recordedText(count: number, type: HappeningName): string {
  return `${count} ${typeWords(type, count)}`;
}
