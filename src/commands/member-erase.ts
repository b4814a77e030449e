import type { Command } from 'commander';
import { type EraseOptions, erasePerson } from './member-erase/erase.ts';
import { namedMember } from './running/named-member.ts';
import { openWorkspace } from './running/open.ts';
import { sessionOf, several, withDryRun, withExamples } from './running/options.ts';

const EXAMPLES = [
  ['member erase k3f9x2ab', 'show the change, ask, and erase'],
  ['member erase "Ana Silva" --dry-run', 'print the diff alone'],
  ['member erase k3f9x2ab --also "Anni"', 'and further words'],
] as const;

/** `cop member erase`: blanks what is personal of somebody, in every file; the figures stay. */
export function memberErase(command: Command): void {
  withExamples(withDryRun(command), EXAMPLES)
    .argument('<person>', 'who: their id, enough of it, or a part of their name')
    .option('--also <word>', 'a further name of theirs, erased wherever it is a word', several)
    .option('--yes', 'do not ask')
    .action(async (person: string, options: EraseOptions) => {
      const session = sessionOf(command);
      const scope = { personas: 'none', goals: 'none', log: 'all', members: 'all' } as const;
      const open = openWorkspace(session, scope);
      await erasePerson(session, open, namedMember(person, open), options);
    });
}
