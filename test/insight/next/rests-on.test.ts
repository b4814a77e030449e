import { describe, expect, it } from 'vitest';
import type { Community, Unread } from '../../../src/domain/community.ts';
import type { Facts } from '../../../src/insight/next/facts.ts';
import { areRead, type Ground } from '../../../src/insight/next/grounds.ts';
import { RULES, type RuleRow } from '../../../src/insight/next/rules.ts';
import { foundBy } from '../../../src/insight/next/told-by.ts';
import { ALL_READ, day, quarter } from '../builders.ts';
import { BEGUN, daysApart, example, factsAt } from './communities.ts';

const LIVED = example('product-community');
const COMMUNITIES: readonly Community[] = [
  BEGUN,
  LIVED,
  { ...LIVED, practices: [] },
  example('first-week'),
];
const FACTS = COMMUNITIES.flatMap((one) => daysApart(3).map((asOf) => factsAt(one, asOf)));

/** What cannot be read where a ground is missing, whichever the quarter. */
const MISSING: Readonly<Record<Ground, Partial<Unread>>> = {
  charter: { charter: true },
  log: { log: ['log/2026-11/broken.yaml'] },
  practices: { practices: true },
  members: { members: ['members/broken.yaml'] },
  goals: { goals: [{ id: 'broken', quarter: null }] },
  review: { reviews: [null] },
  reviews: { reviews: [null] },
};

/** A day on which a rule has something to say. */
function speaking(row: RuleRow): Facts | undefined {
  return FACTS.find((facts) => foundBy(row, facts).length > 0);
}

function without(ground: Ground, { community, asOf }: Facts): Facts {
  return factsAt({ ...community, unread: { ...ALL_READ, ...MISSING[ground] } }, asOf);
}

describe('what advice rests on', () => {
  it.each(RULES.flatMap((row) => row.restsOn.map((ground) => ({ row, name: row.name, ground }))))(
    '$name is silent where of the $ground not all could be read',
    ({ row, ground }) => {
      const facts = speaking(row);
      expect(facts).toBeDefined();
      if (facts) expect(foundBy(row, without(ground, facts))).toEqual([]);
    },
  );

  it('is the log for all but what all else rests on: an answer may stand in it', () => {
    const others = RULES.filter(({ restsOn }) => !restsOn.includes('log'));
    expect(others.map(({ name }) => name)).toEqual(['personas', 'goals', 'key-results']);
    for (const row of others) {
      const facts = speaking(row);
      expect(facts && foundBy(row, without('log', facts))).toHaveLength(
        facts ? foundBy(row, facts).length : 0,
      );
    }
  });

  it('is of goals and the review only those of the quarter, or of one that nobody knows', () => {
    const facts = factsAt(LIVED, day('11-24'));
    const unread = (of: string) => ({
      quarter: facts.quarter,
      community: {
        ...LIVED,
        unread: {
          ...ALL_READ,
          goals: [{ id: 'broken', quarter: quarter(of) }],
          reviews: [quarter(of)],
        },
      },
    });
    const grounds: readonly Ground[] = ['goals', 'review', 'reviews'];
    const readOf = (of: string) => grounds.filter((ground) => areRead([ground], unread(of)));
    expect(readOf('2026-Q4')).toEqual([]);
    expect(readOf('2026-Q3')).toEqual(['goals', 'review']);
  });
});
