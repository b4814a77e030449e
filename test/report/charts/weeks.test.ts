import { describe, expect, it } from 'vitest';
import { weeksChart } from '../../../src/report/charts/weeks.ts';
import { day } from '../../insight/builders.ts';
import { attribute, elementsOf, textOf, withClass } from '../html/parsed.ts';

const week = (number: number) => ({ number, from: day('10-01'), to: day('10-01') });

function drawn(byWeek: readonly number[], parts: Partial<Parameters<typeof weeksChart>[0]> = {}) {
  const weeks = byWeek.map((_, index) => week(index + 1));
  const chart = { label: 'Introductions', byWeek, weeks, lastWeek: 4, now: byWeek.length };
  const elements = elementsOf(weeksChart({ ...chart, ...parts }).markup);
  const of = (name: string, key: string) =>
    withClass(elements, name).map((one) => attribute(one, key));
  return {
    x: of('span', 'x'),
    y: of('span', 'y'),
    heights: of('span', 'height'),
    counts: withClass(elements, 'count').map(textOf),
    feet: withClass(elements, 'week').map(textOf),
    now: withClass(elements, 'now').map(textOf),
    says: elements.map((one) => attribute(one, 'aria-label')).find((said) => said !== undefined),
  };
}

describe('the chart of what happened week by week', () => {
  it('has a bar for each week so far, as high as its number, and room for those ahead', () => {
    expect(drawn([2, 0, 1])).toEqual({
      x: ['4.5%', '29.5%', '54.5%'],
      y: ['16', '80', '48'],
      heights: ['64', '0', '32'],
      counts: ['2', '0', '1'],
      feet: ['1', '2', '3', '4'],
      now: ['3'],
      says: 'Introductions by week: 2 in week 1, 0 in week 2, 1 in week 3',
    });
  });

  it('has no week of now once the quarter is over', () => {
    expect(drawn([1, 1, 1, 1], { now: null }).now).toEqual([]);
  });

  it('begins with the days before week 1, where there are some', () => {
    expect(drawn([1, 2], { weeks: [week(0), week(1)], now: 1 })).toMatchObject({
      feet: ['0', '1', '2', '3', '4'],
      says: 'Introductions by week: 1 in week 0, 2 in week 1',
    });
  });

  it('draws nothing where nothing happened', () => {
    expect(drawn([0, 0]).heights).toEqual(['0', '0']);
  });

  it('says only the highest of large numbers, which would touch one another', () => {
    expect(drawn([1000, 2000, 2000]).counts).toEqual(['2000']);
  });
});
