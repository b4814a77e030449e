import { distanceText, milestoneText, shortUnit } from '../domain/amount-text.ts';
import type { Calendar, Quarter } from '../domain/calendar.ts';
import { weekdayRange } from '../domain/civil-date.ts';
import type { GoalDraft } from '../domain/drafts.ts';
import { freeId } from '../domain/ids.ts';
import { type KeyResultFile, kindOf } from '../domain/key-result.ts';
import { describeKeyResult } from '../domain/key-result-sentence.ts';
import { goalPath } from '../domain/layout.ts';
import { notUnderstood } from '../domain/parsed.ts';
import type { Persona } from '../domain/persona.ts';
import { parseTimeline } from '../domain/timeline.ts';
import { askKeyResults } from './ask-key-results.ts';
import { askParsed } from './ask-parsed.ts';
import { askOptional } from './ask-text.ts';
import type { Asker } from './asker.ts';
import { required } from './refusals.ts';

/**
 * What flags have said of the goal: it is not asked again. The timeline is one that can be understood; the
 * id is what its own is made of, the goal’s sentence if there is none.
 */
export type GoalGiven = Partial<Omit<GoalDraft, 'quarter'>>;

/** What the goal is to stand among. */
export interface GoalSurroundings {
  readonly quarter: Quarter;
  readonly calendar: Calendar;
  /** The ids of the goals of all quarters. */
  readonly takenIds: readonly string[];
  readonly personas: readonly Pick<Persona, 'id' | 'persona'>[];
  /** What is worth asking of a goal before it is written; '' where nothing is. */
  readonly questions?: (draft: GoalDraft) => string;
}

/**
 * Asks for a goal with its key results, as far as flags have not said it, and shows it before it is
 * written.
 * @returns undefined where the person does not want it written
 */
export async function askGoal(
  asker: Asker,
  given: GoalGiven,
  around: GoalSurroundings,
): Promise<GoalDraft | undefined> {
  const goal = given.goal ?? (await askTitle(asker));
  const draft: GoalDraft = {
    id: freeId(given.id ?? goal, 'goal', around.takenIds),
    quarter: around.quarter,
    goal,
    timeline: given.timeline ?? (await askTimeline(asker, around)),
    keyResults: given.keyResults ?? (await askKeyResults(asker)),
    owner: given.owner ?? (await askOptional(asker, 'Who looks after it?')),
    personas: given.personas ?? (await askPersonas(asker, around.personas)),
  };
  asker.say(describe(draft));
  const questions = around.questions?.(draft) ?? '';
  if (questions !== '') asker.say(`\n${questions}`);
  return (await asker.confirm({ message: 'Write it?', preset: 'yes' })) ? draft : undefined;
}

function askTitle(asker: Asker): Promise<string> {
  return asker.line({
    message: 'What do you want for the community this quarter?',
    answer: 'below',
    refuse: required('Write the goal in a sentence, such as: Members answer one another.'),
  });
}

async function askTimeline(asker: Asker, around: GoalSurroundings): Promise<string> {
  const timeline = await askParsed(asker, {
    message: 'When? (Weeks 1-3, Week 4, October, Whole quarter, 2026-10-05 to 2026-10-23)',
    answer: 'below',
    read: (typed) =>
      typed === ''
        ? notUnderstood('there is no timeline', 'Whole quarter will do')
        : parseTimeline(typed, around.quarter, around.calendar),
    understood: ({ intervals }) => intervals.map(weekdayRange).join(', '),
  });
  return timeline.written;
}

async function askPersonas(
  asker: Asker,
  personas: GoalSurroundings['personas'],
): Promise<readonly string[]> {
  if (personas.length === 0) return [];
  return asker.chooseSeveral({
    message: 'Which personas does it serve?',
    choices: personas.map(({ id, persona }) => ({ name: persona, value: id })),
  });
}

/** The goal as it is about to be written. */
function describe(draft: GoalDraft): string {
  const { goal, timeline, owner } = draft;
  return [
    '',
    `  ${goalPath(draft.quarter, draft.id)}`,
    `    ${[goal, timeline, owner].filter((part) => part !== null).join(' · ')}`,
    ...draft.keyResults.map((one) => `    · ${one.key_result} (${inShort(one)}${byItself(one)})`),
  ].join('\n');
}

function byItself({ measure }: KeyResultFile): string {
  return measure === undefined ? '' : ', counts itself';
}

function inShort(file: KeyResultFile): string {
  switch (kindOf(file)) {
    case 'reach':
      return distanceText(file.baseline ?? 0, file.target ?? 0, shortUnit(file.unit ?? null));
    case 'keep':
      return describeKeyResult(file);
    case 'milestone':
      return milestoneText(file.steps?.length ?? 0);
  }
}
