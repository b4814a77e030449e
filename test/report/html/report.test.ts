import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Community } from '../../../src/domain/community.ts';
import { renderHtml } from '../../../src/report/html/report.ts';
import {
  CHARTER,
  change,
  community,
  goal,
  reach,
  timeline,
  value,
} from '../../insight/builders.ts';
import { grade, review } from '../../insight/reviews.ts';
import { ANALYST_CIRCLE, modelOf } from '../analyst-circle.ts';
import { attribute, elementsOf, textOf, withClass } from './parsed.ts';

const page = (parts: Parameters<typeof modelOf>[0] = {}) => renderHtml(modelOf(parts));

function texts(html: string, name: string): string[] {
  return withClass(elementsOf(html), name).map(textOf);
}

function tags(html: string, tag: string): string[] {
  return elementsOf(html)
    .filter(({ tagName }) => tagName === tag)
    .map(textOf);
}

describe('the page of a report', () => {
  it('says which community, which quarter, which day', () => {
    const html = page();
    expect(tags(html, 'title')).toEqual(['Analyst Circle · 2026-Q4']);
    expect(tags(html, 'h1')).toEqual(['Analyst Circle']);
    expect(texts(html, 'quarter')).toEqual(['2026-Q4 · 1 Oct – 31 Dec 2026 · week 9 of 14']);
    expect(texts(html, 'as-of')).toEqual(['As of Tue 24 Nov 2026']);
  });

  it('has the quarter at a glance, and each goal and key result with its figures', () => {
    const html = page();
    expect(texts(html, 'figures')).toEqual(['Progress 58 % Expected 70 % Status ▲ at risk']);
    expect(texts(html, 'counts')).toEqual([
      '4 goals ✔ 1 achieved ▲ 1 at risk ✖ 1 off track · 1 not counted',
    ]);
    expect(texts(html, 'title')).toEqual([
      'Get to know the people who already use the product',
      'Members answer one another',
      'Inform what the organisation decides',
      'Think about next year',
    ]);
    expect(texts(html, 'value').slice(2)).toEqual([
      '31 h → 12 h',
      'held 26/47 d',
      'not done',
      'no data',
      '1 of 1',
      '14 of 30',
      '1 of 3 steps',
    ]);
    const answers = texts(html, 'result').find((text) => text.startsWith('30 answers'));
    expect(answers).toMatch(
      /^30 answers to the survey ▲ at risk 14 of 30 Progress 47 %, expected 76 % 0.62 of the pace needed needs 9.3 a week confidence 6\/10/,
    );
  });

  it('says of a goal when it is worked on, how far it is, who looks after it, whom it serves', () => {
    expect(texts(page(), 'head').at(2)).toBe(
      'Inform what the organisation decides ▲ at risk Weeks 4-10 19 Oct – 6 Dec 2026 ' +
        'looked after by ana for analyst Progress 60 %, expected 50 %',
    );
  });

  it('says who looks after a key result where that is somebody else than of its goal', () => {
    const of = community({
      charter: CHARTER,
      goals: [goal('meet', [reach({ id: 'a', owner: 'ana' }), reach({ id: 'b', owner: 'kim' })])],
    });
    const said = texts(page({ of }), 'result').map(
      (text) => text.match(/looked after by \w+/)?.[0],
    );
    expect(said).toEqual([undefined, 'looked after by kim']);
  });

  it('says what stands out without a command to type', () => {
    const html = page();
    const [first] = texts(html, 'out');
    expect(first).toContain('✖Median time to first answer is off track, stale');
    expect(html).not.toMatch(/\bcop (?!from)\w|--\w+ /);
  });

  it('shows goalposts that were moved', () => {
    const of = community({
      charter: CHARTER,
      goals: [goal('meet', [reach({ target: 30 })])],
      records: [change('10-08', { keyResult: 'meet/kr', was: 20, is: 30, note: 'Many came' })],
    });
    expect(texts(page({ of, on: '10-09' }), 'details')[0]).toContain('target was 20 until 8 Oct');
  });

  it('has headings in order, one of them the first', () => {
    const levels = elementsOf(page())
      .map(({ tagName }) => /^h(\d)$/.exec(tagName)?.[1])
      .flatMap((level) => (level === undefined ? [] : [Number(level)]));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  it('leads to each goal by a link', () => {
    const elements = elementsOf(page());
    const ids = elements.flatMap((one) => attribute(one, 'id') ?? []);
    const links = elements.flatMap((one) => attribute(one, 'href') ?? []);
    expect(links).toEqual([
      '#report',
      '#goal-get-to-know',
      '#goal-answer',
      '#goal-inform-decisions',
      '#goal-later',
    ]);
    expect(links.map((link) => link.slice(1)).every((id) => ids.includes(id))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('gives each chart its figures in words', () => {
    const charts = elementsOf(page()).filter((one) => attribute(one, 'role') === 'img');
    expect(charts.length).toBeGreaterThan(10);
    for (const chart of charts) expect(attribute(chart, 'aria-label')).toMatch(/\w/);
    const labels = charts.map((one) => attribute(one, 'aria-label'));
    expect(labels).toContain('progress 47 %, expected 76 %: at risk');
    expect(labels.find((label) => label?.startsWith('Weeks 4-10'))).toBe(
      'Weeks 4-10, 19 Oct – 6 Dec 2026: progress 60 %, expected 50 %: at risk',
    );
  });

  it('allows itself its own style and nothing else', () => {
    const html = page();
    const elements = elementsOf(html);
    const [style] = elements.filter(({ tagName }) => tagName === 'style');
    const css = /<style>([\s\S]*)<\/style>/.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(css).digest('base64');
    expect(style).toBeDefined();
    expect(elements.flatMap((one) => attribute(one, 'content') ?? [])).toContain(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
    expect(css).not.toMatch(/url\(|@import|</);
    expect(elements.map(({ tagName }) => tagName)).not.toContain('script');
    const attributes = elements.flatMap(({ attrs }) => attrs);
    expect(attributes.filter(({ name }) => /^(style|src|on.*)$/.test(name))).toEqual([]);
    expect(attributes.filter(({ value: written }) => /^\w+:/.test(written))).toEqual([]);
  });

  it('shows the grades of a quarter that was reviewed, and what members gained', () => {
    const graded = { keyResult: 'answer/time-to-answer', score: 0.4, proposed: 0.2 };
    const of: Community = {
      ...ANALYST_CIRCLE,
      reviews: [
        review([grade({ ...graded, why: 'Weekdays are quick', learned: 'Ask early' })], {
          by: 'ana',
          gained: 'Answers within a day.\n\nAnd friends.',
        }),
      ],
    };
    const html = page({ of, on: '2027-01-20' });
    expect(tags(html, 'blockquote')).toEqual(['Answers within a day. And friends.']);
    expect(texts(html, 'caption').at(1)).toBe('Reviewed on Fri 8 Jan 2027 by ana');
    expect(texts(html, 'figures')[0]).toMatch(/Score 0\.\d$/);
    expect(texts(html, 'scored')[0]).toContain('9 key results, 1 graded, the others scored');
    expect(texts(html, 'graded')).toContain(
      'score 0.2, graded 0.4: Weekdays are quick done learned: Ask early',
    );
    expect(tags(html, 'dt')).toContain('Score, grade');
    expect(tags(page(), 'dt')).not.toContain('Score, grade');
  });

  it('says what a public, a partial, a narrowed page leaves out', () => {
    expect(tags(page({ audience: 'public' }), 'li')[0]).toContain('For everybody: without names');
    expect(texts(page({ leftOut: ['log/a.yaml'] }), 'partial')).toEqual([
      '▲Partial: 1 file could not be read; the figures are without them: log/a.yaml',
    ]);
    expect(page({ filters: { goals: ['answer'] } })).toContain('Only the goal answer');
  });

  it.each<[string, Parameters<typeof modelOf>[0], string]>([
    ['an empty community', { of: community({ charter: CHARTER }) }, 'No goals for 2026-Q4 yet.'],
    [
      'a quarter that is over',
      { of: community({ charter: CHARTER }), on: '2027-01-20' },
      'No goals were written',
    ],
    [
      'a filter that nothing fits',
      { filters: { goals: ['answer'], statuses: ['missed'] } },
      'Nothing fits.',
    ],
    ['a goal without key results', { filters: { goals: ['later'] } }, 'No key results yet.'],
    ['a quarter to come', { on: '09-01' }, 'starts on 1 Oct 2026'],
  ])('reads well for %s', (_, parts, says) => {
    expect(page(parts)).toContain(says);
  });

  it('keeps back a small group, and says so', () => {
    const of = community({
      charter: CHARTER,
      goals: [goal('meet', [reach({ unit: 'members' })])],
      records: [value('10-08', 3, { keyResult: 'meet/kr' })],
    });
    const html = page({ of, on: '10-09', audience: 'public' });
    expect(texts(html, 'value')).toEqual(['fewer than 5']);
    expect(texts(html, 'figures')[0]).toMatch(/^Progress not shown Expected \d+ %/);
    expect(texts(html, 'shares')).toEqual([
      'Progress not shown, expected 50 %',
      'Progress not shown, expected 50 %',
    ]);
    expect(tags(html, 'p')).toContain(
      'Progress not shown (a group of fewer than 5), expected 50 %',
    );
    expect(tags(html, 'dt')).toContain('Fewer than 5');
    expect(withClass(elementsOf(html), 'bullet')).toEqual([]);
    expect(withClass(elementsOf(html), 'course')).toEqual([]);
    expect(html).not.toMatch(/15 %|\b3 of\b/);
  });

  it('holds a hundred goals, a long title and four hundred check-ins', () => {
    const when = timeline('2025-11-01 to 2026-12-31');
    const long = 'Wonderful '.repeat(50);
    const of = community({
      charter: CHARTER,
      goals: Array.from({ length: 100 }, (_, index) =>
        goal(`goal-${index}`, [reach({ timeline: when, keyResult: long })], {
          goal: long,
          timeline: when,
        }),
      ),
      records: Array.from({ length: 380 }, (_, index) =>
        value(new Date(Date.UTC(2025, 10, index + 1)).toISOString().slice(0, 10), index, {
          keyResult: 'goal-0/kr',
          id: index,
        }),
      ),
    });
    const html = page({ of });
    expect(withClass(elementsOf(html), 'result')).toHaveLength(100);
    expect(html).toContain(long.trim());
    expect(html.length).toBeLessThan(400_000);
  });
});
