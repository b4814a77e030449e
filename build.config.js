// Builds the executable: the whole program in one script, the reports alone in another that starts
// sooner, and the prompt engine, so that `npx` fetches one small package; and keeps what node compiled
// of the scripts.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { build } from 'esbuild';
import { REPORTS, SCRIPTS } from './bin/program.js';

rmSync('dist', { recursive: true, force: true });

/** Leaner ways into packages: what node takes by default costs a third of the start-up. */
const LEANER = {
  // chalk asks the system which colours it has; cop says so itself, for each stream.
  '#supports-color': 'node_modules/chalk/source/vendor/supports-color/browser.js',
  // The same code as modules, of which what is not used can be left out.
  yaml: 'node_modules/yaml/browser/dist/index.js',
};

/** commander can run a command as a process of its own. None of cop's is one: nothing to load for it. */
const noProcesses = {
  name: 'no-processes',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('commander') ? { path: 'nothing', namespace: 'nothing' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/**
 * The prompt engine is large, and loaded only when somebody is asked: it stays a file of its own,
 * which bin/program.js imports, since a script that was kept compiled cannot.
 */
const promptsApart = {
  name: 'prompts-apart',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/inquirer-asker\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: 'prompts', namespace: 'prompts' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'prompts' }, () => ({
      contents:
        'export const inquirerAsker = async (terminal) => (await importPrompts()).inquirerAsker(terminal);',
    }));
  },
};

/** Of the catalogue's commands only the reports: scriptFor in bin/program.js takes no other there. */
const reportsAlone = {
  name: 'reports-alone',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\.\/[\w-]+\.ts$/ }, ({ kind, importer, path }) =>
      kind === 'dynamic-import' && isOfCatalogue(importer) && !isReport(path)
        ? { path: 'elsewhere', namespace: 'elsewhere' }
        : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'elsewhere' }, () => ({ contents: 'module.exports = {};' }));
  },
};

function isOfCatalogue(importer) {
  return basename(dirname(importer)) === 'catalogue';
}

function isReport(path) {
  return REPORTS.some((name) => path === `../${name}.ts`);
}

const SETTINGS = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  minify: true,
  metafile: true,
  legalComments: 'none',
  alias: Object.fromEntries(
    Object.entries(LEANER).map(([name, path]) => [name, resolve(import.meta.dirname, path)]),
  ),
};

/** A script, and not modules, so that what node compiles of it can be kept: bin/program.js. */
function script(name, plugins) {
  return build({
    ...SETTINGS,
    entryPoints: ['src/cli.ts'],
    outfile: `dist/${name}`,
    format: 'cjs',
    plugins: [noProcesses, promptsApart, ...plugins],
    define: { 'import.meta.url': 'programUrl' },
  });
}

const whole = await script(SCRIPTS.whole, []);
await script(SCRIPTS.reports, [reportsAlone]);

const prompts = await build({
  ...SETTINGS,
  entryPoints: ['src/prompts/inquirer-asker.ts'],
  outfile: 'dist/inquirer-asker.js',
  format: 'esm',
  // Some of its packages are CommonJS and require node's own modules.
  banner: {
    js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
  },
});

const inputs = [whole, prompts].flatMap(({ metafile }) => Object.keys(metafile.inputs));
writeFileSync('THIRD-PARTY-LICENSES', thirdPartyLicenses(inputs));
for (const name of Object.values(SCRIPTS))
  execFileSync(process.execPath, ['bin/keep-compiled.js', name], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });

/** The licence of every package of which the bundle holds code. */
function thirdPartyLicenses(inputs) {
  const packages = new Set();
  for (const input of inputs) {
    const found = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1];
    if (found) packages.add(found);
  }
  const entries = [...packages].sort().map((folder) => {
    const { name, version, license } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    );
    const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
    const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `License: ${license}`;
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  const head = 'cop-toolkit contains code of the packages below, each under its own licence.\n';
  return [head, ...entries].join(`\n${'-'.repeat(80)}\n\n`);
}
