import { type Command, Option } from 'commander';
import { wished } from '../workspace/edit/wished.ts';
import { personaKind } from '../workspace/kinds.ts';
import { askedWishes } from './persona-edit/ask.ts';
import { givenWishes, type PersonaEditOptions, TAKES_OUT } from './persona-edit/wishes.ts';
import { sayBlanks } from './running/blanks.ts';
import { editFile } from './running/edit-file.ts';
import { editInEditor, wantsEditor } from './running/in-editor.ts';
import { openWorkspace } from './running/open.ts';
import {
  sessionOf,
  several,
  withDryRun,
  withEditor,
  withExamples,
  withoutBlanks,
} from './running/options.ts';
import { personaToEdit } from './running/to-edit.ts';

const EXAMPLES = [
  'persona edit new-analyst',
  'persona edit new --description "Six months in; asks little"',
  ['persona edit new --needs "A first chart"', 'this and nothing else'],
  ['persona edit new --unset challenges', 'take it out'],
] as const;

/** What counts where a persona's file does not say it. */
const UNSAID = { status: 'current' } as const;

/** `cop persona edit`: changes what a persona's file says, and leaves the rest of it as it is. */
export function personaEdit(command: Command): void {
  withExamples(withEditor(withDryRun(command)), EXAMPLES)
    .argument('<persona>', 'which one: its id, or enough of it, or its file')
    .option('--name <text>', 'what this kind of member is called; its id stays')
    .option('--description <text>', 'who this is, in a sentence or two')
    .option('--needs <text>', 'what they need (repeat for all of it)', several)
    .option('--learns <text>', 'a way they prefer to learn (repeat for all of them)', several)
    .option('--challenges <text>', 'what stands in their way (repeat for all of it)', several)
    .addOption(new Option('--current', 'among the members now').conflicts('aspired'))
    .option('--aspired', 'hoped for')
    .option('--unset <key>', 'take a key out, as description or needs (repeat)', several)
    .action(async (written: string, options: PersonaEditOptions) => {
      const session = sessionOf(command);
      const open = openWorkspace(session, { personas: 'all', goals: 'none', log: 'none' });
      const target = personaToEdit(open, written);
      const file = { path: target.file, kind: personaKind(target.id) };
      if (wantsEditor(options)) return editInEditor(session, open, file);
      const given = givenWishes(session, open, target, withoutBlanks(options));
      sayBlanks(session, options, { given, takesOut: TAKES_OUT });
      const wishes = given ?? (await askedWishes(session, open, target));
      if (!wishes) return session.tell('Nothing was written.');
      const edit = {
        ...file,
        edits: (data: unknown) => wished([], data, wishes, UNSAID),
      };
      const { outcome } = editFile(session, open, edit, options);
      if (outcome === 'written')
        session.tell(`Look at it: ${session.screen.cop} persona show ${target.id}`);
    });
}
