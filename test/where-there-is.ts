import { spawnSync } from 'node:child_process';
import { describe, it } from 'vitest';

/** What shows that a program of the system is there, and may do its work. */
const TRIALS = {
  '/usr/bin/chromium': ['--version'],
  git: ['--version'],
  patch: ['--version'],
  pdftotext: ['-v'],
  strace: ['-qq', '-e', 'trace=none', 'true'],
  tmux: ['-V'],
} as const;

type Tool = keyof typeof TRIALS;

/**
 * A test that needs a program of the system. Where that is missing the test is skipped and its name
 * says why; in CI it runs all the same, and fails.
 */
export function whereThereIs(tool: Tool, name: string, test: () => void | Promise<void>): void {
  const missing = whyMissing(tool);
  if (missing === undefined) it(name, test);
  else it.skip(`${name} (${missing})`);
}

/** The same for a group of tests. */
export function describeWhereThereIs(tool: Tool, name: string, tests: () => void): void {
  const missing = whyMissing(tool);
  if (missing === undefined) describe(name, tests);
  else describe.skip(`${name} (${missing})`, tests);
}

/**
 * A test that needs a privilege, which not every machine gives: without it the test is skipped, in
 * CI too, and its name says why.
 * @param refused why the privilege is not there, or undefined where it is
 */
export function whereAllowed(refused: string | undefined, name: string, test: () => void): void {
  if (refused === undefined) it(name, test);
  else it.skip(`${name} (${refused})`);
}

function whyMissing(tool: Tool): string | undefined {
  if (process.env.CI === 'true') return undefined;
  const { status } = spawnSync(tool, TRIALS[tool], { stdio: 'ignore' });
  return status === 0 ? undefined : `${tool} is missing, or not allowed here`;
}
