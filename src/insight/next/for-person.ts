import type { Community } from '../../domain/community.ts';
import { foldedName } from '../folded-name.ts';
import { whoIsCalled } from '../resolve-member.ts';
import type { AdviceItem } from './item.ts';

/** Advice for one person. */
export interface ForPerson {
  /** What is theirs, and what is nobody's, in the order that it had. */
  readonly items: readonly AdviceItem[];
  /** Who looks after anything, where nobody of that name does; else null. */
  readonly known: readonly string[] | null;
}

/**
 * What of a list is a person's, or nobody's. Owners are short free texts: neither case nor spaces matter,
 * and an id, a handle and a name of one person of the roster mean the same.
 */
export function itemsFor(
  name: string,
  items: readonly AdviceItem[],
  community: Community,
): ForPerson {
  const owners = ownersIn(items, community);
  const theirs = new Set(owners.filter((owner) => isSamePerson(owner, name, community)));
  return {
    items: items.filter(({ owner }) => owner === null || theirs.has(owner)),
    known: theirs.size > 0 ? null : owners,
  };
}

/** Everybody who looks after something, as it is written, each once. */
function ownersIn(
  items: readonly AdviceItem[],
  { charter, goals, practices }: Community,
): readonly string[] {
  const all = [
    ...charter.facilitators,
    ...goals.flatMap((goal) => [goal, ...goal.keyResults]).map(({ owner }) => owner),
    ...practices.map(({ owner }) => owner),
    ...items.map(({ owner }) => owner),
  ].filter((owner) => owner !== null);
  return [...new Set(all)];
}

function isSamePerson(owner: string, name: string, { members }: Community): boolean {
  if (foldedName(owner) === foldedName(name)) return true;
  const [one, other] = [owner, name].map((written) => whoIsCalled(written, members));
  return one?.kind === 'found' && other?.kind === 'found' && one.member === other.member;
}
