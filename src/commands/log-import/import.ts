import { createHash } from 'node:crypto';
import { keptFromRecords } from '../../insight/import-records/kept-records.ts';
import { listOfRecords } from '../../insight/import-records/list-of-records.ts';
import { planRecords } from '../../insight/import-records.ts';
import { newMemberId } from '../../workspace/new-roster.ts';
import { readTable } from '../../workspace/read-table.ts';
import { refuseErrorsInLog } from '../checkin/find.ts';
import { namesIn } from '../log/people.ts';
import { READ_FOR_LOG } from '../log/record-happening.ts';
import { refuseErrorsInRoster } from '../running/named-member.ts';
import { type Open, openWorkspace } from '../running/open.ts';
import type { Session } from '../running/session.ts';
import { shownPath } from '../running/shown-path.ts';
import { whoRecords } from '../running/who-records.ts';
import { showPlan, type UnderstoodRecords } from './show.ts';
import { importWishes, type LogImportOptions, recordWishes } from './wishes.ts';
import { writeRecords } from './write.ts';

/**
 * Shows how a list of what happened is understood and what would be recorded, or records it.
 * @throws CopError exit 2 where a flag or a column cannot be taken, or a day can be read in two ways; 3
 *   where the file, the log or the roster cannot be read; 4 where the disk refuses; then nothing is written
 */
export async function importRecords(
  session: Session,
  file: string,
  options: LogImportOptions,
): Promise<void> {
  const open = openWorkspace(session, READ_FOR_LOG);
  refuseErrorsInLog(open);
  // Who is whom rests on all of the roster.
  refuseErrorsInRoster(open);
  const understood = await understand(session, open, file, options);
  if (options.apply) writeRecords(session, open, understood, options);
  else showPlan(session, file, understood, options);
}

async function understand(
  session: Session,
  open: Open,
  file: string,
  options: LogImportOptions,
): Promise<UnderstoodRecords> {
  const { community, asOf } = open;
  const path = shownPath(session.folder, file);
  const table = await session.progress.waiting((onStep) => readTable(session.disk, path, onStep));
  const wishes = recordWishes(options, table, open);
  const { timezone } = community.charter.calendar;
  const list = session.progress.step('Looking at the columns', () =>
    listOfRecords(table, wishes, { timezone, today: asOf }),
  );
  const context = {
    members: community.members,
    records: community.records,
    today: asOf,
    by: whoRecords(options.by, session.env),
    wishes: importWishes(options),
    digest,
    newId: idsFor(open),
  };
  const plan = session.progress.during((onStep) => planRecords(list, context, onStep));
  const { keep } = options;
  const kept = keep === undefined ? null : { name: keep, how: keptFromRecords(list, wishes) };
  const names = namesIn(community);
  const added = new Map(plan.added.map(({ id, facts }) => [id, facts.name ?? facts.email ?? id]));
  return { list, plan, kept, nameOf: (id) => added.get(id) ?? names(id) };
}

/** Long enough that no two rows have the same. */
const DIGITS = 24;

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, DIGITS);
}

function idsFor({ community }: Open): () => string {
  const taken = new Set(community.members.map(({ id }) => id.toLowerCase()));
  return () => {
    const id = newMemberId(taken, Math.random);
    taken.add(id);
    return id;
  };
}
