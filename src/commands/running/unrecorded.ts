import { type Calendar, quarterSpan, weekOfQuarter } from '../../domain/calendar.ts';
import { addDays, type CivilDate } from '../../domain/civil-date.ts';
import type { Goal } from '../../domain/goal.ts';
import { firstDay } from '../../domain/timeline.ts';
import { unrecordedMoves } from '../../insight/goalpost-history.ts';
import type { GoalpostMove } from '../../insight/goalpost-moves.ts';
import { goalHistory, type Unknown } from '../../workspace/git/goal-history.ts';
import { nodeDisk } from '../../workspace/node-disk.ts';
import type { Open } from './open.ts';
import { type Session, todayOf } from './session.ts';

/** Goals are mostly written in the quarter before: looked for from then on, git says in one go what they were. */
const WRITTEN_BEFORE = 100;

/**
 * The goalposts of goals that were moved in their files without a record, as git knows. What git cannot
 * say is told, where somebody can mend that.
 * @param goals as they were read
 */
export function unrecordedIn(
  session: Session,
  { root, community }: Open,
  goals: readonly Goal[],
): readonly GoalpostMove[] {
  const { charter, records } = community;
  const since = firstOf(goals, charter.calendar);
  if (since === undefined) return [];
  const looked = {
    root,
    goals,
    commit: session.at?.commit ?? null,
    since: addDays(since, -WRITTEN_BEFORE),
    // Asked for only where something is not committed: a clock in a time zone takes as long as git.
    get today() {
      return todayOf(session, charter);
    },
    calendar: charter.calendar,
  };
  const { changed, unknown } = session.progress.step('Asking git what the goals said before', () =>
    goalHistory(nodeDisk, session.env, looked),
  );
  if (unknown !== null) for (const line of UNKNOWN[unknown]) session.tell(line);
  return unrecordedMoves(changed, records);
}

/** The first day of a quarter, of its first week, or of what is to be done in it, whichever is the earliest. */
function firstOf(goals: readonly Goal[], calendar: Calendar): CivilDate | undefined {
  const days = goals.flatMap((goal) => [
    quarterSpan(goal.quarter, calendar).from,
    weekOfQuarter(goal.quarter, 1, calendar).from,
    ...[goal, ...goal.keyResults].map(({ timeline }) => firstDay(timeline)),
  ]);
  return days.sort()[0];
}

/** What to tell a person: nothing where git is not used. */
const UNKNOWN: Readonly<Record<Unknown, readonly string[]>> = {
  'nothing-there': [],
  'no-git': [],
  shallow: [
    'Not all commits are here, so what was changed in goals before is not seen',
    '  To see it: git fetch --unshallow',
  ],
  'not-trusted': [
    'Git does not read this folder, since it belongs to somebody else: what was changed in goals before is not seen',
    '  If you trust it, git log says how to change that',
  ],
  failed: [
    'Git gave no answer: what was changed in goals before is not seen',
    '  See whether git log works in this folder',
  ],
};
