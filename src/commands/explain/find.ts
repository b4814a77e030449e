import { CopError, EXIT } from '../../domain/errors.ts';
import { type Explained, resolveExplained } from '../../insight/derivation/resolve-explained.ts';
import { foundIn, type Open, openWorkspace } from '../running/open.ts';
import type { Session } from '../running/session.ts';

/** What is to be explained, and the workspace as far as it was read for that. */
interface Found {
  readonly open: Open;
  readonly explained: Explained;
}

/**
 * Finds what is to be explained in the quarter, whose goals alone are read; what is not there, in any
 * other. What cannot be found may be in a file that cannot be read: that is told first.
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
    return { open: near, explained: find(written, near) };
  } catch (error) {
    if (!(error instanceof CopError) || error.exit !== EXIT.usage) throw error;
    const all = openFor(session, 'all', quarter);
    return { open: all, explained: find(written, all) };
  }
}

function openFor(session: Session, goals: 'all' | 'quarter', quarter: string | undefined): Open {
  return openWorkspace(session, { personas: 'none', goals, log: 'all' }, quarter);
}

function find(written: string | undefined, open: Open): Explained {
  return foundIn(open, ({ community }) => resolveExplained(written, community, open.quarter));
}
