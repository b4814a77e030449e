import { CHARTER_FILE } from '../../domain/layout.ts';
import { memberOf } from '../../domain/member.ts';
import { withRecords } from '../../insight/if-recorded.ts';
import { newPerson } from '../../insight/import-members/with-facts.ts';
import { recordImportJson } from '../../report/log-import/json.ts';
import { recordedText } from '../../report/log-import/recorded.ts';
import { rosterFiles } from '../../workspace/new-roster.ts';
import { recordFiles, ulids } from '../../workspace/write-records.ts';
import { say, toTakeBack } from '../checkin/recording.ts';
import { movedLines } from '../log/moved.ts';
import { keeping } from '../member-import/keep.ts';
import { writeTogether } from '../member-import/write.ts';
import type { Open } from '../running/open.ts';
import type { Session } from '../running/session.ts';
import { whoRecords } from '../running/who-records.ts';
import type { UnderstoodRecords } from './show.ts';
import type { LogImportOptions } from './wishes.ts';

/**
 * Writes what an import records, who it adds to the roster, and how it was read: all of it, or where
 * something fails nothing; and says what it moves. Under `--dry-run` it prints the diff.
 * @throws CopError exit 2 or 3 where a file would say what it may not, 4 where the disk refuses, 5 where
 *   cop.yaml changes all the time
 */
export function writeRecords(
  session: Session,
  open: Open,
  { list, plan, kept }: UnderstoodRecords,
  options: LogImportOptions,
): void {
  const { community } = open;
  const drafts = plan.records.map(({ draft }) => draft);
  const people = plan.added.map(({ id, facts }) => newPerson(id, facts));
  const makeUlid = ulids();
  const files = [
    ...rosterFiles(people, { now: session.now, makeUlid }),
    ...recordFiles(drafts, session.now, makeUlid, community.records),
  ];
  const changes = kept ? [keeping(kept.name, kept.how)] : [];
  const changed = writeTogether(session, open, { changes, files }, options);
  if (options.dryRun) return;
  if (options.json) session.printExactly(recordImportJson({ list, plan, applied: 'applied' }));
  else {
    const added = people.map((one) => memberOf(one, { file: CHARTER_FILE }));
    const members = [...community.members, ...added];
    const after = withRecords({ ...community, members }, drafts);
    const days = [...new Set(plan.records.map(({ draft }) => draft.on ?? open.asOf))];
    say(session, [...recordedText(list, plan), ...movedLines(open, after, days)]);
  }
  tellWritten(session, [...files.map(({ path }) => `Wrote ${path}`), ...changed.map(changedText)]);
  if (drafts.length === 0) return;
  const stay = people.length === 0 ? '' : ' (who was added stays on the roster)';
  session.tell(`${toTakeBack(session, whoRecords(options.by, session.env))}${stay}`);
}

function changedText(path: string): string {
  return `Changed ${path}`;
}

/** How many files are named. */
const MOST = 12;

function tellWritten({ tell }: Session, lines: readonly string[]): void {
  if (lines.length === 0) return;
  const more = lines.length - MOST;
  const shown = more > 1 ? [...lines.slice(0, MOST), `and ${more} more`] : lines;
  tell(`\n${shown.join('\n')}`);
}
