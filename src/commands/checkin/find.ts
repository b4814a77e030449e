import { type Quarter, quarterOf } from '../../domain/calendar.ts';
import { type Community, referenceTo } from '../../domain/community.ts';
import type { Finding, FindingCode } from '../../domain/finding.ts';
import { LOG_FOLDER } from '../../domain/layout.ts';
import { named, type Resolved, resolveKeyResult } from '../../insight/resolve.ts';
import { errorsIn, type Open, refuseErrors } from '../running/open.ts';
import { dayFrom } from '../running/session.ts';

/**
 * The key result that is written on the command line. One that cannot be found may be of a file that
 * cannot be read: that is told first.
 * @param on the day that `--on` says: a name alone is first looked for in its quarter
 * @throws CopError exit 2 where there is none, 3 where it may be in a file with an error
 */
export function findKeyResult(written: string, open: Open, on?: string): Resolved {
  const quarter = on === undefined ? open.quarter : quarterOfDay(written, open, on);
  try {
    return resolveKeyResult(written, open.community, quarter);
  } catch (error) {
    refuseErrors(errorsIn(open));
    throw error;
  }
}

/** The quarter that holds a day, where a key result of it is called so; else the current one. */
function quarterOfDay(written: string, { community, quarter }: Open, on: string): Quarter {
  const then = quarterOf(dayFrom(on, '--on'), community.charter.calendar);
  const goals = community.goals.filter((goal) => goal.quarter === then);
  const ids = goals.flatMap(({ keyResults }) => keyResults);
  return named(written, ids, ({ id }) => id).length > 0 ? then : quarter;
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
