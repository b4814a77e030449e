import { keptFrom } from '../../insight/import-members/kept-import.ts';
import { planImport } from '../../insight/import-members.ts';
import { memberList } from '../../insight/tables/member-list.ts';
import { readTable } from '../../workspace/read-table.ts';
import { type Open, openWhole } from '../running/open.ts';
import type { Session } from '../running/session.ts';
import { shownPath } from '../running/shown-path.ts';
import { showPlan, showWritten, type Understood } from './show.ts';
import { type ImportOptions, listWishes } from './wishes.ts';
import { writeImport } from './write.ts';

const SCOPE = { personas: 'all', goals: 'none', log: 'none', members: 'all' } as const;

/**
 * Shows how a list of members is understood and what would become of the roster, or writes it.
 * @throws CopError exit 2 where a flag or a column cannot be taken, or dates can be read in two ways; 3
 *   where the file or the roster cannot be read; 4 where the disk refuses; then nothing is written
 */
export async function importMembers(
  session: Session,
  file: string,
  options: ImportOptions,
): Promise<void> {
  const open = openWhole(session, SCOPE);
  const understood = await understand(session, open, file, options);
  if (!options.apply) return showPlan(session, file, understood, options);
  const written = writeImport(session, open, understood, options);
  if (!options.dryRun) showWritten(session, understood, written, options);
}

async function understand(
  session: Session,
  { community: { charter, members, personas }, asOf }: Open,
  file: string,
  options: ImportOptions,
): Promise<Understood> {
  const wishes = listWishes(options, charter);
  const path = shownPath(session.folder, file);
  const table = await session.progress.waiting((onStep) => readTable(session.disk, path, onStep));
  const { timezone } = charter.calendar;
  const list = memberList(table, wishes, { timezone, today: asOf, personas });
  const plan = planImport(list, members);
  const { keep } = options;
  const kept = keep === undefined ? null : { name: keep, how: keptFrom(list, wishes) };
  return { list, plan, kept };
}
