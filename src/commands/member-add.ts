import type { Command } from 'commander';
import { type AddOptions, addMembers } from './member-add/add.ts';
import { withMemberFlags } from './member-flags/options.ts';
import { openWorkspace } from './running/open.ts';
import { sessionOf, text, withDryRun, withExamples, withoutBlanks } from './running/options.ts';

const EXAMPLES = [
  'member add',
  'member add "Ana Silva" --email ana@example.org --status invited',
  'member add "Ben Osei" --handle slack=ben --offer "Reviews of charts"',
] as const;

/** `cop member add`: one person, or at a terminal one after another; each goes into a new file. */
export function memberAdd(command: Command): void {
  withExamples(withDryRun(withMemberFlags(command)), EXAMPLES)
    .argument('[name]', 'what they are called', text)
    .option('--again', 'also where the roster has somebody who may be the same')
    .action(async (name: string | undefined, options: AddOptions) => {
      const session = sessionOf(command);
      const open = openWorkspace(session, {
        personas: 'all',
        goals: 'none',
        log: 'none',
        members: 'all',
      });
      await addMembers(session, open, name, withoutBlanks(options));
    });
}
