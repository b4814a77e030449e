import { Chalk } from 'chalk';
import type { Paint } from './screen.ts';

/** 0 for no colours, 1 for sixteen of them, 2 for 256, 3 for all. */
export type ColourLevel = 0 | 1 | 2 | 3;

interface Wishes {
  /** What `--color` or `--no-color` says, if either was given. */
  readonly flag: boolean | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTTY: boolean;
}

const FORCED: Readonly<Record<string, ColourLevel>> = { 0: 0, false: 0, 1: 1, true: 1, 2: 2, 3: 3 };

/**
 * How many colours a stream gets: what the flag says, else none under `NO_COLOR`, else what
 * `FORCE_COLOR` says, else sixteen on a terminal that has them. An empty variable says nothing.
 * chalk itself knows neither `NO_COLOR` nor a stream other than stdout.
 */
export function colourLevel({ flag, env, isTTY }: Wishes): ColourLevel {
  const forced = env.FORCE_COLOR ? (FORCED[env.FORCE_COLOR.toLowerCase()] ?? 1) : undefined;
  if (flag !== undefined) return flag ? forced || 1 : 0;
  if (env.NO_COLOR) return 0;
  if (forced !== undefined) return forced;
  return isTTY && env.TERM !== 'dumb' ? 1 : 0;
}

/** The one place where a meaning gets its colour. */
export function painter(level: ColourLevel): Paint {
  const chalk = new Chalk({ level });
  return {
    good: (text) => chalk.green(text),
    warn: (text) => chalk.yellow(text),
    bad: (text) => chalk.red(text),
    dim: (text) => chalk.dim(text),
    strong: (text) => chalk.bold(text),
    command: (text) => chalk.cyan(text),
  };
}
