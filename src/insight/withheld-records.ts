import type { Said } from '../domain/check-in.ts';
import type { LogRecord } from '../domain/record.ts';
import { isAboutPeople, isFew } from './small-group.ts';
import type { LoggedRecord } from './whole-log.ts';

/**
 * A log for everybody's eyes: of records about people, no number of fewer than five is told, nor one
 * that would tell it beside the next. Of a record whose key result is not known, neither is it known
 * that it is about something else.
 */
export function withheldRecords(log: readonly LoggedRecord[]): readonly LoggedRecord[] {
  return log.map((one) => (maySayOfPeople(one) && saysOfFew(one) ? withoutNumbers(one) : one));
}

function maySayOfPeople({ keyResult }: LoggedRecord): boolean {
  return keyResult === null || isAboutPeople(keyResult);
}

/** How many people something was about, where a record of what happened says so. */
const PEOPLE_COUNTED = ['people', 'sent'] as const;

function saysOfFew({ record, leadsTo }: LoggedRecord): boolean {
  if ('says' in record)
    return PEOPLE_COUNTED.map((key) => record.says[key]).some(
      (count) => typeof count === 'number' && isFew(count),
    );
  const said = record.type === 'check-in' ? record.said : null;
  return (leadsTo !== null && isFew(leadsTo)) || (said !== null && saysFew(said, leadsTo));
}

/** So many more tell of those before, too; where it does not count, nobody knows how many these were. */
function saysFew(said: Said, leadsTo: number | null): boolean {
  if (said.kind === 'value') return isFew(said.value);
  if (said.kind !== 'add') return false;
  return leadsTo === null || isFew(Math.abs(said.add)) || isFew(leadsTo - said.add);
}

function withoutNumbers(one: LoggedRecord): LoggedRecord {
  return { ...one, record: withoutFigure(one.record), leadsTo: null, withheld: true };
}

function withoutFigure(record: LogRecord): LogRecord {
  if ('says' in record) {
    const { people: _, sent: __, ...says } = record.says;
    return { ...record, says };
  }
  return record.type === 'check-in' ? { ...record, said: null } : record;
}
