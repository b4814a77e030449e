import { EXIT } from '../../domain/errors.ts';
import { MEMBERS_FOLDER } from '../../domain/layout.ts';
import type { Member } from '../../domain/member.ts';
import { personName, personWithId } from '../../insight/person-name.ts';
import { hiddenStories } from '../../insight/picture/hidden-stories.ts';
import { erasedBeforeText, erasedText } from '../../report/erased.ts';
import { leftOverText } from '../../report/left-over.ts';
import { visible } from '../../terminal/escape.ts';
import { planChanges } from '../../workspace/change-files.ts';
import { changeTogether } from '../../workspace/change-together.ts';
import { replacedFileDiff, sparingFileDiff } from '../../workspace/dry-run.ts';
import { type Erasure, planErasure } from '../../workspace/erase/plan-erasure.ts';
import { leftBehind } from '../../workspace/erase/workspace-files.ts';
import { isUnderGit } from '../../workspace/git/is-under-git.ts';
import { sweep } from '../../workspace/sweep.ts';
import { missing } from '../running/missing.ts';
import type { Open } from '../running/open.ts';
import type { Session } from '../running/session.ts';
import { uninterrupted } from '../running/uninterrupted.ts';
import { type WantedWords, wantedWords } from './wanted.ts';

/** What the flags of `cop member erase` say. */
export interface EraseOptions {
  readonly also?: readonly string[];
  readonly yes?: boolean;
  readonly dryRun?: boolean;
}

/**
 * Erases a person in every file of the workspace, once it was shown what changes, and tells what is
 * left: that is exit code 1.
 * @throws CopError exit 2 where nobody is there to be asked and nothing says `--yes`, 3 where their line
 *   has an error, 4 where the disk refuses, 5 where files change all the time; then all is as it was
 */
export async function erasePerson(
  session: Session,
  open: Open,
  person: Member,
  { also = [], yes, dryRun }: EraseOptions,
): Promise<void> {
  const { disk, screen } = session;
  const { root, community } = open;
  const wanted = wantedWords(person, community.members, also);
  if (wanted.isDone) return tellDone(session, root, wanted, person);
  if (!yes && !dryRun && !session.asker) throw missing('whether to erase them', { flag: '--yes' });
  const plan = session.progress.during((onStep) => planErasure(disk, root, wanted, onStep));
  const diff = diffOf(session, root, plan);
  const told = leftOverText({ ...wanted, id: person.id, left: plan.left }, screen);
  if (dryRun) {
    session.printExactly(diff);
    return session.tell(told);
  }
  session.print(diff.split('\n').map(visible).join('\n'));
  if (!yes && !(await isWished(session, person, plan))) return session.tell('Nothing was erased.');
  sweep(disk, root, session.now);
  session.progress.during((onStep) =>
    uninterrupted(() => changeTogether(disk, root, plan.changes, onStep)),
  );
  tellErased(session, open, { wanted, plan, person });
  session.print(told);
  if (plan.left.length > 0) process.exitCode = EXIT.findings;
}

/** Where a `cop` was stopped while it erased, files as they were may lie about. */
function tellDone(session: Session, root: string, { words }: WantedWords, { id }: Member): void {
  const { disk, screen } = session;
  const left = session.progress.during((onStep) => leftBehind(disk, root, onStep));
  session.tell(erasedBeforeText(id, screen.cop));
  session.print(leftOverText({ words, id, left }, screen));
  if (left.length > 0) process.exitCode = EXIT.findings;
}

function diffOf({ disk }: Session, root: string, { changes }: Erasure): string {
  return planChanges(disk, root, changes)
    .map(({ before, after }, index) => {
      const file = { path: changes[index]?.path ?? '', text: after };
      return file.path.startsWith(`${MEMBERS_FOLDER}/`)
        ? sparingFileDiff(before, file, isOfSomebody)
        : replacedFileDiff(before, file);
    })
    .join('');
}

/** Whether a line of a roster says anything of anybody: it is no empty line, and no comment. */
function isOfSomebody(line: string): boolean {
  return !/^\s*(?:#|$)/.test(line);
}

async function isWished(session: Session, person: Member, { changes }: Erasure): Promise<boolean> {
  const asker = await session.asker?.();
  const files = changes.length === 1 ? 'this file' : `these ${changes.length} files`;
  const message = `Erase ${personWithId(person)} in ${files}?`;
  return (await asker?.confirm({ message, preset: 'no' })) ?? false;
}

interface Done {
  readonly wanted: WantedWords;
  readonly plan: Erasure;
  readonly person: Member;
}

function tellErased(session: Session, open: Open, { wanted, plan, person }: Done): void {
  const done = {
    id: person.id,
    name: personName(person),
    files: plan.changes.length,
    words: wanted.words.anywhere,
    isUnderGit: isUnderGit(session.disk, open.root),
    stories: hiddenStories(open.community, wanted.lines, open.asOf),
  };
  session.tell(erasedText(done, session.screen.cop));
}
