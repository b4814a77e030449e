import { usageError } from '../../domain/errors.ts';
import { FACILITATION_FILE } from '../../domain/layout.ts';
import { isHappening } from '../../domain/record.ts';
import { NO_POINTERS, type Pointers, pointersText } from '../../insight/pointers.ts';
import { practiceRemovedText } from '../../report/removed.ts';
import { FACILITATION_KIND } from '../../workspace/kinds.ts';
import {
  facilitationData,
  practicesIn,
  practiceToEdit,
  stillThere,
  type Written,
} from '../practice-flags/file.ts';
import { editFile } from '../running/edit-file.ts';
import { type Open, openWorkspace } from '../running/open.ts';
import { type RemoveOptions, removeShown } from '../running/remove.ts';
import type { Session } from '../running/session.ts';

/**
 * Takes a practice out of its file; with the last one goes the file, which would say nothing then. Records
 * that name it stay.
 * @throws CopError exit 2 where there is none, or records name it and it is not forced; and what `editFile`
 *   throws
 */
export async function removePractice(
  session: Session,
  written: string,
  options: RemoveOptions,
): Promise<void> {
  const open = openWorkspace(session, { personas: 'none', goals: 'none', log: 'all' });
  const target = practiceToEdit(session, open, written);
  const pointers = pointersTo(target, open);
  const isLast = isAllThereIs(facilitationData(session, open));
  const outcome = isLast
    ? await removeLast(session, open, target, { pointers, ...options })
    : await takeOut(session, open, target, { pointers, ...options });
  if (outcome === 'removed') session.tell(practiceRemovedText(pointers, session.screen.cop));
}

type Removing = RemoveOptions & { readonly pointers: Pointers };

function removeLast(
  session: Session,
  open: Open,
  { id, practice }: Written,
  { pointers, ...options }: Removing,
) {
  const removal = {
    path: FACILITATION_FILE,
    what: `the last practice, and ${FACILITATION_FILE} with it`,
    shown: practice,
    pointers,
    command: `practice remove ${id}`,
  };
  return removeShown(session, open, removal, options);
}

async function takeOut(
  session: Session,
  open: Open,
  { id, practice }: Written,
  { pointers, force, dryRun }: Removing,
): Promise<'removed' | 'shown' | 'kept'> {
  const pointing = pointersText(pointers);
  if (pointing !== undefined && !force)
    throw usageError(
      `${id} was not removed: ${pointing}`,
      'The records stay in the log. To remove it all the same',
      `practice remove ${id} --force`,
    );
  if (!force && !dryRun && !(await isWanted(session, practice))) {
    session.tell('Nothing was removed.');
    return 'kept';
  }
  const edits = (data: unknown) => [
    { does: 'remove', path: ['practices', stillThere(data, id).index] } as const,
  ];
  const file = { path: FACILITATION_FILE, kind: FACILITATION_KIND, edits };
  const { outcome } = editFile(session, open, file, { dryRun });
  return outcome === 'written' ? 'removed' : 'shown';
}

async function isWanted(session: Session, practice: string): Promise<boolean> {
  if (!session.asker) return true;
  const asker = await session.asker();
  asker.say(practice);
  return asker.confirm({ message: 'Remove it?', preset: 'no' });
}

function pointersTo({ id }: Written, { community: { records, unread } }: Open): Pointers {
  const naming = records.filter(
    (one) => isHappening(one) && one.type === 'practice' && one.says.practice === id,
  );
  return { ...NO_POINTERS, records: naming.length, unread: unread.log };
}

function isAllThereIs(data: unknown): boolean {
  const keys = typeof data === 'object' && data !== null ? Object.keys(data) : [];
  return keys.length === 1 && practicesIn(data).length === 1;
}
