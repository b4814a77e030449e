import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/civil-date.ts';
import { goalBar, quarterHead } from '../../../src/report/charts/quarter.ts';
import type { ReportModel } from '../../../src/report/model.ts';
import { CHARTER, community, day, goal, reach, timeline, value } from '../../insight/builders.ts';
import { modelOf } from '../analyst-circle.ts';
import { attribute, elementsOf, textOf, withClass } from '../html/parsed.ts';

/** 14 weeks, 28 September to 3 January: 98 days. A goal whose progress is the share of 20 that is there. */
function drawn(written: string, { reached = 0, on = '11-15' } = {}) {
  const when = timeline(written);
  const of = community({
    charter: CHARTER,
    goals: [goal('meet', [reach({ timeline: when })], { timeline: when })],
    records: [value('10-01', reached, { keyResult: 'meet/kr' })],
  });
  return barOf(modelOf({ of, on }));
}

function barOf(model: ReportModel) {
  const [one] = model.goals;
  if (!one) throw new Error('no goal');
  const elements = elementsOf(goalBar(one, model).markup);
  const places = (kind: string, names: readonly string[]) =>
    withClass(elements, kind).map((each) => names.map((name) => attribute(each, name)).join(' '));
  return {
    spans: places('rest', ['x', 'width']),
    filled: withClass(elements, 'span')
      .filter((each) => !attribute(each, 'class')?.includes('rest'))
      .map((each) => ['class', 'x', 'width'].map((name) => attribute(each, name)).join(' ')),
    today: places('today', ['x1']),
    arrows: places('beyond', ['x1']),
    label: elements.map((each) => attribute(each, 'aria-label')).find((label) => label),
  };
}

describe('the row of a goal', () => {
  it('has its days in those of the quarter, filled as far as its progress, and today', () => {
    // Weeks 1 to 7 are the first half of 14, 49 days, of which half are 24.5, and so 25.
    expect(drawn('Weeks 1-7', { reached: 10 })).toEqual({
      spans: ['0% 50%'],
      filled: ['span bad 0% 25.5%'],
      today: ['50%'],
      arrows: [],
      label: 'Weeks 1-7, 28 Sep – 15 Nov 2026: progress 50 %, expected 100 %: off track',
    });
  });

  it.each([
    ['nothing', 0, []],
    ['the first part', 10, ['span good 0% 7.1%']],
    ['all', 20, ['span good 0% 7.1%', 'span good 14.3% 7.1%']],
  ])('fills %s of a timeline that rests', (_, reached, filled) => {
    const row = drawn('Weeks 1, 3', { reached, on: '10-11' });
    expect(row.spans).toEqual(['0% 7.1%', '14.3% 7.1%']);
    expect(row.filled).toEqual(filled);
  });

  it.each([
    ['begins before the quarter', '2026-09-01 to 2026-10-04', ['0% 7.1%'], ['0', '0']],
    ['ends after it', 'Weeks 14-20', ['92.9% 7.1%'], ['100%', '100%']],
    ['does both', '2026-09-01 to 2027-02-01', ['0% 100%'], ['0', '0', '100%', '100%']],
    ['fits', 'Weeks 1-14', ['0% 100%'], []],
    ['is all before it', '2026-09-01 to 2026-09-20', [], ['0', '0']],
  ])('is cut at the edges, with an arrow, where it %s', (_, written, spans, arrows) => {
    expect(drawn(written)).toMatchObject({ spans, arrows });
  });

  it.each([
    ['before the first week', '09-27', []],
    ['at the end of the first day', '09-28', ['1%']],
    ['after the last week', '2027-01-04', []],
  ])('shows today: %s', (_, on, today) => {
    expect(drawn('Weeks 1-7', { on }).today).toEqual(today);
  });

  it('says that it is not counted, of a goal without key results', () => {
    const of = community({
      charter: CHARTER,
      goals: [goal('later', [], { timeline: timeline('December') })],
    });
    const { label } = barOf(modelOf({ of }));
    expect(label).toBe('December, 1 Dec – 31 Dec 2026: not counted');
  });

  it('takes what was written as text', () => {
    const written = '"><img src=x onerror=alert(1)>';
    const of = community({
      charter: CHARTER,
      goals: [goal('meet', [], { timeline: { ...timeline('October'), written } })],
    });
    expect(barOf(modelOf({ of })).label).toContain(written);
  });

  it('keeps inside its place, whatever the days', () => {
    const days = fc.integer({ min: -400, max: 400 });
    fc.assert(
      fc.property(
        days,
        fc.nat(500),
        fc.integer({ min: -5, max: 30 }),
        days,
        (start, more, reached, on) => {
          const from = addDays(day('11-15'), start);
          const row = drawn(`${from} to ${addDays(from, more)}`, {
            reached,
            on: addDays(day('11-15'), on),
          });
          for (const text of [...row.spans, ...row.filled]) {
            const [x = -1, width = -1] = [...text.matchAll(/[\d.-]+(?=%)/g)].map(Number);
            expect([x >= 0, width > 0, x + width <= 100.11]).toEqual([true, true, true]);
          }
        },
      ),
    );
  });
});

describe('the head of the rows', () => {
  const head = (on: string) => elementsOf(quarterHead(modelOf({ on })).markup);

  it('numbers the weeks, and names the months where they begin', () => {
    const texts = head('11-24').filter(({ tagName }) => tagName === 'text');
    expect(texts.slice(0, 3).map((one) => `${textOf(one)} ${attribute(one, 'x')}`)).toEqual([
      'Oct 3.1%',
      'Nov 34.7%',
      'Dec 65.3%',
    ]);
    expect(texts.slice(3).map(textOf)).toEqual(Array.from({ length: 14 }, (_, at) => `${at + 1}`));
  });

  it.each([
    ['in a week of it', '11-24', '14 weeks of 2026-Q4, week 9 now', ['9']],
    ['before it', '09-20', '14 weeks of 2026-Q4', []],
    ['after it', '2027-01-20', '14 weeks of 2026-Q4', []],
  ])('says which week it is: %s', (_, on, label, now) => {
    const elements = head(on);
    expect(withClass(elements, 'now').map(textOf)).toEqual(now);
    expect(withClass(elements, 'weeks').map((one) => attribute(one, 'aria-label'))).toEqual([
      label,
    ]);
  });
});
