import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { folderWith } from '../folder.ts';

export const EXECUTABLE = resolve('bin/cop.js');

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Circumstances {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * The environment of a run: nothing of the machine that the tests run on, but where programs are. Nor of
 * the repository that the tests are in, whose history the example has no part in.
 */
export function environment(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const { PATH, SystemRoot } = process.env;
  const own = { GIT_CEILING_DIRECTORIES: resolve('.'), GIT_CONFIG_NOSYSTEM: '1' };
  return { PATH, SystemRoot, TZ: 'Europe/Lisbon', COP_TODAY: '2026-11-24', ...own, ...more };
}

/** Runs the built executable, with no terminal, and waits for it. */
export function cop(words: readonly string[], { cwd, env }: Circumstances = {}): Run {
  const run = spawnSync(process.execPath, [EXECUTABLE, ...words], {
    cwd,
    env: environment(env),
    encoding: 'utf8',
    input: '',
    timeout: 30_000,
  });
  return { code: run.status, stdout: run.stdout, stderr: run.stderr };
}

/** An empty folder that goes when the test is over. */
export function emptyFolder(): string {
  return folderWith();
}
