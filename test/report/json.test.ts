import { describe, expect, it } from 'vitest';
import type { CheckIn } from '../../src/domain/check-in.ts';
import type { KeyResult } from '../../src/domain/key-result.ts';
import { reportModel } from '../../src/report/build-model.ts';
import { renderJson } from '../../src/report/json.ts';
import type { ReportJson } from '../../src/report/report-schema.ts';
import {
  CHARTER,
  change,
  community,
  day,
  goal,
  keep,
  milestone,
  Q4,
  reach,
  timeline,
  value,
} from '../insight/builders.ts';
import { ANALYST_CIRCLE, modelOf } from './analyst-circle.ts';

const reportOf = (...parts: Parameters<typeof modelOf>) =>
  JSON.parse(renderJson(modelOf(...parts)));

const WHOLE = timeline('Whole quarter');

function keyResultsOf(
  keyResults: readonly KeyResult[],
  records: readonly CheckIn[],
  on: string,
): ReportJson['goals'][number]['key_results'] {
  const of = community({ goals: [goal('goal', keyResults)], records });
  return reportOf({ of, on }).goals[0].key_results;
}

describe('the report as JSON', () => {
  it('has the whole, each goal and each key result, with every key', () => {
    const report = reportOf({ filters: { goals: ['answer'] }, leftOut: ['log/2026-11/a.yaml'] });
    expect(report).toMatchInlineSnapshot(`
      {
        "as_of": "2026-11-24",
        "at": null,
        "balance": null,
        "community": "Analyst Circle",
        "community_picture": null,
        "expected": 0.7004091491669131,
        "goals": [
          {
            "expected": 0.5978260869565217,
            "file": "goals/2026-Q4/answer.yaml",
            "goal": "Members answer one another",
            "id": "answer",
            "key_results": [
              {
                "at_least": null,
                "at_most": null,
                "attainment": 0.20833333333333334,
                "baseline": 36,
                "blocked": false,
                "commit": null,
                "confidence": 4,
                "course": [
                  {
                    "on": "2026-10-09",
                    "value": 33,
                  },
                  {
                    "on": "2026-11-05",
                    "value": 31,
                  },
                ],
                "every": "week",
                "expected": 0.5978260869565217,
                "forecast": null,
                "goalposts": [],
                "grade": null,
                "id": "time-to-answer",
                "judged": 0.5217391304347826,
                "key_result": "Median time to first answer",
                "kind": "reach",
                "last_check_in": "2026-11-05",
                "late": false,
                "line": null,
                "measure": null,
                "no_data": false,
                "owner": null,
                "pace": 0.3484848484848485,
                "progress": 0.20833333333333334,
                "rate_needed": 3.5945945945945947,
                "rule": "behind-all",
                "score": null,
                "since_last_week": {
                  "progress": 0,
                  "value": 0,
                },
                "stale": true,
                "status": "off-track",
                "steps": null,
                "stretch": null,
                "target": 12,
                "timeline": {
                  "intervals": [
                    {
                      "from": "2026-10-01",
                      "to": "2026-12-31",
                    },
                  ],
                  "written": "Whole quarter",
                },
                "unit": "h",
                "value": 31,
                "weight": 1,
                "withheld": false,
                "zone": null,
              },
              {
                "at_least": 90,
                "at_most": null,
                "attainment": null,
                "baseline": null,
                "blocked": false,
                "commit": null,
                "confidence": 8,
                "course": [
                  {
                    "on": "2026-10-09",
                    "value": 92,
                  },
                  {
                    "on": "2026-10-20",
                    "value": 88,
                  },
                  {
                    "on": "2026-11-02",
                    "value": 94,
                  },
                  {
                    "on": "2026-11-17",
                    "value": 85,
                  },
                ],
                "every": "week",
                "expected": 0.5978260869565217,
                "forecast": null,
                "goalposts": [],
                "grade": null,
                "id": "answered",
                "judged": 0.5978260869565217,
                "key_result": "At least 9 of 10 answered",
                "kind": "keep",
                "last_check_in": "2026-11-17",
                "late": false,
                "line": null,
                "measure": null,
                "no_data": false,
                "owner": null,
                "pace": 0.5531914893617021,
                "progress": 0.3307123034227567,
                "rate_needed": null,
                "rule": "behind-all",
                "score": null,
                "since_last_week": {
                  "progress": -0.008418131359852,
                  "value": 0,
                },
                "stale": false,
                "status": "off-track",
                "steps": null,
                "stretch": null,
                "target": null,
                "timeline": {
                  "intervals": [
                    {
                      "from": "2026-10-01",
                      "to": "2026-12-31",
                    },
                  ],
                  "written": "Whole quarter",
                },
                "unit": "%",
                "value": 85,
                "weight": 1,
                "withheld": false,
                "zone": null,
              },
              {
                "at_least": null,
                "at_most": null,
                "attainment": 0,
                "baseline": null,
                "blocked": true,
                "commit": null,
                "confidence": 3,
                "course": [],
                "every": "week",
                "expected": 0.5978260869565217,
                "forecast": null,
                "goalposts": [],
                "grade": null,
                "id": "write-down",
                "judged": 0.5978260869565217,
                "key_result": "Write down how we answer",
                "kind": "milestone",
                "last_check_in": "2026-11-19",
                "late": false,
                "line": null,
                "measure": null,
                "no_data": false,
                "owner": null,
                "pace": 0,
                "progress": 0,
                "rate_needed": null,
                "rule": "steps-due-done",
                "score": null,
                "since_last_week": {
                  "progress": 0,
                  "value": 0,
                },
                "stale": false,
                "status": "on-track",
                "steps": [],
                "stretch": null,
                "target": null,
                "timeline": {
                  "intervals": [
                    {
                      "from": "2026-10-01",
                      "to": "2026-12-31",
                    },
                  ],
                  "written": "Whole quarter",
                },
                "unit": null,
                "value": 0,
                "weight": 1,
                "withheld": false,
                "zone": null,
              },
              {
                "at_least": null,
                "at_most": null,
                "attainment": 0,
                "baseline": 48,
                "blocked": false,
                "commit": null,
                "confidence": null,
                "course": [],
                "every": "week",
                "expected": 0.5978260869565217,
                "forecast": null,
                "goalposts": [],
                "grade": null,
                "id": "hours",
                "judged": 0.5978260869565217,
                "key_result": "Hours to an answer, from the log",
                "kind": "reach",
                "last_check_in": null,
                "late": false,
                "line": null,
                "measure": {
                  "median": "asks",
                  "of": "hours_to_answer",
                },
                "no_data": true,
                "owner": null,
                "pace": 0,
                "progress": 0,
                "rate_needed": null,
                "rule": "behind-all",
                "score": null,
                "since_last_week": {
                  "progress": 0,
                  "value": 0,
                },
                "stale": false,
                "status": "off-track",
                "steps": null,
                "stretch": null,
                "target": 24,
                "timeline": {
                  "intervals": [
                    {
                      "from": "2026-10-01",
                      "to": "2026-12-31",
                    },
                  ],
                  "written": "Whole quarter",
                },
                "unit": "h",
                "value": 48,
                "weight": 1,
                "withheld": false,
                "zone": null,
              },
            ],
            "owner": "ana",
            "pace": 0.22541908446163766,
            "personas": [],
            "progress": 0.13476140918902252,
            "status": "off-track",
            "timeline": {
              "intervals": [
                {
                  "from": "2026-10-01",
                  "to": "2026-12-31",
                },
              ],
              "written": "Whole quarter",
            },
            "weight": 1,
          },
        ],
        "goals_by_status": {
          "achieved": 1,
          "at-risk": 1,
          "missed": 0,
          "nearly": 0,
          "off-track": 1,
          "on-track": 0,
          "upcoming": 0,
        },
        "graded": 0,
        "left_out": [
          "log/2026-11/a.yaml",
        ],
        "narrowed": {
          "goals": [
            "answer",
          ],
          "of": {
            "goals": 4,
            "key_results": 9,
          },
          "owners": [],
          "personas": [],
          "shown": {
            "goals": 1,
            "key_results": 4,
          },
          "statuses": [],
        },
        "progress": 0.5782538030630076,
        "public": false,
        "quarter": "2026-Q4",
        "review": null,
        "rule": "at-risk-share",
        "score": null,
        "stands_out": [
          {
            "command": "checkin time-to-answer",
            "key_results": [
              "answer/time-to-answer",
            ],
            "kind": "off-track",
            "text": "Median time to first answer is off track, stale: no check-in for 19 days (a number or a note helps, or every: month in its file)",
          },
          {
            "command": "checkin answered",
            "key_results": [
              "answer/answered",
            ],
            "kind": "off-track",
            "text": "At least 9 of 10 answered is off track",
          },
          {
            "command": "explain hours",
            "key_results": [
              "answer/hours",
            ],
            "kind": "off-track",
            "text": "Hours to an answer, from the log is off track",
          },
          {
            "command": "checkin write-down",
            "key_results": [
              "answer/write-down",
            ],
            "kind": "blocked",
            "text": "Write down how we answer is blocked: Nobody has the time",
          },
          {
            "command": null,
            "key_results": [],
            "kind": "moved",
            "text": "no key result moved since last week",
          },
        ],
        "status": "at-risk",
        "version": 1,
        "week": 9,
        "weeks": [
          {
            "from": "2026-09-28",
            "to": "2026-10-04",
          },
          {
            "from": "2026-10-05",
            "to": "2026-10-11",
          },
          {
            "from": "2026-10-12",
            "to": "2026-10-18",
          },
          {
            "from": "2026-10-19",
            "to": "2026-10-25",
          },
          {
            "from": "2026-10-26",
            "to": "2026-11-01",
          },
          {
            "from": "2026-11-02",
            "to": "2026-11-08",
          },
          {
            "from": "2026-11-09",
            "to": "2026-11-15",
          },
          {
            "from": "2026-11-16",
            "to": "2026-11-22",
          },
          {
            "from": "2026-11-23",
            "to": "2026-11-29",
          },
          {
            "from": "2026-11-30",
            "to": "2026-12-06",
          },
          {
            "from": "2026-12-07",
            "to": "2026-12-13",
          },
          {
            "from": "2026-12-14",
            "to": "2026-12-20",
          },
          {
            "from": "2026-12-21",
            "to": "2026-12-27",
          },
          {
            "from": "2026-12-28",
            "to": "2027-01-03",
          },
        ],
      }
    `);
  });

  it('does not round', () => {
    const [goal] = reportOf({ filters: { goals: ['answer'] } }).goals;
    expect(goal.key_results[0].progress).toBe((36 - 31) / (36 - 12));
  });

  it('says null of what is not known', () => {
    const goal = reportOf().goals.find((one: { id: string }) => one.id === 'later');
    expect(goal).toMatchObject({ progress: null, expected: null, pace: null, status: null });
  });

  it('has the steps of a milestone and which are done', () => {
    const report = reportOf({ filters: { goals: ['inform-decisions'] } });
    expect(report.goals[0].key_results[2]).toMatchObject({
      kind: 'milestone',
      value: 1,
      steps: [
        { id: 'collect', done: true },
        { id: 'sort', done: false },
        { id: 'write', done: false },
      ],
    });
  });

  it('has the day on which each step was done, the last time', () => {
    const report = reportOf({ filters: { goals: ['inform-decisions'] } });
    const [, , { steps }] = report.goals[0].key_results;
    expect(steps.map((one: { done_on: string }) => one.done_on)).toEqual([
      '2026-10-02',
      null,
      null,
    ]);
  });

  it('has where a result comes to at this rate, and what it needs', () => {
    // 1 a day on three days: 17 left, 89 days.
    const records = [value('10-01', 1), value('10-02', 2), value('10-03', 3)];
    const [found] = keyResultsOf([reach({ timeline: WHOLE })], records, '10-03');
    expect(found?.forecast).toEqual({
      points: 3,
      rate_so_far: 7,
      at_end: 92,
      between: [92, 92],
      target_on: '2026-10-20',
      sureness: 'rough',
    });
    expect(found?.rate_needed).toBeCloseTo((17 * 7) / 89, 12);
    expect(found).toMatchObject({ judged: 3 / 92, rule: 'on-track-share' });
  });

  it.each([
    ['a week before the end', '12-24', null],
    ['a day more', '12-23', 17.5],
    ['before it begins', '09-20', (20 * 7) / 92],
    ['after the end', '2027-01-02', null],
  ])('has the rate needed: %s', (_, on, rate) => {
    const [found] = keyResultsOf([reach({ timeline: WHOLE })], [], on);
    expect(found?.rate_needed).toBe(rate);
  });

  it('has no rate needed of what is no reach, and 0 of what is there', () => {
    const keyResults = [
      keep({ id: 'keep', timeline: WHOLE }),
      milestone({ id: 'done', timeline: WHOLE }),
      reach({ timeline: WHOLE }),
    ];
    const found = keyResultsOf(keyResults, [value('10-02', 25)], '11-24');
    expect(found.map((one) => one.rate_needed)).toEqual([null, null, 0]);
  });

  it('has the zone, the weight and the rhythm', () => {
    const one = reach({ timeline: WHOLE, commit: 15, stretch: 30, weight: 2.5, every: '2 weeks' });
    const [found] = keyResultsOf([one], [value('10-02', 25)], '11-24');
    const weighed = { zone: 'target', commit: 15, stretch: 30, weight: 2.5, every: '2 weeks' };
    expect(found).toMatchObject({ ...weighed, attainment: 1.25, progress: 1 });
  });

  it('has what moved since last week', () => {
    const records = [value('11-10', 5), value('11-20', 8)];
    const [found] = keyResultsOf([reach({ timeline: WHOLE })], records, '11-24');
    expect(found?.since_last_week?.value).toBe(3);
    expect(found?.since_last_week?.progress).toBeCloseTo(0.15, 12);
  });

  it('has every goalpost that was moved, and what tells of it', () => {
    const record = change('11-12', { by: 'ana', note: 'Fewer came' });
    const known = { keyResult: 'goal/kr', field: 'timeline', was: 'Weeks 1-3' } as const;
    const git = { ...known, is: 'Weeks 1-6', on: day('10-20'), by: null, note: null };
    const of = community({
      goals: [goal('goal', [reach({ timeline: WHOLE })])],
      records: [record],
    });
    const model = reportModel(of, {
      quarter: Q4,
      asOf: day('11-24'),
      leftOut: [],
      unrecorded: [
        { ...git, on: day('11-24'), source: { kind: 'uncommitted' } },
        { ...git, source: { kind: 'git', commit: 'abc' } },
      ],
    });
    const none = { file: null, line: null, commit: null };
    expect(JSON.parse(renderJson(model)).goals[0].key_results[0].goalposts).toEqual([
      {
        field: 'timeline',
        was: 'Weeks 1-3',
        is: 'Weeks 1-6',
        on: '2026-10-20',
        by: null,
        note: null,
        source: { ...none, kind: 'git', commit: 'abc' },
      },
      {
        field: 'target',
        was: 20,
        is: 30,
        on: '2026-11-12',
        by: 'ana',
        note: 'Fewer came',
        source: {
          ...none,
          kind: 'record',
          file: record.place.file,
          line: record.place.line,
        },
      },
      expect.objectContaining({ on: '2026-11-24', source: { ...none, kind: 'uncommitted' } }),
    ]);
  });

  it('prints nothing that a terminal would obey, and keeps the data', () => {
    const name = 'Ana\u001b[2J\u009b31m\u202egnp';
    const of = community({ ...ANALYST_CIRCLE, charter: { ...CHARTER, name } });
    const json = renderJson(modelOf({ of }));
    expect(json.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(JSON.parse(json).community).toBe(name);
  });
});
