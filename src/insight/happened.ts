import type { CivilDate } from '../domain/civil-date.ts';
import type { Happening } from '../domain/happening.ts';
import { isHappening, type LogRecord } from '../domain/record.ts';
import { inOrderOfLog } from './log-order.ts';
import { type Outcome, outcomes } from './outcomes.ts';
import type { People } from './people.ts';

/** A record of what happened, and what became of it. */
export interface Happened {
  readonly record: Happening;
  readonly outcome: Outcome;
}

/** Which records are wanted; what is not said narrows nothing. */
export interface HappenedFilter {
  readonly since?: CivilDate | undefined;
  readonly until?: CivilDate | undefined;
  /** The types; none for all. */
  readonly types: readonly string[];
  /** The ids of the people, of whom one at least is named; none for all. */
  readonly members: readonly string[];
}

/**
 * The records of what happened, in the order of the log, also those that no longer count; withdrawals
 * themselves are not among them.
 * @param asOf the last day whose records act; those of later days are there too
 */
export function happenedIn(
  records: readonly LogRecord[],
  asOf: CivilDate,
  { since, until, types, members }: HappenedFilter,
  { who }: Pick<People, 'who'>,
): readonly Happened[] {
  const became = outcomes(records, asOf);
  const wanted = new Set(members);
  const isWanted = (one: LogRecord): one is Happening =>
    isHappening(one) &&
    one.withdraws === null &&
    (since === undefined || one.on >= since) &&
    (until === undefined || one.on <= until) &&
    (types.length === 0 || types.includes(one.type)) &&
    (wanted.size === 0 || one.members.some((id) => wanted.has(who(id)?.id ?? id)));
  return inOrderOfLog(records)
    .filter(isWanted)
    .map((record) => ({ record, outcome: became.get(record) ?? { kind: 'stands' } }));
}

/** Whether a record counts, on its own day if not yet. */
export function counts({ outcome }: Happened): boolean {
  return outcome.kind === 'stands' || outcome.kind === 'not-yet';
}
