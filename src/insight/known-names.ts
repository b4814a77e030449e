import type { CivilDate } from '../domain/civil-date.ts';
import type { HappeningType } from '../domain/happening-types.ts';
import { nearest } from '../domain/nearest.ts';
import { isHappening, type LogRecord } from '../domain/record.ts';
import { END_OF_LOG } from './log-order.ts';
import { standingRecords } from './standing.ts';

/** The fields by which a record names an experience or a survey: records of a type of that name give the names. */
const NAMING = ['experience', 'survey'] as const;

type Naming = (typeof NAMING)[number];

/** An experience or a survey as it was recorded last. */
export interface KnownName {
  readonly name: string;
  readonly on: CivilDate;
  /** What it was about, where that is said. */
  readonly about: string | null;
}

/** Whether a field of a type names what was recorded already: an experience's own record gives it its name. */
export function namesKnown(type: HappeningType, key: string): key is Naming {
  return type !== key && NAMING.some((one) => one === key);
}

/** The experiences, or the surveys, that were recorded, the latest first. */
export function knownNames(key: Naming, records: readonly LogRecord[]): readonly KnownName[] {
  const found = new Map<string, KnownName>();
  for (const record of standingRecords(records, END_OF_LOG)) {
    if (record.type !== key || !isHappening(record)) continue;
    const { [key]: name, about } = record.says;
    if (typeof name !== 'string') continue;
    found.delete(name);
    found.set(name, { name, on: record.on, about: typeof about === 'string' ? about : null });
  }
  return [...found.values()].reverse();
}

/** The known one that was likely meant by a name that none has; undefined where one has it, or none comes near. */
export function likelyMeant(name: string, known: readonly KnownName[]): string | undefined {
  const names = known.map((one) => one.name);
  return names.includes(name) ? undefined : nearest(name, names);
}
