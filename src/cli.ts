import { Command, CommanderError } from 'commander';
import { version } from '../package.json';
import { CATALOGUE, type Entry, type Noun } from './commands/catalogue.ts';
import { invocation } from './commands/running/invocation.ts';
import { inPlainWords } from './commands/running/usage-words.ts';
import { EXIT } from './domain/errors.ts';

/**
 * The program: its options, its commands, and what becomes of an error. A command's options and
 * code are loaded when it is the one that was called.
 */
function program(): Command {
  const started = invocation(process.env);
  const cop = new Command(started)
    .description('A facilitator’s toolkit for communities of practice.')
    .version(version, '--version', 'print the version')
    .option('-C, --directory <dir>', 'work in this folder instead of the current one')
    .option('--as-of <date>', 'work for this day instead of today, as 2026-11-24')
    .option('--no-input', 'never ask; a missing answer is an error')
    .option('--color', 'use colours, also in a pipe')
    .option('--no-color', 'use no colours')
    .option('--quiet', 'say nothing but results and errors')
    .helpOption('-h, --help', 'show what a command does')
    .helpCommand(false)
    .addHelpText('after', startHere(started))
    .exitOverride()
    .configureOutput({ outputError: (message, write) => write(inPlainWords(message)) })
    .configureHelp({ showGlobalOptions: true, sortSubcommands: false })
    .showSuggestionAfterError();
  for (const entry of CATALOGUE) {
    if ('verbs' in entry) addNoun(cop, entry);
    else addCommand(cop, entry);
  }
  return cop;
}

/** What a newcomer types first, and what everybody types every week. */
function startHere(cop: string): string {
  return `
Start with:  ${cop} init
Every week:  ${cop} checkin, then ${cop} report
The words:   ${cop} help words`;
}

function addNoun(parent: Command, { name, summary, verbs }: Noun): void {
  const noun = parent
    .command(name)
    .description(summary)
    .helpCommand(false)
    .copyInheritedSettings(parent);
  for (const verb of verbs) addCommand(noun, verb);
}

function addCommand(parent: Command, { name, alias, summary, load }: Entry): void {
  const command = parent.command(name).description(summary).copyInheritedSettings(parent);
  if (alias) command.alias(alias);
  parent.hook('preSubcommand', async (_, called) => {
    if (called === command) (await load())(command);
  });
}

const TAKE_NO_VALUE = new Set(
  '--blocked --dry-run --quiet --no-input --color --no-color'.split(' '),
);

/**
 * A number below zero must not be read as an option: `checkin answers -3%`. The minus sign proper
 * says the same and begins no option. What an option is given stays as it was typed.
 */
function withMinusSigns(words: readonly string[]): string[] {
  const from = words.findIndex((word) => word === 'checkin' || word === 'check-in');
  return words.map((word, index) => {
    const before = words[index - 1] ?? '';
    const isOperand = !before.startsWith('-') || TAKE_NO_VALUE.has(before);
    const isNumber = from >= 0 && index > from && /^-[\d.,]*\d[^-]*$/.test(word);
    return isNumber && isOperand ? `−${word.slice(1)}` : word;
  });
}

/** `cop` alone, and `cop goal` alone, ask what there is. */
function asksForHelp([first, ...rest]: readonly string[]): boolean {
  const isNoun = CATALOGUE.some((entry) => 'verbs' in entry && entry.name === first);
  return first === undefined || (isNoun && rest.length === 0);
}

async function run(): Promise<void> {
  const cop = program();
  const words = process.argv.slice(2);
  const help = asksForHelp(words) ? ['--help'] : [];
  try {
    await cop.parseAsync([...withMinusSigns(words), ...help], { from: 'user' });
  } catch (error) {
    process.exitCode = await exitCodeOf(error, cop);
  }
}

/** The program's own word for wrong usage is 1; ours is 2. What it had to say it has said. */
async function exitCodeOf(error: unknown, cop: Command): Promise<number> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.usage;
  const { showTrouble } = await import('./commands/others.ts');
  return showTrouble(error, cop.opts());
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever closes the pipe has seen enough: `cop report | head -1`.
  if (error.code === 'EPIPE') return;
  process.stderr.write(
    `error: not everything could be printed (${error.code}); what was recorded stays\n`,
  );
  process.exitCode = EXIT.disk;
});

// Where nothing more can be said, the exit code still says how it went.
process.stderr.on('error', () => {});

void run();
