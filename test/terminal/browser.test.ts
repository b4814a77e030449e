import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { showInBrowser } from '../../src/terminal/browser.ts';
import { browsersIn } from '../../src/terminal/browsers.ts';
import { folderWith } from '../folder.ts';

const PAGE = '/tmp/cop-x/guild-2026-Q4.html';

describe('the browsers that a person has chosen', () => {
  it.each([
    ['firefox', [['firefox', PAGE]]],
    ['firefox --new-window', [['firefox', '--new-window', PAGE]]],
    ['w3m -dump %s -cols 80', [['w3m', '-dump', PAGE, '-cols', '80']]],
    ['show --url=%s', [['show', `--url=${PAGE}`]]],
    ['firefox:chromium', [['firefox', PAGE], ['chromium', PAGE]]], // biome-ignore format: one row
    ['"/opt/my browser/run" -x', [['/opt/my browser/run', '-x', PAGE]]],
    ['firefox; rm -rf .', [['firefox;', 'rm', '-rf', '.', PAGE]]],
    ['', []],
    [undefined, []],
    [':: :', []],
  ])('BROWSER=%s: %j', (BROWSER, commands) => {
    expect(browsersIn({ env: { BROWSER }, platform: 'linux' }, PAGE)).toEqual(commands);
  });

  it('are found as they are written, also where the page’s path looks like a pattern', () => {
    const page = '/tmp/$&/page.html';
    expect(browsersIn({ env: { BROWSER: 'show %s' }, platform: 'linux' }, page)).toEqual([
      ['show', page],
    ]);
  });

  it.each(['darwin', 'win32'] as const)(
    'are none on %s, which knows no such variable',
    (platform) => {
      expect(browsersIn({ env: { BROWSER: 'firefox' }, platform }, PAGE)).toEqual([]);
    },
  );
});

describe.skipIf(process.platform === 'win32' || process.platform === 'darwin')('a page', () => {
  const platform = process.platform;

  /** Programs by their names, each a script for `sh`, in a folder of their own. */
  function programs(scripts: Readonly<Record<string, string>>): string {
    const folder = folderWith(
      Object.fromEntries(
        Object.entries(scripts).map(([name, code]) => [name, `#!/bin/sh\n${code}\n`]),
      ),
    );
    for (const name of Object.keys(scripts)) chmodSync(join(folder, name), 0o755);
    return folder;
  }

  it('is handed to the browser, and no shell looks at its path', async () => {
    const folder = programs({ show: 'printf "%s|" "$@" > "$(dirname "$0")/seen"' });
    const page = join(folder, 'a page $(touch x).html');
    const env = { BROWSER: `${join(folder, 'show')} --new` };
    expect(await showInBrowser(page, { env, platform })).toEqual({ isOpen: true });
    expect(readFileSync(join(folder, 'seen'), 'utf8')).toBe(`--new|${page}|`);
  });

  it('goes to the next browser where one is missing or fails, and to one alone', async () => {
    const folder = programs({
      broken: 'exit 3',
      good: 'touch "$(dirname "$0")/good-ran"',
      never: 'touch "$(dirname "$0")/never-ran"',
    });
    const BROWSER = ['missing', 'broken', 'good', 'never']
      .map((name) => join(folder, name))
      .join(':');
    expect(await showInBrowser(PAGE, { env: { BROWSER }, platform })).toEqual({ isOpen: true });
    expect(existsSync(join(folder, 'good-ran'))).toBe(true);
    expect(existsSync(join(folder, 'never-ran'))).toBe(false);
  });

  it('is open while a browser goes on', async () => {
    const folder = programs({ stays: 'exec sleep 5' });
    const begun = performance.now();
    const env = { BROWSER: join(folder, 'stays') };
    expect(await showInBrowser(PAGE, { env, platform })).toEqual({ isOpen: true });
    expect(performance.now() - begun).toBeLessThan(4_500);
  });

  it('stays closed where there is no screen, also when what was chosen fails', async () => {
    const folder = programs({ broken: 'exit 3' });
    for (const env of [{}, { DISPLAY: '' }, { BROWSER: join(folder, 'broken') }])
      expect(await showInBrowser(PAGE, { env, platform: 'linux' })).toEqual({
        isOpen: false,
        why: 'there is no screen to open it on',
      });
  });
});
