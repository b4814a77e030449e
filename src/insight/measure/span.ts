import type { CivilDate, Interval } from '../../domain/civil-date.ts';
import type { Happening } from '../../domain/happening.ts';
import type { Member } from '../../domain/member.ts';
import type { Meant } from '../meant-records.ts';
import type { People } from '../people.ts';
import type { Gauge } from './gauge.ts';
import type { Tally } from './tally.ts';
import { WorkedOut } from './worked-out.ts';

/** The measures of one window, fed with its records and the people who joined, day by day. */
export class Span {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly #gauges: readonly Gauge[];
  readonly #people: People;
  readonly #workedOut: WorkedOut;
  /** By the type of the records that they look at. */
  readonly #ofRecords = new Map<string, Tally[]>();
  readonly #ofPeople: Tally[] = [];
  /** By the type of the records that something of their things is worked out from. */
  readonly #restingOn = new Map<string, Tally[]>();
  readonly #joining: ReadonlyMap<CivilDate, readonly Member[]>;

  constructor(
    { from, to }: Interval,
    gauges: readonly Gauge[],
    { people, meant }: { readonly people: People; readonly meant: Meant },
  ) {
    [this.from, this.to] = [from, to];
    this.#gauges = gauges;
    this.#people = people;
    this.#workedOut = new WorkedOut(people, meant);
    for (const tally of gauges.flatMap((one) => one.tallies)) {
      if (tally.type === null) this.#ofPeople.push(tally);
      else addTo(this.#ofRecords, tally.type, tally);
      for (const type of new Set(tally.restsOn)) addTo(this.#restingOn, type, tally);
    }
    this.#joining = this.#ofPeople.length > 0 ? joiningOf(people, from) : new Map();
  }

  /** Whether a day is one of its window. */
  isOn(day: CivilDate): boolean {
    return this.from <= day && day <= this.to;
  }

  /** Takes in what was recorded of a day, and counts at its end. Days come in their order. */
  take(day: CivilDate, recorded: readonly Happening[]): void {
    for (const person of this.#joining.get(day) ?? [])
      for (const tally of this.#ofPeople) tally.add(person);
    for (const record of recorded) this.#record(record);
    const known = { day, people: this.#people, workedOut: this.#workedOut };
    for (const gauge of this.#gauges) gauge.close(known);
  }

  #record(record: Happening): void {
    for (const tally of this.#ofRecords.get(record.type) ?? []) tally.add(record);
    const resting = this.#restingOn.get(record.type);
    if (!resting) return;
    for (const thing of this.#workedOut.take(record))
      for (const tally of resting) tally.touch(thing);
  }
}

function addTo<Key, One>(lists: Map<Key, One[]>, key: Key, one: One): void {
  const others = lists.get(key);
  if (others) others.push(one);
  else lists.set(key, [one]);
}

/** Everybody by the day from which they belong; those who belonged before, and of whom nobody knows since when, on the first. */
function joiningOf(people: People, first: CivilDate): ReadonlyMap<CivilDate, readonly Member[]> {
  const byDay = new Map<CivilDate, Member[]>();
  for (const person of people.all) {
    const day = person.joined !== null && person.joined > first ? person.joined : first;
    addTo(byDay, day, person);
  }
  return byDay;
}
