import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { BY_DAY, type Look, lookAt, show } from './chromium.ts';
import { REPORTED, type ReportedName } from './communities.ts';
import { reportPages } from './pages.ts';
import { describeInBrowser } from './with-browser.ts';

const names = Object.keys(REPORTED) as ReportedName[];

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Every look that the page has styles of its own for, on a phone and on a wide screen. */
const LOOKS: readonly Look[] = [360, 1440].flatMap((width) => [
  { ...BY_DAY, width },
  { ...BY_DAY, width, colorScheme: 'dark' as const },
  { ...BY_DAY, width, media: 'print' as const },
]);

/** A page of which all is there many times over is looked at once. */
const LOOKS_OF: Partial<Record<ReportedName, readonly Look[]>> = { 'a hundred goals': [BY_DAY] };

/** What axe finds wrong in a page: the rule, where, and why. */
async function violations(page: Page): Promise<readonly string[]> {
  const options = JSON.stringify({ runOnly: RULES, resultTypes: ['violations'] });
  const results = await page.evaluate<AxeResults>(`axe.run(document, ${options})`);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}

/** The same in every look, each said with its look. */
async function violationsIn(page: Page, looks: readonly Look[]): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const found: string[] = [];
  for (const look of looks) {
    await lookAt(page, look);
    found.push(...(await violations(page)).map((one) => `${JSON.stringify(look)} ${one}`));
  }
  return found;
}

describeInBrowser('everybody can read the page', (browser) => {
  const pageOf = reportPages();

  it.each(names)('of %s: axe finds nothing wrong by day, at night and on paper', async (name) => {
    const address = pathToFileURL(pageOf(name)).href;
    const found = await show(browser(), address, ({ page }) =>
      violationsIn(page, LOOKS_OF[name] ?? LOOKS),
    );
    expect(found).toEqual([]);
  });

  it('would not miss what is wrong', async () => {
    const grey =
      'data:text/html,<p style="color:%23ccc">Hardly to be seen</p><svg role="img"></svg>';
    const found = await show(browser(), grey, ({ page }) => violationsIn(page, [BY_DAY]));
    const rules = found.map((one) => one.split(' ')[1]);
    expect(rules).toEqual(
      expect.arrayContaining(['color-contrast', 'html-has-lang', 'svg-img-alt', 'region']),
    );
  });
});
