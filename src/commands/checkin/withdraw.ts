import type { WithdrawalDraft } from '../../domain/drafts.ts';
import { askOptional } from '../../prompts/ask-text.ts';
import type { Open } from '../running/open.ts';
import { dayFrom, type Session } from '../running/session.ts';
import type { CheckInOptions } from './draft.ts';
import { findKeyResult } from './find.ts';
import type { Words } from './modes.ts';
import { namedCheckIn } from './named-record.ts';
import { type Recording, toRecordAgain } from './recording.ts';
import { checkInsAgain, checkInsStood, recordedLines, takenBackLines } from './taken-back.ts';

type Options = Pick<CheckInOptions, 'on' | 'why' | 'dryRun'> & {
  readonly withdraw: string;
  readonly by: string | null;
};

/**
 * The record that takes another back; where a key result is named, the last of that one. At a terminal the person is asked why, if no flag says it.
 * @throws CopError exit 2 where there is no such record, or it cannot be taken back
 */
export async function withdrawal(
  session: Session,
  open: Open,
  { written }: Words,
  { withdraw, on, why, by }: Options,
): Promise<Recording> {
  const keyResult = written === undefined ? undefined : findKeyResult(written, open, on).reference;
  const taken = namedCheckIn(withdraw, open, { by, keyResult }, 'withdraw');
  const stood = checkInsStood([taken], open.community.records).map((one) => one.stood);
  const day = on === undefined ? null : dayFrom(on, '--on');
  const draft: WithdrawalDraft = {
    type: 'withdrawal',
    withdraws: taken.id,
    keyResult: taken.keyResult,
    on: day === taken.on ? null : day,
    note: why ?? (await askWhy(session, recordedLines(stood, open))),
    by,
  };
  return {
    drafts: [draft],
    answer: takenBackLines([taken], [draft], open),
    afterwards: toRecordAgain(session, checkInsAgain(session, stood)),
  };
}

async function askWhy(session: Session, shown: readonly string[]): Promise<string | null> {
  if (!session.asker) return null;
  const asker = await session.asker();
  asker.say(shown.join('\n'));
  return askOptional(asker, 'Why is it taken back? Ctrl-C leaves it as it is.', 'below');
}
