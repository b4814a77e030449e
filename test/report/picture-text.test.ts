import { describe, expect, it } from 'vitest';
import type { CommunityPicture } from '../../src/insight/community-picture.ts';
import { reportModel } from '../../src/report/build-model.ts';
import { pictureLine, pictureRows } from '../../src/report/picture-text.ts';
import { day, quarter } from '../insight/builders.ts';
import { modelOf } from './analyst-circle.ts';
import { CHART_GUILD } from './chart-guild.ts';

function pictureOf(parts: Partial<CommunityPicture> = {}): CommunityPicture {
  const { picture } = modelOf({ of: CHART_GUILD });
  if (picture === null) throw new Error('there is none');
  return { ...picture, ...parts };
}

const said = (picture: CommunityPicture) =>
  pictureRows(picture).map(({ label, text }) => `${label}: ${text}`);
const row = (label: string, parts: Partial<CommunityPicture>) =>
  pictureRows(pictureOf(parts)).find((one) => one.label === label)?.text;

describe('what a report says of a community', () => {
  it('has a row for each figure', () => {
    expect(said(pictureOf())).toEqual([
      'Members: 18 on the roster: 12 active, 6 quiet, invited or left',
      'New: 6 this quarter, 3 of them in the last 7 days',
      'Introductions: 7 this quarter: 1 this week, 1 last week',
      'Contributions: 12 this quarter: 0 this week, 4 last week',
      'Asks: 3 open: the oldest 25 days, 2 over a week, 1 over two weeks',
      'Experiences: 1 held, 7 came in all',
      'Half carried by: 2 of the 6 people who contributed',
    ]);
  });

  it('and one line for all', () => {
    expect(pictureLine(pictureOf())).toBe(
      'Community: 18 on the roster, 6 new · 7 introductions · 12 contributions · 3 asks open (the oldest 25 days) · 1 experience · half carried by 2 of 6',
    );
  });

  it('tells everybody of no few people', () => {
    const { picture } = modelOf({ of: CHART_GUILD, audience: 'public' });
    expect(picture && said(picture)).toEqual([
      'Members: 18 on the roster: 12 active, 6 quiet, invited or left',
      'New: 6 this quarter',
      'Introductions: 7 this quarter: 1 this week, 1 last week',
      'Contributions: 12 this quarter: 0 this week, 4 last week',
      'Asks: 3 open: the oldest 25 days, 2 over a week, 1 over two weeks',
      'Experiences: 1 held, 7 came in all',
      'Half carried by: fewer than 5 of the 6 people who contributed',
    ]);
    expect(picture && pictureLine(picture)).toContain('half carried by fewer than 5 of 6');
  });

  it('looks back once the quarter is over, and only at who is there before it begins', () => {
    expect(said(modelOf({ of: CHART_GUILD, on: '2027-01-20' }).picture ?? pictureOf())).toEqual([
      'Members: 18 on the roster: 12 active, 6 quiet, invited or left',
      'New: 6 in the quarter, 0 of them in its last 7 days',
      'Introductions: 7 in the quarter',
      'Contributions: 12 in the quarter',
      'Asks: 3 open on 31 Dec: the oldest 62 days, 3 over a week, 3 over two weeks',
      'Experiences: 1 held, 7 came in all',
      'Half carried by: 2 of the 6 people who contributed',
    ]);
    const ahead = reportModel(CHART_GUILD, {
      quarter: quarter('2027-Q1'),
      asOf: day('11-24'),
      leftOut: [],
    });
    expect(ahead.picture && said(ahead.picture)).toEqual([
      'Members: 18 on the roster: 12 active, 6 quiet, invited or left',
      'Asks: 3 open: the oldest 25 days, 2 over a week, 1 over two weeks',
    ]);
    expect(ahead.picture && pictureLine(ahead.picture)).toBe(
      'Community: 18 on the roster · 3 asks open (the oldest 25 days)',
    );
  });

  const asks = (open: number, oldest: number | null) => ({
    asks: { open, oldest, olderThanOneWeek: 0, olderThanTwoWeeks: 0 },
  });
  const members = (parts: Partial<CommunityPicture['members']>) => ({
    members: { total: 18, groups: [], joined: 0, joinedLately: null, ...parts },
  });

  it.each<[string, Partial<CommunityPicture>, string | undefined]>([
    ['Asks', asks(0, null), 'none open'],
    ['Asks', asks(1, 1), '1 open, for 1 day'],
    ['Asks', asks(1, 0), '1 open, for less than a day'],
    ['Asks', asks(2, 3), '2 open: the oldest 3 days'],
    ['Members', members({ total: 4 }), '4 on the roster'],
    ['Members', members({ total: null }), 'fewer than 5 on the roster'],
    ['Members', members({ total: 0 }), 'nobody on the roster yet'],
    ['New', members({ total: 0 }), undefined],
    ['New', members({ joined: 3 }), '3 this quarter'],
    ['New', members({ joined: null }), 'fewer than 5 this quarter'],
    ['Experiences', { experiences: { held: 0, people: 0 } }, 'none held'],
    ['Experiences', { experiences: { held: 2, people: 0 } }, '2 held'],
    ['Experiences', { experiences: { held: 2, people: 1 } }, '2 held, 1 came in all'],
    ['Experiences', { experiences: { held: 2, people: null } }, '2 held, fewer than 5 came in all'],
    ['Half carried by', { half: null }, undefined],
    ['Introductions', { introductions: { total: 2, byWeek: null } }, '2 this quarter'],
    ['Introductions', { introductions: { total: 2, byWeek: [2] } }, '2 this quarter: 2 this week'],
    ['Introductions', { introductions: { total: 0, byWeek: [0, 0] } }, '0 this quarter'],
  ])('of %s %j: %s', (label, parts, text) => {
    expect(row(label, parts)).toBe(text);
  });
});
