import { type CivilDate, earlier, type Interval } from '../domain/civil-date.ts';
import type { Community } from '../domain/community.ts';
import type { Measure } from '../domain/measure.ts';
import { type CountedGroup, countedGroups } from './counted-groups.ts';
import { meantOn } from './meant-records.ts';
import type { Gauge } from './measure/gauge.ts';
import type { Looked } from './measure/looked-at.ts';
import { gaugesOn } from './measure/measure-readings.ts';
import type { Tally } from './measure/tally.ts';
import { peopleOf } from './people.ts';
import { standingRecords } from './standing.ts';

/** What a measure gives at the end of a day, and what that is made of. */
export interface MeasureAccount {
  readonly measure: Measure;
  /** The days whose records it counts, as far as they are over by the day. */
  readonly window: Interval;
  /** Null for the mean or the share of nothing. */
  readonly gives: number | null;
  /** One; of a share, what it is of and what it is over. */
  readonly sides: readonly AccountSide[];
}

/** What is looked at in one way. */
export interface AccountSide {
  readonly looked: Looked;
  /** Its number; null for the mean or the median of nothing. */
  readonly value: number | null;
  /** How many records or people count. */
  readonly counted: number;
  /** Those that count, by their files; people together, since no line of a roster is told. */
  readonly groups: readonly CountedGroup[];
  /** The numbers of a mean or a median, the smallest first; none of what only counts. */
  readonly numbers: readonly number[];
}

/** A measure and the days of which it is to count the records. */
export interface ToAccount {
  readonly measure: Measure;
  readonly window: Interval;
}

/**
 * What measures give at the end of a day, each with what that is made of; all in one pass over the
 * records.
 */
export function measureAccounts(
  wanted: readonly ToAccount[],
  { records, members }: Pick<Community, 'records' | 'members'>,
  asOf: CivilDate,
): readonly MeasureAccount[] {
  const lookingAt = {
    standing: standingRecords(records, asOf),
    meant: meantOn(records, asOf),
    people: peopleOf(members),
  };
  const gauged = wanted.map(({ measure, window }, index) => ({
    reference: String(index),
    measure,
    window,
    withoutData: null,
    place: { file: '' },
  }));
  const gauges = gaugesOn(gauged, lookingAt, asOf);
  return wanted.map((one, index) => accountOf(one, gauges[index], asOf));
}

function accountOf(
  { measure, window }: ToAccount,
  gauge: Gauge | undefined,
  asOf: CivilDate,
): MeasureAccount {
  return {
    measure,
    window: { from: window.from, to: earlier(window.to, asOf) },
    gives: gauge?.value() ?? null,
    sides: gauge?.tallies.map(sideOf) ?? [],
  };
}

function sideOf(tally: Tally): AccountSide {
  const { looked } = tally;
  const parts = tally.parts();
  const isOfNumbers = looked.way === 'average' || looked.way === 'median';
  const numbers = isOfNumbers
    ? parts.flatMap(({ contribution }) => contribution.filter((one) => typeof one === 'number'))
    : [];
  return {
    looked,
    value: tally.value(),
    counted: tally.counted,
    groups: countedGroups(parts, looked.way),
    numbers: numbers.sort((a, b) => a - b),
  };
}
