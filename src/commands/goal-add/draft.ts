import { understandToMeasure } from '../../domain/counting-itself.ts';
import type { GoalDraft } from '../../domain/drafts.ts';
import { usageError } from '../../domain/errors.ts';
import { freeId } from '../../domain/ids.ts';
import { type KeyResultFile, keyResultProblems } from '../../domain/key-result.ts';
import { parseTimeline } from '../../domain/timeline.ts';
import { resolvePersona } from '../../insight/resolve.ts';
import { takenGoalIds } from '../../insight/taken-ids.ts';
import { askGoal } from '../../prompts/ask-goal.ts';
import { flagValue } from '../running/flag-value.ts';
import { missing } from '../running/missing.ts';
import { foundIn, type Open } from '../running/open.ts';
import type { Session } from '../running/session.ts';
import { fromIdea, refuseTwice } from './idea.ts';

/** What the flags of `cop goal add` say. */
export interface GoalOptions {
  readonly timeline?: string;
  readonly keyResult?: readonly string[];
  readonly owner?: string;
  readonly persona?: readonly string[];
  readonly quarter?: string;
  readonly idea?: string;
  readonly dryRun?: boolean;
}

/** A goal as flags and answers give it. */
interface Drafted {
  readonly draft: GoalDraft;
  /** Whether a person saw it, and what is worth asking of it, before it is written. */
  readonly isAgreed: boolean;
}

/**
 * The goal that flags and answers give, or undefined where the person does not want it written.
 * @param questions what is worth asking of it; '' where nothing is
 * @throws CopError exit 2 where an answer is missing and nobody is there to ask, or a flag cannot be taken
 */
export async function goalDraft(
  session: Session,
  open: Open,
  goal: string | undefined,
  options: GoalOptions,
  questions: (draft: GoalDraft) => string,
): Promise<Drafted | undefined> {
  const { quarter, community } = open;
  const taken = takenGoalIds(community);
  const given = givenBy(open, goal, options);
  // Of an idea nobody has said who looks after it, and whom it serves.
  const isOpen = options.idea !== undefined && session.asker !== undefined;
  if (given.goal !== undefined && given.timeline !== undefined && !isOpen)
    return {
      draft: {
        owner: null,
        personas: [],
        keyResults: [],
        ...given,
        goal: given.goal,
        timeline: given.timeline,
        id: freeId(given.id ?? given.goal, 'goal', taken),
        quarter,
      },
      isAgreed: false,
    };
  if (!session.asker) {
    if (goal === undefined)
      throw missing('the goal', { command: 'goal add "Get to know one another"' });
    throw missing('the goal’s timeline', { flag: '--timeline "Weeks 1-3"' });
  }
  const draft = await askGoal(await session.asker(), given, {
    quarter,
    calendar: community.charter.calendar,
    personas: community.personas,
    takenIds: taken,
    questions,
  });
  return draft && { draft, isAgreed: true };
}

function givenBy(open: Open, goal: string | undefined, options: GoalOptions): Partial<GoalDraft> {
  const { timeline, owner, persona, keyResult, idea } = options;
  const begun = idea === undefined ? undefined : fromIdea(idea);
  if (begun && goal === undefined) refuseTwice(begun, open);
  return {
    ...begun,
    ...(goal === undefined ? {} : { id: goal, goal }),
    ...(timeline === undefined ? {} : { timeline: timelineFrom(timeline, open) }),
    ...(owner === undefined ? {} : { owner }),
    ...(persona ? { personas: foundIn(open, (within) => idsOf(persona, within)) } : {}),
    ...(keyResult ? { keyResults: keyResultsFrom(keyResult) } : {}),
  };
}

function idsOf(personas: readonly string[], { community }: Open): readonly string[] {
  return personas.map((one) => resolvePersona(one, community).id);
}

function timelineFrom(written: string, { quarter, community }: Open): string {
  const parsed = parseTimeline(written, quarter, community.charter.calendar);
  return flagValue('--timeline', parsed).written;
}

function keyResultsFrom(sentences: readonly string[]): KeyResultFile[] {
  const understood: KeyResultFile[] = [];
  for (const sentence of sentences) {
    const one = understandToMeasure(
      sentence,
      understood.map((before) => before.id),
    );
    const [problem] = keyResultProblems(one);
    if (problem) throw usageError(`--key-result "${sentence}": ${problem.message}`, problem.remedy);
    understood.push(one);
  }
  return understood;
}
