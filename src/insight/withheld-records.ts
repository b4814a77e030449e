import type { Said } from '../domain/check-in.ts';
import { countsPeople } from '../domain/people-units.ts';
import type { LogRecord } from '../domain/record.ts';
import type { LoggedRecord } from './whole-log.ts';
import { SMALLEST_GROUP } from './withheld.ts';

/**
 * A log for everybody's eyes: of records about people, no number of fewer than five is told, nor one
 * that would tell it beside the next. Of a record whose key result is not known, neither is it known
 * that it is about something else.
 */
export function withheldRecords(log: readonly LoggedRecord[]): readonly LoggedRecord[] {
  return log.map((one) => (isAboutPeople(one) && tellsOfFew(one) ? withoutNumbers(one) : one));
}

function isAboutPeople({ keyResult }: LoggedRecord): boolean {
  return keyResult === null || (keyResult.kind !== 'milestone' && countsPeople(keyResult));
}

function tellsOfFew({ record, leadsTo }: LoggedRecord): boolean {
  const said = record.type === 'check-in' ? record.said : null;
  return isFew(leadsTo) || (said !== null && saysFew(said, leadsTo));
}

/** So many more tell of those before, too; where it does not count, nobody knows how many these were. */
function saysFew(said: Said, leadsTo: number | null): boolean {
  if (said.kind === 'value') return isFew(said.value);
  if (said.kind !== 'add') return false;
  return leadsTo === null || isFew(Math.abs(said.add)) || isFew(leadsTo - said.add);
}

function isFew(people: number | null): boolean {
  return people !== null && people > 0 && people < SMALLEST_GROUP;
}

function withoutNumbers(one: LoggedRecord): LoggedRecord {
  return { ...one, record: withoutFigure(one.record), leadsTo: null, withheld: true };
}

function withoutFigure(record: LogRecord): LogRecord {
  return record.type === 'check-in' ? { ...record, said: null } : record;
}
