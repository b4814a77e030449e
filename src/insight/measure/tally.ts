import { addDays, type CivilDate } from '../../domain/civil-date.ts';
import { type Accumulator, accumulatorFor, type Contribution } from './accumulator.ts';
import { type Known, recordType } from './field.ts';
import { type Looked, type LookedAt, lookedAt } from './looked-at.ts';
import { GroupOfPeople, type TellsOf, tellsOf } from './rests-on-people.ts';
import { isHappening, type Thing } from './thing.ts';

/** A thing that counts, with what it contributes. */
export interface TallyPart {
  readonly thing: Thing;
  readonly contribution: Contribution;
}

/** From which day on something is looked at, and whether it is what a share is a part of; not, if not said. */
interface Side {
  /** The first day of the timeline. */
  readonly from: CivilDate;
  readonly isWhole?: boolean;
}

/**
 * What is looked at in one way, as it comes to be known: things are added in the order of their days,
 * those of which something may have changed are named, and at the end of each day they are counted.
 */
export class Tally {
  readonly looked: Looked;
  readonly #lookedAt: LookedAt;
  readonly #accumulator: Accumulator;
  /** The things of the day. */
  #added: Thing[] = [];
  /** Where nothing of a thing ever changes: those that count. */
  readonly #settled: TallyPart[] = [];
  /** Else what each contributes; null for those that do not count now. */
  readonly #contributions = new Map<Thing, Contribution | null>();
  readonly #touched = new Set<Thing>();
  readonly #alarms = new Map<CivilDate, readonly CivilDate[]>();
  readonly #waking = new Map<CivilDate, Thing[]>();
  readonly #tellsOf: TellsOf;
  /** Those whom the things that count are about, where its number tells of them. */
  readonly #group = new GroupOfPeople();
  #counted = 0;

  constructor(looked: Looked, { from, isWhole = false }: Side) {
    this.looked = looked;
    this.#lookedAt = lookedAt(looked, from);
    this.#accumulator = accumulatorFor(looked.way);
    this.#tellsOf = tellsOf(looked, { isWhole });
  }

  /** The type of the records that it looks at; null where it looks at people. */
  get type(): string | null {
    const { source } = this.looked;
    return source.kind === 'members' ? null : recordType(source);
  }

  /** The types of records that something of its things is worked out from. */
  get restsOn(): readonly string[] {
    return this.#lookedAt.restsOn;
  }

  /** Adds a record, or a person, whose day it is. */
  add(thing: Thing): void {
    this.#added.push(thing);
  }

  /** Says of a thing that something was recorded of it; one that was not added is none of its. */
  touch(thing: Thing): void {
    if (this.#contributions.has(thing)) this.#touched.add(thing);
  }

  /**
   * Counts at the end of a day.
   * @returns the last thing that counts otherwise than it did before; null where nothing does
   */
  close(known: Known): Thing | null {
    const added = this.#added;
    this.#added = [];
    if (this.#isSettled()) return added.filter((one) => this.#settle(one, known)).at(-1) ?? null;
    const stirred = this.#stirred(known.day);
    for (const thing of added) this.#setAlarms(thing);
    const moved = [...added, ...stirred].filter((one) => this.#recount(one, known));
    this.#touched.clear();
    return moved.at(-1) ?? null;
  }

  /** Its number; null for the mean or the median of nothing. */
  value(): number | null {
    return this.#accumulator.value();
  }

  /** The number of people that its number tells of; null where it tells of nobody. */
  get people(): number | null {
    if (this.#tellsOf === 'so many people') return this.value();
    return this.#tellsOf === 'nobody' ? null : this.#group.size;
  }

  /** How many things count. */
  get counted(): number {
    return this.#counted;
  }

  /** The things that count, in the order in which they were added. */
  parts(): readonly TallyPart[] {
    const moving = [...this.#contributions].flatMap(([thing, contribution]) =>
      contribution === null ? [] : [{ thing, contribution }],
    );
    return [...this.#settled, ...moving];
  }

  #isSettled(): boolean {
    const { moves, wakesAfter } = this.#lookedAt;
    return moves === 'never' && wakesAfter.length === 0;
  }

  /** Things of days before that may count otherwise today. */
  #stirred(day: CivilDate): Iterable<Thing> {
    if (this.#lookedAt.moves === 'daily') return this.#contributions.keys();
    for (const thing of this.#waking.get(day) ?? []) this.#touched.add(thing);
    return this.#touched;
  }

  #setAlarms(thing: Thing): void {
    if (!isHappening(thing)) return;
    for (const day of this.#alarmsFor(thing.on)) {
      const others = this.#waking.get(day);
      if (others) others.push(thing);
      else this.#waking.set(day, [thing]);
    }
  }

  /** The days on which records of a day may count otherwise, though nothing is recorded. */
  #alarmsFor(on: CivilDate): readonly CivilDate[] {
    const known = this.#alarms.get(on);
    if (known) return known;
    const days = this.#lookedAt.wakesAfter.map((after) => addDays(on, after));
    this.#alarms.set(on, days);
    return days;
  }

  /** Counts a thing for good; whether it counts. */
  #settle(thing: Thing, known: Known): boolean {
    const contribution = this.#lookedAt.contributionOf(thing, known);
    if (contribution === null) return false;
    this.#accumulator.add(contribution);
    this.#settled.push({ thing, contribution });
    this.#come(thing, known);
    return true;
  }

  /** Counts a thing as it is now; whether that is otherwise than before. */
  #recount(thing: Thing, known: Known): boolean {
    const before = this.#contributions.get(thing) ?? null;
    const now = this.#lookedAt.contributionOf(thing, known);
    this.#contributions.set(thing, now);
    if (areSame(before, now)) return false;
    if (before !== null) this.#accumulator.remove(before);
    if (now !== null) this.#accumulator.add(now);
    if (before === null) this.#come(thing, known);
    if (now === null) this.#go(thing, known);
    return true;
  }

  #come(thing: Thing, { people }: Known): void {
    this.#counted += 1;
    if (this.#tellsOf === 'those counted') this.#group.add(thing, people);
  }

  #go(thing: Thing, { people }: Known): void {
    this.#counted -= 1;
    if (this.#tellsOf === 'those counted') this.#group.remove(thing, people);
  }
}

function areSame(one: Contribution | null, other: Contribution | null): boolean {
  if (one === other) return true;
  if (one === null || other === null || one.length !== other.length) return false;
  return one.every((value, index) => value === other[index]);
}
