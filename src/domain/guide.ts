/** What the guide for facilitators advises, and its sentences that several places say. */

/** How many personas serve a community best. */
export const PERSONAS = { fewest: 3, most: 5 } as const;

/** How many goals a community can work on in a quarter. */
export const GOALS_IN_A_QUARTER = 3;

/** More key results of one goal are more than anybody keeps in mind. */
export const MOST_KEY_RESULTS = 5;

export const WHY_PERSONAS = 'Three to five of the most prevalent make goals easier to aim';

export const GOALS_TO_WRITE = 'three goals for the quarter';

/** `2 so far; three to five serve best`. */
export function personasSoFar(count: number): string {
  return `${count} so far; three to five serve best`;
}
