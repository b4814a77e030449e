import type { LogRecord } from '../../domain/record.ts';
import type { Outcome } from '../outcomes.ts';

/**
 * The corrections that give way to another one of the same record, each with that other one. A
 * correction of a correction is no rival of it.
 * @param byId what each id names
 * @param became what has become of each record
 */
export function rivalCorrections(
  records: readonly LogRecord[],
  byId: ReadonlyMap<string, LogRecord>,
  became: ReadonlyMap<LogRecord, Outcome>,
): ReadonlyMap<LogRecord, LogRecord> {
  const rivals = new Map<LogRecord, LogRecord>();
  for (const those of correctionsOfOne(records, became)) {
    const kept = keptOf(those, byId, became);
    for (const one of those) if (kept && one !== kept) rivals.set(one, kept);
  }
  return rivals;
}

/** The corrections that are there, by the id that they name. */
function correctionsOfOne(
  records: readonly LogRecord[],
  became: ReadonlyMap<LogRecord, Outcome>,
): Iterable<readonly LogRecord[]> {
  const found = new Map<string, LogRecord[]>();
  for (const one of records) {
    if (one.corrects === null || !standsFor(one, became)) continue;
    const others = found.get(one.corrects);
    if (others) others.push(one);
    else found.set(one.corrects, [one]);
  }
  return found.values();
}

/** What stands for a record, if it is itself or a correction; undefined where nothing does. */
function standsFor(one: LogRecord, became: ReadonlyMap<LogRecord, Outcome>): LogRecord | undefined {
  const outcome = became.get(one);
  if (outcome?.kind === 'stands') return one;
  return outcome?.kind === 'corrected' ? outcome.by : undefined;
}

/** Which of the corrections of one record stands, or is corrected by what stands. */
function keptOf(
  those: readonly LogRecord[],
  byId: ReadonlyMap<string, LogRecord>,
  became: ReadonlyMap<LogRecord, Outcome>,
): LogRecord | undefined {
  const seen = new Set<LogRecord>();
  let one = those[0] && standsFor(those[0], became);
  while (one && !those.includes(one) && !seen.has(one)) {
    seen.add(one);
    one = byId.get(one.corrects ?? '');
  }
  return one && those.includes(one) ? one : undefined;
}
