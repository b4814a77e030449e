import type { Command } from 'commander';
import { usageError } from '../domain/errors.ts';
import { CHARTER_FILE } from '../domain/layout.ts';
import { readWithSettings } from '../domain/settings-together.ts';
import { consequenceOf } from '../report/settings.ts';
import { CHARTER_KIND } from '../workspace/kinds.ts';
import { askedFor } from './config-set/ask.ts';
import { settingEdits, type Wish } from './config-set/edits.ts';
import { pairsFrom, unsetFrom } from './config-set/wishes.ts';
import { editFile } from './running/edit-file.ts';
import { type Open, openCharter } from './running/open.ts';
import { sessionOf, withDryRun, withExamples } from './running/options.ts';
import type { Session } from './running/session.ts';

const EXAMPLES = [
  ['config set', 'choose one, then its value'],
  'config set timezone Europe/Lisbon',
  ['config set quarters.2026-Q4.starts 2026-10-05', 'week 1 begins there'],
  'config set status.at_risk 0.7 status.on_track "95 %"',
  ['config set week_starts --unset', 'back to the usual'],
] as const;

interface SetOptions {
  readonly unset?: boolean;
  readonly dryRun?: boolean;
}

/** `cop config set`: gives settings a value, or puts them back to the usual. */
export function configSet(command: Command): void {
  withExamples(withDryRun(command), EXAMPLES)
    .argument('[key-and-value...]', 'a setting and its value; several pairs if you like')
    .option('--unset', 'put the settings that are named back to the usual')
    .action(async (words: readonly string[], options: SetOptions) => {
      const session = sessionOf(command);
      const open = openCharter(session);
      const wishes = await wishesFrom(session, open, words, options);
      if (!wishes) return session.tell('Nothing was written.');
      const given = Object.fromEntries(wishes.map(({ setting, value }) => [setting.key, value]));
      const edit = {
        path: CHARTER_FILE,
        kind: { ...CHARTER_KIND, read: readWithSettings(CHARTER_KIND.read, given) },
        edits: (data: unknown) => settingEdits(data, wishes),
      };
      const { outcome, before, after } = editFile(session, open, edit, options);
      if (outcome !== 'written') return;
      const moved = { before: before?.calendar, after: after.calendar, asOf: open.asOf };
      const consequence = consequenceOf({ keys: Object.keys(given), ...moved });
      for (const says of consequence?.says ?? []) session.tell(says);
      if (consequence) session.tell(`Look at it: ${session.screen.cop} ${consequence.command}`);
    });
}

async function wishesFrom(
  session: Session,
  open: Open,
  words: readonly string[],
  { unset }: SetOptions,
): Promise<readonly Wish[] | undefined> {
  if (unset && words.length === 0)
    throw usageError('--unset: there is no setting', 'Name it', 'config set week_starts --unset');
  if (unset) return unsetFrom(words, open.quarter);
  return words.length < 2 ? askedFor(session, open, words[0]) : pairsFrom(words, open.quarter);
}
