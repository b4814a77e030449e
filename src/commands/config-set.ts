import type { Command } from 'commander';
import type { Calendar } from '../domain/calendar.ts';
import { CopError, usageError } from '../domain/errors.ts';
import { CHARTER_FILE } from '../domain/layout.ts';
import { readWithSettings } from '../domain/settings-together.ts';
import { otherDays } from '../insight/other-days.ts';
import { consequenceOf, otherDaysLines } from '../report/settings.ts';
import { codeOf } from '../workspace/disk.ts';
import { CHARTER_KIND } from '../workspace/kinds.ts';
import { askedFor } from './config-set/ask.ts';
import { settingEdits, type Wish } from './config-set/edits.ts';
import { pairsFrom, unsetFrom } from './config-set/wishes.ts';
import { editFile } from './running/edit-file.ts';
import { type Open, openCharter, openEverything } from './running/open.ts';
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
      tellConsequence(session, { keys: Object.keys(given), ...moved });
    });
}

function tellConsequence(session: Session, moved: Parameters<typeof consequenceOf>[0]): void {
  const consequence = consequenceOf(moved);
  if (!consequence) return;
  const days = moved.before ? daysMoved(session, moved.before) : [];
  for (const line of [...consequence.says, ...days]) session.tell(line);
  session.tell(`Look at it: ${session.screen.cop} ${consequence.command}`);
}

/**
 * What the goals have of it that the weeks or quarters were moved: they are read by those of now. The
 * setting is written by then, so where they cannot be read nothing is said of them.
 */
function daysMoved(session: Session, before: Calendar): readonly string[] {
  try {
    const { community, asOf } = openEverything(session);
    return otherDaysLines(otherDays(community.goals, before, asOf));
  } catch (error) {
    if (error instanceof CopError || codeOf(error) !== undefined) return [];
    throw error;
  }
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
