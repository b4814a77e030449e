import { type CivilDate, longDate, shortDate } from '../../domain/civil-date.ts';
import type { HappeningDraft } from '../../domain/drafts.ts';
import { usageError } from '../../domain/errors.ts';
import { fileAndLine } from '../../domain/finding.ts';
import type { Happening } from '../../domain/happening.ts';
import { SHARED_KEYS } from '../../domain/happening-schemas.ts';
import type { AskNow } from '../../insight/asks-now.ts';
import { withRecord } from '../../insight/if-recorded.ts';
import { shortId } from '../../insight/resolve-record.ts';
import { askTitle } from '../../report/matching/ask-text.ts';
import { refuseErrorsInLog } from '../checkin/find.ts';
import { record, say, toTakeBack } from '../checkin/recording.ts';
import { dayOn } from '../log/day.ts';
import { movedLines } from '../log/moved.ts';
import { namesIn } from '../log/people.ts';
import { READ_FOR_LOG } from '../log/record-happening.ts';
import { recordedJson } from '../log/recorded-json.ts';
import { askNamed } from '../matching/ask-named.ts';
import { type Open, openWorkspace } from '../running/open.ts';
import type { Session } from '../running/session.ts';
import { whoRecords } from '../running/who-records.ts';

/** What the flags of `cop ask close` say. */
export interface CloseOptions {
  readonly why?: string;
  readonly on?: string;
  readonly by?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/**
 * Closes an ask, by a record that corrects it: it says all that the ask says, and the day. One that was
 * answered or closed already stays as it is.
 * @throws CopError exit 2 where no such ask is there, or the day is before it; 3 where the log has an
 *   error; 4 where the disk says no
 */
export function closeAsk(session: Session, written: string, options: CloseOptions): void {
  const open = openWorkspace(session, READ_FOR_LOG);
  refuseErrorsInLog(open);
  const now = askNamed(written, open);
  const closed = dayOn(options.on, open.asOf) ?? open.asOf;
  refuseEarlier(now.ask, closed);
  const title = askTitle(now.ask, namesIn(open.community));
  if (now.state !== 'open') {
    if (options.json) session.printExactly(recordedJson([], [now.ask]));
    else say(session, alreadyLines(now, title, open));
    return;
  }
  const by = whoRecords(options.by, session.env);
  const draft = closing(now.ask, { closed, why: options.why ?? null, by });
  const answer = [
    `${title}: closed${closed === open.asOf ? '' : ` from ${longDate(closed)} on`}`,
    ...(options.why === undefined ? [] : [`  ${options.why}`]),
    ...movedLines(open, withRecord(open.community, draft), [now.ask.on]),
  ];
  const afterwards = [toTakeBack(session, by)];
  record(
    session,
    open,
    { drafts: [draft], answer, afterwards, ...(options.json ? { json: recordedJson } : {}) },
    options,
  );
}

function refuseEarlier(ask: Happening, closed: CivilDate): void {
  if (closed >= ask.on) return;
  throw usageError(
    `--on: ${longDate(closed)} is before the ask was made, on ${longDate(ask.on)}`,
    'Give the day from which nobody waits for an answer',
  );
}

/** Why stands behind the ask's own note, which may be all that says what was asked. */
function closing(
  ask: Happening,
  { closed, why, by }: Record<'why' | 'by', string | null> & { readonly closed: CivilDate },
): HappeningDraft {
  if (ask.id === null)
    throw usageError(
      `the ask at ${fileAndLine(ask.place)} has no id, so no other record can name it`,
      'It was written by hand: add "closed" to that line',
    );
  const own = Object.entries(ask.says).filter(([key]) => !(key in SHARED_KEYS || key === 'type'));
  const note = [ask.note, why].filter((one) => one !== null).join('\n');
  return {
    type: 'ask',
    keyResult: null,
    on: null,
    members: ask.members,
    fields: { ...Object.fromEntries(own), closed },
    note: note === '' ? null : note,
    by,
    // With the key of what it corrects the two would be one record, and the first would stand.
    key: null,
    corrects: ask.id,
  };
}

function alreadyLines(
  { state, since, answers }: AskNow,
  title: string,
  { asOf }: Open,
): readonly string[] {
  const [first] = answers;
  const when = since === null ? '' : ` on ${shortDate(since, asOf)}`;
  return [
    `${title}: ${state}${when} already, so there is nothing to close`,
    ...(first ? [`  ${shortId(first)} (${fileAndLine(first.place)})`] : []),
  ];
}
