import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { BY_DAY, lookAt, show } from './chromium.ts';
import { reportPages } from './pages.ts';
import { describeInBrowser } from './with-browser.ts';

/** Where the Tab key has led, as the page has it. */
interface Stop {
  readonly name: string;
  /** Whether an outline is drawn around it. */
  readonly isOutlined: boolean;
  /** Whether all of it is in the window. */
  readonly isInView: boolean;
}

/** Runs in the page: what has the focus; null where that is the page itself. */
const FOCUSED = `(() => {
  const one = document.activeElement;
  if (!one || one === document.body) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(one);
  const box = one.getBoundingClientRect();
  return {
    name: one.textContent.trim(),
    isOutlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    isInView: box.left >= 0 && box.top >= 0 && box.right <= innerWidth + 1 && box.bottom <= innerHeight + 1,
  };
})()`;

const MOST_STOPS = 100;

/** Presses Tab from the top of the page until it leaves the page. */
async function stopsOf(page: Page): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  for (; stops.length < MOST_STOPS; ) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate<Stop | null>(FOCUSED);
    if (stop === null) return stops;
    stops.push(stop);
  }
  throw new Error(`there is no end after ${MOST_STOPS} stops`);
}

describeInBrowser('with the keyboard alone', (browser) => {
  const pageOf = reportPages();

  it.each([
    ['the example', 360],
    ['the example', 1440],
    ['a closed quarter with its review', 1440],
    ['hostile texts', 360],
  ] as const)('every link of %s can be reached and seen, at %s pixels', async (name, width) => {
    await show(browser(), pathToFileURL(pageOf(name)).href, async ({ page }) => {
      await lookAt(page, { ...BY_DAY, width });
      const links = await page.locator('a[href], summary, [tabindex="0"]').allTextContents();
      const stops = await stopsOf(page);
      expect(stops.map((stop) => stop.name)).toEqual(links.map((text) => text.trim()));
      expect(links.length).toBeGreaterThan(2);
      expect(stops.filter((stop) => !stop.isOutlined || !stop.isInView)).toEqual([]);
    });
  });

  it('the first stop leads past what stands above the report, and is seen only then', async () => {
    await show(browser(), pathToFileURL(pageOf('the example')).href, async ({ page }) => {
      const skip = page.getByRole('link', { name: 'Skip to the report' });
      await expect(skip.boundingBox()).resolves.toMatchObject({ x: expect.any(Number) });
      const before = await skip.boundingBox();
      expect((before?.x ?? 0) + (before?.width ?? 0)).toBeLessThanOrEqual(0);
      await page.keyboard.press('Tab');
      expect(await skip.evaluate((link) => link === link.ownerDocument.activeElement)).toBe(true);
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).hash).toBe('#report');
      await page.keyboard.press('Tab');
      const next = await page.evaluate<Stop | null>(FOCUSED);
      const inMain = await page.getByRole('main').getByRole('link').first().textContent();
      expect(next?.name).toBe(inMain?.trim());
    });
  });

  it('a link leads to its goal', async () => {
    await show(browser(), pathToFileURL(pageOf('the example')).href, async ({ page }) => {
      const link = page.getByRole('link', { name: 'What members learn shapes' });
      await link.focus();
      await page.keyboard.press('Enter');
      const title = page.getByRole('heading', { name: 'What members learn shapes' });
      const box = await title.boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect(box?.y).toBeLessThan(900);
    });
  });
});
