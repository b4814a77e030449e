import type { CheckIn, WrittenCheckIn } from './record.ts';

/**
 * Records with the days that they count from: one that corrects or withdraws another and says no
 * day of its own has that of the record it names, however many stand between.
 * @returns in the order given; `dayless` names no record that has a day
 */
export function withDays(records: readonly WrittenCheckIn[]): {
  readonly dated: CheckIn[];
  readonly dayless: readonly WrittenCheckIn[];
} {
  if (records.every(isDated)) return { dated: [...records], dayless: [] };
  const byId = new Map<string, WrittenCheckIn>();
  for (const one of records) if (one.id !== null && !byId.has(one.id)) byId.set(one.id, one);
  const dated: CheckIn[] = [];
  const dayless: WrittenCheckIn[] = [];
  for (const one of records) {
    const on = dayOf(one, byId);
    if (on === null) dayless.push(one);
    else dated.push({ ...one, on });
  }
  return { dated, dayless };
}

function isDated(record: WrittenCheckIn): record is CheckIn {
  return record.on !== null;
}

function dayOf(
  record: WrittenCheckIn,
  byId: ReadonlyMap<string, WrittenCheckIn>,
): WrittenCheckIn['on'] {
  // Records that name one another in a circle have no day.
  const seen = new Set<WrittenCheckIn>();
  let one: WrittenCheckIn | undefined = record;
  while (one && one.on === null && !seen.has(one)) {
    seen.add(one);
    one = byId.get(one.withdraws ?? one.corrects ?? '');
  }
  return one?.on ?? null;
}
