import { spawnSync } from 'node:child_process';
import { it } from 'vitest';

/**
 * A test that needs a program of the system. Where that is missing the test is skipped and its name
 * says why; in CI it runs all the same, and fails.
 */
export function whereThereIs(tool: string, name: string, test: () => void | Promise<void>): void {
  const missing = spawnSync(tool, ['--version']).error !== undefined;
  if (missing && process.env.CI !== 'true') it.skip(`${name} (${tool} is not installed here)`);
  else it(name, test);
}
