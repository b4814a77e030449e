import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeWhereThereIs } from '../where-there-is.ts';
import { BY_DAY, type Look, lookAt, show } from './chromium.ts';
import { REPORTED, type ReportedName } from './communities.ts';
import { reportPages } from './pages.ts';
import { describeInBrowser } from './with-browser.ts';

const names = Object.keys(REPORTED) as ReportedName[];
const PAPERS = ['A4', 'Letter'] as const;

const CHART = 'svg:not(svg svg)';

/** What belongs together on paper: a chart, a key result, a goal's title and its first key result. */
const WHOLES = [CHART, '.result', '.goal > .head'];

/** A title and a key result of 500 letters each are more than a sheet. */
const WHOLES_OF: Partial<Record<ReportedName, readonly string[]>> = {
  'long texts and four hundred check-ins': [CHART],
};

/**
 * What runs in the page: it writes a small word at the beginning and at the end of each whole, by which it is
 * found again on paper. A title ends where the first key result below it begins.
 */
const marking = (selectors: readonly string[]) => `(() => {
  const wholes = [...document.querySelectorAll('${selectors.join(', ')}')];
  const names = wholes.map((whole) => whole.textContent.trim().slice(0, 40));
  wholes.forEach((whole, index) => {
    for (const end of ['top', 'end']) {
      const word = 'q' + index + end + 'q';
      if (whole instanceof SVGElement) {
        const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
        text.textContent = word;
        text.setAttribute('y', end === 'top' ? '3' : '100%');
        text.style.font = '3px sans-serif';
        whole.append(text);
      } else {
        const place = whole.matches('.head') && end === 'end' ? whole.parentElement.querySelector('.result') ?? whole : whole;
        const text = document.createElement('span');
        text.textContent = word;
        text.style.cssText = 'position:absolute;left:0;font:3px/3px sans-serif;' + (end === 'top' || place !== whole ? 'top:0' : 'bottom:0');
        if (getComputedStyle(place).position === 'static') place.style.position = 'relative';
        place.append(text);
      }
    }
  });
  return names;
})()`;

/** Runs in the page: the colours of text and paper. */
const COLOURS = `(() => {
  const [all, body] = [document.documentElement, document.body].map((one) => getComputedStyle(one));
  return [body.color, body.backgroundColor, all.backgroundColor].join(' ');
})()`;

/** The marks on each sheet of paper. */
async function printed(
  page: Page,
  format: (typeof PAPERS)[number],
): Promise<readonly ReadonlySet<string>[]> {
  await lookAt(page, { ...BY_DAY, media: 'print' });
  const input = await page.pdf({ format });
  const { status, stdout } = spawnSync('pdftotext', ['-raw', '-', '-'], { input });
  expect(status).toBe(0);
  const sheets = String(stdout).split('\f');
  return sheets.map((text) => new Set(text.match(/q\d+(?:top|end)(?=q)/g)));
}

/** What begins on one sheet and ends on another, by its first words. */
async function cutIn(page: Page, selectors: readonly string[]): Promise<readonly string[]> {
  const wholes = await page.evaluate<readonly string[]>(marking(selectors));
  const cut: string[] = [];
  for (const paper of PAPERS) {
    const sheets = await printed(page, paper);
    const sheetOf = (mark: string) => sheets.findIndex((marks) => marks.has(mark));
    for (const [index, whole] of wholes.entries()) {
      const [top, end] = [sheetOf(`q${index}top`), sheetOf(`q${index}end`)];
      if (top === -1 || top !== end) cut.push(`${paper}: ${whole}, from ${top} to ${end}`);
    }
  }
  return cut;
}

describeWhereThereIs('pdftotext', 'with a reader of PDFs', () => {
  describeInBrowser('on paper the page', (browser) => {
    const pageOf = reportPages();

    it.each(names)('of %s cuts no chart and no key result', async (name) => {
      await show(browser(), pathToFileURL(pageOf(name)).href, async ({ page }) => {
        expect(await cutIn(page, WHOLES_OF[name] ?? WHOLES)).toEqual([]);
      });
    });

    it('has what belongs together, by these names', async () => {
      await show(browser(), pathToFileURL(pageOf('the example')).href, async ({ page }) => {
        const found = WHOLES.map((selector) => page.locator(selector).count());
        expect((await Promise.all(found)).slice(1)).toEqual([10, 3]);
      });
    });

    it('would not miss what is cut', async () => {
      const tall =
        'data:text/html,<!doctype html><svg height="90"></svg><div class="result" style="height:40cm">Tall</div>';
      await show(browser(), tall, async ({ page }) => {
        expect(await cutIn(page, WHOLES)).toEqual([
          'A4: Tall, from 0 to 1',
          'Letter: Tall, from 0 to 1',
        ]);
      });
    });

    it('is black on white, also of one who reads at night', async () => {
      await show(browser(), pathToFileURL(pageOf('the example')).href, async ({ page }) => {
        const colours = async (look: Partial<Look>) => {
          await lookAt(page, { ...BY_DAY, ...look });
          return page.evaluate<string>(COLOURS);
        };
        const paper = await colours({ media: 'print' });
        expect(await colours({ media: 'print', colorScheme: 'dark' })).toBe(paper);
        expect(await colours({ colorScheme: 'dark' })).not.toBe(paper);
      });
    });
  });
});
