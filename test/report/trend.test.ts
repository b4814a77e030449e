import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quarterOf } from '../../src/domain/calendar.ts';
import type { Community } from '../../src/domain/community.ts';
import { trendOf } from '../../src/insight/trend.ts';
import { renderTrend, type TrendModel } from '../../src/report/trend.ts';
import { trendJson } from '../../src/report/trend-json.ts';
import { widthOf } from '../../src/terminal/width.ts';
import {
  CALENDAR,
  CHARTER,
  community,
  day,
  goal,
  quarter,
  reach,
  timeline,
  value,
} from '../insight/builders.ts';
import { grade, review } from '../insight/reviews.ts';
import { colouredScreen, plainScreen, withoutColours } from '../terminal/plain-screen.ts';
import { anyCommunity } from './hostile.ts';

/** Goals of a quarter, each with a key result from 0 to 20 over all of it. */
function goalsOf(name: string, ...ids: string[]) {
  const of = quarter(name);
  const whole = timeline('Whole quarter', of);
  return ids.map((id) => goal(id, [reach({ timeline: whole })], { quarter: of, timeline: whole }));
}

const stands = (id: string, on: string, number: number) =>
  value(on, number, { keyResult: `${id}/kr` });

/** Two quarters that are over, the first of them graded, and one that runs. */
const CIRCLE: Community = community({
  charter: { ...CHARTER, name: 'Analyst Circle' },
  goals: [
    ...goalsOf('2026-Q2', 'meet', 'read'),
    ...goalsOf('2026-Q3', 'answer', 'inform'),
    ...goalsOf('2026-Q4', 'teach', 'listen'),
  ],
  records: [
    stands('meet', '06-20', 20),
    stands('read', '06-20', 18),
    stands('answer', '09-20', 10),
    stands('inform', '09-20', 2),
    stands('teach', '11-20', 11),
    stands('listen', '11-20', 8),
  ],
  reviews: [
    review(
      [grade({ keyResult: 'meet/kr', score: 1 }), grade({ keyResult: 'read/kr', score: 0.7 })],
      { quarter: quarter('2026-Q2'), on: day('07-03') },
    ),
  ],
});

function modelOf(of: Community, on = '11-24', most = 6): TrendModel {
  const asOf = day(on);
  const current = quarterOf(asOf, CALENDAR);
  return { ...trendOf(of, asOf, most), community: of.charter.name, asOf, at: null, current };
}

const lastLines = (model: TrendModel, count: number) =>
  renderTrend(model, plainScreen()).split('\n').slice(-count).join('\n');

describe('the trend', () => {
  it('has a line and a bar for each quarter at 80 columns', () => {
    expect(renderTrend(modelOf(CIRCLE), plainScreen())).toMatchInlineSnapshot(`
      "Analyst Circle · 3 quarters                                      Tue 24 Nov 2026

        Quarter  Progress                             Expected   Score   Status
        2026-Q2  ━━━━━━━━━━━━━━━━━━━━━━━━━━━╌  95 %      100 %     0.9   ▲ nearly
                 2 goals: 1 achieved, 1 nearly · 2 key results, all graded
        2026-Q3  ━━━━━━━━╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌  30 %      100 %     0.3   ✖ missed
                 2 goals: 2 missed · 2 key results, scored by the figures
        2026-Q4  ━━━━━━━━━━━━━╌╌╌╿╌╌╌╌╌╌╌╌╌╌╌  48 %       60 %           ▲ at risk
                 2 goals: 1 on track, 1 at risk · 2 key results

      Next: grade the 2 key results of 2026-Q3
        cop review 2026-Q3"
    `);
  });

  it('has them below one another at 50 columns', () => {
    expect(renderTrend(modelOf(CIRCLE), plainScreen(50))).toMatchInlineSnapshot(`
      "Analyst Circle · 3 quarters        Tue 24 Nov 2026

      2026-Q2                                   ▲ nearly
        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━╌╌  95 %
        expected 100 % · score 0.9
        2 goals: 1 achieved, 1 nearly
        2 key results, all graded

      2026-Q3                                   ✖ missed
        ━━━━━━━━━━━━━╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌  30 %
        expected 100 % · score 0.3
        2 goals: 2 missed
        2 key results, scored by the figures

      2026-Q4                                  ▲ at risk
        ━━━━━━━━━━━━━━━━━━━━╌╌╌╌╿╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌  48 %
        expected 60 %
        2 goals: 1 on track, 1 at risk · 2 key results

      Next: grade the 2 key results of 2026-Q3
        cop review 2026-Q3"
    `);
  });

  it('says how many older quarters there are', () => {
    expect(renderTrend(modelOf(CIRCLE, '11-24', 2), plainScreen())).toContain(
      '\n  1 older quarter is not shown: cop trend --quarters 3\n',
    );
    expect(renderTrend(modelOf(CIRCLE, '11-24', 1), plainScreen())).toContain(
      '\n  2 older quarters are not shown: cop trend --quarters 3\n',
    );
  });

  it('ends with the review of what is over and not graded', () => {
    const half = [review([grade({ keyResult: 'answer/kr' })], { quarter: quarter('2026-Q3') })];
    expect(lastLines(modelOf({ ...CIRCLE, reviews: half }, '2027-01-10'), 2)).toBe(
      'Next: grade the 2 key results of 2026-Q4\n  cop review 2026-Q4',
    );
    const reviews = [
      ...CIRCLE.reviews,
      { ...half[0], on: day('10-02') } as Community['reviews'][0],
    ];
    expect(lastLines(modelOf({ ...CIRCLE, reviews }), 2)).toBe(
      'Next: grade the 1 key result of 2026-Q3\n  cop review 2026-Q3',
    );
  });

  it('ends with the goals of a quarter that has none', () => {
    const goals = goalsOf('2026-Q2', 'meet', 'read');
    expect(lastLines(modelOf({ ...CIRCLE, goals }), 2)).toBe(
      'Next: write the goals of 2026-Q4\n  cop goal add',
    );
  });

  it('ends with the report, where all is reviewed and begun', () => {
    const goals = CIRCLE.goals.filter((one) => one.quarter !== '2026-Q3');
    expect(lastLines(modelOf({ ...CIRCLE, goals }), 2)).toBe(
      'Next: see what 2026-Q4 needs now\n  cop report',
    );
  });

  it('shows the way where there is no quarter yet', () => {
    expect(renderTrend(modelOf(community()), plainScreen())).toBe(
      [
        'Chart Guild · no quarter yet                                     Tue 24 Nov 2026',
        '',
        'Next: write the goals of 2026-Q4',
        '  cop goal add',
      ].join('\n'),
    );
  });

  it('says which commit the files are of', () => {
    const at = { written: 'v1', commit: '3f2a9c1b'.repeat(5), on: null };
    expect(renderTrend({ ...modelOf(CIRCLE), at }, plainScreen())).toContain(
      '\n\n  As the files were at v1 (3f2a9c1)\n\n',
    );
  });

  it('says the same with colours', () => {
    for (const width of [40, 80])
      expect(withoutColours(renderTrend(modelOf(CIRCLE), colouredScreen(width)))).toBe(
        renderTrend(modelOf(CIRCLE), plainScreen(width)),
      );
  });

  it('fits any screen, whatever the texts', () => {
    fc.assert(
      fc.property(anyCommunity, fc.integer({ min: 40, max: 120 }), (of, width) => {
        const lines = renderTrend(modelOf(of), plainScreen(width)).split('\n');
        // A command is never cut or broken, since it is there to be copied.
        const shown = lines.filter((line) => !line.includes('cop trend'));
        for (const line of shown) expect(widthOf(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('the trend as JSON', () => {
  it('has each quarter with its figures as they are', () => {
    expect(JSON.parse(trendJson(modelOf(CIRCLE)))).toMatchInlineSnapshot(`
      {
        "as_of": "2026-11-24",
        "at": null,
        "community": "Analyst Circle",
        "quarters": [
          {
            "as_of": "2026-06-30",
            "expected": 1,
            "goals_by_status": {
              "achieved": 1,
              "at-risk": 0,
              "missed": 0,
              "nearly": 1,
              "off-track": 0,
              "on-track": 0,
              "upcoming": 0,
            },
            "graded": 2,
            "key_results": 2,
            "progress": 0.95,
            "quarter": "2026-Q2",
            "score": 0.85,
            "status": "nearly",
          },
          {
            "as_of": "2026-09-30",
            "expected": 1,
            "goals_by_status": {
              "achieved": 0,
              "at-risk": 0,
              "missed": 2,
              "nearly": 0,
              "off-track": 0,
              "on-track": 0,
              "upcoming": 0,
            },
            "graded": 0,
            "key_results": 2,
            "progress": 0.3,
            "quarter": "2026-Q3",
            "score": 0.3,
            "status": "missed",
          },
          {
            "as_of": "2026-11-24",
            "expected": 0.5978260869565217,
            "goals_by_status": {
              "achieved": 0,
              "at-risk": 1,
              "missed": 0,
              "nearly": 0,
              "off-track": 0,
              "on-track": 1,
              "upcoming": 0,
            },
            "graded": 0,
            "key_results": 2,
            "progress": 0.47500000000000003,
            "quarter": "2026-Q4",
            "score": null,
            "status": "at-risk",
          },
        ],
        "version": 1,
      }
    `);
  });
});
