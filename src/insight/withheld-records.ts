import type { Said } from '../domain/check-in.ts';
import type { Happening } from '../domain/happening.ts';
import { isHappening, type LogRecord } from '../domain/record.ts';
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

/** What a record says in numbers of the people whom it names. */
const NUMBERS_OF_SOMEBODY = ['hours', 'minutes'] as const;

function happeningOfFew({ members, says }: Happening): boolean {
  const counts = PEOPLE_COUNTED.map((key) => says[key]);
  return (
    counts.some((count) => typeof count === 'number' && isFew(count)) ||
    (isFew(members.length) && NUMBERS_OF_SOMEBODY.some((key) => typeof says[key] === 'number'))
  );
}

function saysOfFew({ record, leadsTo }: LoggedRecord): boolean {
  if (isHappening(record)) return happeningOfFew(record);
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
  if (isHappening(record)) {
    const { people: _, sent: __, hours: ___, minutes: ____, ...says } = record.says;
    return { ...record, says };
  }
  return record.type === 'check-in' ? { ...record, said: null } : record;
}
