import { type Calendar, type Quarter, readQuarter } from '../domain/calendar.ts';
import { weekdayRange } from '../domain/civil-date.ts';
import type { Goal } from '../domain/goal.ts';
import { goalPath } from '../domain/layout.ts';
import type { Persona } from '../domain/persona.ts';
import { parseTimeline, type Timeline } from '../domain/timeline.ts';
import { readLine } from '../domain/typed-line.ts';
import { readWeight } from '../domain/typed-weight.ts';
import { said, type Wishes } from '../domain/wishes.ts';
import { ANEW_HINT, askAnew, asTyped } from './ask-anew.ts';
import { askWhy } from './ask-why.ts';
import type { Asker } from './asker.ts';
import { wishLines } from './wish-lines.ts';

/** What is wished of a goal: flags and dialogue both end in it. */
export interface GoalWishes {
  /** Of the keys of its file. */
  readonly keys: Wishes;
  /** The quarter that it is to be of; its own where it stays. */
  readonly quarter: Quarter;
  /** Why, where a goalpost moves. */
  readonly why: string | null;
}

/** Why a goal’s keys cannot be taken out. */
export const GOAL_NEEDS = {
  goal: 'a goal is a sentence',
  timeline: 'a goal has a timeline',
  quarter: 'a goal is of a quarter',
} as const;

/** What the goal stands among. */
interface Around {
  readonly calendar: Calendar;
  readonly personas: readonly Pick<Persona, 'id' | 'persona'>[];
  /** Why, where a flag has said it. */
  readonly why: string | null;
  /** Whether that would move a goalpost of a key result that has started. */
  readonly movesGoalposts: (wishes: GoalWishes) => boolean;
}

/**
 * Asks for what a goal is to say from now on, and shows what would change before it is written.
 * @returns undefined where the person does not want it written
 */
export async function askGoalAnew(
  asker: Asker,
  goal: Goal,
  around: Around,
): Promise<GoalWishes | undefined> {
  asker.say(ANEW_HINT);
  const sentence = await askSentence(asker, goal);
  const quarter = await askQuarter(asker, goal);
  const keys = said({
    goal: sentence,
    timeline: await askTimeline(asker, goal, { quarter, calendar: around.calendar }),
    owner: await askAnew(asker, {
      message: 'Who looks after it?',
      now: asTyped(goal.owner),
      read: readLine,
    }),
    personas: await askPersonas(asker, goal, around.personas),
    weight: await askWeight(asker, goal),
  });
  const wishes = { keys, quarter, why: around.why };
  if (Object.keys(keys).length === 0 && quarter === goal.quarter) return wishes;
  asker.say(describe(goal, wishes, around.calendar));
  const why =
    around.why === null && around.movesGoalposts(wishes) ? await askWhy(asker) : around.why;
  const isWanted = await asker.confirm({ message: 'Write it?', preset: 'yes' });
  return isWanted ? { ...wishes, why } : undefined;
}

function askSentence(asker: Asker, { goal }: Goal) {
  return askAnew(asker, {
    message: 'What do you want for the community?',
    answer: 'below',
    now: asTyped(goal),
    read: readLine,
    needed: GOAL_NEEDS.goal,
  });
}

async function askQuarter(asker: Asker, { quarter }: Goal): Promise<Quarter> {
  const other = await askAnew(asker, {
    message: 'In which quarter?',
    now: quarter,
    read: readQuarter,
    needed: GOAL_NEEDS.quarter,
  });
  return other ?? quarter;
}

interface Weeks {
  readonly quarter: Quarter;
  readonly calendar: Calendar;
}

async function askTimeline(
  asker: Asker,
  { timeline }: Goal,
  { quarter, calendar }: Weeks,
): Promise<string | undefined> {
  const answer = await askAnew(asker, {
    message: 'When? (Weeks 1-3, Week 4, October, Whole quarter, 2026-10-05 to 2026-10-23)',
    answer: 'below',
    now: asTyped(timeline.written),
    read: (text) => {
      const parsed = parseTimeline(text, quarter, calendar);
      return parsed.ok ? { ok: true, value: parsed.value.written } : parsed;
    },
    understood: (written) => daysOf(written, { quarter, calendar }),
    needed: GOAL_NEEDS.timeline,
  });
  return answer ?? undefined;
}

async function askPersonas(
  asker: Asker,
  goal: Goal,
  personas: Around['personas'],
): Promise<readonly string[] | null | undefined> {
  const unknown = goal.personas.filter((id) => !personas.some((one) => one.id === id));
  const choices = [
    ...personas.map(({ id, persona }) => ({ name: persona, value: id })),
    ...unknown.map((id) => ({ name: `${id} (not described)`, value: id })),
  ];
  if (choices.length === 0) return undefined;
  const message = 'Which personas does it serve?';
  const chosen = await asker.chooseSeveral({ message, choices, ticked: goal.personas });
  const stay = goal.personas.filter((id) => chosen.includes(id));
  const added = chosen.filter((id) => !goal.personas.includes(id));
  if (added.length === 0 && stay.length === goal.personas.length) return undefined;
  return chosen.length === 0 ? null : [...stay, ...added];
}

function askWeight(asker: Asker, { weight }: Goal) {
  return askAnew(asker, {
    message: 'How much does it count beside the others?',
    now: String(weight),
    read: readWeight,
  });
}

/** What is about to be written. */
function describe(goal: Goal, { keys, quarter }: GoalWishes, calendar: Calendar): string {
  const { owner, personas, weight, timeline } = goal;
  const now = { goal: goal.goal, timeline: timeline.written, owner, personas, weight };
  const isMoved = quarter !== goal.quarter;
  return [
    '',
    `  ${goal.file}`,
    ...(isMoved ? [`    → ${goalPath(quarter, goal.id)}`] : []),
    ...wishLines(now, keys),
    ...(isMoved && keys.timeline === undefined ? [staying(timeline, { quarter, calendar })] : []),
  ].join('\n');
}

/** A timeline that stays as it is written means other days in another quarter. */
function staying({ written }: Timeline, weeks: Weeks): string {
  return `    timeline: ${written}, which is ${daysOf(written, weeks)}`;
}

function daysOf(written: string, { quarter, calendar }: Weeks): string {
  const parsed = parseTimeline(written, quarter, calendar);
  return parsed.ok ? parsed.value.intervals.map(weekdayRange).join(', ') : '';
}
