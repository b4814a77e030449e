import { parseArgsStringToArgv } from 'string-argv';

/** What decides which browser there is. */
export type Surroundings = Pick<NodeJS.Process, 'env' | 'platform'>;

/** A program with all of its words, the page's path among them. */
export type BrowserCommand = readonly [program: string, ...words: string[]];

/**
 * The commands that `BROWSER` names on Unix: parted by colons, each is for where the one before it
 * fails. The page stands where they say `%s`, else behind them; no shell looks at them.
 */
export function browsersIn(
  { env, platform }: Surroundings,
  page: string,
): readonly BrowserCommand[] {
  if (!isFreeDesktop(platform)) return [];
  return (env.BROWSER ?? '').split(':').flatMap((setting) => {
    const [program, ...words] = parseArgsStringToArgv(setting);
    if (program === undefined) return [];
    const saying = words.map((word) => word.replaceAll('%s', () => page));
    return [[program, ...saying, ...(setting.includes('%s') ? [] : [page])] as const];
  });
}

/** Whether a system opens files as freedesktop.org says: neither macOS nor Windows does. */
export function isFreeDesktop(platform: NodeJS.Platform): boolean {
  return platform !== 'darwin' && platform !== 'win32';
}
