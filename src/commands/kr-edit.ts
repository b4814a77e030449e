import type { Command } from 'commander';
import type { KrEditOptions } from './kr-edit/asked.ts';
import { editKeyResult } from './kr-edit/edit.ts';
import { withKeyResultFlags } from './kr-flags/options.ts';
import { sessionOf, several, withDryRun, withEditor, withExamples } from './running/options.ts';

const EXAMPLES = [
  ['kr edit invite-members', 'ask, showing what is there'],
  ['kr edit meet/invite-members --reword', 'let it say the number counted'],
  ['kr edit answers --unset timeline', 'from now on when its goal is'],
  'kr edit invite --target 25 --reword --why "More came than we thought"',
  'kr edit handbook --step "Ask for comments" --unset steps/draft',
] as const;

/** `cop kr edit`: changes a key result, and leaves the rest of its goal's file as it is. */
export function krEdit(command: Command): void {
  withKeyResultFlags(
    withExamples(withEditor(withDryRun(command)), EXAMPLES)
      .argument('[key-result]', 'which one: goal/key-result, or enough of its name')
      .option('--key-result <text>', 'how its sentence reads'),
  )
    .option('--unset <key>', 'take a key out, or a step: steps/ID (repeat)', several)
    .option('--reword', 'let the sentence say the numbers that are counted')
    .option('--force', 'take back check-ins that it has no place for any more')
    .option('--why <text>', 'why a goalpost is moved after the start')
    .option('--by <name>', 'who moves it; else what COP_BY says')
    .action(async (written: string | undefined, options: KrEditOptions) => {
      await editKeyResult(sessionOf(command), written, options);
    });
}
