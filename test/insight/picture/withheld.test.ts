import { describe, expect, it } from 'vitest';
import type { CommunityPicture } from '../../../src/insight/community-picture.ts';
import { withheldPicture } from '../../../src/insight/picture/withheld.ts';
import { day } from '../builders.ts';

const PICTURE: CommunityPicture = {
  members: {
    total: 40,
    groups: [{ statuses: ['active'], people: 40 }],
    joined: 20,
    joinedLately: 6,
  },
  weeks: [],
  day: day('11-24'),
  quarterIs: 'running',
  introductions: { total: 2, byWeek: [2] },
  contributions: { total: 3, byWeek: null },
  asks: { open: 1, oldest: 3, olderThanOneWeek: 0, olderThanTwoWeeks: 0 },
  experiences: { held: 1, people: 12 },
  half: { people: 6, of: 30 },
  stories: [],
};

const withMembers = (parts: Partial<CommunityPicture['members']>) =>
  withheldPicture({ ...PICTURE, members: { ...PICTURE.members, ...parts } }).members;

describe('the picture for everybody', () => {
  it('is the same where no number tells of few people', () => {
    expect(withheldPicture(PICTURE)).toEqual(PICTURE);
    const nobody = { total: 0, groups: [], joined: 0, joinedLately: null };
    expect(withMembers(nobody)).toEqual(nobody);
  });

  it.each<[string, Partial<CommunityPicture['members']>, Partial<CommunityPicture['members']>]>([
    ['all of four people', { total: 4, joined: 0 }, { total: null, joined: 0 }],
    ['four new ones', { joined: 4, joinedLately: null }, { joined: null, joinedLately: null }],
    ['the few who are not new', { total: 40, joined: 37 }, { total: 40, joined: null }],
    ['few new ones of the last days', { joinedLately: 3 }, { joined: 20, joinedLately: null }],
    ['the few who came before', { joined: 9, joinedLately: 6 }, { joinedLately: null }],
    ['none of the last days', { joinedLately: 0 }, { joined: 20, joinedLately: 0 }],
  ])('keeps back, or not, %s', (_, parts, kept) => {
    expect(withMembers(parts)).toMatchObject(kept);
  });

  it('keeps back few people who came, and few who carry half, or the other half', () => {
    const experiences = { held: 1, people: 3 };
    expect(withheldPicture({ ...PICTURE, experiences }).experiences).toEqual({
      held: 1,
      people: null,
    });
    const half = (people: number, of: number) =>
      withheldPicture({ ...PICTURE, half: { people, of } }).half;
    expect(half(2, 30)).toEqual({ people: null, of: 30 });
    expect(half(5, 9)).toEqual({ people: null, of: 9 });
    expect(half(5, 10)).toEqual({ people: 5, of: 10 });
  });
});
