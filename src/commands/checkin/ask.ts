import type { CheckInDraft } from '../../domain/drafts.ts';
import type { KeyResult } from '../../domain/key-result.ts';
import { dueCheckIns } from '../../insight/due.ts';
import type { KeyResultWithFigures } from '../../insight/figures.ts';
import { withRecord } from '../../insight/if-recorded.ts';
import { figuresOf, quarterFigures } from '../../insight/quarter-figures.ts';
import type { Resolved } from '../../insight/resolve.ts';
import {
  askCheckIn,
  askDueCheckIns,
  type CheckInGiven,
  type CheckInSubject,
} from '../../prompts/ask-check-in.ts';
import { missing } from '../running/missing.ts';
import type { Open } from '../running/open.ts';
import { dayFrom, type Session } from '../running/session.ts';
import { type CheckInOptions, confidenceFrom } from './draft.ts';

/** What was given by flags, with who says so already settled. */
type Given = Omit<CheckInOptions, 'by'> & { readonly by: string | null };

/**
 * Walks through the key results that are due.
 * @throws CopError exit 2 where nobody is there to ask
 */
export async function askAboutDue(
  session: Session,
  open: Open,
  options: Given,
): Promise<readonly CheckInDraft[]> {
  if (!session.asker) throw missing('the key result', { command: 'checkin invite-members 12' });
  const { community, quarter, asOf } = open;
  const due = dueCheckIns(quarterFigures(community, quarter, asOf).goals);
  if (due.length === 0) {
    session.tell('No key result is due for a check-in today.');
    return [];
  }
  const subjects = due.map((one) => subjectOf(one, open));
  return askDueCheckIns(await session.asker(), subjects, givenBy(options));
}

/**
 * Asks about one key result.
 * @throws CopError exit 2 where nobody is there to ask
 */
export async function askAboutOne(
  session: Session,
  open: Open,
  { keyResult, reference }: Resolved,
  options: Given,
): Promise<readonly CheckInDraft[]> {
  if (!session.asker)
    throw missing('where it stands', { command: `checkin ${reference} ${exampleFor(keyResult)}` });
  const figures = figuresOf({ keyResult, reference }, open.community, open.asOf);
  const subject = subjectOf({ keyResult, reference, figures }, open);
  return askCheckIn(await session.asker(), subject, givenBy(options));
}

function subjectOf(one: KeyResultWithFigures, { community, asOf }: Open): CheckInSubject {
  return {
    ...one,
    after: (drafts) => figuresOf(one, drafts.reduce(withRecord, community), asOf),
  };
}

function givenBy({ on, confidence, note, blocked, by }: Given): CheckInGiven {
  return {
    ...(on === undefined ? {} : { on: dayFrom(on, '--on') }),
    ...(confidence === undefined ? {} : { confidence: confidenceFrom(confidence) }),
    ...(note === undefined ? {} : { note }),
    ...(blocked === undefined ? {} : { blocked }),
    ...(by === null ? {} : { by }),
  };
}

/** What may stand behind a key result on the command line. */
function exampleFor(keyResult: KeyResult): string {
  if (keyResult.kind !== 'milestone') return '12';
  const [step] = keyResult.steps;
  return step ? `--done ${step.id}` : '--done';
}
