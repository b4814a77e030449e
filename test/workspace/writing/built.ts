import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll } from 'vitest';

/**
 * Builds a small program, which anybody may run.
 * @param programs the folder that it is in; if not said, that beside this file
 */
export function built(name: string, programs = join(import.meta.dirname, 'programs')): string {
  const folder = mkdtempSync(join(tmpdir(), 'cop-program-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  chmodSync(folder, 0o755);
  const outfile = join(folder, `${name}.mjs`);
  const entry = join(programs, `${name}.ts`);
  buildSync({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    // The yaml package asks for a module of node's in the old way.
    banner: {
      js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);",
    },
  });
  return outfile;
}
