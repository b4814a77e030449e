import { describe, expect, it } from 'vitest';
import { formatShare } from '../../src/domain/number-text.ts';
import { FORMATS, type Format, formatNames } from '../../src/report/formats.ts';
import type { ReportModel } from '../../src/report/model.ts';
import type { ReportJson } from '../../src/report/report-schema.ts';
import { lookOf } from '../../src/report/status-look.ts';
import { valueText } from '../../src/report/value-text.ts';
import { plainScreen } from '../terminal/plain-screen.ts';
import { modelOf } from './analyst-circle.ts';
import {
  fromCsv,
  fromHtml,
  fromMarkdown,
  fromTerminal,
  fromText,
  type SaidReport,
  type SaidResult,
} from './read-back.ts';

const WIDE = 140;

async function printed(format: Format, model: ReportModel, width = WIDE): Promise<string> {
  const render = await FORMATS[format].load();
  return render(model, { screen: plainScreen(width), folder: '', raw: false });
}

/** The figures of a model in the words of a reader, worked out here from its numbers alone. */
function wordsOf(model: ReportModel): SaidReport {
  const { community, quarter, figures } = model;
  const share = (number: number | null) => (number === null ? '' : formatShare(number));
  return {
    community,
    quarter,
    progress: share(figures.progress),
    expected: share(figures.expected),
    status: lookOf(figures.status).word,
    results: model.goals.flatMap(({ keyResults }) =>
      keyResults.map(({ keyResult, figures: its }) => ({
        title: keyResult.keyResult,
        value: valueText(keyResult, its),
        progress: its.progress === null ? null : formatShare(its.progress),
        expected: its.status === null ? null : formatShare(its.expected),
        status: lookOf(its.status).word,
      })),
    ),
  };
}

/** A screen has no bar for what is not counted, and no expected beside what has no mark for it. */
function onScreen(results: readonly SaidResult[], shown: readonly SaidResult[]): SaidResult[] {
  return results
    .filter(({ progress }) => progress !== null)
    .map((one, index) => (shown[index]?.expected === null ? { ...one, expected: null } : one));
}

const DAYS = ['09-20', '10-16', '11-24', '12-31', '2027-01-20'] as const;

describe.each(DAYS)('a report of %s says the same in each format', (on) => {
  const model = modelOf({ on });
  const words = wordsOf(model);

  it('on a screen', async () => {
    const said = fromTerminal(await printed('terminal', model));
    expect(said).toEqual({ ...words, results: onScreen(words.results, said.results) });
    expect(said.results.length).toBe(9);
  });

  it('in a chat', async () => {
    expect(fromText(await printed('text', model))).toEqual({ ...words, results: [] });
  });

  it('as Markdown', async () => {
    expect(fromMarkdown(await printed('markdown', model))).toEqual(words);
  });

  it('as a page', async () => {
    expect(fromHtml(await printed('html', model))).toEqual(words);
  });

  it('as JSON', async () => {
    const json: ReportJson = JSON.parse(await printed('json', model));
    expect(json).toMatchObject({
      community: model.community,
      quarter: model.quarter,
      progress: model.figures.progress,
      expected: model.figures.expected,
      status: model.figures.status,
    });
    const results = json.goals.flatMap((goal) => goal.key_results);
    expect(
      results.map(({ key_result, value, attainment, progress, expected, status }) => ({
        key_result,
        value,
        attainment,
        progress,
        expected,
        status,
      })),
    ).toEqual(
      resultsOf(model).map(
        ({ keyResult, figures: { value, attainment, progress, expected, status } }) => ({
          key_result: keyResult.keyResult,
          value,
          attainment,
          progress,
          expected,
          status,
        }),
      ),
    );
  });

  it('as CSV', async () => {
    const rows = fromCsv(await printed('csv', model));
    const text = (number: number | string | null) => (number === null ? '' : String(number));
    expect(
      rows.map((row) => [
        row.quarter,
        row.as_of,
        row.key_result,
        row.value,
        row.attainment,
        row.progress,
        row.expected,
        row.status,
      ]),
    ).toEqual(
      resultsOf(model).map(({ keyResult, figures }) => [
        model.quarter,
        model.asOf,
        keyResult.keyResult,
        text(figures.value),
        text(figures.attainment),
        text(figures.progress),
        text(figures.expected),
        text(figures.status),
      ]),
    );
  });

  it('in a job on GitHub, of what needs an eye', async () => {
    const log = await printed('github', model);
    const pressing = words.results.filter(({ status }) =>
      ['off track', 'missed', 'at risk'].includes(status),
    );
    for (const { title, value, progress, expected } of pressing) {
      const line = log
        .split('\n')
        .find((one) => one.startsWith('::') && one.includes(`::${title}`));
      expect(line?.replaceAll('%25', '%')).toContain(
        `${title}: ${value}, progress ${progress}, expected ${expected}`,
      );
    }
    expect(fromText(log.slice(log.indexOf(model.community)))).toEqual({ ...words, results: [] });
  });
});

function resultsOf({ goals }: ReportModel) {
  return goals.flatMap(({ keyResults }) => keyResults);
}

it('reads every format back', () => {
  expect(formatNames).toEqual(['terminal', 'text', 'markdown', 'html', 'csv', 'json', 'github']);
});
