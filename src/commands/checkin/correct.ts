import type { CheckIn } from '../../domain/check-in.ts';
import { longDate } from '../../domain/civil-date.ts';
import type { CheckInDraft } from '../../domain/drafts.ts';
import { withRecord } from '../../insight/if-recorded.ts';
import { figuresOf } from '../../insight/quarter-figures.ts';
import type { Resolved } from '../../insight/resolve.ts';
import { shortId } from '../../insight/resolve-record.ts';
import { askCorrection } from '../../prompts/ask-correction.ts';
import { correctionText } from '../../report/correction-text.ts';
import { missing } from '../running/missing.ts';
import type { Open } from '../running/open.ts';
import type { Session } from '../running/session.ts';
import { checkInToCorrect, corrected, type ToCorrect, wordsFor } from './corrected.ts';
import type { CheckInOptions } from './draft.ts';
import { keyResultNamed } from './find.ts';
import { consequence, overtaken } from './follows.ts';
import type { Words } from './modes.ts';
import { NOTHING_WRITTEN, type Recording, toTakeBack } from './recording.ts';

type Options = Omit<CheckInOptions, 'by' | 'corrects'> & {
  readonly corrects: string;
  readonly by: string | null;
};

/**
 * The record that replaces another: what flags do not say anew is taken over from it. Where they say
 * nothing, the person is asked.
 * @returns no record where it would say what is there already, or the person does not want it
 * @throws CopError exit 2 where something cannot be understood, or is missing and nobody is there to ask
 */
export async function correction(
  session: Session,
  open: Open,
  words: Words,
  options: Options,
): Promise<Recording> {
  const { by, on } = options;
  const old = checkInToCorrect(words, options, open);
  const its = keyResultNamed(old.keyResult, open.community);
  const { named, typed } = wordsFor({ ...words, on }, old, its, open);
  const toCorrect: ToCorrect = { old, its, named, by };
  const draft = corrected(toCorrect, typed, options);
  const afterwards = [toTakeBack(session, by)];
  if (!draft) {
    const asked = await ask(session, open, toCorrect);
    return asked ? { drafts: [asked], answer: [], afterwards } : nothing(NOTHING_WRITTEN);
  }
  const changes = changesOf(toCorrect, draft, open);
  if (changes.length === 0)
    return nothing(`Nothing to correct: that is what ${shortId(old)} says already`);
  const answer = [...changes, ...consequences(open, toCorrect, draft)];
  return { drafts: [draft], answer, afterwards };
}

function nothing(why: string): Recording {
  return { drafts: [], answer: [why], afterwards: [] };
}

async function ask(
  session: Session,
  open: Open,
  toCorrect: ToCorrect,
): Promise<CheckInDraft | undefined> {
  const { old, named, by } = toCorrect;
  if (!session.asker)
    throw missing('what is right instead', { command: `checkin --corrects ${shortId(old)} 12` });
  return askCorrection(await session.asker(), {
    keyResult: named.keyResult,
    figures: figuresOf(named, open.community, open.asOf),
    reference: named.reference,
    old,
    by,
    changes: (draft) => {
      const changes = changesOf(toCorrect, draft, open);
      return changes.length === 0 ? [] : [...changes, ...consequences(open, toCorrect, draft)];
    },
  });
}

function changesOf({ old, its, named }: ToCorrect, draft: CheckInDraft, open: Open) {
  const { keyResult } = named;
  const oldKeyResult = its?.keyResult;
  const isMoved = draft.keyResult !== old.keyResult;
  const moved = `That was recorded of "${oldKeyResult?.keyResult ?? old.keyResult}"; it now counts for "${keyResult.keyResult}".`;
  const changes = correctionText({ old, draft, keyResult, oldKeyResult }, open.asOf);
  return isMoved ? [moved, ...changes] : changes;
}

/** What follows for the key result that it names, and for the one that it is moved away from. */
function consequences(
  open: Open,
  { old, its, named }: ToCorrect,
  draft: CheckInDraft,
): readonly string[] {
  const on = draft.on ?? old.on;
  if (on > open.asOf)
    return [
      `  It counts from ${longDate(on)} on${isCounted(old, open) ? '; until then all is as before' : ''}.`,
    ];
  const after = withRecord(open.community, draft);
  return [
    consequence(open, named, after),
    ...overtaken(open, named, { after, on }),
    ...(its && its.reference !== named.reference ? left(open, its, after) : []),
  ];
}

function isCounted(old: CheckIn, { asOf }: Open): boolean {
  return old.on <= asOf;
}

function left(open: Open, its: Resolved, after: Open['community']): readonly string[] {
  return [its.keyResult.keyResult, consequence(open, its, after)];
}
