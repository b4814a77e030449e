import type { CivilDate } from '../domain/civil-date.ts';
import { type Community, referenceTo } from '../domain/community.ts';
import type { KeyResult } from '../domain/key-result.ts';
import type { LogRecord } from '../domain/record.ts';
import { forestOf } from './correction-forest.ts';
import { standingIn } from './corrections.ts';
import type { HistoryEntry } from './history.ts';
import { inOrderOfLog } from './log-order.ts';
import { outcomesIn } from './outcomes.ts';
import { byKeyResult, isCheckIn } from './standing.ts';
import { valuesAfter } from './value.ts';

/** A record of the log, what became of it, and the key result that it names. */
export interface LoggedRecord extends HistoryEntry {
  /** Null where it names none, or one that no goal has. */
  readonly keyResult: KeyResult | null;
  /** Whether its numbers are kept back: they tell of fewer than five people, and all may read it. */
  readonly withheld: boolean;
}

/**
 * Every record of the log, also those that do not count, in the order of the log.
 * @param asOf the last day whose records act; those of later days are there too
 */
export function wholeLog(
  { goals, records }: Pick<Community, 'goals' | 'records'>,
  asOf: CivilDate,
): readonly LoggedRecord[] {
  const keyResults = new Map(
    goals.flatMap((goal) => goal.keyResults.map((one) => [referenceTo(goal, one), one] as const)),
  );
  const inOrder = inOrderOfLog(records);
  const forest = forestOf(inOrder, asOf);
  const became = outcomesIn(forest);
  const values = new Map<LogRecord, number | null>();
  for (const [reference, checkIns] of byKeyResult(standingIn(forest).filter(isCheckIn))) {
    const keyResult = keyResults.get(reference);
    if (keyResult === undefined || keyResult.measure !== null) continue;
    const after = valuesAfter(keyResult, checkIns);
    for (const [index, one] of checkIns.entries()) values.set(one, after[index] ?? null);
  }
  return inOrder.map((record) => ({
    record,
    outcome: became.get(record) ?? { kind: 'no-effect' },
    leadsTo: values.get(record) ?? null,
    keyResult: keyResults.get(record.keyResult ?? '') ?? null,
    withheld: false,
  }));
}
