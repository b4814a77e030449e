import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';

/** The commands of the quick script: those that mostly read, and are called most. */
export const REPORTS = ['report', 'explain', 'timeline', 'trend', 'next'];

/** The scripts that are built: the whole program, and one that is half as large and has the reports alone. */
export const SCRIPTS = { whole: 'cop.cjs', reports: 'reports.cjs' };

/** Options that stand before a command, with a value behind them. */
const WITH_VALUE = ['-C', '--directory', '--as-of'];

/** The script that has the command of a command line; the whole program where that is not plain to see. */
export function scriptFor([first, , ...rest]) {
  if (WITH_VALUE.includes(first)) return scriptFor(rest);
  return REPORTS.includes(first) ? SCRIPTS.reports : SCRIPTS.whole;
}

/**
 * A built script, ready to run. Compiled code that was kept saves a third of a start-up; another
 * version of node than the one that kept it does not take it, and compiles the script anew.
 */
export function program(script, cachedData) {
  const url = new URL(`../dist/${script}`, import.meta.url);
  const file = fileURLToPath(url);
  const source = readFileSync(file, 'utf8');
  const compiled = new vm.Script(`(function(require,programUrl,importPrompts){${source}\n})`, {
    filename: file,
    cachedData,
  });
  return {
    run: () => compiled.runInThisContext()(createRequire(file), url.href, importPrompts),
    compiled: () => compiled.createCachedData(),
  };
}

function importPrompts() {
  return import('../dist/inquirer-asker.js');
}

/** Where a script is kept as this version of node has compiled it. */
export function compiledFile(script) {
  return fileURLToPath(new URL(`../dist/${script}.compiled`, import.meta.url));
}

/** What was kept of a script, or undefined where nothing was. */
export function keptCompiled(script) {
  try {
    return readFileSync(compiledFile(script));
  } catch {
    return undefined;
  }
}
