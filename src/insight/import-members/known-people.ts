import type { Member } from '../../domain/member.ts';
import { isKeyOf } from '../../domain/platform-key.ts';
import { foldedName } from '../folded-name.ts';
import { peopleOf } from '../people.ts';
import type { MemberFacts } from '../tables/member-row.ts';

/** By what somebody of the roster is known to be who a row is about. */
export type KnownBy = 'account' | 'email' | 'handle';

/** Somebody of the roster who a row is about. */
export interface Known {
  readonly member: Member;
  readonly by: KnownBy;
  /** The key under which the roster has the account or the handle: `slack`, or `slack-2` of a second one. */
  readonly key: string | null;
}

/** In what a row may be found on the roster, the surest first. */
export const WAYS = ['account', 'address', 'further address', 'handle'] as const;
type Way = (typeof WAYS)[number];

/**
 * Finds whom of the roster a row is about: by the platform's id for them; else by an address; else by the
 * user name there. An address or a user name of somebody who has another id on the platform is not enough.
 */
export class KnownPeople {
  readonly #known: Readonly<Record<Way, Map<string, Known[]>>> = {
    account: new Map(),
    address: new Map(),
    'further address': new Map(),
    handle: new Map(),
  };
  readonly #platform: string | null;

  /** @param platform whose accounts and handles the rows have */
  constructor(members: readonly Member[], platform: string | null) {
    this.#platform = platform;
    const { who } = peopleOf(members);
    for (const line of members) {
      const member = who(line.id);
      if (member && !member.erased) this.#learn(line, member);
    }
  }

  /**
   * Who it is in one of the ways; undefined where nobody is.
   * @param taken who another row is about already
   */
  find(
    way: Way,
    facts: MemberFacts,
    taken: { readonly has: (member: Member) => boolean },
  ): Known | undefined {
    const said = way === 'account' || way === 'handle' ? facts[way] : facts.email;
    const known = said === null ? undefined : this.#known[way].get(keyOf(way, said));
    // One person may have two ids on a platform, once two lines turned out to be theirs.
    if (way === 'account') return known?.[0];
    return known?.find(
      ({ member }) => !taken.has(member) && (facts.account === null || !this.#hasAccount(member)),
    );
  }

  #isOurs(key: string): boolean {
    return this.#platform !== null && isKeyOf(key, this.#platform);
  }

  #hasAccount({ accounts }: Member): boolean {
    return [...accounts.keys()].some((key) => this.#isOurs(key));
  }

  #learn({ email, otherEmails, accounts, handles }: Member, member: Member): void {
    for (const [key, account] of accounts)
      if (this.#isOurs(key)) this.#add('account', account, { member, by: 'account', key });
    const byEmail: Known = { member, by: 'email', key: this.#platform };
    if (email !== null) this.#add('address', email, byEmail);
    for (const one of otherEmails) this.#add('further address', one, byEmail);
    for (const [key, handle] of handles)
      if (this.#isOurs(key)) this.#add('handle', handle, { member, by: 'handle', key });
  }

  #add(way: Way, text: string, known: Known): void {
    const map = this.#known[way];
    const key = keyOf(way, text);
    const same = map.get(key);
    if (same) same.push(known);
    else map.set(key, [known]);
  }
}

/** An id is compared as it is. */
function keyOf(way: Way, text: string): string {
  return way === 'account' ? text : foldedName(text);
}
