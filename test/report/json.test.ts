import { describe, expect, it } from 'vitest';
import { renderJson } from '../../src/report/json.ts';
import { CHARTER, community } from '../insight/builders.ts';
import { ANALYST_CIRCLE, modelOf } from './analyst-circle.ts';

const reportOf = (...parts: Parameters<typeof modelOf>) =>
  JSON.parse(renderJson(modelOf(...parts)));

describe('the report as JSON', () => {
  it('has the whole, each goal and each key result, with every key', () => {
    const report = reportOf({ onlyGoal: 'answer', leftOut: ['log/2026-11/a.yaml'] });
    expect(report).toMatchInlineSnapshot(`
      {
        "as_of": "2026-11-24",
        "community": "Analyst Circle",
        "expected": 0.5978260869565217,
        "goals": [
          {
            "expected": 0.5978260869565217,
            "goal": "Members answer one another",
            "id": "answer",
            "key_results": [
              {
                "at_least": null,
                "at_most": null,
                "attainment": 0.20833333333333334,
                "baseline": 36,
                "blocked": false,
                "confidence": 4,
                "expected": 0.5978260869565217,
                "id": "time-to-answer",
                "key_result": "Median time to first answer",
                "kind": "reach",
                "last_check_in": "2026-11-05",
                "late": false,
                "pace": 0.3484848484848485,
                "progress": 0.20833333333333334,
                "stale": true,
                "status": "off-track",
                "steps": null,
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
              },
              {
                "at_least": 90,
                "at_most": null,
                "attainment": null,
                "baseline": null,
                "blocked": false,
                "confidence": 8,
                "expected": 0.5978260869565217,
                "id": "answered",
                "key_result": "At least 9 of 10 answered",
                "kind": "keep",
                "last_check_in": "2026-11-17",
                "late": false,
                "pace": 0.5531914893617021,
                "progress": 0.3307123034227567,
                "stale": false,
                "status": "off-track",
                "steps": null,
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
              },
              {
                "at_least": null,
                "at_most": null,
                "attainment": 0,
                "baseline": null,
                "blocked": true,
                "confidence": 3,
                "expected": 0.5978260869565217,
                "id": "write-down",
                "key_result": "Write down how we answer",
                "kind": "milestone",
                "last_check_in": "2026-11-19",
                "late": false,
                "pace": 0,
                "progress": 0,
                "stale": false,
                "status": "on-track",
                "steps": [],
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
              },
              {
                "at_least": null,
                "at_most": null,
                "attainment": null,
                "baseline": 0,
                "blocked": false,
                "confidence": null,
                "expected": 0.5978260869565217,
                "id": "introduced",
                "key_result": "12 introductions, counted from the log",
                "kind": "reach",
                "last_check_in": null,
                "late": false,
                "pace": null,
                "progress": null,
                "stale": false,
                "status": null,
                "steps": null,
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
                "unit": null,
                "value": null,
              },
            ],
            "owner": "ana",
            "pace": 0.30055877928218355,
            "personas": [],
            "progress": 0.1796818789186967,
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
          },
        ],
        "left_out": [
          "log/2026-11/a.yaml",
        ],
        "progress": 0.1796818789186967,
        "quarter": "2026-Q4",
        "status": "off-track",
        "version": 1,
        "week": 9,
      }
    `);
  });

  it('does not round', () => {
    const [goal] = reportOf({ onlyGoal: 'answer' }).goals;
    expect(goal.key_results[0].progress).toBe((36 - 31) / (36 - 12));
  });

  it('says null of what is not known', () => {
    const goal = reportOf().goals.find((one: { id: string }) => one.id === 'later');
    expect(goal).toMatchObject({ progress: null, expected: null, pace: null, status: null });
  });

  it('has the steps of a milestone and which are done', () => {
    const report = reportOf({ onlyGoal: 'inform-decisions' });
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

  it('prints nothing that a terminal would obey, and keeps the data', () => {
    const name = 'Ana\u001b[2J\u009b31m\u202egnp';
    const of = community({ ...ANALYST_CIRCLE, charter: { ...CHARTER, name } });
    const json = renderJson(modelOf({ of }));
    expect(json.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(JSON.parse(json).community).toBe(name);
  });
});
