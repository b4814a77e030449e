import type { CivilDate } from '../../domain/civil-date.ts';
import type { Member } from '../../domain/member.ts';
import type { RowRemark } from '../import-members/repeats.ts';
import type { MemberFacts } from '../tables/member-row.ts';
import type { RecordList, RecordRow, RowPerson } from '../tables/record-list.ts';
import { identityOf } from '../tables/row-identity.ts';
import type { ImportWish } from './import-wish.ts';
import type { KnownRow } from './once-each.ts';
import { listedPeople, RosterIndex } from './roster-index.ts';

/** Somebody who is put on the roster. */
export interface Newcomer {
  readonly line: number;
  readonly id: string;
  readonly facts: MemberFacts;
}

/** Whom a row may be of, by a name alone. */
export interface Guess {
  readonly line: number;
  readonly name: string;
  readonly member: Member;
}

interface PeopleContext {
  readonly members: readonly Member[];
  readonly today: CivilDate;
  readonly wishes: ReadonlySet<ImportWish>;
  readonly newId: () => string;
}

/** Tells who the people of rows are on the roster; who is not there is new, or a stranger. */
export class RowPeople {
  readonly #index: RosterIndex;
  readonly #context: PeopleContext;
  readonly #isResponse: boolean;
  readonly #newcomers = new Map<string, Newcomer>();
  readonly #newIds = new Set<string>();
  readonly strangers: RowRemark[] = [];
  readonly guesses: Guess[] = [];
  /** Rows that may be of several people. */
  readonly unclear: RowRemark[] = [];

  constructor({ type, platform }: Pick<RecordList, 'type' | 'platform'>, context: PeopleContext) {
    this.#index = new RosterIndex(context.members, platform);
    this.#context = context;
    this.#isResponse = type === 'response';
  }

  newcomers(): readonly Newcomer[] {
    return [...this.#newcomers.values()];
  }

  isNew(id: string): boolean {
    return this.#newIds.has(id);
  }

  /** A row with the ids of its people; undefined where it cannot be recorded for want of one. */
  known(row: RecordRow): KnownRow | undefined {
    if (this.#isResponse) return { row, members: this.#whose(row), identity: row.identity };
    const members: string[] = [];
    for (const person of row.people) {
      const id = this.#idOf(row, person);
      if (id === undefined) return undefined;
      members.push(id);
    }
    return { row, members: [...new Set(members)], identity: row.identity };
  }

  /** Whose response it is, where that is to be recorded and known; else it is nobody's. */
  #whose({ people, line }: RecordRow): readonly string[] {
    const [person] = people;
    if (!person || !this.#context.wishes.has('named')) return [];
    const who = this.#index.who(person);
    if (who.kind === 'known') return [who.member.id];
    if (who.kind !== 'perhaps') return [];
    this.guesses.push({ line, name: person.facts.name ?? '', member: who.member });
    return this.#context.wishes.has('names') ? [who.member.id] : [];
  }

  #idOf({ line }: RecordRow, person: RowPerson): string | undefined {
    const { wishes } = this.#context;
    const who = this.#index.who(person);
    switch (who.kind) {
      case 'known':
        return who.member.id;
      case 'perhaps':
        this.guesses.push({ line, name: calledOf(person), member: who.member });
        return wishes.has('names') ? who.member.id : undefined;
      case 'several':
        this.unclear.push({ line, why: `may be of ${listedPeople(who.members)}` });
        return undefined;
      default:
        if (wishes.has('add-members') && this.#canAdd(person)) return this.#added(line, person);
        this.strangers.push({ line, why: calledOf(person) });
        return undefined;
    }
  }

  /** Somebody with a name alone is another each time, unless names are to be enough. */
  #canAdd({ facts }: RowPerson): boolean {
    const { email, account, handle, platform, name } = facts;
    const isKnown = email !== null || (platform !== null && (account !== null || handle !== null));
    return isKnown || (name !== null && this.#context.wishes.has('names'));
  }

  #added(line: number, person: RowPerson): string {
    const { facts } = person;
    const identity = identityOf({ id: null, facts });
    const known = this.#newcomers.get(identity);
    if (known) return known.id;
    const id = this.#context.newId();
    this.#newcomers.set(identity, { line, id, facts });
    this.#newIds.add(id);
    return id;
  }
}

/** What a row calls somebody. */
function calledOf({ id, facts }: RowPerson): string {
  const { name, email, handle, account } = facts;
  const said = [name ?? handle, email].filter((one) => one !== null);
  return said.length > 0 ? said.join(', ') : (account ?? id ?? '');
}
