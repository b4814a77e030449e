import { readdirSync, readFileSync } from 'node:fs';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { describe, expect, it } from 'vitest';

/** What each layer may import of ours, besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  insight: ['domain'],
  workspace: ['domain'],
  terminal: ['domain'],
  report: ['domain', 'insight', 'terminal'],
  prompts: ['domain', 'insight', 'terminal', 'report'],
  commands: ['domain', 'insight', 'workspace', 'terminal', 'report', 'prompts'],
  cli: ['commands', 'domain/errors.ts'],
};

const PURE = ['domain', 'insight'];
const IMPURE = /\bDate\.now\(|\bnew Date\(\)|\bprocess\.|\bMath\.random\(|\bconsole\./;

async function cruiseSrc(): Promise<ICruiseResult> {
  const { output } = await cruise(
    ['src'],
    { tsPreCompilationDeps: true, doNotFollow: { path: 'node_modules' } },
    undefined,
    { tsConfig: extractTSConfig('tsconfig.json') },
  );
  if (typeof output === 'string') throw new Error('the cruise gave no result');
  return output;
}

function layerOf(path: string): string {
  const inside = path.replace(/^src\//, '');
  return inside === 'cli.ts' ? 'cli' : (inside.split('/')[0] ?? '');
}

describe('layers', async () => {
  const { modules } = await cruiseSrc();
  const ours = modules.filter((one) => one.source.startsWith('src/'));
  const imports = ours.flatMap((one) =>
    one.dependencies.map((dependency) => ({ from: one.source, to: dependency.resolved })),
  );

  it('sees every file of src', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `src/${file.replaceAll('\\', '/')}`);
    expect(ours.map((one) => one.source).sort()).toEqual(files.sort());
    expect(files.length).toBeGreaterThan(50);
  });

  it('sees the imports between them', () => {
    expect(imports.filter((one) => one.to.startsWith('src/')).length).toBeGreaterThan(100);
  });

  it('imports only downwards', () => {
    const upwards = imports.filter(({ from, to }) => {
      if (!to.startsWith('src/') || layerOf(from) === layerOf(to)) return false;
      const inside = to.replace(/^src\//, '');
      return !MAY_IMPORT[layerOf(from)]?.some(
        (allowed) => inside === allowed || layerOf(to) === allowed,
      );
    });
    expect(upwards).toEqual([]);
  });

  it('keeps node, the clock and colour out of the pure layers', () => {
    const impure = imports.filter(
      ({ from, to }) =>
        PURE.includes(layerOf(from)) &&
        !to.startsWith('src/') &&
        !/node_modules\/(valibot|date-fns|@date-fns\/utc|fastest-levenshtein)\//.test(to),
    );
    expect(impure).toEqual([]);
  });

  it('asks neither the clock nor the process in the pure layers', () => {
    const impure = ours
      .filter((one) => PURE.includes(layerOf(one.source)))
      .filter((one) => IMPURE.test(readFileSync(one.source, 'utf8')));
    expect(impure.map((one) => one.source)).toEqual([]);
    expect('const now = Date.now();').toMatch(IMPURE);
  });

  it('touches the disk in one file', () => {
    const touching = imports.filter(({ to }) => /^(node:)?fs(\/promises)?$/.test(to));
    expect([...new Set(touching.map((one) => one.from))]).toEqual(['src/workspace/node-disk.ts']);
  });

  it('has no circle', () => {
    const circles = ours.flatMap((one) =>
      one.dependencies
        .filter((dependency) => dependency.circular)
        .map((dependency) => [one.source, dependency.resolved]),
    );
    expect(circles).toEqual([]);
  });
});
