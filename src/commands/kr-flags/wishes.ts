import type { Calendar, Quarter } from '../../domain/calendar.ts';
import { usageError } from '../../domain/errors.ts';
import { flagOf as plainFlag } from '../../domain/flag-of.ts';
import { RHYTHMS } from '../../domain/key-result-file.ts';
import { nearest } from '../../domain/nearest.ts';
import { parsePlainNumber } from '../../domain/number-text.ts';
import { parseTimeline } from '../../domain/timeline.ts';
import { sameUnit } from '../../domain/typed-check-in.ts';
import { readLine } from '../../domain/typed-line.ts';
import { readWeight } from '../../domain/typed-weight.ts';
import { said, type Wishes } from '../../domain/wishes.ts';
import { flagValue } from '../running/flag-value.ts';
import type { KeyResultFlags } from './options.ts';

/** What the flags wish of a key result's keys. */
export interface FlagWishes {
  readonly keys: Wishes;
  /** The unit that stands beside a number, and which flag's: `--target "85 %"`. */
  readonly beside: { readonly unit: string; readonly flag: string } | undefined;
}

/** The weeks and months that a timeline counts. */
export interface Weeks {
  readonly quarter: Quarter;
  readonly calendar: Calendar;
}

/** The flag that says what a key of a key result holds. */
export function flagOf(key: string): string {
  return key === 'steps' ? '--step' : plainFlag(key);
}

/**
 * What the flags wish, but for steps.
 * @throws CopError exit 2 where what a flag says cannot be understood, or can be no such thing
 */
export function wishesOf(flags: KeyResultFlags, weeks: Weeks): FlagWishes {
  const numbers = numbersOf(flags);
  const { unit, owner, timeline, every } = flags;
  const keys = said({
    ...Object.fromEntries(numbers.map(({ key, number }) => [key, number])),
    unit: unit === undefined ? undefined : lineOf('unit', unit),
    weight:
      flags.weight === undefined ? undefined : flagValue('--weight', readWeight(flags.weight)),
    owner: owner === undefined ? undefined : lineOf('owner', owner),
    timeline: timeline === undefined ? undefined : timelineOf(timeline, weeks),
    every: every === undefined ? undefined : rhythmOf(every),
  });
  return { keys, beside: unitBeside(numbers) };
}

/**
 * A text that a key can hold.
 * @throws CopError exit 2 where it is none
 */
export function lineOf(key: string, text: string): string {
  return flagValue(flagOf(key), readLine(text));
}

interface FlagNumber {
  readonly key: string;
  readonly number: number;
  readonly unit: string | null;
}

function numbersOf(flags: KeyResultFlags): readonly FlagNumber[] {
  const { baseline, target, commit, stretch, atLeast, atMost } = flags;
  const written = { baseline, target, commit, stretch, at_least: atLeast, at_most: atMost };
  return Object.entries(written).flatMap(([key, text]) =>
    text === undefined ? [] : [{ key, ...flagValue(flagOf(key), parsePlainNumber(text)) }],
  );
}

function unitBeside(numbers: readonly FlagNumber[]): FlagWishes['beside'] {
  let first: FlagWishes['beside'];
  for (const { key, unit } of numbers) {
    if (unit === null) continue;
    if (first && !sameUnit(first.unit, unit))
      throw usageError(
        `${first.flag} is in ${first.unit}, ${flagOf(key)} in ${unit}`,
        'Write both in one unit',
      );
    first ??= { unit, flag: flagOf(key) };
  }
  return first;
}

function timelineOf(written: string, { quarter, calendar }: Weeks): string {
  return flagValue('--timeline', parseTimeline(written, quarter, calendar)).written;
}

function rhythmOf(written: string): string {
  const said = written.trim().toLowerCase();
  const rhythm = RHYTHMS.find((one) => one === said || one === `${said}s`);
  if (rhythm) return rhythm;
  const meant = nearest(said, RHYTHMS);
  throw usageError(
    `--every: "${written}" is neither week, 2 weeks nor month`,
    meant ? `Did you mean "${meant}"?` : 'Write one of the three',
  );
}
