import { longDate } from '../../domain/civil-date.ts';
import type { HappeningDraft } from '../../domain/drafts.ts';
import { withRecord } from '../../insight/if-recorded.ts';
import { shortId } from '../../insight/resolve-record.ts';
import { byAndOn, happeningClause } from '../../report/happening-text.ts';
import { oneLine } from '../../report/record-text.ts';
import { refuseErrorsInLog } from '../checkin/find.ts';
import { record, toTakeBack } from '../checkin/recording.ts';
import { type Open, openWorkspace } from '../running/open.ts';
import type { Session } from '../running/session.ts';
import { whoRecords } from '../running/who-records.ts';
import { type CorrectOptions, corrected } from './corrected.ts';
import { dayOn } from './day.ts';
import { movedLines } from './moved.ts';
import { type NamedHappening, namedHappening } from './named.ts';
import { namesIn, peopleNamed } from './people.ts';
import { READ_FOR_LOG } from './record-happening.ts';
import { recordedJson } from './recorded-json.ts';

/** What stands on the command line behind `log correct`. */
interface CorrectWords {
  readonly written: string;
  readonly who: readonly string[];
}

/**
 * Puts a record of what happened right: what the flags do not say anew stays as it is. Its reason is said
 * in its note, as that of a check-in that is corrected.
 * @throws CopError exit 2 where there is no such record, or the flags say nothing or what cannot be
 *   understood; 3 where the log has an error; 4 where the disk says no
 */
export async function correctHappening(
  session: Session,
  { written, who }: CorrectWords,
  options: CorrectOptions,
): Promise<void> {
  const open = openWorkspace(session, READ_FOR_LOG);
  refuseErrorsInLog(open);
  const by = whoRecords(options.by, session.env);
  const old = namedHappening(written, open, by, 'correct');
  const said = {
    members: who.length === 0 ? undefined : peopleNamed(who, open).map(({ id }) => id),
    on: dayOn(options.on, open.asOf),
    by,
  };
  const draft = corrected(old, said, { options, community: open.community, written: who });
  if (!draft) return session.tell(`Nothing to correct: that is what ${shortId(old)} says already`);
  const recording = {
    drafts: [draft],
    answer: changesIn(old, draft, open),
    afterwards: [toTakeBack(session, by)],
    ...(options.json ? { json: recordedJson } : {}),
  };
  record(session, open, recording, options);
}

/** What it said and says now, and which key results that moves; not yet safe to print. */
function changesIn(old: NamedHappening, draft: HappeningDraft, open: Open): readonly string[] {
  const { community, asOf } = open;
  const nameOf = namesIn(community);
  const now = { ...draft, says: draft.fields };
  const on = draft.on ?? old.on;
  const isNoteNew = draft.note !== null && draft.note !== old.note;
  return [
    `It said: ${happeningClause(old, nameOf)}, ${byAndOn(old, asOf)}`,
    `Now: ${happeningClause(now, nameOf)}, on ${longDate(on)}`,
    ...(isNoteNew ? [`  ${oneLine(draft.note ?? '')}`] : []),
    ...(on > asOf ? [`  It counts from ${longDate(on)} on.`] : []),
    ...movedLines(open, withRecord(community, draft), [old.on, on]),
  ];
}
