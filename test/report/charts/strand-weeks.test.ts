import { describe, expect, it } from 'vitest';
import { balanceOf } from '../../../src/insight/balance/balance.ts';
import { heightsOf, strandChart } from '../../../src/report/charts/strand-weeks.ts';
import { BALANCED } from '../../insight/balance/balanced.ts';
import { day } from '../../insight/builders.ts';
import { attribute, elementsOf, textOf, withClass } from '../html/parsed.ts';

const BALANCE = balanceOf(BALANCED, day('11-24'), 6);

/** What is drawn of a strand: kinds of bars by where they begin and how high they are. */
function drawn(strand: string, balance = BALANCE) {
  const one = balance?.strands.find((each) => each.strand === strand);
  if (!balance || !one) throw new Error('there is none');
  const elements = elementsOf(strandChart(one, balance, heightsOf(balance)).markup);
  const bars = (kind: string) =>
    withClass(elements, kind).map((bar) =>
      ['x', 'y', 'height'].map((key) => attribute(bar, key)).join(' '),
    );
  return {
    track: bars('track'),
    done: bars('done'),
    open: bars('open'),
    records: bars('records'),
    counts: withClass(elements, 'count').map(textOf),
    days: withClass(elements, 'week').map(textOf),
    says: elements.map((each) => attribute(each, 'aria-label')).find((said) => said !== undefined),
  };
}

describe('the chart of a strand', () => {
  it('has what was due, filled where it was done, dashed where there is time yet, and records below', () => {
    // Each week is a sixth wide, half of it a bar. The most that is due in any is 1, 44 px high; the most
    // records in a week of any strand are 4, 28 px high.
    expect(drawn('contribution')).toEqual({
      track: ['4.2%', '20.8%', '37.5%', '54.2%', '70.8%', '87.5%'].map((x) => `${x} 16 44`),
      done: ['4.2%', '20.8%', '70.8%', '87.5%'].map((x) => `${x} 16 44`),
      open: [],
      records: ['20.8% 97 7', '70.8% 76 28'],
      counts: ['1/1', '1/1', '0/1', '0/1', '1/1', '1/1', '0', '1', '0', '0', '4', '0'],
      days: ['19 Oct', '26', '2 Nov', '9', '16', '23'],
      says: 'Contribution by week: from 19 Oct 1 of 1 done, 0 recorded; from 26 Oct 1 of 1 done, 1 recorded; from 2 Nov 0 of 1 done, 0 recorded; from 9 Nov 0 of 1 done, 0 recorded; from 16 Nov 1 of 1 done, 4 recorded; from 23 Nov 1 of 1 done, 0 recorded',
    });
    expect(drawn('commitment')).toMatchObject({ open: ['87.5% 16 44'] });
    expect(drawn('commitment').track).toHaveLength(5);
  });

  it('draws nothing where nothing was due, and says so', () => {
    expect(drawn('impact')).toMatchObject({
      track: ['20.8% 16 44', '54.2% 16 44'],
      done: [],
      open: ['87.5% 16 44'],
      counts: ['–', '0/1', '–', '0/1', '–', '0/1', '0', '0', '0', '1', '0', '0'],
    });
    expect(drawn('impact').says).toMatch(/^Impact by week: from 19 Oct nothing due, 0 recorded;/);
  });

  it('names every other week where there are many', () => {
    const weeks = Array.from({ length: 13 }, (_, index) => ({
      from: day(`2026-${index < 3 ? '09' : '10'}-${String(10 + index)}`),
      to: day('2026-12-31'),
    }));
    const week = { due: 1, done: 1, skipped: 0, open: 0, records: 1 };
    const long = BALANCE && {
      ...BALANCE,
      weeks,
      strands: BALANCE.strands.map((one) => ({ ...one, weeks: weeks.map(() => week) })),
    };
    expect(drawn('impact', long).days).toEqual(['10 Sep', '12', '14', '16', '18', '20', '22']);
  });
});
