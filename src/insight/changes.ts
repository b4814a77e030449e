import type { Change, ChangedField, ChangedValue } from '../domain/change.ts';
import type { KeyResult } from '../domain/key-result.ts';
import type { LogRecord } from '../domain/record.ts';

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

/** Whether a key result's file surely says another value than the one that a change says it has. */
export function differsNow({ field, is }: Change, keyResult: KeyResult): boolean {
  if (field === null) return false;
  // Without a timeline it has that of its goal, which need not be the one it had then.
  if (field === 'timeline' && is === null) return false;
  return !isSame(field, withoutQuarter(is), saysNow(keyResult, field));
}

/** A goal that moved to another quarter is recorded as `Weeks 1-3 of 2027-Q1`; its file leaves that out. */
function withoutQuarter(value: ChangedValue): ChangedValue {
  return typeof value === 'string' ? value.replace(/ of \d{4}-Q[1-4]$/, '') : value;
}

function isSame(field: ChangedField, one: ChangedValue, other: ChangedValue): boolean {
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

function inEffect(changes: readonly Change[]): Change[] {
  const left: Change[] = [];
  for (const change of changes) {
    const { field, is } = change;
    const back = left.findIndex(({ was }) => field !== null && isSame(field, was, is));
    if (back < 0) left.push(change);
    else left.splice(back);
  }
  return left;
}
