import type { Command } from 'commander';
import type { InitOptions } from './init/draft.ts';
import { writeExample } from './init/example.ts';
import { scaffold } from './init/scaffold.ts';
import { sessionOf, withDryRun, withExamples, withoutBlanks } from './running/options.ts';

const EXAMPLES = [
  'init',
  'init chart-guild --name "Chart Guild" --domain "Showing data" --no-input',
  ['init --example', 'a community to look at'],
] as const;

/** `cop init`: the charter's questions, then the folder of files that everything else stands in. */
export function init(command: Command): void {
  withExamples(withDryRun(command), EXAMPLES)
    .argument('[dir]', 'the folder; it is made if it is not there')
    .option('--name <text>', 'what the community is called')
    .option('--members <text>', 'who its members are now')
    .option('--hoped-for <text>', 'whom it hopes for')
    .option('--domain <text>', 'what it is about')
    .option('--practice <text>', 'what members do together, and to what end')
    .option('--quarter <quarter>', 'the quarter to begin with, as 2026-Q4; else today’s')
    .option('--timezone <zone>', 'as Europe/Lisbon; else that of this computer')
    .option('--practices', 'begin with a ready set of practices for facilitators')
    .option('--no-practices', 'begin without; practice ideas shows them later')
    .option('--vscode', 'tell VS Code which schema belongs to which file')
    .option('--example', 'write the example community instead')
    .action(
      async (dir: string | undefined, options: InitOptions & { readonly example?: boolean }) => {
        const session = sessionOf(command);
        if (options.example) writeExample(session, dir ?? 'product-community', options);
        else await scaffold(session, dir ?? '.', withoutBlanks(options));
      },
    );
}
