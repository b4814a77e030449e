import type { CivilDate } from '../domain/civil-date.ts';
import type { LogRecord } from '../domain/record.ts';
import { type Entry, type Forest, forestOf, isWithdrawal } from './correction-forest.ts';
import { standingBelow } from './corrections.ts';
import { inOrderOfLog } from './log-order.ts';

/** What has become of a record by a day. */
export type Outcome =
  | { readonly kind: 'stands' }
  /** `by` stands in its place: a correction of it, of its correction, or a later one of the same record. */
  | { readonly kind: 'corrected'; readonly by: LogRecord }
  /** `by` takes it back, or takes back what it corrects. */
  | { readonly kind: 'withdrawn'; readonly by: LogRecord }
  /** It has the key, or the id, of an earlier record: the two are one. */
  | { readonly kind: 'repeats'; readonly of: LogRecord }
  /** Its day is still to come. */
  | { readonly kind: 'not-yet' }
  /** It is a withdrawal of `of`. */
  | { readonly kind: 'takes-back'; readonly of: LogRecord }
  /** It is a withdrawal of a withdrawal, or of a record that is not there. */
  | { readonly kind: 'no-effect' };

/** The record that makes an outcome what it is: what corrects or withdraws, is repeated or taken back. */
export function otherIn(outcome: Outcome): LogRecord | undefined {
  if ('by' in outcome) return outcome.by;
  return 'of' in outcome ? outcome.of : undefined;
}

/**
 * What has become of each record once those dated on or before a day have acted: why it stands, or
 * does not.
 */
export function outcomes(
  records: readonly LogRecord[],
  asOf: CivilDate,
): ReadonlyMap<LogRecord, Outcome> {
  return outcomesIn(forestOf(inOrderOfLog(records), asOf));
}

/** The same for records whose forest of corrections is there already. */
export function outcomesIn({ entries, repeated }: Forest): ReadonlyMap<LogRecord, Outcome> {
  const found = new Map<LogRecord, Outcome>();
  for (const root of entries) if (root.above === null) tellBelow(root, found);
  for (const [record, { record: of }] of repeated)
    if (of !== null) found.set(record, { kind: 'repeats', of });
  return found;
}

function tellBelow(root: Entry, found: Map<LogRecord, Outcome>): void {
  const stands = standingBelow(root)?.record;
  const toVisit: { entry: Entry; withdrawnBy: LogRecord | null }[] = [
    { entry: root, withdrawnBy: root.withdrawnBy },
  ];
  for (let next = toVisit.pop(); next !== undefined; next = toVisit.pop()) {
    const { entry, withdrawnBy } = next;
    if (entry.record !== null)
      found.set(entry.record, outcomeOf(entry, entry.record, withdrawnBy, stands));
    for (const one of entry.corrections)
      toVisit.push({ entry: one, withdrawnBy: one.withdrawnBy ?? withdrawnBy });
  }
}

function outcomeOf(
  entry: Entry,
  record: LogRecord,
  withdrawnBy: LogRecord | null,
  stands: LogRecord | undefined,
): Outcome {
  if (isWithdrawal(entry)) return outcomeOfWithdrawal(entry);
  if (withdrawnBy !== null) return { kind: 'withdrawn', by: withdrawnBy };
  if (record === stands) return { kind: 'stands' };
  const isLeft = entry.acts || entry.corrections.some((one) => one.lives);
  return isLeft && stands ? { kind: 'corrected', by: stands } : { kind: 'not-yet' };
}

function outcomeOfWithdrawal({ acts, takesBack }: Entry): Outcome {
  const of = takesBack?.record ?? null;
  if (of === null) return { kind: 'no-effect' };
  return acts ? { kind: 'takes-back', of } : { kind: 'not-yet' };
}
