import { type Calendar, type Quarter, quarterOf, quarterSpan } from '../domain/calendar.ts';
import { addDays } from '../domain/civil-date.ts';
import { type Community, referenceTo } from '../domain/community.ts';
import type { GoalDraft } from '../domain/drafts.ts';
import type { Goal } from '../domain/goal.ts';
import type { KeyResultFile } from '../domain/key-result-file.ts';
import { takenGoalIds } from './taken-ids.ts';

const LONGEST_ID = 63;

/** The quarter after a quarter. */
export function quarterAfter(quarter: Quarter, calendar: Calendar): Quarter {
  return quarterOf(addDays(quarterSpan(quarter, calendar).to, 1), calendar);
}

/** The goal of a later quarter that carries a goal on: the first there is. */
export function goalThatContinues(goal: Goal, { goals }: Community): Goal | undefined {
  return goals
    .filter((one) => one.continues === goal.id && one.quarter > goal.quarter)
    .toSorted((one, other) => (one.quarter < other.quarter ? -1 : 1))[0];
}

/**
 * The id of the goal that is to carry a goal on, `build-relationships-2027-q1`: its own with the
 * quarter behind it, in the place of an earlier quarter; with a number where that is taken.
 */
function carriedGoalId(id: string, next: Quarter, community: Community): string {
  const taken = new Set(takenGoalIds(community));
  const base = id.replace(/-\d{4}-q[1-4](?:-\d+)?$/, '');
  for (let number = 1; ; number += 1) {
    const suffix = `-${next.toLowerCase()}${number === 1 ? '' : `-${number}`}`;
    const candidate = `${base.slice(0, LONGEST_ID - suffix.length)}${suffix}`;
    if (!taken.has(candidate)) return candidate;
  }
}

/** A key result that goes on in the next quarter. */
export interface Carried {
  readonly goal: Goal;
  /** As it is to stand in the next quarter's file. */
  readonly file: KeyResultFile;
  /** When its goal is worked on there, where that has none yet. */
  readonly timeline: string;
}

/** The goals in which key results go on. */
export interface GoalsToCarry {
  /** Those that are to be made. */
  readonly made: readonly GoalDraft[];
  /** The key results that goals get which carry on theirs already, by goal. */
  readonly grown: readonly { readonly goal: Goal; readonly keyResults: readonly KeyResultFile[] }[];
  /** What carries each on, by what it was: `goal/key-result`. */
  readonly carriedTo: ReadonlyMap<string, string>;
  /**
   * Those that stand there already and so stay as they are, `goal/key-result` of what carries them on,
   * with the numbers that were meant for them where these are others.
   */
  readonly stays: ReadonlyMap<string, MeantNumbers>;
}

/** Numbers with which a key result was to go on. */
type MeantNumbers = Pick<KeyResultFile, 'baseline' | 'target'>;

/**
 * Finds for key results the goals in which they go on: the one that carries their goal on already,
 * else a new one of the next quarter, with the goal's sentence, owner, personas and weight. A key
 * result that is there already stays as it is.
 */
export function goalsToCarry(
  carried: readonly Carried[],
  next: Quarter,
  community: Community,
): GoalsToCarry {
  const goals = [...new Set(carried.map(({ goal }) => goal))];
  const made: GoalDraft[] = [];
  const grown: GoalsToCarry['grown'][number][] = [];
  const carriedTo = new Map<string, string>();
  for (const goal of goals) {
    const its = carried.filter((one) => one.goal === goal);
    const there = goalThatContinues(goal, community);
    const id = there?.id ?? carriedGoalId(goal.id, next, community);
    for (const { file } of its) carriedTo.set(`${goal.id}/${file.id}`, `${id}/${file.id}`);
    const files = its.map(({ file }) => file).filter((file) => !has(there, file));
    if (!there) made.push(goalDraft(goal, its, { id, quarter: next }));
    else if (files.length > 0) grown.push({ goal: there, keyResults: files });
  }
  const stays = new Map(carried.flatMap((one) => otherNumbers(one, community)));
  return { made, grown, carriedTo, stays };
}

/** The numbers that were meant for a key result that stands there already with others; else nothing. */
function otherNumbers(
  { goal, file: { id, baseline = 0, target } }: Carried,
  community: Community,
): readonly (readonly [reference: string, meant: MeantNumbers])[] {
  const there = goalThatContinues(goal, community);
  const its = there?.keyResults.find((one) => one.id === id);
  if (!there || !its || target === undefined) return [];
  const isSame = its.kind === 'reach' && its.baseline === baseline && its.target === target;
  return isSame ? [] : [[referenceTo(there, its), { baseline, target }]];
}

function has(goal: Goal | undefined, { id }: KeyResultFile): boolean {
  return goal?.keyResults.some((one) => one.id === id) ?? false;
}

function goalDraft(
  { id: continues, goal, owner, personas, weight }: Goal,
  its: readonly Carried[],
  where: Pick<GoalDraft, 'id' | 'quarter'>,
): GoalDraft {
  return {
    ...where,
    goal,
    timeline: its[0]?.timeline ?? '',
    owner,
    personas,
    continues,
    ...(weight === 1 ? {} : { weight }),
    keyResults: its.map(({ file }) => file),
  };
}
