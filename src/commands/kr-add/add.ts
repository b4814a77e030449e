import { weekdayRange } from '../../domain/civil-date.ts';
import { referenceTo } from '../../domain/community.ts';
import type { KeyResultFile } from '../../domain/key-result-file.ts';
import { textAt } from '../../domain/key-result-wishes.ts';
import { lastDay, type Timeline } from '../../domain/timeline.ts';
import type { GoalToEdit } from '../../insight/resolve-to-edit.ts';
import { askKeyResults } from '../../prompts/ask-key-results.ts';
import { goalKind } from '../../workspace/kinds.ts';
import { keyResultItem } from '../../workspace/new-goal.ts';
import { understoodKeyResult } from '../goal-add/understood.ts';
import { listedIn } from '../kr-edit/edits.ts';
import { dataOf } from '../kr-edit/resolve.ts';
import { measureAdvice } from '../kr-flags/measure-advice.ts';
import { nextStepFor } from '../kr-flags/next-step.ts';
import { numberAdvice } from '../kr-flags/number-advice.ts';
import type { KeyResultFlags } from '../kr-flags/options.ts';
import { plainScreen } from '../running/deliver.ts';
import { editFile } from '../running/edit-file.ts';
import { missing } from '../running/missing.ts';
import { type Open, openWorkspace } from '../running/open.ts';
import { refuseToAsk } from '../running/refuse-to-ask.ts';
import type { Session } from '../running/session.ts';
import { goalToEdit } from '../running/to-edit.ts';
import { drafted, withFlags, withFreeIds } from './draft.ts';

/** What the flags of `cop kr add` say. */
export interface KrAddOptions extends KeyResultFlags {
  readonly dryRun?: boolean;
}

/** What stands on the command line behind `kr add`. */
interface Words {
  readonly goal: string | undefined;
  readonly sentence: string | undefined;
}

/**
 * Adds key results to a goal's file, and says how each was understood.
 * @throws CopError exit 2 where a flag cannot be taken, or an answer is missing and nobody is there
 *   to ask; and what `editFile` throws
 */
export async function addKeyResults(
  session: Session,
  { goal: written, sentence }: Words,
  options: KrAddOptions,
): Promise<void> {
  const open = openWorkspace(session, { personas: 'none', goals: 'all', log: 'none' });
  const named = written ?? (await whichGoal(session, open));
  const target = goalToEdit(open, named);
  let files = await draftsFor(session, open, target, { sentence, options });
  if (files.length === 0) return session.tell('Nothing was written.');
  const { calendar } = open.community.charter;
  const kind = goalKind(target.id, target.quarter, calendar);
  const edits = (data: unknown) => {
    files = withFreeIds(files, idsIn(data));
    return files.map(
      (one) => ({ does: 'add', path: ['key_results'], item: keyResultItem(one) }) as const,
    );
  };
  const { outcome, after } = editFile(session, open, { path: target.file, kind, edits }, options);
  if (outcome !== 'written') return;
  const [first] = files;
  const added = after.keyResults.find(({ id }) => id === first?.id);
  if (added) session.tell(daysText(added.timeline, open));
  session.tell(files.flatMap(understoodKeyResult).join('\n'));
  const ids = files.map(({ id }) => id);
  const screen = plainScreen(session);
  for (const line of numberAdvice(after, ids, screen)) session.tell(line);
  if (sentence !== undefined)
    for (const line of measureAdvice(after.id, files, screen)) session.tell(line);
  if (added && first)
    session.tell(`Next: ${session.screen.cop} ${nextStepFor(referenceTo(after, added), first)}`);
}

async function draftsFor(
  session: Session,
  open: Open,
  target: GoalToEdit,
  { sentence, options }: { sentence: string | undefined; options: KrAddOptions },
): Promise<readonly KeyResultFile[]> {
  const weeks = { quarter: target.quarter, calendar: open.community.charter.calendar };
  const taken = takenIds(session, open, target);
  if (sentence !== undefined) return [drafted(sentence, options, { ...weeks, taken })];
  if (!session.asker)
    throw missing('the key result', { command: `kr add ${target.id} "Invite 20 members"` });
  if (!target.goal) throw refuseToAsk(open, target.file);
  const asker = await session.asker();
  const asked = await askKeyResults(asker, taken);
  const files = asked.map((one) => withFlags(one, options, weeks));
  if (files.length === 0) return [];
  asker.say(`\n  ${target.file}`);
  return (await asker.confirm({ message: 'Write it?', preset: 'yes' })) ? files : [];
}

/** The ids of the key results that the goal has, also where its file has an error. */
function takenIds(session: Session, open: Open, target: GoalToEdit): readonly string[] {
  return idsIn(dataOf(session, open, target));
}

function idsIn(data: unknown): readonly string[] {
  return listedIn(data).flatMap(({ written }) => textAt(written, 'id') ?? []);
}

async function whichGoal(session: Session, { community, quarter }: Open): Promise<string> {
  const choices = community.goals
    .filter((goal) => goal.quarter === quarter)
    .map(({ id, goal }) => ({ name: goal, value: id }));
  if (!session.asker || choices.length === 0)
    throw missing('the goal', { command: 'kr add meet "Invite 20 members"' });
  return (await session.asker()).choose({ message: 'To which goal?', choices });
}

function daysText(timeline: Timeline, { asOf }: Open): string {
  const days = timeline.intervals.map(weekdayRange).join(', ');
  return `  ${days}${lastDay(timeline) < asOf ? ': that is over already' : ''}`;
}
