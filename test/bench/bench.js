// How long commands take, as ratios in one run: machines differ, ratios hold.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bigCommunity } from './big-community.js';

const COP = 'node bin/cop.js';
const AS_OF = '--as-of 2026-11-24';
const EXAMPLE = `-C examples/product-community ${AS_OF}`;
const REPORT = `${COP} report ${EXAMPLE}`;

const folder = mkdtempSync(join(tmpdir(), 'cop-bench-'));
try {
  const formats = formatNames().map((name) => [name, `${REPORT} --format ${name}`]);
  startUp(formats);
  large(formats);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Commands on the example beside a bare node, and each format of the report beside the terminal's. */
function startUp(formats) {
  const bare = 'node -e 0';
  const commands = [
    `${COP} timeline ${EXAMPLE}`,
    `${COP} explain time-to-answer ${EXAMPLE}`,
    `${COP} check ${EXAMPLE}`,
    `${COP} goal list ${EXAMPLE}`,
    `${COP} --help`,
  ];
  const took = medians(15, [bare, REPORT, ...commands, ...formats.map(([, command]) => command)]);
  const rows = (beside, [name, command]) => row(took, { command, beside, name });
  table('The example, beside a bare node', [
    row(took, { command: bare, beside: bare, name: bare }),
    ...[REPORT, ...commands].map((command) => rows(bare, [command, command])),
  ]);
  table(
    'Its report in each format, beside the terminal’s',
    formats.map((format) => rows(REPORT, format)),
  );
}

/** The report on a large community in each format, beside the example’s in the same. */
function large(formats) {
  const big = join(folder, 'big');
  mkdirSync(big);
  bigCommunity(big);
  const both = formats.map(([name, beside]) => ({
    name,
    beside,
    command: `${COP} report -C ${big} ${AS_OF} --format ${name}`,
  }));
  const took = medians(
    5,
    both.flatMap(({ beside, command }) => [beside, command]),
  );
  table(
    '100 goals, 400 key results and 20,800 check-ins, beside the example in the same format',
    both.map((one) => row(took, one)),
  );
}

/** The formats that `cop report --help` names. */
function formatNames() {
  const help = execFileSync(process.execPath, ['bin/cop.js', 'report', '--help'], {
    encoding: 'utf8',
  });
  const [, names] = /--format <format>\s+(\w+(?:,\s+\w+)*)/.exec(help) ?? [];
  if (names === undefined) throw new Error('cop report --help names no formats');
  return names.split(/,\s+/);
}

/** The median time of each command in seconds, by the command. */
function medians(runs, commands) {
  const results = join(folder, 'results.json');
  const settings = ['--shell=none', '--warmup=1', `--runs=${runs}`, '--style=none'];
  const { status, error, stderr } = spawnSync(
    'hyperfine',
    [...settings, '--export-json', results, ...commands],
    { encoding: 'utf8' },
  );
  if (error || status !== 0)
    throw new Error(
      `hyperfine did not run: ${error?.message ?? stderr}\nOn Debian: apt-get install hyperfine`,
    );
  const measured = JSON.parse(readFileSync(results, 'utf8')).results;
  return new Map(measured.map(({ command, median }) => [command, median]));
}

function row(took, { command, beside, name }) {
  const milliseconds = `${(took.get(command) * 1000).toFixed(0)} ms`.padStart(8);
  return `${milliseconds}  ${(took.get(command) / took.get(beside)).toFixed(2)} ×  ${name}`;
}

function table(title, rows) {
  console.log(`${title}\n`);
  console.log(`${rows.join('\n')}\n`);
}
