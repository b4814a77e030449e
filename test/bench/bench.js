// How long commands take, as ratios in one run: machines differ, ratios hold.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bigCommunity } from './big-community.js';
import { countingCommunity, PEOPLE, RECORDS } from './counting-community.js';

const COP = 'node bin/cop.js';
const AS_OF = '--as-of 2026-11-24';
const COMMUNITY = 'examples/product-community';
const EXAMPLE = `-C ${COMMUNITY} ${AS_OF}`;
const REPORT = `${COP} report ${EXAMPLE}`;
const NEXT = `${COP} next ${EXAMPLE}`;
const EXPORTS = ['export csv', 'export ics'];

const folder = mkdtempSync(join(tmpdir(), 'cop-bench-'));
try {
  const written = [...formatNames().map((name) => `report --format ${name}`), ...EXPORTS];
  startUp(written);
  large(written);
  counting();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Commands on the example beside a bare node, and all that is written of it beside the terminal's report. */
function startUp(written) {
  const bare = 'node -e 0';
  const commands = [
    `${COP} timeline ${EXAMPLE}`,
    `${COP} explain time-to-answer ${EXAMPLE}`,
    `${COP} check ${EXAMPLE}`,
    `${COP} goal list ${EXAMPLE}`,
    NEXT,
    `${COP} --help`,
  ];
  const all = written.map((name) => ({
    name,
    beside: REPORT,
    command: `${COP} ${name} ${EXAMPLE}`,
  }));
  const took = medians(11, [bare, REPORT, ...commands, ...all.map(({ command }) => command)]);
  table(
    'The example, beside a bare node',
    [bare, REPORT, ...commands].map((name) => row(took, { name, beside: bare, command: name })),
  );
  table('What is next, beside the report', [
    row(took, { name: NEXT, beside: REPORT, command: NEXT }),
  ]);
  table(
    'What is written of it, beside its report in the terminal',
    all.map((one) => row(took, one)),
  );
}

/**
 * What is written of a large community, beside the same of the example: both in a new repository, and
 * in the last row beside the example where it is, of which git has more to say.
 */
function large(written) {
  const repository = join(folder, 'repository');
  const [small, big] = ['small', 'big'].map((name) => join(repository, name));
  mkdirSync(big, { recursive: true });
  cpSync(COMMUNITY, small, { recursive: true });
  bigCommunity(big);
  commitAll(repository);
  const writing = (name, community) => `${COP} ${name} -C ${community} ${AS_OF}`;
  const both = written.map((name) => ({
    name,
    beside: writing(name, small),
    command: writing(name, big),
  }));
  const whereItIs = {
    name: 'report, beside the example where it is',
    beside: REPORT,
    command: `${COP} report -C ${big} ${AS_OF}`,
  };
  const all = [...both, whereItIs];
  const took = medians(
    5,
    all.flatMap(({ beside, command }) => [beside, command]),
  );
  table(
    '100 goals, 400 key results and 20,800 check-ins, beside the same of the example',
    all.map((one) => row(took, one)),
  );
}

/**
 * The report of a community that counts itself, all shipped measures at once, beside a bare loop of
 * JSON.parse over the same lines.
 */
function counting() {
  const community = join(folder, 'counting');
  mkdirSync(community);
  countingCommunity(community);
  const bare = `node test/bench/bare-parse.js ${community}`;
  const [report, next] = ['report', 'next'].map(
    (name) => `${COP} ${name} -C ${community} ${AS_OF}`,
  );
  const took = medians(7, [bare, report, next]);
  const [people, records] = [PEOPLE, RECORDS].map((count) => count.toLocaleString('en'));
  table(
    `${people} people and ${records} records of the quarter, beside a bare loop of JSON.parse`,
    [bare, report].map((command) => {
      const name = command.replace(community, 'FOLDER');
      return row(took, { command, beside: bare, name });
    }),
  );
  const name = next.replace(community, 'FOLDER');
  table('What is next there, beside its report', [
    row(took, { command: next, beside: report, name }),
  ]);
}

/** Makes a repository of a folder, as those are that communities live in. */
function commitAll(repository) {
  const who = ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.org'];
  const git = (...args) =>
    execFileSync('git', [...who, '-c', 'commit.gpgsign=false', ...args], {
      cwd: repository,
      stdio: 'ignore',
    });
  git('init');
  git('add', '.');
  git('commit', '--message', 'Write down what the community does');
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

/**
 * The median time of each command in seconds, by the command. They run in turn, again and again: a
 * machine that is busy for a while slows all of them alike.
 */
function medians(rounds, commands) {
  const took = new Map(commands.map((command) => [command, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const { command, times } of timed([...took.keys()])) took.get(command).push(...times);
  return new Map([...took].map(([command, times]) => [command, medianOf(times)]));
}

/** Runs each command once. */
function timed(commands) {
  const results = join(folder, 'results.json');
  const settings = ['--shell=none', '--warmup=0', '--runs=1', '--style=none'];
  const { status, error, stderr } = spawnSync(
    'hyperfine',
    [...settings, '--export-json', results, ...commands],
    { encoding: 'utf8' },
  );
  if (error || status !== 0)
    throw new Error(
      `hyperfine did not run: ${error?.message ?? stderr}\nOn Debian: apt-get install hyperfine`,
    );
  return JSON.parse(readFileSync(results, 'utf8')).results;
}

function medianOf(times) {
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
}

function row(took, { command, beside, name }) {
  const milliseconds = `${(took.get(command) * 1000).toFixed(0)} ms`.padStart(8);
  return `${milliseconds}  ${(took.get(command) / took.get(beside)).toFixed(2)} ×  ${name}`;
}

function table(title, rows) {
  console.log(`${title}\n`);
  console.log(`${rows.join('\n')}\n`);
}
