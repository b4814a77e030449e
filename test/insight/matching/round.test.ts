import { describe, expect, it } from 'vitest';
import { type MeetingsFor, meetingsFor } from '../../../src/insight/matching/meetings-for.ts';
import { roundOf } from '../../../src/insight/matching/round.ts';
import { happening } from '../builders.ts';
import { circleOf, type Said } from './seats.ts';

function introduced(on: string, ...members: string[]) {
  return happening('introduction', on, { members });
}

/** The groups of a round, each introduction as the two ids. */
function round(...given: Parameters<typeof circleOf>): string[][] {
  return roundOf(circleOf(...given)).map(({ introductions }) =>
    introductions.map(({ one, other }) => `${one.profile.member.id} ${other.profile.member.id}`),
  );
}

const MAPS = { interests: ['Maps'] };
const SQL = { interests: ['SQL'] };

describe('a round', () => {
  it('pairs those whom something links', () => {
    expect(round({ ana: MAPS, ben: SQL, cy: SQL, dee: MAPS })).toEqual([['ana dee'], ['ben cy']]);
  });

  it('leaves nobody out for whom a pair must give up each other', () => {
    // Cy and Dee have most in common; but for them, Ana and Ben would be strangers.
    const both = { interests: ['Maps', 'SQL', 'R'] };
    expect(round({ ana: MAPS, ben: SQL, cy: both, dee: both })).toEqual([['ana cy'], ['ben dee']]);
  });

  it('suggests who met before only where there is no other way', () => {
    const said = { ana: MAPS, ben: MAPS, cy: MAPS, dee: {} };
    const met = [introduced('09-01', 'ana', 'ben'), introduced('09-02', 'ana', 'cy')];
    // Dee is the only one whom Ana did not meet.
    expect(round(said, met)).toEqual([['ben cy'], ['dee ana']]);
    const everybody = [...met, introduced('09-03', 'dee', 'ana')];
    expect(round(said, everybody)).toHaveLength(2);
    expect(
      roundOf(circleOf(said, everybody)).flatMap(({ introductions }) =>
        introductions.map(({ met: on }) => on),
      ),
    ).toContain('2026-09-03');
  });

  it('has one group of three where their number is odd, and nobody where there is one', () => {
    expect(round({ ana: MAPS, ben: SQL, cy: SQL, dee: MAPS, eli: SQL })).toEqual([
      ['ana dee'],
      ['ben cy', 'ben eli', 'cy eli'],
    ]);
    expect(round({ ana: MAPS, ben: SQL, cy: MAPS })).toEqual([['ana cy', 'ana ben', 'cy ben']]);
    expect(round({ ana: MAPS })).toEqual([]);
    expect(round({})).toEqual([]);
  });

  it('names first who is new', () => {
    expect(
      round({ ana: { ...MAPS, joined: '2026-01-01' }, ben: { ...MAPS, joined: '2026-11-20' } }),
    ).toEqual([['ben ana']]);
  });

  it('is the same whatever the order of the roster', () => {
    const said: Said = { ana: MAPS, ben: SQL, cy: SQL, dee: MAPS, eli: {}, fay: { skills: ['R'] } };
    const other = Object.fromEntries(Object.entries(said).reverse());
    expect(round(other)).toEqual(round(said));
  });

  it('parts more than 2,000 people, and leaves nobody out', { timeout: 60_000 }, () => {
    const said = Object.fromEntries(
      Array.from({ length: 2_001 }, (_, at) => [`p${String(at).padStart(4, '0')}`, {}]),
    );
    const groups = roundOf(circleOf(said));
    const named = new Set(
      groups.flatMap(({ introductions }) =>
        introductions.flatMap(({ one, other }) => [one.profile.member.id, other.profile.member.id]),
      ),
    );
    expect(named.size).toBe(2_001);
    expect(groups.filter(({ introductions }) => introductions.length === 3)).toHaveLength(1);
  });
});

describe('whom somebody could meet', () => {
  function suggested(ids: readonly string[], most: number, ...given: Parameters<typeof circleOf>) {
    const circle = circleOf(...given);
    const members = ids.map((id) => {
      const seat = circle.all.find(({ profile }) => profile.member.id === id);
      if (!seat) throw new Error(`nobody is ${id}`);
      return seat.profile.member;
    });
    return meetingsFor(members, circle, most).map(told);
  }

  function told(one: MeetingsFor): string {
    if (one.kind === 'rests') return `rests until ${one.resting.from}`;
    if (one.kind === 'not-here') return one.kind;
    const others = one.others.flatMap(({ one: a, other: b }) => [a, b]);
    return others
      .map(({ profile }) => profile.member.id)
      .filter((id) => id !== one.member.id)
      .join(' ');
  }

  const MORE = { interests: ['Maps', 'SQL'] };

  it('are those whom most links, and nobody else where something links one', () => {
    expect(suggested(['ana'], 3, { ana: MORE, ben: MAPS, cy: MORE, dee: {} })).toEqual(['cy ben']);
    expect(suggested(['ana'], 1, { ana: MORE, ben: MAPS, cy: MORE, dee: {} })).toEqual(['cy']);
  });

  it('is a single one where nothing links anybody, each another', () => {
    const said = { ana: MORE, ben: MAPS, dee: {}, eli: {} };
    expect(suggested(['dee'], 3, said)).toEqual(['ana']);
    expect(suggested(['dee', 'eli'], 3, said)).toEqual(['ana', 'ben']);
    expect(suggested(['dee'], 3, { dee: {} })).toEqual(['']);
  });

  it('is nobody for two of those who were named, and each has one before another has two', () => {
    const said = { ana: MAPS, ben: MAPS, cy: MAPS, dee: MAPS, eli: MAPS };
    expect(suggested(['ana', 'ben'], 3, said)).toEqual(['cy eli', 'dee']);
  });

  it('are one another where nobody else is there', () => {
    expect(suggested(['ana', 'ben'], 3, { ana: MAPS, ben: MAPS })).toEqual(['ben', 'ana']);
  });

  it('come after others where they did much of late, and only where nobody else is if they met', () => {
    const done = Array.from({ length: 3 }, () => happening('answer', '11-20', { members: ['cy'] }));
    expect(suggested(['ana'], 3, { ana: MORE, ben: MAPS, cy: MORE }, done)).toEqual(['ben cy']);
    const met = [introduced('09-01', 'ana', 'cy')];
    expect(suggested(['ana'], 3, { ana: MORE, ben: MAPS, cy: MORE }, met)).toEqual(['ben']);
    expect(suggested(['ana'], 3, { ana: MORE, cy: MORE }, met)).toEqual(['cy']);
  });

  it('is nobody in the fortnight after they were introduced', () => {
    const met = [introduced('11-20', 'ana', 'ben')];
    expect(suggested(['ana', 'cy'], 3, { ana: MAPS, ben: MAPS, cy: MAPS }, met)).toEqual([
      'rests until 2026-12-04',
      '',
    ]);
  });
});
