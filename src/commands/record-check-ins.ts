import type { CheckInDraft } from '../domain/drafts.ts';
import { resolveKeyResult } from '../insight/resolve.ts';
import { isPlausible, recordFiles, ulids } from '../workspace/write-records.ts';
import { askAboutDue, askAboutOne } from './ask-check-ins.ts';
import { type CheckInOptions, draftFromFlags } from './check-in-draft.ts';
import { tellWhatFollows } from './check-in-follows.ts';
import { type Open, openWhole } from './open.ts';
import { dayFrom, type Session } from './session.ts';
import { writeNew } from './write.ts';

/** What stands on the command line behind `checkin`. */
interface Words {
  readonly written: string | undefined;
  readonly typed: string | undefined;
}

/**
 * Records check-ins in new files, one for each month that they are of, and says what follows.
 * @throws CopError exit 2 where something cannot be understood, or is missing and nobody is there to ask
 */
export async function recordCheckIns(
  session: Session,
  words: Words,
  options: CheckInOptions,
): Promise<void> {
  const open = openWhole(session, { personas: 'none', goals: 'all', log: 'all' });
  const drafts = await draftsFrom(session, open, words, options);
  if (drafts.length === 0) return session.tell('Nothing was written.');
  const files = recordFiles(drafts, session.now, ulids(), open.community.checkIns);
  if (writeNew(session, open.root, files, options) === 'shown') return;
  if (!isPlausible(session.now))
    session.tell(
      `\nThe clock of this computer says ${session.now.getUTCFullYear()}: set it right.`,
    );
  const paths = files.map((file) => file.path);
  session.tell(`\n${paths.map((path) => `Wrote ${path}`).join('\n')}`);
  session.tell(`To take it back: delete ${paths.length === 1 ? 'that file' : 'those files'}`);
}

async function draftsFrom(
  session: Session,
  open: Open,
  { written, typed }: Words,
  options: CheckInOptions,
): Promise<readonly CheckInDraft[]> {
  const by = options.by ?? (session.env.COP_BY || null);
  const given = { ...options, by };
  if (written === undefined) return askAboutDue(session, open, given);
  const resolved = resolveKeyResult(written, open.community, open.quarter);
  const on = options.on === undefined ? open.asOf : dayFrom(options.on, '--on');
  const draft = draftFromFlags(resolved, typed, options, { on, by });
  if (!draft) return askAboutOne(session, open, resolved, given);
  tellWhatFollows(session, open, resolved, draft);
  return [draft];
}
