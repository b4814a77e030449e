import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEMBER_STATUSES } from '../../../src/domain/member.ts';
import type { MemberStanding } from '../../../src/insight/member-standing.ts';
import { statusGroups } from '../../../src/insight/picture/status-groups.ts';

type Counts = Partial<Record<MemberStanding, number>>;

const STANDINGS: readonly MemberStanding[] = [...MEMBER_STATUSES, 'erased'];

function groups(counts: Counts): string {
  const all = new Map(STANDINGS.map((status) => [status, counts[status] ?? 0]));
  return statusGroups(all)
    .map(({ statuses, people }) => `${people} ${statuses.join('+')}`)
    .join(', ');
}

describe('people by status', () => {
  it.each<[string, Counts, string]>([
    ['nobody', {}, ''],
    ['fewer than five in all', { active: 3, quiet: 1 }, ''],
    ['all active, which goes without saying', { active: 12 }, ''],
    ['all active but for who was erased', { active: 12, erased: 5 }, ''],
    ['all in another status', { quiet: 12 }, '12 quiet'],
    [
      'who was erased, with another small one',
      { active: 31, quiet: 9, left: 4, erased: 1 },
      '31 active, 9 quiet, 5 left+erased',
    ],
    [
      'each status with five or more',
      { active: 31, quiet: 9, invited: 5 },
      '31 active, 9 quiet, 5 invited',
    ],
    [
      'one small status: with the smallest of the others, or it could be worked out',
      { active: 31, quiet: 9, left: 2 },
      '31 active, 11 quiet+left',
    ],
    [
      'two small ones that are five together',
      { active: 31, invited: 2, left: 3 },
      '31 active, 5 invited+left',
    ],
    [
      'two small ones that are fewer than five together: with a third',
      { active: 31, quiet: 9, invited: 1, left: 3 },
      '31 active, 13 quiet+invited+left',
    ],
    ['one small one and one other: nothing is left to tell apart', { active: 31, left: 2 }, ''],
    ['small ones alone', { active: 4, quiet: 4, invited: 3 }, ''],
  ])('tells of %s', (_, counts, says) => {
    expect(groups(counts)).toBe(says);
  });

  it('tells of no group of fewer than five, nor leaves one out whose number is the rest', () => {
    const counts = fc.record(
      Object.fromEntries(STANDINGS.map((status) => [status, fc.nat({ max: 12 })])),
    );
    fc.assert(
      fc.property(counts, (drawn) => {
        const all = new Map(STANDINGS.map((status) => [status, drawn[status] ?? 0]));
        const total = [...all.values()].reduce((sum, count) => sum + count, 0);
        const shown = statusGroups(all);
        for (const { people } of shown) expect(people).toBeGreaterThanOrEqual(5);
        for (const { statuses, people } of shown)
          expect(people).toBe(statuses.reduce((sum, one) => sum + (all.get(one) ?? 0), 0));
        if (shown.length > 0)
          expect(shown.reduce((sum, { people }) => sum + people, 0)).toBe(total);
        expect(shown.filter(({ statuses }) => statuses.length > 1).length).toBeLessThan(2);
      }),
    );
  });
});
