import type { Member, MemberFile } from '../../domain/member.ts';
import { withWishes } from '../../domain/member-wishes.ts';
import { memberChangeLines } from '../../report/member-changes.ts';
import { changeFile, type Planner, planChange } from '../../workspace/change-file.ts';
import { replacedFileDiff } from '../../workspace/dry-run.ts';
import { withMembers } from '../../workspace/roster-lines.ts';
import { memberIn } from '../../workspace/roster-people.ts';
import { sweep } from '../../workspace/sweep.ts';
import type { Open } from '../running/open.ts';
import type { Session } from '../running/session.ts';
import type { EditWishes } from './wishes.ts';

/**
 * Makes somebody's line say what is wished, and shows what changed; under `--dry-run` it prints the diff.
 * @throws CopError exit 2 where the line would say what it may not, 3 where its file has an error or they
 *   cannot be edited safely, 4 where the disk refuses, 5 where they are there no more, or the file
 *   changes all the time; then everything is as it was
 */
export function changeMember(
  session: Session,
  open: Open,
  { id, place }: Member,
  { said, gone }: EditWishes,
  { dryRun }: { readonly dryRun?: boolean | undefined },
): 'unchanged' | 'shown' | 'written' {
  const { disk } = session;
  const path = place.file;
  let says: { readonly now: MemberFile; readonly after: MemberFile } | undefined;
  const plan: Planner = (source) => {
    const now = memberIn(source, id);
    const after = withWishes(now, said, gone);
    says = { now, after };
    return { text: withMembers(source.text, new Map([[id, after]]), path), alongside: [] };
  };
  if (!dryRun) sweep(disk, open.root, session.now);
  const { before, after } = (dryRun ? planChange : changeFile)(disk, open.root, path, plan);
  if (before === after) {
    session.tell(`Nothing to change in ${path}`);
    return 'unchanged';
  }
  if (dryRun) {
    session.printExactly(replacedFileDiff(before, { path, text: after }));
    return 'shown';
  }
  const lines = says ? memberChangeLines(says.now, says.after, session.screen.width) : [];
  session.tell([`Changed ${path}`, ...lines].join('\n'));
  return 'written';
}
