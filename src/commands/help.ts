import type { Command } from 'commander';
import { usageError } from '../domain/errors.ts';
import { nearest } from '../domain/nearest.ts';
import { renderWords } from '../report/words.ts';
import { OPEN_NOUNS } from './open-nouns.ts';
import { sessionOf, withExamples } from './running/options.ts';

const EXAMPLES = ['help words', 'help goal add'] as const;

/** `cop help words` explains the words; `cop help goal add` is `cop goal add --help`. */
export function help(command: Command): void {
  withExamples(command, EXAMPLES)
    .argument('[command...]', 'a command, or: words')
    .action(async (names: readonly string[]) => {
      const { screen, print } = sessionOf(command);
      if (names[0] === 'words') return print(renderWords(screen));
      const program = command.parent;
      const noun = program?.commands.find((one) => one.name() === names[0]);
      if (program && noun && OPEN_NOUNS.has(noun))
        return void (await program.parseAsync([...names, '--help'], { from: 'user' }));
      const wanted = names.reduce(named, program);
      if (wanted === command) return command.outputHelp();
      await program?.parseAsync([...pathTo(wanted), '--help'], { from: 'user' });
    });
}

function named(parent: Command | null, name: string): Command | null {
  const found = parent?.commands.find((one) => one.name() === name || one.aliases().includes(name));
  if (found) return found;
  const known = ['words', ...(parent?.commands.map((one) => one.name()) ?? [])];
  const meant = nearest(name, known);
  throw usageError(
    `there is no command "${name}"`,
    meant ? `Did you mean ${meant}?` : `There are: ${known.join(', ')}`,
  );
}

function pathTo(command: Command | null): string[] {
  return command?.parent ? [...pathTo(command.parent), command.name()] : [];
}
