import type { CivilDate } from '../../domain/civil-date.ts';
import type { HappeningDraft } from '../../domain/drafts.ts';
import { usageError } from '../../domain/errors.ts';
import type { Answer } from '../../insight/next/answers.ts';
import type { Facts } from '../../insight/next/facts.ts';
import type { AdviceItem } from '../../insight/next/item.ts';
import { type Resolved, resolveAdvice } from '../../insight/next/resolve-advice.ts';
import { ruleNameIn } from '../../insight/next/rules.ts';
import { answeredLines, standsLines } from '../../report/next/answered.ts';
import { refuseErrorsInLog } from '../checkin/find.ts';
import { record, say, toTakeBack } from '../checkin/recording.ts';
import { recordedJson } from '../log/recorded-json.ts';
import type { Open } from '../running/open.ts';
import type { Session } from '../running/session.ts';
import { whoRecords } from '../running/who-records.ts';
import type { Wish } from './wish.ts';

/** How an answer is recorded. */
export interface AnswerOptions {
  readonly note?: string;
  readonly by?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/**
 * Records what somebody says to a piece of advice: a record like any other, so that it holds for a
 * colleague on another branch too. What was answered for good stays as it is.
 * @throws CopError exit 2 where no such advice is there, 3 where the log has an error, 4 where the disk says no
 */
export function answerAdvice(
  session: Session,
  open: Open,
  facts: Facts,
  { wish, options }: { readonly wish: Wish; readonly options: AnswerOptions },
): void {
  refuseAt(session);
  refuseErrorsInLog(open);
  const resolved = resolveAdvice(wish.written, facts);
  const standing = answerThatStands(resolved, wish);
  if (resolved.kind === 'answered' || standing) {
    const answer = standing ?? resolved.answer;
    if (answer && options.json) session.printExactly(recordedJson([], [answer.record]));
    else if (answer) say(session, standsLines(answer, open.asOf));
    return;
  }
  if (wish.answer === 'done') refuseDoneOfPractice(resolved.item);
  const by = whoRecords(options.by, session.env);
  const said = { wish, note: options.note ?? null, by, on: open.asOf };
  const recording = {
    drafts: [answering(resolved.item, said)],
    answer: answeredLines(resolved.item, wish),
    afterwards: [toTakeBack(session, by)],
    ...(options.json ? { json: recordedJson } : {}),
  };
  record(session, open, recording, options);
}

/** What keeps a new answer from changing anything: what was done or is never wanted, or the same snooze. */
function answerThatStands(resolved: Resolved, wish: Wish): Answer | undefined {
  const { answer } = resolved;
  if (answer?.answer !== 'snoozed' || resolved.kind === 'answered') return answer;
  return wish.answer === 'snoozed' && wish.until === answer.until ? answer : undefined;
}

function answering(
  { id }: AdviceItem,
  {
    wish,
    ...said
  }: { readonly wish: Wish; readonly on: CivilDate } & Record<'note' | 'by', string | null>,
): HappeningDraft {
  const until = wish.answer === 'snoozed' ? { until: wish.until } : {};
  return {
    type: 'advice',
    keyResult: null,
    members: [],
    fields: { advice: id, answer: wish.answer, ...until },
    key: null,
    corrects: null,
    ...said,
  };
}

/**
 * `cop balance` and `cop practice list` would go on to say that it was missed.
 * @throws CopError exit 2 for a practice: what counts is a record of it
 */
function refuseDoneOfPractice({ id, command }: AdviceItem): void {
  if (ruleNameIn(id) !== 'practice') return;
  throw usageError(
    `--done: "${id}" is a practice, which counts as done once it is recorded`,
    'Record it; then this goes by itself',
    command,
  );
}

/** @throws CopError exit 2: a commit of the past cannot be written to */
function refuseAt({ at }: Pick<Session, 'at'>): void {
  if (at !== null)
    throw usageError('--at shows the past, where nothing is answered', 'Leave out --at');
}
