import { type FileProblem, fileAndLine } from '../../domain/finding.ts';
import { isHappening, type LogRecord } from '../../domain/record.ts';
import { byOrder, END_OF_LOG } from '../log-order.ts';
import { type Outcome, outcomes } from '../outcomes.ts';
import { rivalCorrections } from './rivals.ts';

/** Records that do nothing, or not what they say. They stay as they are. */
export function recordsWithoutEffect(records: readonly LogRecord[]): readonly FileProblem[] {
  const byId = new Map<string, LogRecord>();
  for (const one of records) if (one.id !== null && !byId.has(one.id)) byId.set(one.id, one);
  const circling = inCircles(records, byId);
  const became = outcomes(records, END_OF_LOG);
  const rivals = rivalCorrections(records, byId, became);
  return records.flatMap((one) => {
    const named = byId.get(one.withdraws ?? one.corrects ?? '');
    if (!named) return [];
    if (circling.has(one)) return circle(one, named);
    return (
      ofWithdrawal(one, named) ??
      oneKey(one, named) ??
      afterWithdrawal(one, became.get(one)) ??
      besides(one, rivals.get(one)) ??
      []
    );
  });
}

/** The records that correct themselves, or one another in a circle. */
function inCircles(
  records: readonly LogRecord[],
  byId: ReadonlyMap<string, LogRecord>,
): ReadonlySet<LogRecord> {
  const found = new Set<LogRecord>();
  const seen = new Set<LogRecord>();
  for (const start of records) {
    const walk: LogRecord[] = [];
    let one: LogRecord | undefined = start;
    while (one && !seen.has(one)) {
      seen.add(one);
      walk.push(one);
      one = byId.get(one.corrects ?? '');
    }
    const back = one ? walk.indexOf(one) : -1;
    if (back >= 0) for (const member of walk.slice(back)) found.add(member);
  }
  return found;
}

function circle(one: LogRecord, named: LogRecord): readonly FileProblem[] {
  return about(one, 'corrects', {
    message:
      one === named
        ? 'it corrects itself, which does nothing'
        : 'it and what it corrects correct one another; only the last of them stands',
    remedy: 'Copy the id of the record that is meant',
  });
}

function ofWithdrawal(one: LogRecord, named: LogRecord): readonly FileProblem[] | undefined {
  if (named.withdraws === null) return undefined;
  if (one.withdraws === null)
    return about(one, 'corrects', {
      message:
        'it corrects a withdrawal: what was withdrawn stays so, and this stands as a record of its own',
      remedy: 'Leave it so, or withdraw it if it should not count',
    });
  return about(one, 'withdraws', {
    message: 'it withdraws a withdrawal, which does nothing: what was withdrawn stays so',
    remedy: 'Record it again',
    command: recordingCommand(named),
  });
}

function oneKey(one: LogRecord, named: LogRecord): readonly FileProblem[] | undefined {
  if (one.key === null || one.key !== named.key) return undefined;
  const does = one.withdraws === null ? 'corrects' : 'withdraws';
  return about(one, 'key', {
    message: `it has the key of the record that it ${does}, so the two are one, and the first stands`,
    remedy: 'Give it a key of its own, or none',
  });
}

/** A withdrawal takes the corrections that were there along: nothing is wrong with those. */
function afterWithdrawal(
  one: LogRecord,
  outcome: Outcome | undefined,
): readonly FileProblem[] | undefined {
  if (outcome?.kind !== 'withdrawn' || outcome.by.withdraws === one.id) return undefined;
  if (!isWrittenAfter(one, outcome.by)) return undefined;
  return about(one, 'corrects', {
    message: `what it corrects was withdrawn before (${fileAndLine(outcome.by.place)}), so it does nothing`,
    remedy: 'Record it anew, without `corrects`, if it is true all the same',
    command: recordingCommand(one),
  });
}

/** The command that writes records of its kind. */
function recordingCommand(record: LogRecord): string {
  return isHappening(record) ? 'log' : 'checkin';
}

/** By their ids, which say when they were made; where one has none, by the order of the log. */
function isWrittenAfter(one: LogRecord, other: LogRecord): boolean {
  return one.id !== null && other.id !== null ? one.id > other.id : byOrder(one, other) > 0;
}

function besides(one: LogRecord, other: LogRecord | undefined): readonly FileProblem[] | undefined {
  if (!other) return undefined;
  return about(one, 'corrects', {
    message: `${fileAndLine(other.place)} corrects the same record, and only that one counts`,
    remedy: 'Withdraw the one that is wrong; if both are right in part, correct the other',
  });
}

function about(
  { place }: LogRecord,
  key: string,
  says: Pick<FileProblem, 'message' | 'remedy' | 'command'>,
): readonly FileProblem[] {
  return [{ code: 'record/no-effect', file: place.file, path: [key], at: 'value', place, ...says }];
}
