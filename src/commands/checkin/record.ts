import type { CheckInDraft } from '../../domain/drafts.ts';
import type { Finding } from '../../domain/finding.ts';
import { type Resolved, resolveKeyResult } from '../../insight/resolve.ts';
import { isPlausible, recordFiles, ulids } from '../../workspace/write-records.ts';
import { errorsIn, type Open, openWorkspace, refuseErrors } from '../running/open.ts';
import { dayFrom, type Session } from '../running/session.ts';
import { writeNew } from '../running/write.ts';
import { askAboutDue, askAboutOne } from './ask.ts';
import { type CheckInOptions, draftFromFlags } from './draft.ts';
import { whatFollows } from './follows.ts';

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
  const open = openWorkspace(session, { personas: 'none', goals: 'all', log: 'all' });
  const { drafts, answer } = await understand(session, open, words, options);
  if (drafts.length === 0) return session.tell('Nothing was written.');
  const files = recordFiles(drafts, session.now, ulids(), open.community.records);
  const done = writeNew(session, open.root, files, options);
  if (done === 'shown') return session.tell(answer);
  if (answer !== '') session.print(answer);
  if (!isPlausible(session.now))
    session.tell(`The clock of this computer says ${session.now.getUTCFullYear()}: set it right.`);
  session.tell(`\n${files.map(({ path }) => `Wrote ${path}`).join('\n')}`);
  session.tell(`To take it back: delete ${files.length === 1 ? 'that file' : 'those files'}`);
}

/** The check-ins to record, and what to answer; a dialogue has answered as it went. */
interface Understood {
  readonly drafts: readonly CheckInDraft[];
  readonly answer: string;
}

async function understand(
  session: Session,
  open: Open,
  { written, typed }: Words,
  options: CheckInOptions,
): Promise<Understood> {
  const by = options.by ?? (session.env.COP_BY || null);
  const given = { ...options, by };
  const errors = errorsIn(open);
  refuseErrors(errors.filter((error) => /^log(\/|$)/.test(error.place.file)));
  if (written === undefined) {
    refuseErrors(errors);
    return { drafts: await askAboutDue(session, open, given), answer: '' };
  }
  const resolved = resolvedAmong(written, open, errors);
  const on = options.on === undefined ? open.asOf : dayFrom(options.on, '--on');
  const draft = draftFromFlags(resolved, typed, options, { on, by });
  if (!draft) return { drafts: await askAboutOne(session, open, resolved, given), answer: '' };
  return { drafts: [draft], answer: whatFollows(open, resolved, draft) };
}

/** A key result that cannot be found may be one of a file that cannot be read: that is told first. */
function resolvedAmong(written: string, open: Open, errors: readonly Finding[]): Resolved {
  try {
    return resolveKeyResult(written, open.community, open.quarter);
  } catch (error) {
    refuseErrors(errors);
    throw error;
  }
}
