import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';

/** Debian's. Where it is missing there is no browser to look with: test/where-there-is.ts. */
export const CHROMIUM = '/usr/bin/chromium';

/** Nothing that a browser does by itself: no request but a page's own, no other host's name. */
const QUIET = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update'],
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost',
];

/** Starts a headless browser with a profile of its own, which goes with it. */
export function startChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    headless: true,
    args: QUIET,
    timeout: 60_000,
  });
}

/** How a page is looked at. */
export interface Look {
  /** Of the window, in CSS pixels. */
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  readonly media: 'screen' | 'print';
}

/** On a wide screen, by day. */
export const BY_DAY: Look = { width: 1440, colorScheme: 'light', media: 'screen' };

/** A page, and what a browser had to say of it. */
export interface Shown {
  readonly page: Page;
  /** The addresses that were asked for, the page's own first. */
  readonly requests: readonly string[];
  /** What stands in the console, and errors of the page's own. */
  readonly said: readonly string[];
}

/**
 * Opens an address, at first by day, in a window that nobody has used before, and closes it once it was
 * looked at.
 */
export async function show<T>(
  browser: Browser,
  address: string,
  look: (shown: Shown) => Promise<T>,
  { javaScriptEnabled = true }: Pick<BrowserContextOptions, 'javaScriptEnabled'> = {},
): Promise<T> {
  const offline = address.startsWith('file:');
  const context = await browser.newContext({ javaScriptEnabled, offline, reducedMotion: 'reduce' });
  try {
    const shown = await listening(context);
    await lookAt(shown.page, BY_DAY);
    await shown.page.goto(address, { waitUntil: 'load' });
    return await look(shown);
  } finally {
    await context.close();
  }
}

/** Looks at a page that is open in another way. */
export async function lookAt(page: Page, { width, ...features }: Look): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia(features);
}

async function listening(context: BrowserContext): Promise<Shown> {
  const page = await context.newPage();
  const requests: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('crash', () => said.push('the page crashed'));
  return { page, requests, said };
}
