import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Seat } from '../../../src/insight/matching/circle.ts';
import { linksBetween } from '../../../src/insight/matching/link.ts';
import { linkWorths } from '../../../src/insight/matching/link-worths.ts';
import { countsOf, worthOfLinks } from '../../../src/insight/matching/worth.ts';
import { circleOf, type Said } from './seats.ts';

/** The links of the first two people, and what they are worth. */
function links(said: Said) {
  const [one, other] = circleOf(said).all;
  if (!one || !other) throw new Error('there are not two');
  const found = linksBetween(one.profile, other.profile);
  expect(linksBetween(other.profile, one.profile)).toEqual(found);
  return { found, worth: worthOfLinks(countsOf(found)) };
}

describe('what links two people', () => {
  it('is what one offers and the other seeks: 4', () => {
    const { found, worth } = links({
      ana: { seeks: ['Chart review'] },
      ben: { offers: ['Chart reviews'], skills: ['Charts'] },
    });
    expect(found).toMatchObject([
      {
        kind: 'sought',
        how: 'offers',
        gives: 'Chart reviews',
        giver: { id: 'ben' },
        seeker: { id: 'ana' },
      },
    ]);
    expect(worth).toBe(4);
  });

  it('is one topic that fits several of the other once, whoever has the several', () => {
    const three = ['Line charts', 'Bar charts', 'Pie charts'];
    for (const said of [
      { ana: { skills: ['Charts'] }, ben: { skills: three } },
      { ana: { skills: three }, ben: { skills: ['Charts'] } },
    ]) {
      const { found, worth } = links(said);
      expect(found).toMatchObject([{ kind: 'shared', topic: 'Charts' }]);
      expect(worth).toBe(2);
    }
  });

  it('is what one is good at and the other seeks: 3; two in each direction count', () => {
    const all = ['SQL', 'R', 'Maps'];
    expect(links({ ana: { seeks: ['SQL'] }, ben: { skills: ['SQL'] } }).worth).toBe(3);
    expect(links({ ana: { seeks: all }, ben: { skills: all } }).worth).toBe(6);
    expect(links({ ana: { seeks: all }, ben: { skills: all, offers: ['Maps'] } }).worth).toBe(7);
    const both = { seeks: ['SQL'], offers: ['SQL'] };
    expect(links({ ana: both, ben: both }).worth).toBe(8);
  });

  it('is what both have to do with: 2, of three things at most', () => {
    const { found, worth } = links({
      ana: { skills: ['Maps'], interests: ['Colour', 'Accessibility', 'Maps'] },
      ben: { skills: ['Colour'], interests: ['accessibility audits', 'maps'] },
    });
    expect(
      found.map((one) => one.kind === 'shared' && [one.topic, one.skilled.map(({ id }) => id)]),
    ).toEqual([
      ['Colour', ['ben']],
      ['Accessibility', []],
      ['Maps', ['ana']],
    ]);
    expect(worth).toBe(6);
    const four = { interests: ['a1', 'b1', 'c1', 'd1'] };
    expect(links({ ana: four, ben: four }).worth).toBe(6);
  });

  it('is a persona that both are like: 1', () => {
    expect(links({ ana: { persona: 'p' }, ben: { persona: 'p' } }).worth).toBe(1);
    expect(links({ ana: { persona: 'p' }, ben: { persona: 'q' } })).toEqual({
      found: [],
      worth: 0,
    });
    expect(links({ ana: {}, ben: {} })).toEqual({ found: [], worth: 0 });
  });

  it('is worth the same for all at once as for each two', () => {
    const phrases = fc.uniqueArray(
      fc.constantFrom('Maps', 'Map design', 'SQL', 'Design', 'Charts', 'chart reviews', 'Colour'),
      { maxLength: 3 },
    );
    const persona = fc.constantFrom('p', 'q', undefined);
    const someone = fc.record({
      skills: phrases,
      interests: phrases,
      offers: phrases,
      seeks: phrases,
      persona,
    });
    fc.assert(
      fc.property(fc.array(someone, { minLength: 2, maxLength: 6 }), (people) => {
        const said = Object.fromEntries(people.map((one, at) => [`id${at}`, one]));
        const seats: readonly Seat[] = circleOf(said as Said).all;
        const worths = linkWorths(seats);
        for (const [one, its] of seats.entries())
          for (const [other, others] of seats.entries()) {
            if (one === other) continue;
            const worth = worthOfLinks(countsOf(linksBetween(its.profile, others.profile)));
            expect(worths[one * seats.length + other]).toBe(worth);
          }
      }),
    );
  });
});
