import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { BY_DAY, type Look, lookAt, show } from './chromium.ts';
import { REPORTED, type ReportedName } from './communities.ts';
import { reportPages } from './pages.ts';
import { describeInBrowser } from './with-browser.ts';

const names = Object.keys(REPORTED) as ReportedName[];

/** WCAG asks for 320: a window of 1280 pixels at four times its size. Paper is A4 within its margins. */
const LOOKS: readonly Look[] = [
  ...[320, 360, 768, 1440].map((width) => ({ ...BY_DAY, width })),
  { ...BY_DAY, media: 'print', width: 680 },
];

/** Of an element so much may stand beyond an edge: browsers round. */
const ROUNDING = 1;

/**
 * Runs in the page: what stands beyond the window's edges, or is cut off by what it stands in. What is
 * there for screen readers alone, one pixel large, is not looked at.
 */
const TOO_WIDE = `(() => {
  const found = [];
  const width = document.documentElement.clientWidth;
  const name = (one) => one.tagName.toLowerCase() + '.' + (one.getAttribute('class') ?? '')
    + ' ' + (one.textContent ?? '').trim().slice(0, 40);
  const hidden = (one) => {
    for (let at = one; at; at = at.parentElement) {
      const box = at.getBoundingClientRect();
      if (getComputedStyle(at).position === 'absolute' && box.width <= 1 && box.height <= 1) return true;
    }
    return false;
  };
  if (document.scrollingElement.scrollWidth > window.innerWidth)
    found.push('the page is ' + document.scrollingElement.scrollWidth + ' wide');
  for (const one of document.body.querySelectorAll('*')) {
    if (one.closest('defs, title, desc') || hidden(one)) continue;
    const box = one.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) continue;
    if (box.right > width + ${ROUNDING}) found.push(name(one) + ' ends at ' + box.right);
    if (box.left < -${ROUNDING} && !one.matches(':not(:focus)[href^="#"]')) found.push(name(one) + ' begins at ' + box.left);
    const style = getComputedStyle(one);
    if (style.overflowX !== 'visible' && !(one instanceof SVGElement) && one.scrollWidth > one.clientWidth + ${ROUNDING})
      found.push(name(one) + ' holds ' + one.scrollWidth + ' in ' + one.clientWidth);
  }
  for (const one of document.querySelectorAll('svg text')) {
    const [text, chart] = [one, one.ownerSVGElement].map((each) => each.getBoundingClientRect());
    if (text.width === 0) continue;
    // A line of text is higher than its letters: a fifth of it may stand above the chart, or below.
    const air = text.height / 5;
    const beyond = Math.max(chart.left - text.left, text.right - chart.right, chart.top - text.top - air, text.bottom - chart.bottom - air);
    if (beyond > ${ROUNDING}) found.push(name(one) + ' is cut by ' + beyond.toFixed(1) + ' at its chart’s edge');
    for (const other of one.ownerSVGElement.querySelectorAll('text')) {
      const label = other.getBoundingClientRect();
      const across = Math.min(text.right, label.right) - Math.max(text.left, label.left);
      const down = Math.min(text.bottom, label.bottom) - Math.max(text.top, label.top);
      if (one !== other && across > ${ROUNDING} && down > 2 * air) found.push(name(one) + ' stands on ' + name(other));
    }
  }
  return found;
})()`;

async function tooWide(page: Page, looks: readonly Look[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const look of looks) {
    await lookAt(page, look);
    const here = await page.evaluate<readonly string[]>(TOO_WIDE);
    found.push(...here.map((one) => `at ${look.width}: ${one}`));
  }
  return found;
}

describeInBrowser('the page fits', (browser) => {
  const pageOf = reportPages();

  it.each(names)('of %s: windows of 320 to 1440 pixels, and paper', async (name) => {
    const address = pathToFileURL(pageOf(name)).href;
    const found = await show(browser(), address, ({ page }) => tooWide(page, LOOKS));
    expect(found).toEqual([]);
  });

  it('which is told from one that does not', async () => {
    const wide =
      'data:text/html,<!doctype html><p style="width:500px">Wide<svg width="50"><text x="40" y="20">cut off</text><text x="5" y="40">One</text><text x="15" y="42">Two</text></svg>';
    const found = await show(browser(), wide, ({ page }) =>
      tooWide(page, [{ ...BY_DAY, width: 360 }]),
    );
    expect(found.map((one) => one.split(/[ .]/)[2])).toEqual(['the', 'p', 'text', 'text', 'text']);
  });
});
