// Draws the pictures of the report's page for README and the docs: npm run screenshots.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { BY_DAY, type Look, lookAt, show, startChromium } from './chromium.ts';

const IMAGES = 'docs/images';

/** What is left above the place where a picture begins, in CSS pixels. */
const AIR = 24;

interface Picture extends Partial<Look> {
  readonly name: string;
  readonly width: number;
  /** Of what is shown, in CSS pixels. */
  readonly height: number;
  /** Where it begins: at the top of the page, if not said. */
  readonly from?: string;
}

const PICTURES: readonly Picture[] = [
  { name: 'report-light', width: 1100, height: 1456 },
  {
    name: 'report-dark',
    width: 1100,
    height: 1160,
    colorScheme: 'dark',
    from: '#goal-answer-one-another',
  },
  { name: 'report-phone', width: 390, height: 1400 },
];

async function draw(browser: Browser, address: string, picture: Picture): Promise<void> {
  const { name, height, from = 'body', ...look } = picture;
  await show(browser, address, async ({ page }) => {
    await lookAt(page, { ...BY_DAY, ...look });
    const begin = await page.locator(from).boundingBox();
    await page.screenshot({
      path: join(IMAGES, `${name}.png`),
      fullPage: true,
      clip: { x: 0, y: Math.max(0, (begin?.y ?? 0) - AIR), width: look.width, height },
    });
  });
}

/** The first sheet, as it comes out of a printer. */
async function drawSheet(browser: Browser, address: string, folder: string): Promise<void> {
  const file = join(folder, 'report.pdf');
  await show(browser, address, async ({ page }) => {
    await lookAt(page, { ...BY_DAY, media: 'print' });
    await page.pdf({ path: file, format: 'A4' });
  });
  const to = ['-png', '-singlefile', '-r', '96', file, join(IMAGES, 'report-print')];
  execFileSync('pdftoppm', to);
}

const folder = mkdtempSync(join(tmpdir(), 'cop-screenshots-'));
const browser = await startChromium();
try {
  const file = join(folder, 'report.html');
  const example = ['-C', 'examples/product-community', '--as-of', '2026-11-24'];
  execFileSync(process.execPath, ['bin/cop.js', 'report', ...example, '--output', file]);
  const address = pathToFileURL(file).href;
  for (const picture of PICTURES) await draw(browser, address, picture);
  await drawSheet(browser, address, folder);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
