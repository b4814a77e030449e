import { changeFiles, type FileChange, planChanges } from '../../workspace/change-files.ts';
import { changesDiff, newFileDiff } from '../../workspace/dry-run.ts';
import type { NewFile } from '../../workspace/new-file.ts';
import { sweep } from '../../workspace/sweep.ts';
import type { Open } from './open.ts';
import type { Session } from './session.ts';
import { uninterrupted } from './uninterrupted.ts';

/** How several files are changed. */
interface Changing {
  readonly dryRun?: boolean | undefined;
  /** New files, which appear with the last change; none if not said. */
  readonly news?: readonly NewFile[];
}

/** What became of several changes. */
export interface ChangedSeveral {
  readonly outcome: 'unchanged' | 'shown' | 'written';
  /** The paths of the new files. */
  readonly made: readonly string[];
  /** The paths of the files that say something else now. */
  readonly changed: readonly string[];
}

/**
 * Changes several files together, or under `--dry-run` prints them as a diff.
 * @throws CopError exit 3 where a file cannot be edited safely, 4 where the disk refuses, 5 where one changes
 *   all the time; then everything is as it was
 */
export function changeSeveral(
  session: Session,
  { root }: Pick<Open, 'root'>,
  changes: readonly FileChange[],
  { dryRun, news = [] }: Changing,
): ChangedSeveral {
  if (!dryRun) sweep(session.disk, root, session.now);
  const together = withNews(changes, news);
  const done = uninterrupted(() =>
    (dryRun ? planChanges : changeFiles)(session.disk, root, together),
  );
  const files = done.flatMap(({ alongside }) => alongside);
  const changed = changes.flatMap(({ path }, index) =>
    done[index]?.before === done[index]?.after ? [] : [path],
  );
  const made = files.map(({ path }) => path);
  if (changed.length + made.length === 0) return { outcome: 'unchanged', made, changed };
  if (!dryRun) return { outcome: 'written', made, changed };
  session.printExactly(newFileDiff(files) + changesDiff(changes, done));
  return { outcome: 'shown', made, changed };
}

function withNews(changes: readonly FileChange[], news: readonly NewFile[]): readonly FileChange[] {
  if (news.length === 0) return changes;
  const last = changes.length - 1;
  return changes.map(({ path, plan }, index) => ({
    path,
    plan: (source) => ({ ...plan(source), alongside: index === last ? news : [] }),
  }));
}
