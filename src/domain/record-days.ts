import type { LogRecord, WrittenRecord } from './record.ts';

/**
 * Records with the days that they count from: one that corrects or withdraws another and says no
 * day of its own has that of the record it names, however many stand between.
 * @returns in the order given; `dayless` names no record that has a day
 */
export function withDays(records: readonly WrittenRecord[]): {
  readonly dated: LogRecord[];
  readonly dayless: readonly WrittenRecord[];
} {
  if (records.every(isDated)) return { dated: [...records], dayless: [] };
  const byId = new Map<string, WrittenRecord>();
  for (const one of records) if (one.id !== null && !byId.has(one.id)) byId.set(one.id, one);
  const dated: LogRecord[] = [];
  const dayless: WrittenRecord[] = [];
  for (const one of records) {
    const record = withDay(one, byId);
    if (record) dated.push(record);
    else dayless.push(one);
  }
  return { dated, dayless };
}

/** The record itself where it says a day: a log has thousands, and copies take their time. */
function withDay(
  record: WrittenRecord,
  byId: ReadonlyMap<string, WrittenRecord>,
): LogRecord | undefined {
  if (isDated(record)) return record;
  const on = dayOf(record, byId);
  return on === null ? undefined : { ...record, on };
}

function isDated(record: WrittenRecord): record is LogRecord {
  return record.on !== null;
}

function dayOf(
  record: WrittenRecord,
  byId: ReadonlyMap<string, WrittenRecord>,
): WrittenRecord['on'] {
  // Records that name one another in a circle have no day.
  const seen = new Set<WrittenRecord>();
  let one: WrittenRecord | undefined = record;
  while (one && one.on === null && !seen.has(one)) {
    seen.add(one);
    one = byId.get(one.withdraws ?? one.corrects ?? '');
  }
  return one?.on ?? null;
}
