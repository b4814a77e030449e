// Part of the build: runs a script once on the example, and keeps what node compiled of it.
import { renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compiledFile, program, SCRIPTS } from './program.js';

const example = new URL('../examples/product-community', import.meta.url);
const script = process.argv[2];
const command = script === SCRIPTS.reports ? 'report' : 'check';
process.argv.splice(
  2,
  1,
  command,
  '-C',
  fileURLToPath(example),
  '--as-of',
  '2026-11-24',
  '--quiet',
);

const cop = program(script, undefined);
process.on('exit', () => {
  const file = compiledFile(script);
  writeFileSync(`${file}.new`, cop.compiled());
  renameSync(`${file}.new`, file);
});
cop.run();
