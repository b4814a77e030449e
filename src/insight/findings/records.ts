import type { CheckIn } from '../../domain/check-in.ts';
import type { CivilDate } from '../../domain/civil-date.ts';
import type { Community } from '../../domain/community.ts';
import type { FileProblem, FindingCode } from '../../domain/finding.ts';
import type { KeyResult } from '../../domain/key-result.ts';
import { GOALS_FOLDER, logFolder, monthOfPath } from '../../domain/layout.ts';
import { nearest } from '../../domain/nearest.ts';
import { isHappening, type LogRecord } from '../../domain/record.ts';
import { END_OF_LOG } from '../log-order.ts';
import { keyResultsByReference } from '../references.ts';
import { isCheckIn, standingRecords } from '../standing.ts';
import { adviceAnswers } from './advice-answers.ts';
import { changesThatDiffer, repeatedChanges } from './changes.ts';
import { checkInsOutOfTime } from './days.ts';
import { happeningAdvice } from './happenings.ts';
import { recordsWithoutEffect } from './no-effect.ts';
import { checkInsBeyondUnit } from './unit-range.ts';

/**
 * Records that name what is not there, say what can hardly be, or lie in the folder of another month.
 * They stay as they are. What they name may stand in a file that could not be read: then nothing is
 * said of it.
 * @param today the day that it is, or the later one that was asked about
 */
export function recordAdvice(community: Community, today: CivilDate): readonly FileProblem[] {
  const { records, unread } = community;
  const keyResults = keyResultsByReference(community);
  const unreadGoals = new Set(unread.goals.map((goal) => goal.id));
  const standing = standingRecords(records, END_OF_LOG);
  const named = standing.filter((one) => isOfKeyResult(one) && !unreadGoals.has(goalNamedBy(one)));
  const meant = nearestOnce([...keyResults.keys()]);
  const ids = new Set(records.map((one) => one.id));
  return [
    ...named.flatMap((one) => unknownName(one, keyResults, meant)),
    ...(unread.log.length > 0 ? [] : records.flatMap((one) => unknownRecord(one, ids))),
    ...(unread.log.length > 0 ? [] : changesThatDiffer(standing, community)),
    ...(unread.charter ? [] : checkInsOutOfTime(standing, community, today)),
    ...checkInsBeyondUnit(standing.filter(isCheckIn), keyResults),
    ...happeningAdvice(standing, community),
    ...adviceAnswers(standing, community, today),
    ...recordsWithoutEffect(records),
    ...repeatedChanges(standing),
    ...records.flatMap(wrongMonth),
  ];
}

/** What happened is about no key result. */
function isOfKeyResult(record: LogRecord): boolean {
  return !isHappening(record);
}

/** The goal's id in a reference, `goal/key-result`. */
function goalNamedBy({ keyResult }: LogRecord): string {
  return (keyResult ?? '').split('/')[0] ?? '';
}

function unknownName(
  record: LogRecord,
  keyResults: ReadonlyMap<string, KeyResult>,
  meant: (reference: string) => string | undefined,
): readonly FileProblem[] {
  const reference = record.keyResult ?? '';
  const keyResult = keyResults.get(reference);
  if (keyResult) return isCheckIn(record) ? unknownStep(record, keyResult) : [];
  return [
    about(record, 'record/unknown-key-result', 'key_result', {
      message: `no goal has a key result ${reference}; this ${record.type} counts in nothing`,
      ...nameMeant(record, meant(reference)),
    }),
  ];
}

/** How a record comes to name the key result that was meant. What was removed on purpose may stay. */
function nameMeant(
  { id, type }: LogRecord,
  reference: string | undefined,
): Pick<FileProblem, 'remedy' | 'command'> {
  if (reference === undefined)
    return { remedy: `Compare it with the names in ${GOALS_FOLDER}/`, command: 'goal list' };
  const remedy = `Did you mean ${reference}?`;
  if (id === null || type !== 'check-in') return { remedy };
  return { remedy, command: `checkin ${reference} --corrects ${id}` };
}

/** What is nearest to a name, worked out once for each. */
function nearestOnce(candidates: readonly string[]): (written: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (written) => {
    if (!known.has(written)) known.set(written, nearest(written, candidates));
    return known.get(written);
  };
}

function unknownStep({ said, ...checkIn }: CheckIn, keyResult: KeyResult): readonly FileProblem[] {
  if (keyResult.kind !== 'milestone' || keyResult.steps.length === 0) return [];
  if (said?.kind !== 'done' && said?.kind !== 'undone') return [];
  const { step } = said;
  const steps = keyResult.steps.map((one) => one.id);
  if (step === true || steps.includes(step)) return [];
  const meant = nearest(step, steps);
  return [
    about(checkIn, 'record/unknown-step', said.kind, {
      message: `${checkIn.keyResult} has no step ${step}`,
      remedy: meant ? `Did you mean ${meant}?` : `Its steps are ${steps.join(', ')}`,
    }),
  ];
}

function unknownRecord(record: LogRecord, ids: ReadonlySet<string | null>): readonly FileProblem[] {
  const named = record.withdraws ?? record.corrects;
  if (named === null || ids.has(named)) return [];
  const does = record.withdraws === null ? 'corrects' : 'withdraws';
  return [
    about(record, 'record/unknown-record', does, {
      message: `it ${does} ${named}, and no record has that id`,
      remedy: 'Copy the id of the record that is meant',
    }),
  ];
}

function wrongMonth(record: LogRecord): readonly FileProblem[] {
  const folder = monthOfPath(record.place.file);
  const month = record.on.slice(0, 7);
  if (folder === undefined || folder === month) return [];
  return [
    about(record, 'record/month', 'on', {
      message: `it is of ${record.on}, and lies in the folder of ${folder}`,
      remedy: `Move it to ${logFolder(month)}, or put its date right`,
    }),
  ];
}

function about(
  { place }: Pick<LogRecord, 'place'>,
  code: FindingCode,
  key: string,
  says: Pick<FileProblem, 'message' | 'remedy' | 'command'>,
): FileProblem {
  return { code, file: place.file, path: [key], at: 'value', place, ...says };
}
