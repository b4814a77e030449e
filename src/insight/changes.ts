import { type Calendar, parseQuarter, type Quarter } from '../domain/calendar.ts';
import type { Change, ChangedField, ChangedValue } from '../domain/change.ts';
import type { KeyResult } from '../domain/key-result.ts';
import type { LogRecord } from '../domain/record.ts';
import { parseTimeline } from '../domain/timeline.ts';
import { haveSameDays } from './timeline-days.ts';

/** What a key result's file says of a field now: of its timeline, that of its goal where it has none. */
export function saysNow(keyResult: KeyResult, field: ChangedField): ChangedValue {
  switch (field) {
    case 'target':
      return keyResult.kind === 'reach' ? keyResult.target : null;
    case 'baseline':
      return keyResult.kind === 'reach' ? keyResult.baseline : null;
    case 'at_least':
      return keyResult.kind === 'keep' ? keyResult.atLeast : null;
    case 'at_most':
      return keyResult.kind === 'keep' ? keyResult.atMost : null;
    case 'timeline':
      return keyResult.timeline.written;
  }
}

/** A key result as its file says it, and by what the weeks of its timeline are counted. */
export interface KeyResultInQuarter {
  readonly keyResult: KeyResult;
  readonly quarter: Quarter;
  readonly calendar: Calendar;
}

/**
 * Whether a key result's file surely says another value than the one that a change says it has. Two
 * timelines are one where they have the same days.
 */
export function differsNow({ field, is }: Change, now: KeyResultInQuarter): boolean {
  if (field === null) return false;
  if (field !== 'timeline') return !isSame(field, is, saysNow(now.keyResult, field));
  // Without a timeline it has that of its goal, which need not be the one it had then.
  return typeof is === 'string' && !isTimelineNow(is, now);
}

/** A goal that moved to another quarter is recorded as `Weeks 1-3 of 2027-Q1`; its file leaves that out. */
const WITH_QUARTER = /^(.*) of (\d{4}-Q[1-4])$/;

function isTimelineNow(is: string, { keyResult, quarter, calendar }: KeyResultInQuarter): boolean {
  const [, written = is, named = ''] = WITH_QUARTER.exec(is) ?? [];
  const parsed = parseTimeline(written, parseQuarter(named) ?? quarter, calendar);
  if (parsed.ok) return haveSameDays(parsed.value, keyResult.timeline);
  return isSame('timeline', written, keyResult.timeline.written);
}

/** Whether two values of a field are one. */
export function isSame(field: ChangedField, one: ChangedValue, other: ChangedValue): boolean {
  return plain(field, one) === plain(field, other);
}

/** Spaces around a timeline do not count, and without a baseline it is 0. */
function plain(field: ChangedField, value: ChangedValue): ChangedValue {
  if (field === 'baseline') return value ?? 0;
  return typeof value === 'string' ? value.trim() : value;
}

/** Changes by the field of a key result that they change, each list in the order given. */
export function changesByField(records: readonly LogRecord[]): readonly (readonly Change[])[] {
  const found = new Map<string, Change[]>();
  for (const record of records) {
    if (record.type !== 'change' || record.field === null) continue;
    const name = `${record.keyResult} ${record.field}`;
    const changes = found.get(name);
    if (changes) changes.push(record);
    else found.set(name, [record]);
  }
  return [...found.values()];
}

/**
 * The changes that were not changed back since: a change back to what an earlier one found takes that
 * one and all since out, and itself.
 * @param standing records that stand, in order
 */
export function changesInEffect(standing: readonly LogRecord[]): ReadonlySet<LogRecord> {
  return new Set(changesByField(standing).flatMap(inEffect));
}

/**
 * Of the changes of one field, in order, those that were not changed back since, as `changesInEffect`
 * says.
 */
export function inEffect<T extends Pick<Change, 'field' | 'was' | 'is'>>(
  changes: readonly T[],
): T[] {
  const left: T[] = [];
  for (const change of changes) {
    const { field, is } = change;
    const back = left.findIndex(({ was }) => field !== null && isSame(field, was, is));
    if (back < 0) left.push(change);
    else left.splice(back);
  }
  return left;
}
