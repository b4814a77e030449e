import type { ChildProcess } from 'node:child_process';
import { type BrowserCommand, browsersIn, isFreeDesktop, type Surroundings } from './browsers.ts';

/** What became of a page: a browser has it, or none does, and `why`: `there is no xdg-open here`. */
export type Shown = { readonly isOpen: true } | { readonly isOpen: false; readonly why: string };

/** How a program began: it shows the page, or ended with an error, or is not there. */
type Beginning = 'fine' | 'failed' | 'missing';

/** Whoever has not ended after so many milliseconds is the browser itself, and shows the page. */
const SHOWS_BY_THEN = 2_000;

/**
 * Opens a page in the browser that a person has chosen by `BROWSER`, else in the one that the system
 * uses. Does not wait until it is closed.
 * @param page the absolute path of a file
 */
export async function showInBrowser(page: string, surroundings: Surroundings): Promise<Shown> {
  const chosen = browsersIn(surroundings, page);
  for (const command of chosen) if ((await begin(command)) === 'fine') return { isOpen: true };
  if (hasNoScreen(surroundings)) return { isOpen: false, why: 'there is no screen to open it on' };
  const beginning = await begin(page);
  if (beginning === 'fine') return { isOpen: true };
  return { isOpen: false, why: whyNot(beginning, surroundings) };
}

/** Without a screen, what a system opens is a browser for terminals, which would have none either. */
function hasNoScreen({ env, platform }: Surroundings): boolean {
  const isWindowsBelow = env.WSL_DISTRO_NAME !== undefined;
  return isFreeDesktop(platform) && !env.DISPLAY && !env.WAYLAND_DISPLAY && !isWindowsBelow;
}

function whyNot(beginning: 'failed' | 'missing', { platform }: Surroundings): string {
  const opener = isFreeDesktop(platform) ? 'xdg-open' : 'the system’s way to open a page';
  return beginning === 'missing' ? `there is no ${opener}` : `${opener} ended with an error`;
}

/** Begins a command of a person's, or opens a page as the system does. */
async function begin(what: BrowserCommand | string): Promise<Beginning> {
  const { default: open, openApp } = await import('open');
  try {
    if (typeof what === 'string') return await beginningOf(await open(what));
    const [program, ...words] = what;
    return await beginningOf(await openApp(program, { arguments: words }));
  } catch {
    return 'missing';
  }
}

function beginningOf(program: ChildProcess): Promise<Beginning> {
  const after = (code: number | null) => (code === 0 ? 'fine' : 'failed');
  if (program.exitCode !== null) return Promise.resolve(after(program.exitCode));
  return new Promise((resolve) => {
    const shows = setTimeout(() => resolve('fine'), SHOWS_BY_THEN);
    program.once('exit', (code) => {
      clearTimeout(shows);
      resolve(after(code));
    });
  });
}
