import { type Command, Option } from 'commander';
import { addPersonas, type PersonaOptions } from './persona-add/write-personas.ts';
import { openWorkspace } from './running/open.ts';
import {
  sessionOf,
  several,
  text,
  withDryRun,
  withExamples,
  withoutBlanks,
} from './running/options.ts';

const EXAMPLES = [
  'persona add',
  'persona add "New analyst" --description "Six months in; asks little"',
  'persona add "Silent reader" --aspired --needs "A first step"',
] as const;

/** `cop persona add`: one persona a file, asked for or given by flags. */
export function personaAdd(command: Command): void {
  withExamples(withDryRun(command), EXAMPLES)
    .argument('[name]', 'what this kind of member is called', text)
    .option('--description <text>', 'who this is, in a sentence or two')
    .option('--needs <text>', 'what they need (repeat for several)', several)
    .option('--learns <text>', 'a way they prefer to learn (repeat for several)', several)
    .option('--challenges <text>', 'what stands in their way (repeat for several)', several)
    .addOption(new Option('--current', 'among the members now (if not said)').conflicts('aspired'))
    .option('--aspired', 'hoped for')
    .action(async (name: string | undefined, options: PersonaOptions) => {
      const session = sessionOf(command);
      const open = openWorkspace(session, { personas: 'all', goals: 'none', log: 'none' });
      await addPersonas(session, open, name, withoutBlanks(options));
    });
}
