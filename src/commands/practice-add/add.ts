import { usageError } from '../../domain/errors.ts';
import { freeId } from '../../domain/ids.ts';
import { FACILITATION_FILE } from '../../domain/layout.ts';
import { PRACTICE_IDEAS } from '../../domain/practice-ideas.ts';
import { draftOfIdea, ideasLeft, type PracticeDraft } from '../../domain/practice-wishes.ts';
import { resolveIdea } from '../../insight/resolve-practice.ts';
import { practicesAddedText } from '../../report/practices-added.ts';
import { FACILITATION_KIND } from '../../workspace/kinds.ts';
import { hasFacilitation, newFacilitation, practiceItem } from '../../workspace/new-practice.ts';
import { facilitationData, practicesIn } from '../practice-flags/file.ts';
import {
  type PracticeFlags,
  type PracticeSaid,
  READ_TO_WRITE,
  saidOfPractice,
} from '../practice-flags/flags.ts';
import { editFile } from '../running/edit-file.ts';
import { type Open, openWorkspace } from '../running/open.ts';
import type { Session } from '../running/session.ts';
import { writeNew } from '../running/write.ts';
import { askedPractices } from './ask.ts';

/** What the flags of `cop practice add` say. */
export interface PracticeAddOptions extends PracticeFlags {
  readonly idea?: readonly string[];
  readonly ideas?: boolean;
  readonly dryRun?: boolean;
}

/**
 * Adds practices to `facilitation.yaml`, which is made where it is not there.
 * @throws CopError exit 2 where a flag cannot be taken, or an answer is missing and nobody is there to ask;
 *   and what `editFile` throws
 */
export async function addPractices(
  session: Session,
  sentence: string | undefined,
  options: PracticeAddOptions,
): Promise<void> {
  refuseBoth(sentence, options);
  const open = openWorkspace(session, READ_TO_WRITE);
  const taken = idsIn(facilitationData(session, open));
  const said = saidOfPractice(options, open);
  const drafts = takesIdeas(options)
    ? fromIdeas(session, open, said, { options, taken })
    : await askedPractices(session, open, { sentence, said, taken });
  if (drafts.length === 0) return session.tell('Nothing was written.');
  const added = write(session, open, drafts, options);
  if (added.length > 0) session.tell(practicesAddedText(added, { ...open, ...session.screen }));
}

/** @returns those that were written: none under `--dry-run` */
function write(
  session: Session,
  open: Open,
  drafts: readonly PracticeDraft[],
  options: PracticeAddOptions,
): readonly PracticeDraft[] {
  if (!hasFacilitation(session.disk, open.root)) {
    if (writeNew(session, open.root, [newFacilitation(drafts)], options) === 'shown') return [];
    session.tell(`Wrote ${FACILITATION_FILE}`);
    return drafts;
  }
  let added = drafts;
  const edits = (data: unknown) => {
    added = stillNew(drafts, idsIn(data));
    return added.map(
      (one) => ({ does: 'add', path: ['practices'], item: practiceItem(one) }) as const,
    );
  };
  const file = { path: FACILITATION_FILE, kind: FACILITATION_KIND, edits };
  return editFile(session, open, file, options).outcome === 'written' ? added : [];
}

function takesIdeas({ idea = [], ideas }: PracticeAddOptions): boolean {
  return ideas === true || idea.length > 0;
}

/** @throws CopError exit 2 where an idea is taken and described as well */
function refuseBoth(sentence: string | undefined, options: PracticeAddOptions): void {
  if (!takesIdeas(options)) return;
  const { strand, rhythm, shownBy, ideas } = options;
  const own = [
    ...(sentence === undefined ? [] : ['a sentence']),
    ...(strand === undefined || ideas ? [] : ['--strand']),
    ...(rhythm === undefined ? [] : ['--rhythm']),
    ...(shownBy === undefined ? [] : ['--shown-by']),
  ];
  if (own.length === 0) return;
  throw usageError(
    `an idea of the ready set says that itself: it goes without ${own.join(', ')}`,
    'Take it as it is; practice edit changes it afterwards. To see them',
    'practice ideas',
  );
}

interface Taking {
  readonly options: PracticeAddOptions;
  /** The ids of the practices that are there. */
  readonly taken: readonly string[];
}

function fromIdeas(
  session: Session,
  { asOf }: Open,
  said: PracticeSaid,
  { options: { idea = [], ideas, strand }, taken }: Taking,
): readonly PracticeDraft[] {
  const { owner = null, personas = [] } = said;
  const wanted = ideas
    ? PRACTICE_IDEAS.filter((one) => strand === undefined || one.strand === strand)
    : [...new Set(idea.map((written) => resolveIdea(written, PRACTICE_IDEAS)))];
  const left = ideasLeft(wanted, taken);
  const there = wanted.filter((one) => !left.includes(one));
  if (there.length > 0)
    session.tell(`There already: ${there.map(({ practice }) => practice).join('; ')}`);
  return left.map((one) => draftOfIdea(one, { owner, personas, since: asOf }));
}

/** Somebody may have added others since they were drafted: an idea is not taken twice, and an id is free. */
function stillNew(
  drafts: readonly PracticeDraft[],
  taken: readonly string[],
): readonly PracticeDraft[] {
  const isIdea = ({ id, practice }: PracticeDraft) =>
    PRACTICE_IDEAS.some((idea) => idea.id === id && idea.practice === practice);
  return drafts.flatMap((draft) => {
    if (!taken.includes(draft.id)) return [draft];
    return isIdea(draft) ? [] : [{ ...draft, id: freeId(draft.practice, 'practice', taken) }];
  });
}

function idsIn(data: unknown): readonly string[] {
  return practicesIn(data).map(({ id }) => id);
}
