import { chmodSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../folder.ts';
import { cop, emptyFolder, type Run } from './cop.ts';

const EXAMPLE = ['report', '-C', 'examples/product-community', '--as-of', '2026-11-24'];

interface Desk {
  /** What xdg-open does here, as a script for `sh`; none without it. */
  readonly opener?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly words?: readonly string[];
}

interface Opened extends Run {
  /** The temporary folder of this run alone. */
  readonly temporary: string;
  /** The words that xdg-open was called with; undefined where it was not. */
  readonly asked: string | undefined;
}

const RECORDS = 'printf "%s\\n" "$@" > "$TMPDIR/asked"';

/** Runs `cop report --open` with a temporary folder of its own, at a screen. */
function reportOpened({ opener, env, words = EXAMPLE }: Desk): Opened {
  const temporary = emptyFolder();
  const programs = folderWith(opener === undefined ? {} : { 'xdg-open': `#!/bin/sh\n${opener}\n` });
  if (opener !== undefined) chmodSync(join(programs, 'xdg-open'), 0o755);
  // The system's own xdg-open must not be found: it could open a real browser.
  const PATH = opener === undefined ? programs : `${programs}${delimiter}${process.env.PATH}`;
  const run = cop([...words, '--open'], {
    env: { DISPLAY: ':0', TMPDIR: temporary, PATH, ...env },
  });
  const file = join(temporary, 'asked');
  return { ...run, temporary, asked: existsSync(file) ? readFileSync(file, 'utf8') : undefined };
}

/** The one page in a temporary folder. */
function pageIn(temporary: string): string {
  const [folder = '', ...more] = readdirSync(temporary).filter((name) => name.startsWith('cop-'));
  expect(more).toEqual([]);
  const [name = '', ...others] = readdirSync(join(temporary, folder));
  expect(others).toEqual([]);
  return join(temporary, folder, name);
}

describe.skipIf(process.platform !== 'linux')('cop report --open', () => {
  it('writes the page where only its reader can read it, and opens it', () => {
    const { code, stdout, stderr, temporary, asked } = reportOpened({ opener: RECORDS });
    const page = pageIn(temporary);
    expect({ code, stdout, asked }).toEqual({ code: 0, stdout: '', asked: `${page}\n` });
    expect(stderr.replace(/\s+/g, ' ')).toBe(`Opened ${page} `);
    expect(basename(page)).toBe('product-community-2026-Q4.html');
    expect(statSync(page).mode & 0o777).toBe(0o600);
    expect(statSync(dirname(page)).mode & 0o777).toBe(0o700);
  });

  it('opens what --format html prints', () => {
    const { temporary } = reportOpened({ opener: RECORDS });
    expect(readFileSync(pageIn(temporary), 'utf8').trimEnd()).toBe(
      cop([...EXAMPLE, '--format', 'html']).stdout.trimEnd(),
    );
  });

  it('takes what is narrowed and public', () => {
    const words = [...EXAMPLE, '--public', '--goal', 'build-relationships'];
    const { code, temporary } = reportOpened({ opener: RECORDS, words });
    expect(code).toBe(0);
    expect(readFileSync(pageIn(temporary), 'utf8').trimEnd()).toBe(
      cop([...words, '--format', 'html']).stdout.trimEnd(),
    );
  });

  it('says nothing with --quiet, and still opens it', () => {
    const { stdout, stderr, asked } = reportOpened({
      opener: RECORDS,
      words: [...EXAMPLE, '--quiet'],
    });
    expect({ stdout, stderr }).toEqual({ stdout: '', stderr: '' });
    expect(asked).toContain('/product-community-2026-Q4.html');
  });

  it.each<[string, Desk, string]>([
    ['no xdg-open', {}, 'there is no xdg-open.'],
    ['an xdg-open that finds no browser', { opener: 'exit 3' }, 'xdg-open ended with an error.'],
    ['no screen', { opener: RECORDS, env: { DISPLAY: '' } }, 'there is no screen to open it on.'],
  ])('prints where the page is, and why it is not open: %s', (_, desk, why) => {
    const { code, stdout, stderr, temporary, asked } = reportOpened(desk);
    const page = pageIn(temporary);
    expect({ code, stdout, asked }).toEqual({ code: 0, stdout: `${page}\n`, asked: undefined });
    expect(stderr.replace(/\s+/g, ' ')).toBe(
      `No browser could be opened: ${why} The page is there to open by hand: `,
    );
  });

  it('heeds BROWSER, also where there is no screen', () => {
    const folder = folderWith({ show: `#!/bin/sh\n${RECORDS}\n` });
    chmodSync(join(folder, 'show'), 0o755);
    const env = { DISPLAY: '', BROWSER: `${join(folder, 'show')} --new-window` };
    const { code, temporary, asked } = reportOpened({ opener: 'exit 3', env });
    expect({ code, asked }).toEqual({ code: 0, asked: `--new-window\n${pageIn(temporary)}\n` });
  });

  it('names the page after any community', () => {
    for (const [name, called] of [
      ['../../etc/passwd', 'etc-passwd-2026-Q4.html'],
      ['日本語', 'report-2026-Q4.html'],
      ['--help', 'help-2026-Q4.html'],
      ['x'.repeat(400), `${'x'.repeat(60)}-2026-Q4.html`],
    ] as const) {
      const cwd = folderWith({
        'cop.yaml': `format: 1\nname: ${JSON.stringify(name)}\ntimezone: Europe/Lisbon\n`,
      });
      const { code, temporary } = reportOpened({ opener: RECORDS, words: ['report', '-C', cwd] });
      expect({ name, code, called: basename(pageIn(temporary)) }).toEqual({
        name,
        code: 0,
        called,
      });
    }
  });

  it('goes without --output and any other format', () => {
    for (const [words, message] of [
      [['--output', 'x.html'], '--open writes to a temporary place, and --output elsewhere'],
      [['--format', 'csv'], '--open is for html, and --format says csv'],
      [['--json'], '--open shows a page, and --json is for programs'],
    ] as const) {
      const { code, stdout, stderr, temporary } = reportOpened({
        opener: RECORDS,
        words: [...EXAMPLE, ...words],
      });
      expect({ words, code, stdout }).toEqual({ words, code: 2, stdout: '' });
      expect(stderr).toContain(message);
      expect(readdirSync(temporary)).toEqual([]);
    }
  });

  it('exits 4 where the temporary folder is not there', () => {
    const { code, stderr } = reportOpened({ opener: RECORDS, env: { TMPDIR: '/no/such/place' } });
    expect(code).toBe(4);
    expect(stderr).toContain('cannot write a page to the temporary folder /no/such/place');
  });

  it('fails as it is told to, once the page is open', () => {
    const words = [...EXAMPLE, '--fail-on', 'off-track,missed,stale'];
    const { code, asked } = reportOpened({ opener: RECORDS, words });
    expect({ code, isOpen: asked !== undefined }).toEqual({ code: 1, isOpen: true });
  });
});
