import type { CivilDate } from '../domain/civil-date.ts';
import type { KeyResult } from '../domain/key-result.ts';
import type { LogRecord } from '../domain/record.ts';
import { forestOf } from './correction-forest.ts';
import { standingIn } from './corrections.ts';
import { inOrderOfLog } from './log-order.ts';
import { type Outcome, outcomesIn } from './outcomes.ts';
import { isCheckIn } from './standing.ts';
import { valuesAfter } from './value.ts';

/** A record that ever was about a key result, and what became of it. */
export interface HistoryEntry {
  /** What was said, by whom, when, and the file and line. It may name another key result than its own history's. */
  readonly record: LogRecord;
  readonly outcome: Outcome;
  /**
   * Where the key result stands after this check-in, in its unit (for a milestone, the number of its
   * steps that are done), in the order in which check-ins count: a correction counts in the place of
   * what it corrects. Null for a keep before its first value, for what counts itself, and for what is
   * no check-in of it that stands.
   */
  readonly leadsTo: number | null;
}

/**
 * All that was ever recorded of a key result: the records that name it, and what corrects or
 * withdraws these, also where that names another or none.
 * @param asOf the last day whose records act; those of later days are there too
 * @returns in the order of the log
 */
export function historyOf(
  { keyResult, reference }: { readonly keyResult: KeyResult; readonly reference: string },
  records: readonly LogRecord[],
  asOf: CivilDate,
): readonly HistoryEntry[] {
  const inOrder = inOrderOfLog(records);
  const forest = forestOf(inOrder, asOf);
  const outcomes = outcomesIn(forest);
  const standing = standingIn(forest)
    .filter(isCheckIn)
    .filter((one) => one.keyResult === reference);
  // Of what counts itself, no check-in says where it stands.
  const after = keyResult.measure === null ? valuesAfter(keyResult, standing) : [];
  const values = new Map<LogRecord, number | null>(
    standing.map((one, index) => [one, after[index] ?? null]),
  );
  const its = recordsAbout(reference, inOrder);
  return inOrder
    .filter((record) => its.has(record))
    .map((record) => ({
      record,
      outcome: outcomes.get(record) ?? { kind: 'no-effect' },
      leadsTo: values.get(record) ?? null,
    }));
}

function recordsAbout(reference: string, records: readonly LogRecord[]): ReadonlySet<LogRecord> {
  const naming = new Map<string, LogRecord[]>();
  for (const record of records) {
    const id = record.withdraws ?? record.corrects;
    if (id === null) continue;
    const others = naming.get(id);
    if (others) others.push(record);
    else naming.set(id, [record]);
  }
  const found = new Set(records.filter((one) => one.keyResult === reference));
  // A set is walked in the order of its additions, those made on the way included.
  for (const record of found) for (const one of naming.get(record.id ?? '') ?? []) found.add(one);
  return found;
}
