import type { RecordDraft } from '../../domain/drafts.ts';
import { changedLines } from '../../terminal/changed-lines.ts';
import {
  type Changed,
  changeFile,
  type Plan,
  planChange,
  readToChange,
} from '../../workspace/change-file.ts';
import { type CheckedEdit, checkedEdit, type Kind } from '../../workspace/checked-edit.ts';
import { newFileDiff, removedFileDiff, replacedFileDiff } from '../../workspace/dry-run.ts';
import type { Edit } from '../../workspace/edit/edit.ts';
import type { NewFile } from '../../workspace/new-file.ts';
import { recordedOn } from '../../workspace/recorded-on.ts';
import { moveFile, planMove } from '../../workspace/remove-file.ts';
import type { Source } from '../../workspace/source.ts';
import { sweep } from '../../workspace/sweep.ts';
import { recordFiles, ulids } from '../../workspace/write-records.ts';
import type { Open } from './open.ts';
import type { Session } from './session.ts';

/** A file that people write, and what of it is to be changed. */
export interface FileEdit<T> {
  /** The path from the workspace's root. */
  readonly path: string;
  readonly kind: Kind<T>;
  /** What brings about what is wished, by what the file says now: it may be asked again. */
  readonly edits: (data: unknown) => readonly Edit[];
  /** The records that go with the change. */
  readonly records?: (before: T | undefined, after: T) => readonly RecordDraft[];
  /** Where the file goes with the change, and what it is read as there; if not said, it stays. */
  readonly move?: { readonly to: string; readonly kind: Kind<T> } | undefined;
}

interface Wishes {
  readonly dryRun?: boolean | undefined;
}

export interface Edited<T> extends Says<T> {
  readonly outcome: 'unchanged' | 'shown' | 'written';
}

/**
 * Changes a file, together with the records of the change, and shows the lines that are new; under
 * `--dry-run` it prints the diff.
 * @throws CopError exit 2 where the file would say what it may not, 3 where it has an error
 *   elsewhere or cannot be edited safely, 4 where the disk refuses, 5 where it changes all the time;
 *   then everything is as it was
 */
export function editFile<T>(
  session: Session,
  open: Open,
  edit: FileEdit<T>,
  { dryRun }: Wishes,
): Edited<T> {
  const { disk } = session;
  const planner = plannerOf(session, open, edit);
  if (!dryRun) sweep(disk, open.root, session.now);
  const changed = carryOut(edit, dryRun ? 'plan' : 'write')(
    disk,
    open.root,
    edit.path,
    planner.plan,
  );
  const says = planner.says();
  const isUnchanged = !edit.move && changed.before === changed.after;
  if (isUnchanged) session.tell(`Nothing to change in ${edit.path}`);
  else if (dryRun) session.printExactly(diffOf(edit, changed));
  else tellChanged(session, edit, changed);
  return { ...says, outcome: isUnchanged ? 'unchanged' : dryRun ? 'shown' : 'written' };
}

interface Says<T> {
  readonly before: T | undefined;
  readonly after: T;
  /** The records that go with the change. */
  readonly drafts: readonly RecordDraft[];
}

interface Planner<T> {
  readonly plan: (source: Source) => Plan;
  /** What the file said and says, by the plan that was made last. */
  readonly says: () => Says<T>;
}

/**
 * Plans an edit anew each time that the file is read; where it says the same as before, only its
 * records. Records of one day are in order of their ids: those of an edit that comes after another one
 * have greater ids, since the log is looked at after the file was read.
 */
function plannerOf<T>(session: Session, open: Open, edit: FileEdit<T>): Planner<T> {
  let last: Says<T> | undefined;
  let checked: { readonly of: string; readonly edit: CheckedEdit<T> } | undefined;
  const files = recordsOf(session, open);
  return {
    plan: (source) => {
      if (checked?.of !== source.text) {
        const edits = edit.edits(source.yaml.data);
        const done = checkedEdit(source, edits, edit.kind, edit.move?.kind);
        checked = { of: source.text, edit: done };
      }
      const { text, before, after } = checked.edit;
      const drafts = edit.records?.(before, after) ?? [];
      last = { before, after, drafts };
      return { text, alongside: files(drafts) };
    },
    says: () => {
      if (!last) throw new Error('nothing was planned yet');
      return last;
    },
  };
}

/**
 * The records that an edit would write, by what its file says now. Nothing is written.
 * @throws CopError where the edit cannot be made
 */
export function draftsOf<T>(
  session: Session,
  open: Open,
  edit: FileEdit<T>,
): readonly RecordDraft[] {
  const planner = plannerOf(session, open, edit);
  planner.plan(readToChange(session.disk, open.root, edit.path));
  return planner.says().drafts;
}

/** Makes the files of records that come after all that the log has of their days by then. */
export function recordsOf(
  { disk, now }: Session,
  { root, community }: Open,
): (drafts: readonly RecordDraft[]) => readonly NewFile[] {
  const makeUlid = ulids();
  return (drafts) => {
    if (drafts.length === 0) return [];
    const days = new Set(drafts.flatMap(({ on }) => on ?? []));
    const log = [...community.records, ...recordedOn(disk, root, days)];
    return recordFiles(drafts, now, makeUlid, log);
  };
}

type Where = Pick<FileEdit<unknown>, 'path' | 'move'>;

function diffOf({ path, move }: Where, { before, after, alongside }: Changed): string {
  if (!move) return replacedFileDiff(before, { path, text: after }) + newFileDiff(alongside);
  const moved = { path: move.to, text: after };
  return removedFileDiff({ path, text: before }) + newFileDiff([moved, ...alongside]);
}

function carryOut({ move }: Where, how: 'plan' | 'write'): typeof planChange {
  if (!move) return how === 'plan' ? planChange : changeFile;
  const { to } = move;
  const moving = how === 'plan' ? planMove : moveFile;
  return (disk, root, from, plan) => moving(disk, root, { from, to }, plan);
}

/** Says which lines of a file are new, and which files were written with them. */
export function tellChanged(session: Session, { path, move }: Where, changed: Changed): void {
  const { before, after, alongside } = changed;
  session.tell(move ? `Moved ${path} to ${move.to}` : `Changed ${path}`);
  session.tell(changedLines(before, after, session.screen.width));
  for (const file of alongside) session.tell(`Wrote ${file.path}`);
}
