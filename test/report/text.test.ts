import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Community } from '../../src/domain/community.ts';
import { renderText } from '../../src/report/text.ts';
import { widthOf } from '../../src/terminal/width.ts';
import { CHARTER, community, goal, reach, value } from '../insight/builders.ts';
import { grade, review } from '../insight/reviews.ts';
import { ANALYST_CIRCLE, modelOf } from './analyst-circle.ts';
import { CHART_GUILD } from './chart-guild.ts';
import { anyCommunity } from './hostile.ts';
import { LONG_TITLE, largeCommunity } from './large.ts';

const lines = (parts: Parameters<typeof modelOf>[0] = {}) => renderText(modelOf(parts)).split('\n');
const EMPTY = community({ charter: CHARTER });

describe('the report for a chat', () => {
  it('says in six lines which day, how far it is, what stands out, what moved', () => {
    expect(renderText(modelOf())).toMatchInlineSnapshot(`
      "Analyst Circle · 2026-Q4 · week 9 of 14 · Tue 24 Nov 2026
      Progress 58 %, expected 70 % · ▲ at risk
      4 goals: 1 achieved, 1 at risk, 1 off track, 1 not counted
      ✖ Median time to first answer is off track, stale: no check-in for 19 days (a number or a note helps, or every: month in its file)
      ✖ At least 9 of 10 answered is off track (and 3 more)
      · 1 of 9 key results moved since last week (+5 points): 30 answers to the survey (+14)"
    `);
  });

  it('says what a reader must know first, and still has six lines', () => {
    const at = { written: 'v1', commit: '3f2a9c1d'.repeat(5), on: null };
    const model = modelOf({
      leftOut: ['log/a.yaml', 'log/b.yaml'],
      filters: { goals: ['answer'] },
    });
    const said = renderText({ ...model, at }).split('\n');
    expect(said.length).toBe(6);
    expect(said[1]).toMatch(
      /^Partial: 2 files could not be read; the figures are without them\. As the files were at v1 \(3f2a9c1\)\. Only the goal answer: 4 of 9 key results, in 1 of 4 goals\./,
    );
    expect(said[2]).toBe(
      'Progress 58 %, expected 70 % · ▲ at risk · 4 goals: 1 achieved, 1 at risk, 1 off track, 1 not counted',
    );
  });

  it('says that it is for everybody', () => {
    expect(lines({ audience: 'public' })[1]).toContain('For everybody: without names and notes');
  });

  it.each<[string, Parameters<typeof modelOf>[0], readonly string[]]>([
    [
      'an empty community',
      { of: EMPTY },
      [
        'No goals for 2026-Q4 yet. Three of them, each with a number or two to know it by, give everyone something to work towards.',
      ],
    ],
    [
      'a quarter that was without goals',
      { of: EMPTY, on: '2027-01-20' },
      ['No goals were written for 2026-Q4.'],
    ],
    [
      'a goal without key results',
      { of: community({ charter: CHARTER, goals: [goal('meet', [])] }) },
      ['1 goal: not counted'],
    ],
    [
      'a quarter to come',
      { on: '09-01' },
      ['Progress 0 %, expected 0 % · upcoming', '4 goals: 3 upcoming, 1 not counted'],
    ],
  ])('says of %s what there is to say', (_, parts, says) => {
    const [head, ...others] = lines(parts);
    expect(head).toMatch(/ · 2026-Q4 · .* 20\d\d$/);
    expect(others).toEqual(says);
  });

  it('says that nothing fits where it was narrowed to nothing', () => {
    const said = lines({ filters: { goals: ['answer'], statuses: ['missed'] } });
    expect(said.length).toBe(3);
    expect(said[1]).toMatch(
      /^Only the goal answer, and of that what is missed: 0 of 9 key results/,
    );
    expect(said[2]).toBe('Nothing fits.');
  });

  it('has the score of a quarter that is over', () => {
    const reviews = [review([grade({ keyResult: 'answer/time-to-answer', score: 0.4 })])];
    const of: Community = { ...ANALYST_CIRCLE, reviews };
    expect(lines({ of, on: '2027-01-20' })[1]).toBe(
      'Progress 58 %, expected 100 % · ✖ missed · score 0.6',
    );
  });

  it('says that a progress is not shown', () => {
    const of = community({
      charter: CHARTER,
      goals: [goal('meet', [reach({ unit: 'members' })])],
      records: [value('10-08', 3, { keyResult: 'meet/kr' })],
    });
    expect(lines({ of, on: '10-09', audience: 'public' })[2]).toMatch(/^Progress not shown .* · /);
  });

  it.each<[string, Community]>([
    ['a hundred goals', largeCommunity({ goals: 100, checkIns: 2 })],
    ['titles of 500 characters', largeCommunity({ goals: 2, checkIns: 2, title: LONG_TITLE })],
    ['four hundred check-ins', largeCommunity({ goals: 1, checkIns: 400 })],
  ])('stays short with %s', (_, of) => {
    const said = lines({ of });
    expect(said.length).toBe(6);
    expect(Math.max(...said.map(widthOf))).toBeLessThan(260);
    expect(said[3]).toMatch(/^[✖▲] (?:Wonderful|Members).* is (?:off track|at risk|stale)/);
  });

  it('calls nobody', () => {
    const goals = [goal('meet', [reach({ keyResult: 'Ask @channel <!here> <@U123>' })])];
    const of = community({ charter: { ...CHARTER, name: '@everyone' }, goals });
    const text = renderText(modelOf({ of }));
    expect(text).toContain('@\u200beveryone');
    expect(text).not.toMatch(/@\w|<[!@]/);
  });

  it('has two lines more about the community, where people and what they did are known', () => {
    const said = lines({ of: CHART_GUILD });
    expect(said.slice(-2)).toEqual([
      'Community: 18 on the roster, 6 new · 7 introductions · 12 contributions · 3 asks open (the oldest 25 days) · 1 experience · half carried by 2 of 6',
      '“I owe it to Given9, who sat beside me.” – Given1 Family1',
    ]);
    expect(lines({ of: CHART_GUILD, filters: { goals: ['meet'] } }).join()).not.toContain('roster');
  });

  it('has eight lines at most, and nothing unseen, of any community', () => {
    fc.assert(
      fc.property(anyCommunity, fc.constantFrom('facilitators', 'public'), (of, audience) => {
        const text = renderText(modelOf({ of, audience, leftOut: ['log/a.yaml'] } as const));
        expect(text.split('\n').length).toBeLessThanOrEqual(8);
        expect(text).not.toMatch(
          /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]|NaN|undefined|\[object/u,
        );
      }),
      { numRuns: 60 },
    );
  });
});
