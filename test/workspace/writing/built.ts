import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll } from 'vitest';

/** Builds one of the small programs beside this file, which anybody may run. */
export function built(name: 'record' | 'overwrite' | 'edit' | 'contend'): string {
  const folder = mkdtempSync(join(tmpdir(), 'cop-program-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  chmodSync(folder, 0o755);
  const outfile = join(folder, `${name}.mjs`);
  const entry = join(import.meta.dirname, 'programs', `${name}.ts`);
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
