import { CopError, EXIT } from '../../domain/errors.ts';
import { textAt } from '../../domain/key-result-wishes.ts';
import { goalPath } from '../../domain/layout.ts';
import { named } from '../../insight/resolve.ts';
import {
  type GoalToEdit,
  type KeyResultToEdit,
  refuseTwins,
  resolveKeyResultToEdit,
} from '../../insight/resolve-to-edit.ts';
import { readToChange } from '../../workspace/change-file.ts';
import { errorsIn, type Open, refuseErrors } from '../running/open.ts';
import type { Session } from '../running/session.ts';
import { type Found, foundIn, listedIn } from './edits.ts';

/** A key result that is to be changed, as it stands in its goal's file. */
export interface Target {
  readonly goal: GoalToEdit;
  readonly found: Found;
  /** `goal/key-result`. */
  readonly reference: string;
}

/**
 * The key result that is written on the command line, also where its goal's file has an error.
 * @throws CopError exit 2 with the candidates, or the nearest name; 3 where the file's text has a
 *   fault, or none is found and there are files that could not be read
 */
export function targetOf(session: Session, open: Open, written: string): Target {
  const { goal, id } = resolved(session, open, written);
  const data = dataOf(session, open, goal);
  const found = foundIn(data, goal.id, id);
  return { goal, found, reference: `${goal.id}/${textAt(found.written, 'id') ?? id}` };
}

/**
 * What stands in a goal's file.
 * @throws CopError exit 3 where that is no YAML that can be understood
 */
export function dataOf(session: Session, open: Open, { file }: Pick<GoalToEdit, 'file'>): unknown {
  const source = readToChange(session.disk, open.root, file);
  refuseErrors(source.yaml.faults.map((fault) => source.finding(fault)));
  return source.yaml.data;
}

function resolved(
  session: Session,
  open: Open,
  written: string,
): Pick<KeyResultToEdit, 'goal' | 'id'> {
  try {
    return resolveKeyResultToEdit(written, open.community, open.quarter);
  } catch (error) {
    if (error instanceof CopError && error.exit === EXIT.data) throw error;
    const [only, another] = written.includes('/') ? [] : inUnread(session, open, written);
    if (only && !another) {
      refuseTwins(only.goal, open.community);
      return only;
    }
    refuseErrors(errorsIn(open).filter(({ place }) => /^goals(\/|$)/.test(place.file)));
    throw error;
  }
}

/** Among the quarter's goals that could not be read, those with a key result of that name. */
function inUnread(
  session: Session,
  open: Open,
  written: string,
): readonly Pick<KeyResultToEdit, 'goal' | 'id'>[] {
  return open.community.unread.goals
    .filter(({ quarter }) => quarter === open.quarter)
    .flatMap(({ id }) => {
      const goal = { id, quarter: open.quarter, file: goalPath(open.quarter, id), goal: undefined };
      const ids = listedIn(dataIfRead(session, open, goal)).map(
        ({ written: one }) => textAt(one, 'id') ?? '',
      );
      return named(written, ids, (one) => one).map((own) => ({ goal, id: own }));
    });
}

function dataIfRead(session: Session, open: Open, goal: GoalToEdit): unknown {
  try {
    return dataOf(session, open, goal);
  } catch {
    return undefined;
  }
}
