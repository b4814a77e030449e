// Start-up beside a bare node, as a ratio in one run: machines differ, ratios hold.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const RUNS = '20';
const folder = mkdtempSync(join(tmpdir(), 'cop-bench-'));
const results = join(folder, 'results.json');
const cop = 'node bin/cop.js';
const example = '-C examples/product-community --as-of 2026-11-24';
const commands = [
  'node -e 0',
  `${cop} report ${example}`,
  `${cop} report ${example} --format json`,
  `${cop} timeline ${example}`,
  `${cop} explain time-to-answer ${example}`,
  `${cop} check ${example}`,
  `${cop} goal list ${example}`,
  `${cop} --help`,
];

const { status, error } = spawnSync(
  'hyperfine',
  [
    '--shell=none',
    '--warmup',
    '3',
    '--runs',
    RUNS,
    '--export-json',
    results,
    '--style',
    'none',
    ...commands,
  ],
  { stdio: ['ignore', 'ignore', 'inherit'] },
);
if (error || status !== 0) {
  console.error(
    `hyperfine did not run: ${error?.message ?? `exit ${status}`}. On Debian: apt-get install hyperfine`,
  );
  process.exitCode = 1;
} else {
  const medians = JSON.parse(readFileSync(results, 'utf8')).results;
  const bare = medians[0].median;
  console.log(`medians of ${RUNS} runs, one after another\n`);
  for (const { command, median } of medians) {
    const milliseconds = `${(median * 1000).toFixed(0)} ms`.padStart(8);
    console.log(`${milliseconds}  ${(median / bare).toFixed(2)} × bare node  ${command}`);
  }
}
rmSync(folder, { recursive: true, force: true });
