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
 * Finds what is to be explained in the quarter, whose goals alone are read. The whole id of a goal of
 * any other goes before what only begins so in this one. What cannot be found may be in a file that
 * cannot be read: that is told first.
 * @param quarter as `--quarter` says it; else the one that holds the day
 * @throws CopError exit 2 with the candidates, or the nearest name; 3 where it may be in such a file
 */
export function findExplained(
  session: Session,
  written: string | undefined,
  quarter: string | undefined,
): Found {
  const near = openFor(session, 'quarter', quarter);
  const here = findHere(written, near);
  if (here && isWhole(here, written)) return { open: near, explained: here };
  const all = openFor(session, 'all', quarter);
  const { goals, unread } = all.community;
  const isElsewhere = [...goals, ...unread.goals].some(({ id }) => id === idsIn(written).first);
  if (here && !isElsewhere) return { open: near, explained: here };
  return { open: all, explained: findInAny(written, all) };
}

/** What is meant in the quarter; undefined where that is nothing, or one of several. */
function findHere(written: string | undefined, near: Open): Explained | undefined {
  try {
    return find(written, near);
  } catch (error) {
    if (error instanceof CopError && error.exit === EXIT.usage) return undefined;
    throw error;
  }
}

/** Whether its id is written in full, or that of its goal where both are written. */
function isWhole(explained: Explained, written: string | undefined): boolean {
  const { first, second } = idsIn(written);
  if (explained.kind === 'community') return true;
  if (explained.kind === 'goal') return explained.goal.id === first;
  const { goal, keyResult } = explained.named;
  return (second === undefined ? keyResult : goal).id === first;
}

/** The id that is written, or both of `goal/key-result`. */
function idsIn(written = ''): { readonly first: string; readonly second: string | undefined } {
  const [first = '', second] = written.trim().toLowerCase().split('/');
  return { first, second };
}

function findInAny(written: string | undefined, all: Open): Explained {
  const { first } = idsIn(written);
  if (all.community.unread.goals.some(({ id }) => id === first)) refuseGoals(all);
  try {
    return find(written, all);
  } catch (error) {
    refuseGoals(all);
    throw error;
  }
}

/** @throws CopError exit 3 where a file of a goal has an error */
function refuseGoals({ findings }: Open): void {
  const isOfGoals = ({ place, severity }: Open['findings'][number]) =>
    severity === 'error' && place.file.startsWith(`${GOALS_FOLDER}/`);
  refuseErrors(findings.filter(isOfGoals));
}

function openFor(session: Session, goals: 'all' | 'quarter', quarter: string | undefined): Open {
  const scope = { personas: 'none', goals, reviews: goals, log: 'all', members: 'all' } as const;
  return openWorkspace(session, scope, quarter);
}

function find(written: string | undefined, open: Open): Explained {
  return foundIn(open, ({ community }) => resolveExplained(written, community, open.quarter));
}
