import type { CheckIn } from '../domain/check-in.ts';
import { referenceTo } from '../domain/community.ts';
import type { Goal } from '../domain/goal.ts';
import type { LogRecord } from '../domain/record.ts';
import { forestOf } from './correction-forest.ts';
import { hasPlaceFor } from './findings/wrong-fields.ts';
import { END_OF_LOG, inOrderOfLog } from './log-order.ts';

/**
 * The check-ins that say what their key result has no place for any more once its goal is edited: a
 * value of what became a milestone, a step that is gone. What it had no place for before is not
 * among them.
 * @param before undefined where the goal's file had an error: then it may have had a place for all
 * @param standing the check-ins that stand
 * @returns in the order given
 */
export function checkInsLeftBehind(
  before: Goal | undefined,
  after: Goal,
  standing: readonly CheckIn[],
): readonly CheckIn[] {
  const [was, is] = [keyResultsOf(before), keyResultsOf(after)];
  return standing.filter(({ keyResult, said }) => {
    const [old, now] = [was.get(keyResult ?? ''), is.get(keyResult ?? '')];
    if (!now || !said || hasPlaceFor(now, said)) return false;
    return !old || hasPlaceFor(old, said);
  });
}

function keyResultsOf(goal: Goal | undefined) {
  return new Map(goal?.keyResults.map((one) => [referenceTo(goal, one), one]));
}

/**
 * The records to withdraw so that none of these stands any more, nor what they correct: a withdrawal
 * of a correction alone would bring that back.
 * @param records all of the log
 * @returns one for each of `standing`, in their order
 */
export function recordsBehind(
  standing: readonly CheckIn[],
  records: readonly LogRecord[],
): readonly LogRecord[] {
  const { entries } = forestOf(inOrderOfLog(records), END_OF_LOG);
  const entryOf = new Map(entries.map((entry) => [entry.record, entry]));
  return standing.map((one) => {
    let behind: LogRecord = one;
    for (let entry = entryOf.get(one); entry; entry = entry.above ?? undefined)
      behind = entry.record ?? behind;
    return behind;
  });
}
