import type { Command } from 'commander';
import { FACILITATION_FILE } from '../domain/layout.ts';
import { wished } from '../workspace/edit/wished.ts';
import { FACILITATION_KIND } from '../workspace/kinds.ts';
import { askedWishes } from './practice-edit/ask.ts';
import { givenWishes, type PracticeEditOptions, TAKES_OUT } from './practice-edit/wishes.ts';
import { practiceToEdit, stillThere } from './practice-flags/file.ts';
import { READ_TO_WRITE } from './practice-flags/flags.ts';
import { withPracticeFlags } from './practice-flags/options.ts';
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

const EXAMPLES = [
  ['practice edit weekly-question', 'ask, showing what is there'],
  'practice edit welcome --rhythm "within 5 days of joining" --owner ben',
  ['practice edit thank --since 2027-01-04', 'a pause: due from that day on'],
  ['practice edit thank --unset owner', 'take it out'],
] as const;

/** `cop practice edit`: changes a practice, and leaves the rest of its file as it is. */
export function practiceEdit(command: Command): void {
  withPracticeFlags(withExamples(withEditor(withDryRun(command)), EXAMPLES))
    .argument('<practice>', 'which one: its id, or enough of it or its sentence')
    .option('--practice <text>', 'how its sentence reads; its id stays')
    .option('--since <date>', 'the day from which it is due')
    .option('--unset <key>', 'take a key out, as owner or personas (repeat)', several)
    .action(async (written: string, options: PracticeEditOptions) => {
      const session = sessionOf(command);
      const open = openWorkspace(session, READ_TO_WRITE);
      const target = practiceToEdit(session, open, written);
      const file = { path: FACILITATION_FILE, kind: FACILITATION_KIND };
      if (wantsEditor(options)) return editInEditor(session, open, file);
      const given = givenWishes(open, target, withoutBlanks(options));
      sayBlanks(session, options, { given, takesOut: TAKES_OUT });
      const wishes = given ?? (await askedWishes(session, open, target));
      if (!wishes) return session.tell('Nothing was written.');
      const edits = (data: unknown) => {
        const { index, keys } = stillThere(data, target.id);
        return wished(['practices', index], keys, wishes);
      };
      const { outcome } = editFile(session, open, { ...file, edits }, options);
      if (outcome === 'written') session.tell(`Look at it: ${session.screen.cop} practice list`);
    });
}
