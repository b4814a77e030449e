import type { Command } from 'commander';
import { charterSaid, isOfCharter } from '../domain/charter-keys.ts';
import { CHARTER_FILE } from '../domain/layout.ts';
import { askCharterAnew } from '../prompts/ask-charter-anew.ts';
import { readToChange } from '../workspace/change-file.ts';
import { refuseElsewhere } from '../workspace/checked-edit.ts';
import { wished } from '../workspace/edit/wished.ts';
import { CHARTER_KIND } from '../workspace/kinds.ts';
import { charterEdits } from './charter-edit/edits.ts';
import { slipsToUnset } from './charter-edit/slips.ts';
import { type CharterOptions, givenWishes, TAKES_OUT } from './charter-edit/wishes.ts';
import { sayBlanks } from './running/blanks.ts';
import { editFile } from './running/edit-file.ts';
import { editInEditor, wantsEditor } from './running/in-editor.ts';
import { missing } from './running/missing.ts';
import { type Open, openCharter } from './running/open.ts';
import {
  sessionOf,
  several,
  withDryRun,
  withEditor,
  withExamples,
  withoutBlanks,
} from './running/options.ts';
import type { Session } from './running/session.ts';

const EXAMPLES = [
  ['charter edit', 'ask about all of it'],
  'charter edit --domain "Showing data" --hoped-for "Anyone who shows data"',
  ['charter edit --facilitator ana --facilitator ben', 'these two alone'],
  ['charter edit --unset sponsor', 'take it out'],
] as const;

/** `cop charter edit`: changes what the charter says, and leaves the rest of cop.yaml as it is. */
export function charterEdit(command: Command): void {
  withExamples(withEditor(withDryRun(command)), EXAMPLES)
    .option('--name <text>', 'what the community is called')
    .option('--members <text>', 'who its members are now')
    .option('--hoped-for <text>', 'whom it hopes for')
    .option('--domain <text>', 'what it is about')
    .option('--practice <text>', 'what members do together, and to what end')
    .option('--sponsor <text>', 'who stands behind it in the organisation')
    .option('--scope <text>', 'what belongs to it, and what does not')
    .option('--facilitator <name>', 'who facilitates it (repeat for all of them)', several)
    .option('--meets <text>', 'when and where it meets')
    .option('--review-on <date>', 'when you look at the charter again, as 2027-01-15')
    .option('--unset <key>', 'take a key out, as sponsor or members.hoped_for (repeat)', several)
    .action(async (options: CharterOptions) => {
      const session = sessionOf(command);
      const file = { path: CHARTER_FILE, kind: CHARTER_KIND };
      if (wantsEditor(options)) return editInEditor(session, openCharter(session), file);
      const open = openCharter(session);
      const slips = slipsToUnset(session, open, options.unset);
      const given = givenWishes(withoutBlanks(options), slips);
      sayBlanks(session, options, { given, takesOut: TAKES_OUT });
      const wishes = given ?? (await asked(session, open));
      if (!wishes) return session.tell('Nothing was written.');
      const edits = (data: unknown) => [
        ...charterEdits(data, wishes),
        ...wished([], data, Object.fromEntries(slips.map((key) => [key, null]))),
      ];
      const { outcome } = editFile(session, open, { ...file, edits }, options);
      if (outcome === 'written') session.tell(`Look at it: ${session.screen.cop} charter show`);
    });
}

async function asked(session: Session, open: Open) {
  if (!session.asker)
    throw missing('what to change', { flag: '--domain "Showing data", or another of its flags' });
  const source = readToChange(session.disk, open.root, CHARTER_FILE);
  refuseElsewhere(source, CHARTER_KIND, ({ missing: lost, path }) => isOfCharter(lost ?? path));
  return askCharterAnew(await session.asker(), (key) => charterSaid(source.yaml.data, key));
}
