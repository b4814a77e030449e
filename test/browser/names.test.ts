import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { formatShare } from '../../src/domain/number-text.ts';
import { cop } from '../e2e/cop.ts';
import { show } from './chromium.ts';
import { REPORTED, type ReportedName } from './communities.ts';
import { reportPages } from './pages.ts';
import { describeInBrowser } from './with-browser.ts';

const names = Object.keys(REPORTED) as ReportedName[];

interface Named {
  readonly role: string;
  readonly name: string;
}

/** What the browser tells a screen reader, from top to bottom. */
async function readIn(page: Page): Promise<readonly Named[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes
    .filter((node) => !node.ignored)
    .map(({ role, name }) => ({ role: String(role?.value), name: oneLine(name?.value) }));
}

/** A browser makes one space of several. */
function oneLine(text: unknown): string {
  return String(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

interface Shares {
  readonly progress: number;
  readonly expected: number;
  readonly status: string;
}

interface Report extends Shares {
  readonly goals: readonly (Shares & { readonly key_results: readonly Shares[] })[];
}

/** How a chart says a progress. */
function said({ progress, expected, status }: Shares): string {
  const word = status.replace('-', ' ');
  return `progress ${formatShare(progress)}, expected ${formatShare(expected)}: ${word}`;
}

describeInBrowser('to those who listen to it, the page', (browser) => {
  const pageOf = reportPages();

  it.each(names)('names every picture, and says the figures of every chart: %s', async (name) => {
    await show(browser(), pathToFileURL(pageOf(name)).href, async ({ page }) => {
      const read = await readIn(page);
      const pictures = read.filter(({ role }) => role === 'image');
      expect(pictures.filter((one) => one.name === '')).toEqual([]);
      const labels = await page
        .locator('svg[role="img"]')
        .evaluateAll((charts) => charts.map((chart) => String(chart.getAttribute('aria-label'))));
      expect(labels.filter((label) => !/\d/.test(label))).toEqual([]);
      const told = new Set(pictures.map((one) => one.name));
      expect(labels.filter((label) => !told.has(oneLine(label)))).toEqual([]);
      expect(
        await page.locator('svg:not([role="img"], [aria-hidden="true"], svg svg)').count(),
      ).toBe(0);
    });
  });

  it('says in its charts the figures of the report, and no others', async () => {
    const { words } = REPORTED['the example'];
    const { stdout } = cop(['report', '-C', 'examples/product-community', ...words, '--json']);
    const report: Report = JSON.parse(stdout);
    const keyResults = report.goals.flatMap((goal) => goal.key_results);
    expect(keyResults.length).toBeGreaterThan(5);
    await show(browser(), pathToFileURL(pageOf('the example')).href, async ({ page }) => {
      const read = await readIn(page);
      const shares = read
        .filter(({ role }) => role === 'image')
        .flatMap(({ name }) => /progress \d.*$/.exec(name)?.[0] ?? []);
      const all = [report, ...report.goals, ...keyResults];
      expect(new Set(shares)).toEqual(new Set(all.map(said)));
    });
  });
});
