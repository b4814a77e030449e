import { type Community, referenceTo } from '../../domain/community.ts';
import type { Finding, FindingCode } from '../../domain/finding.ts';
import { LOG_FOLDER } from '../../domain/layout.ts';
import { type Resolved, resolveKeyResult } from '../../insight/resolve.ts';
import { errorsIn, type Open, refuseErrors } from '../running/open.ts';

/**
 * The key result that is written on the command line. One that cannot be found may be of a file that
 * cannot be read: that is told first.
 * @throws CopError exit 2 where there is none, 3 where it may be in a file with an error
 */
export function findKeyResult(written: string, open: Open): Resolved {
  try {
    return resolveKeyResult(written, open.community, open.quarter);
  } catch (error) {
    refuseErrors(errorsIn(open));
    throw error;
  }
}

/** The key result that a record names, `goal/key-result`, of whatever quarter; undefined where there is none. */
export function keyResultNamed(
  reference: string | null,
  { goals }: Community,
): Resolved | undefined {
  for (const goal of goals)
    for (const keyResult of goal.keyResults)
      if (referenceTo(goal, keyResult) === reference) return { goal, keyResult, reference };
  return undefined;
}

/**
 * What is recorded rests on all of the log.
 * @param passedOver what stands in nobody's way, by its code
 * @returns every other error there is
 * @throws CopError exit 3 where the log has one
 */
export function refuseErrorsInLog(open: Open, passedOver?: FindingCode): readonly Finding[] {
  const errors = errorsIn(open).filter(({ code }) => code !== passedOver);
  const inLog = errors.filter(
    ({ place }) => place.file === LOG_FOLDER || place.file.startsWith(`${LOG_FOLDER}/`),
  );
  refuseErrors(inLog);
  return errors;
}
