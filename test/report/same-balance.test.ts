import { describe, expect, it } from 'vitest';
import { FORMATS, type Format } from '../../src/report/formats.ts';
import type { ReportModel } from '../../src/report/model.ts';
import type { ReportJson } from '../../src/report/report-schema.ts';
import { BALANCED } from '../insight/balance/balanced.ts';
import { plainScreen } from '../terminal/plain-screen.ts';
import { ANALYST_CIRCLE, modelOf } from './analyst-circle.ts';
import { fromCsv } from './read-back.ts';
import { balanceInMarkdown, balanceOnPage, balanceOnScreen } from './read-back-balance.ts';

async function printed(format: Format, model: ReportModel, width = 80): Promise<string> {
  const render = await FORMATS[format].load();
  return render(model, { screen: plainScreen(width), folder: '', raw: false });
}

const CIRCLE = {
  ...ANALYST_CIRCLE,
  practices: BALANCED.practices,
  records: [...ANALYST_CIRCLE.records, ...BALANCED.records],
};

/** What every format says of the strands on 24 November, worked out by hand from what they are made of. */
const ROWS = [
  'Commitment: 5 of 6 done, 1 still open · 3 records',
  'Contribution: 4 of 6 done, 1 skipped · 5 records',
  'Impact: 0 of 3 done, 1 still open · 1 record',
];
const WEEKS = {
  'Commitment: done of due': ['1/1', '1/1', '1/1', '1/1', '1/1', '0/1'],
  'Commitment: records': ['1', '0', '0', '1', '0', '1'],
  'Contribution: done of due': ['1/1', '1/1', '0/1', '0/1', '1/1', '1/1'],
  'Contribution: records': ['0', '1', '0', '0', '4', '0'],
  'Impact: done of due': ['–', '0/1', '–', '0/1', '–', '0/1'],
  'Impact: records': ['0', '0', '0', '1', '0', '0'],
};
const REASON =
  'of what was due, impact had 0 of 3 done (1 still open), contribution 4 of 6 (1 skipped), commitment 5 of 6 (1 still open)';
const SAID = { rows: ROWS, weeks: WEEKS, advice: `Amplify impact next: ${REASON}.` };

describe('a report says the same of the three strands in each format', () => {
  const model = modelOf({ of: CIRCLE });

  it('on a screen', async () => {
    const screen = await printed('terminal', model);
    expect(balanceOnScreen(screen)).toEqual({ ...SAID, weeks: {} });
    // The most that was done in a week is 1, and the most that was recorded 4.
    expect(screen).toContain('█████▁ 5 of 6 done, 1 still open · ▃▁▁▃▁▃ 3 records');
    expect(screen).toContain('██▁▁██ 4 of 6 done, 1 skipped · ▁▃▁▁█▁ 5 records');
    expect(screen).toContain('▁▁▁▁▁▁ 0 of 3 done, 1 still open · ▁▁▁▃▁▁ 1 record');
  });

  it('as Markdown', async () => {
    expect(balanceInMarkdown(await printed('markdown', model))).toEqual(SAID);
  });

  it('as a page', async () => {
    expect(balanceOnPage(await printed('html', model))).toEqual(SAID);
  });

  it.each<Format>(['text', 'github'])('in a line for a chat: %s', async (format) => {
    expect((await printed(format, model)).split('\n').at(-1)).toBe(
      'Balance of 6 weeks: commitment 5 of 6 done, contribution 4 of 6 done, impact 0 of 3 done · Amplify impact next',
    );
  });

  it('as JSON', async () => {
    const { balance }: ReportJson = JSON.parse(await printed('json', model));
    expect(balance?.weeks.map(({ from }) => from)).toEqual([
      ...['2026-10-19', '2026-10-26', '2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23'],
    ]);
    const none = { due: 0, done: 0, skipped: 0, open: 0, records: 0 };
    expect(balance?.strands).toMatchObject([
      { strand: 'commitment', practices: 1, due: 6, done: 5, skipped: 0, open: 1, records: 3 },
      { strand: 'contribution', practices: 1, due: 6, done: 4, skipped: 1, open: 0, records: 5 },
      {
        ...{ strand: 'impact', practices: 1, due: 3, done: 0, skipped: 0, open: 1, records: 1 },
        by_week: [none, { ...none, due: 1 }, none, { ...none, due: 1, records: 1 }, none].concat({
          ...none,
          due: 1,
          open: 1,
        }),
      },
    ]);
    expect(balance?.advice).toEqual({
      ...{ strand: 'impact', sentence: 'Amplify impact next', reason: REASON },
      command: 'practice list',
    });
  });

  it('as CSV', async () => {
    const [row] = fromCsv(await printed('csv', model));
    expect(row).toMatchObject({
      balance_first_day: '2026-10-19',
      balance_last_day: '2026-11-29',
      balance_commitment_due: '6',
      balance_commitment_done: '5',
      balance_commitment_skipped: '0',
      balance_commitment_open: '1',
      balance_commitment_records: '3',
      balance_contribution_due: '6',
      balance_contribution_done: '4',
      balance_contribution_skipped: '1',
      balance_contribution_open: '0',
      balance_contribution_records: '5',
      balance_impact_due: '3',
      balance_impact_done: '0',
      balance_impact_skipped: '0',
      balance_impact_open: '1',
      balance_impact_records: '1',
      balance_advice: SAID.advice,
    });
  });

  it('of a community without goals all the same', async () => {
    const of = modelOf({ of: { ...CIRCLE, goals: [] } });
    expect(balanceOnScreen(await printed('terminal', of))).toEqual({ ...SAID, weeks: {} });
    expect(balanceInMarkdown(await printed('markdown', of))).toEqual(SAID);
    expect(balanceOnPage(await printed('html', of))).toEqual(SAID);
  });

  it('of a quarter that is over, as it was on its last day', () => {
    const { balance } = modelOf({ of: CIRCLE, on: '2027-03-01' });
    expect(balance?.weeks.at(-1)).toEqual({ from: '2026-12-28', to: '2027-01-03' });
    expect(balance).toEqual(modelOf({ of: CIRCLE, on: '12-31' }).balance);
  });
});

describe('a report for everybody', () => {
  const model = modelOf({ of: CIRCLE, audience: 'public' });

  it('tells what was recorded over all weeks, and by none', async () => {
    const { 'Impact: records': _, ...weeks } = WEEKS;
    const due = Object.fromEntries(
      Object.entries(weeks).filter(([label]) => label.endsWith('done of due')),
    );
    const screen = await printed('terminal', model);
    expect(balanceOnScreen(screen).rows).toEqual(ROWS);
    expect(screen).toContain('█████▁ 5 of 6 done, 1 still open · 3 records\n');
    expect(balanceInMarkdown(await printed('markdown', model)).weeks).toEqual(due);
    const { balance }: ReportJson = JSON.parse(await printed('json', model));
    const told = balance?.strands.flatMap((one) => one.by_week.map(({ records }) => records));
    expect(new Set(told)).toEqual(new Set([null]));
  });

  it.each<Format>(['terminal', 'markdown', 'html'])('says what is left out: %s', async (format) => {
    const [, section = ''] = (await printed(format, model)).split('Balance');
    expect(section).toContain('Without what is due for each person who joins.');
  });
});

describe('a report says nothing of the strands', () => {
  it.each<[string, ReportModel]>([
    [
      'without practices, as of most communities so far',
      modelOf({ of: { ...CIRCLE, practices: [] } }),
    ],
    ['narrowed to some goals', modelOf({ of: CIRCLE, filters: { goals: ['answer'] } })],
    ['of a quarter that has not begun', modelOf({ of: CIRCLE, on: '09-20' })],
  ])('%s', async (_, model) => {
    expect(model.balance).toBeNull();
    for (const format of ['terminal', 'text', 'markdown', 'html', 'github'] as const)
      expect(await printed(format, model)).not.toMatch(/balance of|>balance</i);
    const json: ReportJson = JSON.parse(await printed('json', model));
    expect(json.balance).toBeNull();
    const rows = fromCsv(await printed('csv', model));
    const cells = rows.flatMap((row) =>
      Object.entries(row).flatMap(([key, cell]) => (key.startsWith('balance_') ? [cell] : [])),
    );
    expect(new Set(cells)).toEqual(new Set(['']));
  });
});
