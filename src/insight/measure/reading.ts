import type { CheckIn } from '../../domain/check-in.ts';
import type { CivilDate } from '../../domain/civil-date.ts';
import type { Place } from '../../domain/finding.ts';

/**
 * What a measure gave at the end of a day, in the place of a check-in that says where the key result
 * stands. Nobody wrote it: it has no id, and its place is that of the last thing that moved it.
 */
export interface Reading extends CheckIn {
  /** What the measure gave; null for the mean or share of nothing. */
  readonly gives: number | null;
  /** The numbers of people that it tells of. */
  readonly people: readonly number[];
}

/** What a reading says: where the key result then stands; null where that stays as it was. */
export function readingOf(
  on: CivilDate,
  { reference, place }: { readonly reference: string; readonly place: Place },
  { value, gives, people }: { readonly value: number | null } & Pick<Reading, 'gives' | 'people'>,
): Reading {
  return {
    type: 'check-in',
    id: null,
    on,
    keyResult: reference,
    note: null,
    by: null,
    key: null,
    corrects: null,
    withdraws: null,
    place,
    said: value === null ? null : { kind: 'value', value },
    confidence: null,
    blocked: false,
    gives,
    people,
  };
}

/** Whether what says where a key result stands was given by its measure. */
export function isReading(checkIn: CheckIn): checkIn is Reading {
  return 'gives' in checkIn;
}
