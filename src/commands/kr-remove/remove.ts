import { usageError } from '../../domain/errors.ts';
import { keyResultSchema } from '../../domain/key-result-file.ts';
import { describeKeyResult } from '../../domain/key-result-sentence.ts';
import { textAt } from '../../domain/key-result-wishes.ts';
import { validate } from '../../domain/validate.ts';
import { pointersText, pointersToKeyResult } from '../../insight/pointers.ts';
import { keyResultRemovedText } from '../../report/removed.ts';
import { goalKind } from '../../workspace/kinds.ts';
import { stillIn } from '../kr-edit/edits.ts';
import { type Target, targetOf } from '../kr-edit/resolve.ts';
import { whichKeyResult } from '../kr-edit/which.ts';
import { editFile } from '../running/edit-file.ts';
import { openWorkspace } from '../running/open.ts';
import type { Session } from '../running/session.ts';

interface RemoveOptions {
  readonly force?: boolean | undefined;
  readonly dryRun?: boolean | undefined;
}

/**
 * Takes a key result out of its goal's file. Records that name it stay.
 * @throws CopError exit 2 where something points at it and it is not forced; and what `editFile` throws
 */
export async function removeKeyResult(
  session: Session,
  written: string | undefined,
  { force, dryRun }: RemoveOptions,
): Promise<void> {
  const open = openWorkspace(session, { personas: 'none', goals: 'all', log: 'all' });
  const asked = written ?? (await whichKeyResult(session, open, 'kr remove invite-members'));
  const target = targetOf(session, open, asked);
  const { goal, reference } = target;
  const pointers = pointersToKeyResult(reference, open.community);
  const pointing = pointersText(pointers);
  if (pointing !== undefined && !force)
    throw usageError(
      `${reference} was not removed: ${pointing}`,
      'The records stay in the log. To remove it all the same',
      `kr remove ${reference} --force`,
    );
  const mayGo = force || dryRun || (await isWanted(session, target));
  if (!mayGo) return session.tell('Nothing was removed.');
  const edits = (data: unknown) => [
    { does: 'remove', path: ['key_results', stillIn(data, reference).index] } as const,
  ];
  const kind = goalKind(goal.id, goal.quarter, open.community.charter.calendar);
  const { outcome } = editFile(session, open, { path: goal.file, kind, edits }, { dryRun });
  if (outcome !== 'written') return;
  session.tell(keyResultRemovedText(pointers, goal.id, session.screen.cop));
}

async function isWanted(session: Session, target: Target): Promise<boolean> {
  if (!session.asker) return true;
  const asker = await session.asker();
  const file = validate(keyResultSchema, target.found.written).value;
  asker.say(sentenceOf(target));
  if (file) asker.say(`      → ${describeKeyResult(file)}`);
  return asker.confirm({ message: 'Remove it?', preset: 'no' });
}

function sentenceOf({ found, reference }: Target): string {
  return textAt(found.written, 'key_result') ?? reference;
}
