import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { show } from './chromium.ts';
import { REPORTED, type ReportedName } from './communities.ts';
import { reportPages } from './pages.ts';
import { describeInBrowser } from './with-browser.ts';

const names = Object.keys(REPORTED) as ReportedName[];

/** What a careful site sends: no script, nothing from anywhere, and the page's own styles alone. */
function strictPolicy(html: string): string {
  const styles = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(
    ([, css = '']) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`,
  );
  return [
    "default-src 'none'",
    `style-src ${styles.join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

interface Site {
  readonly address: string;
  /** The paths that were asked for. */
  readonly asked: readonly string[];
}

/** A site with this page alone, gone when the test is over. */
async function siteOf(html: string): Promise<Site> {
  const asked: string[] = [];
  const site = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('content-security-policy', strictPolicy(html));
    response.setHeader('x-content-type-options', 'nosniff');
    response.end(html);
  });
  const port = await listening(site);
  onTestFinished(() => void site.close());
  return { address: `http://localhost:${port}/report.html`, asked };
}

function listening(site: Server): Promise<number> {
  return new Promise((resolve) => {
    site.listen(0, 'localhost', () => resolve((site.address() as AddressInfo).port));
  });
}

describeInBrowser('the page', (browser) => {
  const pageOf = reportPages();

  describe.each(names)('of %s', (name) => {
    it('opens as a file without a network: no other request, no word in the console', async () => {
      const address = pathToFileURL(pageOf(name)).href;
      await show(browser(), address, async ({ page, requests, said }) => {
        expect({ requests, said }).toEqual({ requests: [address], said: [] });
        expect(await page.locator('h1').count()).toBe(1);
        expect(await page.title()).not.toBe('');
      });
    });

    it('looks the same where a site has a strict policy, and without JavaScript', async () => {
      const file = pathToFileURL(pageOf(name)).href;
      const asFile = await show(browser(), file, ({ page }) => page.screenshot());
      const { address, asked } = await siteOf(readFileSync(pageOf(name), 'utf8'));
      await show(browser(), address, async ({ page, requests, said }) => {
        expect((await page.screenshot()).equals(asFile)).toBe(true);
        expect({ requests, said, asked }).toEqual({
          requests: [address],
          said: [],
          asked: ['/report.html'],
        });
      });
      const without = { javaScriptEnabled: false };
      const asText = await show(browser(), file, ({ page }) => page.screenshot(), without);
      expect(asText.equals(asFile)).toBe(true);
    });
  });

  it('has nothing in it that a hostile text brings, and runs nothing', async () => {
    const address = pathToFileURL(pageOf('hostile texts')).href;
    await show(browser(), address, async ({ page, said }) => {
      const alerts: string[] = [];
      page.on('dialog', (dialog) => {
        alerts.push(dialog.message());
        return dialog.dismiss();
      });
      const brought = 'script, img, iframe, object, embed, form, input, animate, link, base';
      expect(await page.locator(brought).count()).toBe(0);
      for (const element of await page.locator('a:visible, summary:visible').all())
        await element.dispatchEvent('mouseover');
      expect({ alerts, said }).toEqual({ alerts: [], said: [] });
    });
  });
});
