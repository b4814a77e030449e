import { CopError, EXIT } from '../../domain/errors.ts';
import { GOALS_FOLDER } from '../../domain/layout.ts';
import { type Explained, resolveExplained } from '../../insight/derivation/resolve-explained.ts';
import { foundIn, type Open, openWorkspace, refuseErrors } from '../running/open.ts';
import type { Session } from '../running/session.ts';

/** What is to be explained, and the workspace as far as it was read for that. */
interface Found {
  readonly open: Open;
  readonly explained: Explained;
}

/**
 * Finds what is to be explained in the quarter, whose goals alone are read; what is not there by the
 * whole id of its goal, in any other. What cannot be found may be in a file that cannot be read: that
 * is told first.
 * @param quarter as `--quarter` says it; else the one that holds the day
 * @throws CopError exit 2 with the candidates, or the nearest name; 3 where it may be in such a file
 */
export function findExplained(
  session: Session,
  written: string | undefined,
  quarter: string | undefined,
): Found {
  const near = openFor(session, 'quarter', quarter);
  try {
    const explained = find(written, near);
    if (isMeant(explained, written)) return { open: near, explained };
  } catch (error) {
    if (!(error instanceof CopError) || error.exit !== EXIT.usage) throw error;
  }
  const all = openFor(session, 'all', quarter);
  return { open: all, explained: findInAny(written, all) };
}

/** Whether no goal of another quarter can be meant: its id may be the beginning of this one's. */
function isMeant(explained: Explained, written = ''): boolean {
  const [id = '', keyResult] = written.trim().toLowerCase().split('/');
  if (explained.kind === 'goal') return explained.goal.id === id;
  return explained.kind !== 'key-result' || keyResult === undefined
    ? true
    : explained.named.goal.id === id;
}

function findInAny(written: string | undefined, all: Open): Explained {
  try {
    return find(written, all);
  } catch (error) {
    const isOfGoals = ({ place, severity }: Open['findings'][number]) =>
      severity === 'error' && place.file.startsWith(`${GOALS_FOLDER}/`);
    refuseErrors(all.findings.filter(isOfGoals));
    throw error;
  }
}

function openFor(session: Session, goals: 'all' | 'quarter', quarter: string | undefined): Open {
  return openWorkspace(session, { personas: 'none', goals, log: 'all' }, quarter);
}

function find(written: string | undefined, open: Open): Explained {
  return foundIn(open, ({ community }) => resolveExplained(written, community, open.quarter));
}
