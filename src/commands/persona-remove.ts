import type { Command } from 'commander';
import { pointersToPersona } from '../insight/pointers.ts';
import { renderPersona } from '../report/personas.ts';
import { personaRemovedText } from '../report/removed.ts';
import { plainScreen } from './running/deliver.ts';
import { openWorkspace } from './running/open.ts';
import { sessionOf, withDryRun, withExamples } from './running/options.ts';
import { type RemoveOptions, removeShown } from './running/remove.ts';
import { personaToEdit } from './running/to-edit.ts';

const EXAMPLES = [
  ['persona remove quiet-reader', 'show it, ask, and remove its file'],
  ['persona remove quiet --force', 'also where something serves it'],
  ['persona remove quiet --dry-run', 'print the diff, and remove nothing'],
] as const;

/** All that may name a persona, but for the roster: whom somebody is most like, `member edit` says. */
const READ = { personas: 'all', goals: 'all', practices: 'all', log: 'all' } as const;

/** `cop persona remove`: removes a persona's file. What serves it stays as it is. */
export function personaRemove(command: Command): void {
  withExamples(withDryRun(command), EXAMPLES)
    .argument('<persona>', 'which one: its id, or enough of it, or its file')
    .option('--force', 'do not ask, and remove it also where something serves it')
    .action(async (written: string, options: RemoveOptions) => {
      const session = sessionOf(command);
      const open = openWorkspace(session, READ);
      const { id, file, persona } = personaToEdit(open, written);
      const removal = {
        path: file,
        what: `the persona ${id}`,
        shown: persona ? renderPersona(persona, plainScreen(session)) : file,
        pointers: pointersToPersona(id, open.community),
        command: `persona remove ${id}`,
      };
      const outcome = await removeShown(session, open, removal, options);
      const { cop } = session.screen;
      if (outcome === 'removed') session.tell(personaRemovedText(id, open.community, cop));
    });
}
