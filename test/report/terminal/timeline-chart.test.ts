import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderTimeline } from '../../../src/report/terminal/timeline-chart.ts';
import { widthOf } from '../../../src/terminal/width.ts';
import { community, goal, milestone, timeline } from '../../insight/builders.ts';
import { colouredScreen, plainScreen, withoutColours } from '../../terminal/plain-screen.ts';
import { modelOf } from '../analyst-circle.ts';
import { anyCommunity } from '../hostile.ts';

describe('the timeline of a quarter', () => {
  it('has bars beside titles at 80 columns', () => {
    expect(renderTimeline(modelOf(), plainScreen())).toMatchInlineSnapshot(`
      "Analyst Circle · 2026-Q4 · week 9 of 14                          Tue 24 Nov 2026

                                             Oct          Nov          Dec
                                            1  2  3  4  5  6  7  8  9  10 11 12 13 14
                                                                    ▼ today
      ✔ Get to know the people who already  ━━━━━━━━━               │
        use the product                                             │
        ✔ Invite at least 20 members        ━━━━━━━━━               │
        ✔ 5 introductions between members   ━━━━━━━━━               │

      ✖ Members answer one another           ━━━━━━━━━━━━━━━━━━━━━━━┿────────────────
        ✖ Median time to first answer        ━━━━━━━━━━━━━━━━━━━━━━━┿────────────────
        ✖ At least 9 of 10 answered          ━━━━━━━━━━━━━━━━━━━━━━━┿────────────────
        ● Write down how we answer           ━━━━━━━━━━━━━━━━━━━━━━━┿────────────────
        ✖ Hours to an answer, from the log   ━━━━━━━━━━━━━━━━━━━━━━━┿────────────────

      ▲ Inform what the organisation                 ━━━━━━━━━━━━━━━┿─────
        decides                                                     │
        ✔ Lead one learning experience               ━━━━━━━━━━━━━━━┿─────
        ▲ 30 answers to the survey                   ━━━━━━━━━━━━━━━┿─────
        · Hand over a brief                                         │        ─────────

      · Think about next year                                       │  ──────────────

        ✔ achieved   ● on track   ▲ at risk   ✖ off track   · upcoming   · not counted
        ━ days gone   ─ days to come"
    `);
  });

  it('has bars below titles at 50 columns', () => {
    expect(renderTimeline(modelOf(), plainScreen(50))).toMatchInlineSnapshot(`
      "Analyst Circle
      2026-Q4 · week 9 of 14             Tue 24 Nov 2026

         Oct          Nov          Dec
        1  2  3  4  5  6  7  8  9  10 11 12 13 14
                                ▼ today
      ✔ Get to know the people who already us…  achieved
        ━━━━━━━━━               │
        ✔ Invite at least 20 members            achieved
        ━━━━━━━━━               │
        ✔ 5 introductions between members       achieved
        ━━━━━━━━━               │

      ✖ Members answer one another             off track
         ━━━━━━━━━━━━━━━━━━━━━━━┿────────────────
        ✖ Median time to first answer          off track
         ━━━━━━━━━━━━━━━━━━━━━━━┿────────────────
        ✖ At least 9 of 10 answered            off track
         ━━━━━━━━━━━━━━━━━━━━━━━┿────────────────
        ● Write down how we answer              on track
         ━━━━━━━━━━━━━━━━━━━━━━━┿────────────────
        ✖ Hours to an answer, from the log     off track
         ━━━━━━━━━━━━━━━━━━━━━━━┿────────────────

      ▲ Inform what the organisation decides     at risk
                 ━━━━━━━━━━━━━━━┿─────
        ✔ Lead one learning experience          achieved
                 ━━━━━━━━━━━━━━━┿─────
        ▲ 30 answers to the survey               at risk
                 ━━━━━━━━━━━━━━━┿─────
        · Hand over a brief                     upcoming
                                │        ─────────

      · Think about next year                not counted
                                │  ──────────────

        ✔ achieved   ● on track   ▲ at risk
        ✖ off track   · upcoming   · not counted
        ━ days gone   ─ days to come"
    `);
  });

  it('numbers every other week where a week has two columns', () => {
    const lines = renderTimeline(modelOf(), plainScreen(40)).split('\n');
    expect(lines.slice(2, 6).join('\n')).toMatchInlineSnapshot(`
      "
        Oct      Nov      Dec
        1   3   5   7   9   11  13
                        ▼ today"
    `);
  });

  it('shows gaps, and what goes on outside the quarter', () => {
    const of = community({
      goals: [
        goal('g', [milestone({ keyResult: 'Again', timeline: timeline('Weeks 1-3, 6, 12-14') })], {
          goal: 'Long',
          timeline: timeline('2026-09-01 to 2027-02-01'),
        }),
      ],
    });
    expect(renderTimeline(modelOf({ of }), plainScreen(72))).toMatchInlineSnapshot(`
      "Chart Guild · 2026-Q4 · week 9 of 14                     Tue 24 Nov 2026

                                                  Oct      Nov      Dec
                                                  1   3   5   7   9   11  13
                                                                  ▼ today
      ● Long                                      ‹━━━━━━━━━━━━━━━┿──────────›
        ● Again                                   ━━━━━━    ━━    │     ──────

        ● on track   ━ days gone   ─ days to come"
    `);
  });

  it.each([
    ['2026-09-01', 0],
    ['2027-02-01', 0],
    ['2026-12-31', 1],
  ])('marks today where the chart holds it: %s', (on, marks) => {
    expect(renderTimeline(modelOf({ on }), plainScreen()).match(/▼/g) ?? []).toHaveLength(marks);
  });

  it('writes the word on the other side of the mark at the end', () => {
    expect(renderTimeline(modelOf({ on: '12-31' }), plainScreen())).toContain(' today ▼\n');
  });

  it('shows the way where there are no goals', () => {
    expect(renderTimeline(modelOf({ of: community() }), plainScreen())).toContain('cop goal add');
  });

  it('says the same with colours', () => {
    for (const width of [40, 80])
      expect(withoutColours(renderTimeline(modelOf(), colouredScreen(width)))).toBe(
        renderTimeline(modelOf(), plainScreen(width)),
      );
  });

  it('has no line longer than the screen and nothing that a terminal obeys, whatever the texts', () => {
    const width = fc.integer({ min: 40, max: 120 });
    fc.assert(
      fc.property(anyCommunity, width, (of, columns) => {
        const text = renderTimeline(modelOf({ of }), plainScreen(columns));
        expect(text.split('\n').filter((line) => widthOf(line) > columns)).toEqual([]);
        expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});
