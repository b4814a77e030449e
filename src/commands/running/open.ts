import { type Quarter, quarterOf, quartersAround, readQuarter } from '../../domain/calendar.ts';
import type { Charter } from '../../domain/charter.ts';
import type { CivilDate } from '../../domain/civil-date.ts';
import { CopError, EXIT, type ExitCode } from '../../domain/errors.ts';
import { FINDINGS, type FileProblem, type Finding, findingOf } from '../../domain/finding.ts';
import { inconsistencies } from '../../insight/inconsistencies.ts';
import { visible } from '../../terminal/escape.ts';
import { findWorkspace } from '../../workspace/find-workspace.ts';
import { loadCharter, loadEverything, loadWorkspace } from '../../workspace/load.ts';
import type { Loaded, Scope } from '../../workspace/loaded.ts';
import { flagValue } from './flag-value.ts';
import { dayOf, type Session } from './session.ts';

/** A workspace that a command works on, for a day and a quarter. */
export interface Open extends Loaded {
  readonly asOf: CivilDate;
  readonly quarter: Quarter;
}

/** What of a workspace a command uses, before it is known which quarter is meant. */
interface WantedScope extends Omit<Scope, 'goals' | 'reviews'> {
  readonly goals: 'all' | 'none' | 'quarter' | 'around';
  /** None if not said. */
  readonly reviews?: 'all' | 'quarter' | 'around';
}

/**
 * Opens the workspace that holds the session's folder.
 * @param scope what of it the command uses; `'quarter'` are the goals, or the review, of the quarter alone,
 *   `'around'` also those of the quarters before and after it
 * @param written the quarter, as `--quarter` says it; else the one that holds the day
 * @throws CopError exit 3 where there is none or cop.yaml cannot be read, 2 for a quarter or day that is none
 */
export function openWorkspace(session: Session, scope: WantedScope, written?: string): Open {
  const root = findWorkspace(session.disk, session.folder);
  const dated = (charter: Charter) => {
    const asOf = dayOf(session, charter);
    return { asOf, quarter: quarterFrom(written, asOf, charter) };
  };
  const { goals, reviews = 'none', ...others } = scope;
  const meant = <Plain>(which: Plain | 'quarter' | 'around', charter: Charter) => {
    if (which !== 'quarter' && which !== 'around') return which;
    const { quarter } = dated(charter);
    return which === 'quarter' ? quarter : quartersAround(quarter, charter.calendar);
  };
  const scopeBy = (charter: Charter) => ({
    ...others,
    goals: meant(goals, charter),
    ...(reviews === 'none' ? {} : { reviews: meant(reviews, charter) }),
  });
  const loaded = session.progress.during((onStep) =>
    loadWorkspace(session.disk, root, scopeBy, onStep),
  );
  return { ...loaded, ...dated(loaded.community.charter) };
}

/**
 * Opens all of it, also where cop.yaml has an error; `community.unread.charter` says so then.
 * @throws CopError exit 3 where there is none, 2 for a day that is none
 */
export function openEverything(session: Session): Open {
  const root = findWorkspace(session.disk, session.folder);
  return today(
    session,
    session.progress.during((onStep) => loadEverything(session.disk, root, onStep)),
  );
}

/**
 * Opens cop.yaml alone, also where it has an error, to mend it; `community.unread.charter` says so then.
 * @throws CopError exit 3 where there is none, 2 for a day that is none
 */
export function openCharter(session: Session): Open {
  return today(session, loadCharter(session.disk, findWorkspace(session.disk, session.folder)));
}

function today(session: Session, loaded: Loaded): Open {
  const { charter } = loaded.community;
  const asOf = dayOf(session, charter);
  return { ...loaded, asOf, quarter: quarterOf(asOf, charter.calendar) };
}

/** As `openWorkspace`, where nothing that was read may have an error. */
export function openWhole(...opening: Parameters<typeof openWorkspace>): Open {
  const open = openWorkspace(...opening);
  refuseErrors(errorsIn(open));
  return open;
}

/** Every error in what was read: of each file, and between the files. */
export function errorsIn(open: Open): Finding[] {
  const between = inconsistencies(open.community).map((problem) => located(open, problem));
  return [...open.findings, ...between].filter((finding) => finding.severity === 'error');
}

/** A problem with its place in the file, as it is shown. */
export function located(open: Open, problem: FileProblem): Finding {
  return findingOf(problem, open.locate(problem));
}

/**
 * @param remedy how to go on in spite of them, where that is possible
 * @param exit 3 if not said
 * @throws CopError that carries the errors, if there are any
 */
export function refuseErrors(
  errors: readonly Finding[],
  remedy = '',
  exit: ExitCode = EXIT.data,
): void {
  const [first] = errors;
  if (!first) return;
  const files = new Set(errors.map((error) => error.place.file)).size;
  throw new CopError(
    exit,
    files === 1
      ? `${first.place.file} cannot be used as it is`
      : `${files} files cannot be used as they are`,
    { remedy, command: 'check', findings: errors },
  );
}

/**
 * Finds what is named on the command line. What is not found may be in a file or folder of its kind
 * that was not read: that is told first.
 * @throws what `find` throws; CopError exit 3 where there is such a file or folder
 */
export function foundIn<T>(open: Open, find: (open: Open) => T): T {
  try {
    return find(open);
  } catch (error) {
    if (error instanceof CopError && error.exit === EXIT.data) throw error;
    refuseErrors(open.findings.filter(hidesNames));
    throw error;
  }
}

/** Whether a finding says of goals or personas that nobody knows what there is. */
function hidesNames({ code, place }: Finding): boolean {
  if (!/^(goals|personas)(\/|$)/.test(place.file)) return false;
  const isFolder = !/\.ya?ml$/i.test(place.file);
  return code === 'file/unreadable' || (isFolder && FINDINGS[code] === 'error');
}

/** Says which files of the goals a command does not read, so that none is left out in silence. */
export function tellUnread(session: Session, open: Open): void {
  const unread = open.findings
    .filter((one) => one.code === 'file/not-read' || one.code === 'goal/no-quarter')
    .map((one) => one.place.file)
    .filter((file) => /^goals?\b/i.test(file));
  if (unread.length > 0)
    session.tell(`Not read: ${visible(unread.join(', '))}\n  ${session.screen.cop} check says why`);
}

function quarterFrom(written: string | undefined, asOf: CivilDate, charter: Charter): Quarter {
  if (written === undefined) return quarterOf(asOf, charter.calendar);
  return flagValue('--quarter', readQuarter(written));
}
