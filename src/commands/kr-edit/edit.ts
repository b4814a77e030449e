import { editGoalInEditor } from '../goal-edit/change.ts';
import { sayBlanks } from '../running/blanks.ts';
import { editFile } from '../running/edit-file.ts';
import { wantsEditor } from '../running/in-editor.ts';
import { type Open, openWorkspace } from '../running/open.ts';
import { withoutBlanks } from '../running/options.ts';
import type { Session } from '../running/session.ts';
import { whoRecords } from '../running/who-records.ts';
import { afterwards } from './afterwards.ts';
import { askAboutTarget } from './ask.ts';
import { askedBy, type KrEditOptions } from './asked.ts';
import { type KeyResultChange, keyResultEdit } from './file-edit.ts';
import { takenBackLines } from './left-behind.ts';
import { type Target, targetOf } from './resolve.ts';
import { settled } from './settle.ts';
import { whichKeyResult } from './which.ts';

/** The keys that `--unset` takes out, by the options that set them. */
const TAKES_OUT = { unit: 'unit', owner: 'owner', step: 'steps', measure: 'measure' } as const;

const EXAMPLE = 'kr edit invite-members --target 25';

/**
 * Changes a key result, with the records of the goalposts that this moves after the start and the
 * withdrawals of what it has no place for any more, and says what follows.
 * @throws CopError exit 2 where something cannot be understood or cannot be, or is missing and nobody
 *   is there to ask; and what `editFile` throws
 */
export async function editKeyResult(
  session: Session,
  written: string | undefined,
  typed: KrEditOptions,
): Promise<void> {
  const options = withoutBlanks(typed);
  const open = openWorkspace(session, { personas: 'none', goals: 'all', log: 'all' });
  const target = targetOf(session, open, written ?? (await whichKeyResult(session, open, EXAMPLE)));
  if (wantsEditor(options)) return editGoalInEditor(session, open, target.goal, options);
  const change = await changeOf(session, open, target, typed);
  if (!change) return session.tell('Nothing was written.');
  const { edit, says } = keyResultEdit(open, change);
  const { outcome, before, after, drafts } = editFile(session, open, edit, options);
  if (outcome !== 'written') return;
  const { reference } = target;
  for (const line of takenBackLines(open, { before, after }, reference)) session.tell(line);
  const changed = { ...says(), goal: after, reference, recorded: drafts, why: change.reason.why };
  for (const line of afterwards(changed, open, session)) session.tell(line);
}

async function changeOf(
  session: Session,
  open: Open,
  target: Target,
  typed: KrEditOptions,
): Promise<KeyResultChange | undefined> {
  const options = withoutBlanks(typed);
  const by = whoRecords(options.by, session.env);
  const reason = { why: options.why ?? null, by };
  const { calendar } = open.community.charter;
  const asked = askedBy(options, { quarter: target.goal.quarter, calendar });
  sayBlanks(session, typed, { given: asked, takesOut: TAKES_OUT });
  const force = options.force ?? false;
  if (asked) return { target, wishes: (now) => settled(now, asked), reason, force };
  const answers = await askAboutTarget(session, open, { target, reason, force });
  return (
    answers && { target, wishes: () => answers.wishes, reason: { by, why: answers.why }, force }
  );
}
