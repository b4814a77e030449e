import type { Command } from 'commander';
import { removeKeyResult } from './kr-remove/remove.ts';
import { sessionOf, withDryRun, withExamples } from './running/options.ts';

const EXAMPLES = [
  'kr remove invite-members',
  ['kr remove meet/invite-members --force', 'also where records name it'],
] as const;

/** `cop kr remove`: takes a key result out of its goal; its records stay. */
export function krRemove(command: Command): void {
  withExamples(withDryRun(command), EXAMPLES)
    .argument('[key-result]', 'which one: goal/key-result, or enough of its name')
    .option('--force', 'also where records name it; they stay')
    .action(
      async (
        written: string | undefined,
        options: { readonly force?: boolean; readonly dryRun?: boolean },
      ) => {
        await removeKeyResult(sessionOf(command), written, options);
      },
    );
}
