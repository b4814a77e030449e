// Part of the build: runs the program once on the example, and keeps what node compiled of it.
import { renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { COMPILED, program } from './program.js';

const example = new URL('../examples/product-community', import.meta.url);
process.argv = [...process.argv.slice(0, 2), 'report', '-C', fileURLToPath(example)];
process.argv.push('--as-of', '2026-11-24', '--quiet');

const cop = program(undefined);
process.on('exit', () => {
  writeFileSync(`${COMPILED}.new`, cop.compiled());
  renameSync(`${COMPILED}.new`, COMPILED);
});
cop.run();
