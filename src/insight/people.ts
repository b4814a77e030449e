import type { Member } from '../domain/member.ts';

/** The people of a community, each once. */
export interface People {
  /** Everybody, without those who turned out to be somebody else, in the order of the roster. */
  readonly all: readonly Member[];
  /** Who an id means: the person themself, or who they turned out to be; undefined for nobody of the roster. */
  readonly who: (id: string) => Member | undefined;
}

/**
 * The people of a roster. Of two lines with one id the first counts; a circle of people who are each
 * said to be the next leads nowhere, so each of them stays who they are.
 */
export function peopleOf(members: readonly Member[]): People {
  const byId = new Map<string, Member>();
  for (const one of members) if (!byId.has(one.id)) byId.set(one.id, one);
  const known = new Map<string, Member>();
  const who = (id: string): Member | undefined => {
    const person = known.get(id) ?? standsFor(byId.get(id), byId);
    if (person) known.set(id, person);
    return person;
  };
  return { all: [...byId.values()].filter((one) => who(one.id) === one), who };
}

function standsFor(
  start: Member | undefined,
  byId: ReadonlyMap<string, Member>,
): Member | undefined {
  const seen = new Set<Member>();
  let one = start;
  while (one && one.sameAs !== null && !seen.has(one)) {
    seen.add(one);
    const next = byId.get(one.sameAs);
    if (!next) return one;
    one = next;
  }
  return one && one.sameAs !== null ? start : one;
}
