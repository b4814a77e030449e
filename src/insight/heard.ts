import type { CheckIn } from '../domain/check-in.ts';
import type { CivilDate } from '../domain/civil-date.ts';
import { type Community, referenceTo } from '../domain/community.ts';
import type { Goal } from '../domain/goal.ts';
import type { KeyResult } from '../domain/key-result.ts';
import { meantOn } from './meant-records.ts';
import { type Gauged, gaugedOf } from './measure/gauged.ts';
import { measureReadings } from './measure/measure-readings.ts';
import type { Reading } from './measure/reading.ts';
import { peopleOf } from './people.ts';
import { byKeyResult, isCheckIn, standingRecords } from './standing.ts';

/** What figures are made of, as it is known on a day. */
export interface Heard {
  /** By key result: what people said of it, in order; also of later days than those that are asked about. */
  readonly checkIns: ReadonlyMap<string, readonly CheckIn[]>;
  /** By key result that counts itself: what its measure gave, day by day, up to the day. */
  readonly readings: ReadonlyMap<string, readonly Reading[]>;
}

/** What was heard of the key results of goals, as it stands on a day. */
export function heardOn(community: Community, goals: readonly Goal[], asOf: CivilDate): Heard {
  const standing = standingRecords(community.records, asOf);
  const gauged = goals.flatMap((goal) => gaugedIn(goal, community));
  return {
    checkIns: byKeyResult(standing.filter(isCheckIn)),
    readings:
      gauged.length === 0
        ? new Map()
        : measureReadings(
            gauged,
            {
              standing,
              meant: meantOn(community.records, asOf),
              people: peopleOf(community.members),
            },
            asOf,
          ),
  };
}

function gaugedIn(goal: Goal, { charter }: Community): readonly Gauged[] {
  return goal.keyResults.flatMap((keyResult) => gaugedOf(goal, keyResult, charter.calendar) ?? []);
}

/** What says of a key result where it stands: people, or its measure. */
export function saysWhere({ checkIns, readings }: Heard, reference: string): readonly CheckIn[] {
  return readings.get(reference) ?? checkIns.get(reference) ?? [];
}

/** What was heard of one key result, as it stands on a day. */
export function heardOfOne(
  { keyResult, reference }: { readonly keyResult: KeyResult; readonly reference: string },
  community: Community,
  asOf: CivilDate,
): Heard {
  const goal = community.goals.find((one) => reference === referenceTo(one, keyResult));
  if (goal) return heardOn(community, [{ ...goal, keyResults: [keyResult] }], asOf);
  const heard = heardOn(community, [], asOf);
  // Nobody knows the quarter whose records it counts.
  return keyResult.measure === null ? heard : { ...heard, readings: new Map([[reference, []]]) };
}
