import type { CheckIn } from '../../domain/check-in.ts';
import { dataError } from '../../domain/errors.ts';
import type { Goal } from '../../domain/goal.ts';
import { goalSchema } from '../../domain/goal.ts';
import type { KeyResultFile } from '../../domain/key-result-file.ts';
import { parseTimeline } from '../../domain/timeline.ts';
import { validate } from '../../domain/validate.ts';
import { goalThatContinues, quarterAfter } from '../../insight/carried-goal.ts';
import { carryOver } from '../../insight/carry-over.ts';
import { closingFigures } from '../../insight/closing-figures.ts';
import type { KeyResultWithFigures } from '../../insight/figures.ts';
import { proposedFate } from '../../insight/proposed-fate.ts';
import { reviewOf } from '../../insight/review-open.ts';
import { proposedScore } from '../../insight/score.ts';
import { standingCheckIns } from '../../insight/standing.ts';
import type { CarrySubject } from '../../prompts/ask-carry-over.ts';
import type { ReviewSubject } from '../../prompts/ask-review.ts';
import { readToChange } from '../../workspace/change-file.ts';
import type { Open } from '../running/open.ts';
import type { Session } from '../running/session.ts';

/** A key result that is to be reviewed, with all that there is to know of it. */
export interface Subject extends ReviewSubject, CarrySubject {
  readonly goal: Goal;
}

/**
 * The key results of the quarter that is reviewed, by their references, in the order of its goals.
 * @throws CopError exit 3 or 5 where a goal's file is no longer what was read
 */
export function subjectsOf(session: Session, open: Open): ReadonlyMap<string, Subject> {
  const { community, quarter, asOf } = open;
  const checkIns = standingCheckIns(community.records, asOf);
  const subjects = closingFigures(community, quarter, asOf).goals.flatMap(
    ({ goal, keyResults }) => {
      const files = filesOf(session, open, goal);
      return keyResults.map((one) => subjectOf(open, { ...one, goal, checkIns, files }));
    },
  );
  return new Map(subjects.map((one) => [one.reference, one]));
}

interface Known extends KeyResultWithFigures {
  readonly goal: Goal;
  readonly checkIns: readonly CheckIn[];
  readonly files: readonly KeyResultFile[];
}

function subjectOf({ community, quarter }: Open, known: Known): Subject {
  const { goal, keyResult, reference, figures, files } = known;
  const { calendar } = community.charter;
  const its = known.checkIns.filter((one) => one.keyResult === reference && one.on <= figures.asOf);
  const file = files.find(({ id }) => id === keyResult.id);
  if (!file) throw changedSince(goal);
  const next = quarterAfter(quarter, calendar);
  return {
    goal,
    keyResult,
    reference,
    figures,
    file,
    next,
    noted: its.findLast(({ note }) => note !== null),
    proposed: proposedScore(figures),
    becomes: proposedFate(figures),
    before: reviewOf(community, quarter, reference),
    plan: carryOver(
      keyResult,
      figures,
      its.flatMap(({ said }) => said ?? []),
    ),
    readTimeline: (typed) => parseTimeline(typed, next, calendar),
    timeline: goalThatContinues(goal, community)?.timeline.written ?? null,
  };
}

/** The key results as the goal's file says them: also what of them no figure is made of. */
function filesOf(session: Session, open: Open, goal: Goal): readonly KeyResultFile[] {
  const source = readToChange(session.disk, open.root, goal.file);
  const { value } = validate(goalSchema, source.yaml.data);
  if (!value) throw changedSince(goal);
  return value.key_results ?? [];
}

function changedSince({ file }: Goal) {
  return dataError(`${file} was changed while it was read`, { remedy: 'Try again' });
}
