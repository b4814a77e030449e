import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { describeWhereThereIs } from '../where-there-is.ts';
import { CHROMIUM, startChromium } from './chromium.ts';

/**
 * A group of tests that look at pages in a browser, which is started once for all of them. Where there
 * is none they are skipped, and the name says so.
 */
export function describeInBrowser(name: string, tests: (browser: () => Browser) => void): void {
  describeWhereThereIs(CHROMIUM, name, () => {
    let started: Browser | undefined;
    beforeAll(async () => {
      started = await startChromium();
    });
    afterAll(async () => {
      await started?.close();
    });
    tests(() => {
      if (started) return started;
      throw new Error('there is a browser only while a test runs');
    });
  });
}
