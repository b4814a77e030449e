import { describe, expect, it } from 'vitest';
import { FORMATS, type Format } from '../../src/report/formats.ts';
import type { ReportModel } from '../../src/report/model.ts';
import type { ReportJson } from '../../src/report/report-schema.ts';
import { plainScreen } from '../terminal/plain-screen.ts';
import { ANALYST_CIRCLE, modelOf } from './analyst-circle.ts';
import { CHART_GUILD } from './chart-guild.ts';
import {
  communityInCsv,
  communityInMarkdown,
  communityOnPage,
  communityOnScreen,
} from './read-back-community.ts';

async function printed(format: Format, model: ReportModel): Promise<string> {
  const render = await FORMATS[format].load();
  return render(model, { screen: plainScreen(140), folder: '', raw: false });
}

/** What every format says of the community on 24 November, worked out by hand from what it is made of. */
const ROWS = [
  'Members: 18 on the roster: 12 active, 6 quiet, invited or left',
  'New: 6 this quarter, 3 of them in the last 7 days',
  'Introductions: 7 this quarter: 1 this week, 1 last week',
  'Contributions: 12 this quarter: 0 this week, 4 last week',
  'Asks: 3 open: the oldest 25 days, 2 over a week, 1 over two weeks',
  'Experiences: 1 held, 7 came in all',
  'Half carried by: 2 of the 6 people who contributed',
];
const WEEKS = {
  Introductions: [1, 2, 0, 1, 0, 1, 0, 1, 1],
  Contributions: [0, 0, 8, 0, 0, 0, 0, 4, 0],
};
const STORIES = [
  'I owe it to Given9, who sat beside me. – Given1 Family1',
  'They read my chart. And then they acted. – Given0 Family0',
];

describe('a report says the same of the community in each format', () => {
  const model = modelOf({ of: CHART_GUILD });

  it('on a screen', async () => {
    const said = communityOnScreen(await printed('terminal', model));
    expect(said).toEqual({ rows: ROWS, weeks: {}, stories: STORIES });
    expect(await printed('terminal', model)).toContain('by week ▅█▁▅▁▅▁▅▅\n');
  });

  it('as Markdown', async () => {
    const said = communityInMarkdown(await printed('markdown', model));
    expect(said).toEqual({ rows: ROWS, weeks: WEEKS, stories: STORIES });
  });

  it('as a page', async () => {
    const said = communityOnPage(await printed('html', model));
    expect(said).toEqual({ rows: ROWS, weeks: WEEKS, stories: STORIES });
  });

  it.each<Format>(['text', 'github'])('in lines for a chat: %s', async (format) => {
    expect((await printed(format, model)).split('\n').slice(-2)).toEqual([
      'Community: 18 on the roster, 6 new · 7 introductions · 12 contributions · 3 asks open (the oldest 25 days) · 1 experience · half carried by 2 of 6',
      `“I owe it to Given9, who sat beside me.” – Given1 Family1`,
    ]);
  });

  it('as JSON', async () => {
    const json: ReportJson = JSON.parse(await printed('json', model));
    expect(json.community_picture).toMatchObject({
      day: '2026-11-24',
      members: {
        total: 18,
        by_status: [
          { statuses: ['active'], people: 12 },
          { statuses: ['quiet', 'invited', 'left'], people: 6 },
        ],
        joined: 6,
        joined_in_7_days: 3,
      },
      introductions: { total: 7, this_week: 1, last_week: 1, by_week: WEEKS.Introductions },
      contributions: { total: 12, this_week: 0, last_week: 4, by_week: WEEKS.Contributions },
      asks: { open: 3, oldest_days: 25, older_than_7_days: 2, older_than_14_days: 1 },
      experiences: { held: 1, people: 7 },
      half_carried_by: { people: 2, of: 6 },
      stories: [
        { text: 'I owe it to Given9, who sat beside me.', by: ['Given1 Family1'] },
        { text: 'They read my chart.\nAnd then they acted.', by: ['Given0 Family0'] },
      ],
    });
    expect(json.community_picture?.weeks.at(-1)).toEqual({
      week: 9,
      from: '2026-11-23',
      to: '2026-11-24',
    });
  });

  it('as CSV', async () => {
    expect(communityInCsv(await printed('csv', model))).toEqual({
      community_members: '18',
      community_active: '12',
      community_quiet: '',
      community_invited: '',
      community_left: '',
      community_new: '6',
      community_introductions: '7',
      community_contributions: '12',
      community_asks_open: '3',
      community_oldest_ask_days: '25',
      community_experiences: '1',
      community_people_came: '7',
      community_half_carried_by: '2',
      community_contributors: '6',
      community_stories: '2',
    });
  });
});

describe('a report says nothing of the community', () => {
  const bare = {
    ...ANALYST_CIRCLE,
    records: ANALYST_CIRCLE.records.filter((one) => !('says' in one)),
  };

  it.each<[string, ReportModel]>([
    ['where nothing of it is known', modelOf({ of: bare })],
    [
      'where it is narrowed to some goals',
      modelOf({ of: CHART_GUILD, filters: { goals: ['meet'] } }),
    ],
  ])('%s', async (_, model) => {
    expect(model.picture).toBeNull();
    for (const format of ['terminal', 'text', 'markdown', 'html', 'github'] as const)
      expect(await printed(format, model)).not.toMatch(/the community\n|community:/i);
    const json: ReportJson = JSON.parse(await printed('json', model));
    expect(json.community_picture).toBeNull();
    expect(new Set(Object.values(communityInCsv(await printed('csv', model))))).toEqual(
      new Set(['']),
    );
  });

  it('and of one without goals all the same', async () => {
    const model = modelOf({ of: { ...CHART_GUILD, goals: [] } });
    expect(communityOnScreen(await printed('terminal', model)).rows).toEqual(ROWS);
    expect(communityInMarkdown(await printed('markdown', model)).rows).toEqual(ROWS);
    expect(communityOnPage(await printed('html', model)).rows).toEqual(ROWS);
  });
});
