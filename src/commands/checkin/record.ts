import type { CheckInDraft } from '../../domain/drafts.ts';
import { type Open, openWorkspace, refuseErrors } from '../running/open.ts';
import { dayFrom, type Session } from '../running/session.ts';
import { whoRecords } from '../running/who-records.ts';
import { askAboutDue, askAboutOne } from './ask.ts';
import { correction } from './correct.ts';
import { type CheckInOptions, draftFromFlags } from './draft.ts';
import { findKeyResult, refuseErrorsInLog } from './find.ts';
import { whatFollows } from './follows.ts';
import { refuseMixed, type Words } from './modes.ts';
import { NOTHING_WRITTEN, type Recording, record, toTakeBack } from './recording.ts';
import { withdrawal } from './withdraw.ts';

/**
 * Records check-ins, or what corrects or takes one back, and says what follows.
 * @throws CopError exit 2 where something cannot be understood, or is missing and nobody is there to
 *   ask; 3 where the log has an error; 4 where the disk says no
 */
export async function recordCheckIns(
  session: Session,
  words: Words,
  options: CheckInOptions,
): Promise<void> {
  refuseMixed(words, options);
  const open = openWorkspace(session, {
    personas: 'none',
    goals: 'all',
    members: 'all',
    log: 'all',
  });
  const recording = await understand(session, open, words, options);
  if (recording.drafts.length === 0) return session.tell(recording.answer.join('\n'));
  record(session, open, recording, options);
}

function understand(
  session: Session,
  open: Open,
  words: Words,
  options: CheckInOptions,
): Promise<Recording> {
  const { corrects, withdraw } = options;
  // What says a wrong thing of its key result is mended by being taken back.
  const mended = withdraw === undefined ? undefined : 'record/wrong-field';
  const errors = refuseErrorsInLog(open, mended);
  const by = whoRecords(options.by, session.env);
  if (corrects !== undefined) return correction(session, open, words, { ...options, corrects, by });
  if (withdraw !== undefined) return withdrawal(session, open, words, { ...options, withdraw, by });
  if (words.written === undefined) refuseErrors(errors);
  return checkIns(session, open, words, { ...options, by });
}

async function checkIns(
  session: Session,
  open: Open,
  { written, typed }: Words,
  given: Omit<CheckInOptions, 'by'> & { readonly by: string | null },
): Promise<Recording> {
  const { by } = given;
  const asked = (drafts: readonly CheckInDraft[]): Recording => ({
    drafts,
    answer: drafts.length === 0 ? [NOTHING_WRITTEN] : [],
    afterwards: [toTakeBack(session, by)],
  });
  if (written === undefined) return asked(await askAboutDue(session, open, given));
  const named = findKeyResult(written, open, given.on);
  const on = given.on === undefined ? open.asOf : dayFrom(given.on, '--on');
  const draft = draftFromFlags(named, typed, given, { on, by });
  if (!draft) return asked(await askAboutOne(session, open, named, given));
  return { ...asked([draft]), answer: whatFollows(open, named, { ...draft, on }) };
}
