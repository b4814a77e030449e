import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';

const url = new URL('../dist/cop.cjs', import.meta.url);
const file = fileURLToPath(url);

/** Where the program is kept as this version of node has compiled it. */
export const COMPILED = `${file}.compiled`;

/**
 * The built program, ready to run. Compiled code that was kept saves a third of a start-up; another
 * version of node than the one that kept it does not take it, and compiles the program anew.
 */
export function program(cachedData) {
  const source = readFileSync(file, 'utf8');
  const script = new vm.Script(`(function(require,programUrl,importPrompts){${source}\n})`, {
    filename: file,
    cachedData,
  });
  return {
    run: () => script.runInThisContext()(createRequire(file), url.href, importPrompts),
    compiled: () => script.createCachedData(),
  };
}

function importPrompts() {
  return import('../dist/inquirer-asker.js');
}

/** What was kept, or undefined where nothing was. */
export function keptCompiled() {
  try {
    return readFileSync(COMPILED);
  } catch {
    return undefined;
  }
}
