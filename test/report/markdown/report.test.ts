import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Community } from '../../../src/domain/community.ts';
import { renderMarkdown } from '../../../src/report/markdown/report.ts';
import {
  CHARTER,
  COUNTS_INTRODUCTIONS,
  change,
  community,
  day,
  goal,
  happening,
  reach,
  value,
} from '../../insight/builders.ts';
import { grade, review } from '../../insight/reviews.ts';
import { ANALYST_CIRCLE, modelOf } from '../analyst-circle.ts';
import { anyCommunity, UNSEEN, withText } from '../hostile.ts';
import { LONG_TITLE, largeCommunity } from '../large.ts';
import { nodesOf, parsed, skeletonOf, textOf, textsOf } from './parsed.ts';

const markdown = (parts: Parameters<typeof modelOf>[0] = {}) => renderMarkdown(modelOf(parts));
const EMPTY = community({ charter: CHARTER });

/** The rows of all tables, each as the texts of its cells. */
function rowsOf(text: string): readonly (readonly string[])[] {
  return nodesOf(parsed(text)).flatMap((node) =>
    node.type === 'tableRow' ? [node.children.map(textOf)] : [],
  );
}

describe('the report as Markdown', () => {
  it('reads well raw', () => {
    expect(markdown({ filters: { goals: ['answer'] } })).toMatchSnapshot();
  });

  it('says which community, which quarter, which week and day', () => {
    const text = markdown();
    expect(textsOf(text, 'heading')[0]).toBe('Analyst Circle · 2026-Q4 · week 9 of 14');
    expect(textsOf(text, 'paragraph').slice(0, 2)).toEqual([
      'As of Tue 24 Nov 2026 · the quarter is 1 Oct – 31 Dec 2026',
      'Progress 58 %, expected 70 % · ▲ at risk · 4 goals: 1 achieved, 1 at risk, 1 off track, 1 not counted',
    ]);
  });

  it('has a heading and a table for each goal', () => {
    const text = markdown();
    const headings = nodesOf(parsed(text)).filter(
      (node) => node.type === 'heading' && node.depth === 2,
    );
    expect(headings.map(textOf)).toEqual([
      'Stands out',
      '✔ Get to know the people who already use the product',
      '✖ Members answer one another',
      '▲ Inform what the organisation decides',
      'Think about next year',
    ]);
    const results = rowsOf(text).filter((row) => row.length === 5);
    expect(results.filter(([title]) => title === 'Key result').length).toBe(3);
    expect(results).toContainEqual([
      '30 answers to the survey',
      '14 of 30',
      '47 %',
      '76 %',
      '▲ at risk',
    ]);
    expect(results).toContainEqual([
      'Hours to an answer, from the log',
      'no data',
      '0 %',
      '60 %',
      '✖ off track',
    ]);
  });

  it('lists what stands out, and says no command', () => {
    const text = markdown();
    const [list] = nodesOf(parsed(text)).filter((node) => node.type === 'list');
    expect(list?.type === 'list' && list.children.map(textOf)).toContain(
      '▲ 30 answers to the survey is at risk: 16 answers to go in 12 days, 9.3 a week',
    );
    expect(text).not.toMatch(/\bcop\b|checkin/);
  });

  it('has the long part closed, and each check-in in it', () => {
    const text = markdown();
    const html = nodesOf(parsed(text)).flatMap((node) => (node.type === 'html' ? node.value : []));
    expect(html).toEqual(
      [1, 2, 3].flatMap(() => ['<details>\n<summary>Details</summary>', '</details>']),
    );
    const rows = rowsOf(text).filter((row) => row.length === 2);
    expect(rows).toContainEqual(['9 Oct', '33 h']);
    expect(rows).toContainEqual(['2 Oct', '1 of 3']);
    expect(textsOf(text, 'listItem')).toContain('needs 3.6 less a week');
  });

  it('has no dot of its own beside those that part', () => {
    expect(markdown({ on: '09-01' })).not.toMatch(/· ·|^(?:##|-) ·/m);
  });

  it('says on its last line what the numbers mean, and of scores where there are some', () => {
    const last = (parts: Parameters<typeof modelOf>[0]) =>
      textsOf(markdown(parts), 'paragraph').at(-1);
    expect(last({})).toMatch(/^Progress is the share of the way .* last said\.$/);
    expect(last({ on: '2027-01-20' })).toMatch(/ A score is the progress at the quarter’s end/);
  });

  it('says why goalposts were moved', () => {
    const records = [
      ...ANALYST_CIRCLE.records,
      change('11-10', {
        keyResult: 'inform-decisions/answers',
        field: 'target',
        was: 40,
        is: 30,
        note: 'Half of us are away',
      }),
    ];
    const text = markdown({ of: { ...ANALYST_CIRCLE, records } });
    expect(textsOf(text, 'listItem')).toContain('target was 40 until 10 Nov (Half of us are away)');
  });

  it('has the scores of a quarter that is over, the grades and what members gained', () => {
    const graded = { keyResult: 'answer/time-to-answer', score: 0.4, proposed: 0.2 };
    const grades = [grade({ ...graded, why: 'Weekdays are quick', learned: 'Ask early' })];
    const said = {
      by: 'ana',
      gained: 'Answers within a day.\n\nAnd friends.',
      on: day('2027-01-08'),
    };
    const of: Community = { ...ANALYST_CIRCLE, reviews: [review(grades, said)] };
    const text = markdown({ of, on: '2027-01-20' });
    expect(textsOf(text, 'paragraph')).toContainEqual(
      expect.stringMatching(
        /^Score 0\.6 · 9 key results, 1 graded, the others scored by the figures · \d/,
      ),
    );
    const [quote] = nodesOf(parsed(text)).filter((node) => node.type === 'blockquote');
    expect(quote?.type === 'blockquote' && quote.children.map(textOf)).toEqual([
      'Answers within a day.',
      'And friends.',
    ]);
    expect(textsOf(text, 'paragraph')).toContain('Reviewed on Fri 8 Jan 2027 by ana');
    expect(textsOf(text, 'listItem')).toContain('score 0.2, graded 0.4: Weekdays are quick');
    expect(textsOf(text, 'listItem')).toContain('learned: Ask early');
  });

  it('says what a partial, a narrowed, a public report leaves out, and which commit it is of', () => {
    const at = { written: 'v1', commit: '3f2a9c1d'.repeat(5), on: null };
    const parts = {
      leftOut: ['log/a.yaml'],
      filters: { goals: ['answer'] },
      audience: 'public',
    } as const;
    const text = renderMarkdown({ ...modelOf(parts), at });
    const [quote] = nodesOf(parsed(text)).filter((node) => node.type === 'blockquote');
    expect(quote?.type === 'blockquote' && quote.children.map(textOf)).toEqual([
      'Partial: 1 file could not be read; the figures are without them: log/a.yaml',
      'As the files were at v1 (3f2a9c1)',
      expect.stringMatching(/^Only the goal answer: 4 of 9 key results/),
      expect.stringMatching(/^For everybody: /),
    ]);
    expect(text).not.toContain('looked after by');
  });

  it.each<[string, Parameters<typeof modelOf>[0], string]>([
    ['an empty community', { of: EMPTY }, 'No goals for 2026-Q4 yet. Three of them'],
    ['a quarter that was without goals', { of: EMPTY, on: '2027-01-20' }, 'No goals were written'],
    [
      'a filter that nothing fits',
      { filters: { goals: ['answer'], statuses: ['missed'] } },
      'Nothing fits.',
    ],
    ['a goal without key results', { filters: { goals: ['later'] } }, 'No key results yet.'],
    ['a quarter to come', { on: '09-01' }, 'starts on 1 Oct 2026'],
  ])('reads well for %s', (_, parts, says) => {
    expect(markdown(parts)).toContain(says);
    expect(markdown(parts)).not.toMatch(/NaN|undefined|null|\[object/);
  });

  it('keeps back a small group, and says so', () => {
    const of = community({
      charter: CHARTER,
      goals: [goal('meet', [reach({ unit: 'members' })])],
      records: [value('10-08', 3, { keyResult: 'meet/kr' })],
    });
    const text = markdown({ of, on: '10-09', audience: 'public' });
    expect(rowsOf(text)[1]?.slice(1, 3)).toEqual(['fewer than 5', 'not shown']);
    expect(text).toContain('Progress not shown');
    expect(rowsOf(text).length).toBe(2);
  });

  it('shows the first and the last of four hundred check-ins', () => {
    const rows = rowsOf(markdown({ of: largeCommunity({ goals: 1, checkIns: 400 }) }));
    const course = rows.filter((row) => row.length === 2);
    expect(course.slice(0, 3)).toEqual([
      ['Check-in', 'Where it was'],
      ['1 Oct 2025', '0'],
      ['…', '388 more days'],
    ]);
    expect(course.length).toBe(14);
    expect(course.at(-1)).toEqual(['4 Nov', '399']);
  });

  it('shows the days of what counts itself, which nobody checks in', () => {
    const of = community({
      charter: CHARTER,
      goals: [goal('meet', [reach({ measure: COUNTS_INTRODUCTIONS })])],
      records: [happening('introduction', '10-08')],
    });
    const rows = rowsOf(markdown({ of, on: '10-09' })).filter((row) => row.length === 2);
    expect(rows.slice(0, 2)).toEqual([
      ['Day', 'Where it was'],
      ['5 Oct', '0'],
    ]);
  });

  it('has a title of 500 characters whole', () => {
    const text = markdown({ of: largeCommunity({ goals: 1, title: LONG_TITLE }) });
    expect(textsOf(text, 'heading')).toContain(`✖ ${LONG_TITLE}`);
  });
});

describe('a report that is too long for a comment', () => {
  const MOST = 65_536 - '<!-- cop-report -->\n\n'.length;

  it('leaves out the details of the last goals first', () => {
    const text = markdown({ of: largeCommunity({ goals: 60, checkIns: 12 }) });
    expect(text.length).toBeLessThanOrEqual(MOST);
    expect(rowsOf(text).filter((row) => row[0] === 'Key result').length).toBe(60);
    const closed = skeletonOf(text).filter((one) => one === '</details>').length;
    expect(closed).toBeGreaterThan(0);
    expect(skeletonOf(text).filter((one) => one.startsWith('<details>')).length).toBe(closed);
    expect(textsOf(text, 'paragraph').at(-2)).toBe(
      `Cut to fit a comment: left out are the details of ${60 - closed} of 60 goals.`,
    );
  });

  it('then leaves out the last goals, and all details', () => {
    const text = markdown({ of: largeCommunity({ goals: 100, checkIns: 2, title: LONG_TITLE }) });
    expect(text.length).toBeLessThanOrEqual(MOST);
    expect(text.length).toBeGreaterThan(60_000);
    const tables = rowsOf(text).filter((row) => row[0] === 'Key result').length;
    expect(textsOf(text, 'paragraph').at(-2)).toBe(
      `Cut to fit a comment: left out are the last ${100 - tables} of 100 goals, and all details.`,
    );
    expect(text).not.toContain('<details>');
    expect(rowsOf(text).every((row) => row.length === 5)).toBe(true);
  });

  it('says so where no goal fits', () => {
    const many = Array.from({ length: 300 }, (_, index) =>
      reach({ id: `kr-${index}`, keyResult: LONG_TITLE }),
    );
    const of = community({ charter: CHARTER, goals: [goal('meet', many)] });
    expect(textsOf(markdown({ of }), 'paragraph').at(-2)).toBe(
      'Cut to fit a comment: left out are all goals, and all details.',
    );
  });

  it('fits whatever it says', () => {
    const worst = '$'.repeat(5000);
    const of = withText(worst);
    const said = { by: worst, gained: `${worst}\n`.repeat(20) };
    const leftOut = Array.from(
      { length: 500 },
      (_, index) => `log/${worst.slice(0, 90)}${index}.yaml`,
    );
    const text = markdown({ of: { ...of, reviews: [review([], said)] }, leftOut });
    expect(text.length).toBeLessThanOrEqual(MOST);
    expect(textsOf(text, 'heading').length).toBeGreaterThan(2);
  });
});

describe('text in Markdown', () => {
  const benign = skeletonOf(markdown({ of: withText('Benign') }));

  it.each([
    'a|b',
    'a\\|b |',
    'one\n\n# two',
    '`code',
    '```',
    '@everyone #123',
    'https://example.org ana@example.org',
    '![x](http://track/p.png)',
    '<img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    '</details>',
    '<!--',
    '- item',
    '[!NOTE]',
    '\u202egnp\u0000',
    '--- | ---',
  ])('%j stays text', (text) => {
    const said = markdown({ of: withText(text) });
    expect(skeletonOf(said)).toEqual(benign);
    expect(said).not.toMatch(UNSEEN);
  });

  it('whatever it is, makes nothing but text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const said = markdown({ of: withText(`a${text.replaceAll(/[\r\n]/g, ' ')}`) });
        expect(skeletonOf(said)).toEqual(benign);
        expect(said).not.toMatch(UNSEEN);
      }),
      { numRuns: 40 },
    );
  });

  it('holds in any community', () => {
    fc.assert(
      fc.property(anyCommunity, (of) => {
        const said = markdown({ of });
        expect(said).not.toMatch(/NaN|undefined|\[object/);
        expect(skeletonOf(said)).not.toContain('link');
        expect(skeletonOf(said)).not.toContain('image');
      }),
      { numRuns: 30 },
    );
  });
});
