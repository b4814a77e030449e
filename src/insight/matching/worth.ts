import type { Link } from './link.ts';

/** How many links of each sort there are between two people. */
export interface LinkCounts {
  /** What the second looks for, and the first offers, or is only good at. */
  readonly given: Given;
  /** The other way round. */
  readonly taken: Given;
  /** What both have to do with. */
  readonly shared: number;
  readonly samePersona: boolean;
}

export interface Given {
  readonly offered: number;
  readonly known: number;
}

/** The numbers of docs/matching.md. */
const OFFERED = 4;
const KNOWN = 3;
const SHARED = 2;
const SAME_PERSONA = 1;
const MOST_GIVEN = 2;
const MOST_SHARED = 3;

/** What the links between two people are worth: 0 where there are none. */
export function worthOfLinks({ given, taken, shared, samePersona }: LinkCounts): number {
  return (
    worthGiven(given) + worthGiven(taken) + worthShared(shared) + (samePersona ? SAME_PERSONA : 0)
  );
}

/** Of what one looks for and the other has, two count; what is offered before what is known. */
export function worthGiven({ offered, known }: Given): number {
  const ofOffered = Math.min(offered, MOST_GIVEN);
  return OFFERED * ofOffered + KNOWN * Math.min(known, MOST_GIVEN - ofOffered);
}

export function worthShared(shared: number): number {
  return SHARED * Math.min(shared, MOST_SHARED);
}

export const WORTH_OF_SAME_PERSONA = SAME_PERSONA;

/** @param links all of two people */
export function countsOf(links: readonly Link[]): LinkCounts {
  const [someone] = links.flatMap((one) => (one.kind === 'sought' ? [one.giver] : []));
  const sought = (isFirst: (link: Link) => boolean): Given => {
    const its = links.filter((one) => one.kind === 'sought').filter(isFirst);
    const offered = its.filter(({ how }) => how === 'offers').length;
    return { offered, known: its.length - offered };
  };
  return {
    given: sought((one) => one.kind === 'sought' && one.giver === someone),
    taken: sought((one) => one.kind === 'sought' && one.giver !== someone),
    shared: links.filter(({ kind }) => kind === 'shared').length,
    samePersona: links.some(({ kind }) => kind === 'persona'),
  };
}
