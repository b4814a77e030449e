import { resolve } from 'node:path';
import { quarterOf } from '../../../src/domain/calendar.ts';
import { addDays, type CivilDate } from '../../../src/domain/civil-date.ts';
import type { Community } from '../../../src/domain/community.ts';
import { type Facts, factsOf } from '../../../src/insight/next/facts.ts';
import { loadWorkspace } from '../../../src/workspace/load.ts';
import { nodeDisk } from '../../../src/workspace/node-disk.ts';
import { CHARTER, community, day, goal, reach, timeline } from '../builders.ts';

/** A whole example, as `cop next` reads it and more. */
export function example(name: string): Community {
  return loadWorkspace(nodeDisk, resolve('examples', name), {
    personas: 'all',
    goals: 'all',
    reviews: 'all',
    members: 'all',
    practices: 'all',
    log: 'all',
  }).community;
}

/** A community that has hardly begun. */
export const BEGUN: Community = community({
  charter: { ...CHARTER, practice: null, reviewOn: day('11-20') },
  goals: [goal('bare', []), goal('begun', [reach({ timeline: timeline('Whole quarter') })])],
});

/** What is known of a community on a day, in the quarter that holds it. */
export function factsAt(of: Community, asOf: CivilDate): Facts {
  return factsOf(of, asOf, quarterOf(asOf, of.charter.calendar));
}

/** Every so many days from a week before 2026-Q4 to three weeks after it. */
export function daysApart(apart: number): readonly CivilDate[] {
  const from = day('09-24');
  return Array.from({ length: Math.ceil(120 / apart) }, (_, index) => addDays(from, index * apart));
}
