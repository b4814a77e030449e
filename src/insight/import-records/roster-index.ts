import type { Member } from '../../domain/member.ts';
import { isKeyOf } from '../../domain/platform-key.ts';
import { foldedName } from '../folded-name.ts';
import { peopleOf } from '../people.ts';
import { personWithId } from '../person-name.ts';
import type { RowPerson } from '../tables/record-list.ts';

/** Who of the roster a row names. */
export type Who =
  | { readonly kind: 'known'; readonly member: Member }
  /** Exactly one member has exactly that name, and nothing else tells. */
  | { readonly kind: 'perhaps'; readonly member: Member }
  | { readonly kind: 'several'; readonly members: readonly Member[] }
  | { readonly kind: 'unknown' };

type Index = Map<string, Set<Member>>;

/**
 * Finds who of the roster rows name: by their id there, by the platform's id for them, by an address, by
 * a user name; by a name alone only perhaps. What two people have tells nobody.
 */
export class RosterIndex {
  readonly #ids = new Map<string, Member>();
  readonly #accounts: Index = new Map();
  readonly #emails: Index = new Map();
  readonly #handles: Index = new Map();
  readonly #names: Index = new Map();

  /** @param platform that accounts and user names are of, by its key; null for any */
  constructor(members: readonly Member[], platform: string | null) {
    const { who } = peopleOf(members);
    for (const line of members) {
      const member = who(line.id);
      if (!member || member.erased || line.erased) continue;
      this.#learn(line, member, platform);
    }
  }

  who({ id, facts }: RowPerson): Who {
    const { account, email, otherEmails, handle, name } = facts;
    for (const said of [id, account]) {
      const member = said === null ? undefined : this.#ids.get(said);
      if (member) return { kind: 'known', member };
    }
    const emails = email === null ? otherEmails : [email, ...otherEmails];
    const found =
      whoIn(this.#accounts, account === null ? [] : [account]) ??
      whoIn(this.#emails, emails.map(foldedName)) ??
      whoIn(this.#handles, handle === null ? [] : [foldedName(handle)]);
    return found ?? this.#byName(name);
  }

  #byName(name: string | null): Who {
    const found = whoIn(this.#names, name === null ? [] : namesOf(name));
    if (!found) return { kind: 'unknown' };
    return found.kind === 'known' ? { kind: 'perhaps', member: found.member } : found;
  }

  #learn(line: Member, member: Member, platform: string | null): void {
    const isOf = (key: string) => platform === null || isKeyOf(key, platform);
    this.#ids.set(line.id, member);
    for (const [key, account] of line.accounts) if (isOf(key)) add(this.#accounts, account, member);
    for (const [key, handle] of line.handles)
      if (isOf(key)) add(this.#handles, foldedName(handle), member);
    for (const email of [line.email, ...line.otherEmails])
      if (email !== null) add(this.#emails, foldedName(email), member);
    if (line.name !== null) add(this.#names, foldedName(line.name), member);
  }
}

/** People as they are listed, with their ids: `Ana Silva (k3f9x2ab) and Ana Sousa (p7c2q9zz)`. */
export function listedPeople(members: readonly Member[]): string {
  return members.map(personWithId).join(' and ');
}

function add(index: Index, key: string, member: Member): void {
  const known = index.get(key);
  if (known) known.add(member);
  else index.set(key, new Set([member]));
}

function whoIn(index: Index, keys: readonly string[]): Who | undefined {
  const found = new Set(keys.flatMap((key) => [...(index.get(key) ?? [])]));
  const [member, twin] = found;
  if (!member) return undefined;
  return twin ? { kind: 'several', members: [...found] } : { kind: 'known', member };
}

/** A name as it may stand on the roster: `Example, Ana (Guest)` is `Ana Example` there. */
function namesOf(name: string): readonly string[] {
  const bare = foldedName(name.replace(/\s*\([^)]*\)$/, ''));
  const [, last, first] = /^([^,]+), ?([^,]+)$/.exec(bare) ?? [];
  return [
    ...new Set([foldedName(name), bare, ...(last === undefined ? [] : [`${first} ${last}`])]),
  ];
}
