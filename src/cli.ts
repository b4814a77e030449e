import { type Command, CommanderError } from 'commander';
import { program } from './commands/program.ts';
import { wordsToParse } from './commands/words.ts';
import { EXIT } from './domain/errors.ts';

/** Runs the program; what becomes of an error is said here alone. */
async function run(): Promise<void> {
  const cop = program();
  try {
    await cop.parseAsync(wordsToParse(process.argv.slice(2)), { from: 'user' });
  } catch (error) {
    process.exitCode = await exitCodeOf(error, cop);
  }
}

/** The program's own word for wrong usage is 1; ours is 2. What it had to say it has said. */
async function exitCodeOf(error: unknown, cop: Command): Promise<number> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.usage;
  const { showTrouble } = await import('./commands/running/trouble.ts');
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
