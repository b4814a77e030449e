import type { Quarter } from '../../domain/calendar.ts';
import { CHARTER_FILE } from '../../domain/layout.ts';
import { firstDay, lastDay } from '../../domain/timeline.ts';
import { COMMUNITY_RULES } from '../community-figures.ts';
import type { CommunityRule, GoalWithFigures } from '../figures.ts';
import { overRule } from '../key-result-status.ts';
import { type QuarterFigures, quarterFigures } from '../quarter-figures.ts';
import type { Status } from '../status.ts';
import { weakestStatus } from '../weakest-status.ts';
import { meanFormula } from '../weighted-mean.ts';
import type { Derivation, DerivedStep, Input, WeighedPart } from './derivation.ts';
import type { Ignored } from './ignored.ts';
import {
  derived,
  fromDay,
  fromFile,
  fromStep,
  knownBy,
  type PlaceOf,
  thresholdInputs,
} from './inputs.ts';
import type { Grounds } from './key-result-facts.ts';
import { movesOf } from './moves.ts';
import { communityScoreSteps } from './score-steps.ts';

/** Where the figures of the community over a quarter's goals come from. */
export function explainCommunity(quarter: Quarter, grounds: Grounds): Derivation {
  const { community, asOf, placeOf } = grounds;
  const found = quarterFigures(community, quarter, asOf);
  return {
    about: {
      kind: 'community',
      reference: quarter,
      title: community.charter.name,
      unit: null,
      place: placeOf(CHARTER_FILE, ['name']),
    },
    asOf,
    steps: [...stepsOf(found, grounds), ...communityScoreSteps(quarter, grounds)],
    moved: movesOf(
      found.goals.flatMap(({ keyResults }) => keyResults.map((one) => one.reference)),
      grounds,
    ),
    ignored: ignoredIn(found),
  };
}

function stepsOf(found: QuarterFigures, { placeOf, community }: Grounds): readonly DerivedStep[] {
  const { figures, goals, asOf } = found;
  const parts = partsOf(goals, placeOf);
  const known = knownBy([
    fromDay('as_of', asOf, 'date'),
    fromStep('progress', figures.progress, 'share'),
    fromStep('expected', figures.expected, 'share'),
    ...thresholdInputs(community.charter.thresholds, placeOf),
    ...phaseInputs(goals),
    ...weakestInput(parts),
  ]);
  const mean = (name: 'progress' | 'expected'): DerivedStep =>
    derived(name, { result: figures[name], as: 'share', formula: meanFormula(name), parts }, known);
  const { status, rule } = figures;
  return [
    mean('progress'),
    mean('expected'),
    derived(
      'status',
      { result: status, as: 'status', rule, ...reasonOf(rule, status), parts },
      known,
    ),
  ];
}

function reasonOf(
  rule: CommunityRule | null,
  status: Status | null,
):
  | Pick<DerivedStep, 'formula'>
  | { readonly method: string; readonly alsoFrom: readonly string[] } {
  if (rule === null) return { formula: null };
  if (rule === 'over') return { formula: overRule(status ?? 'missed') };
  if (rule !== 'weakest-goal') return { formula: COMMUNITY_RULES[rule] };
  const method = 'that of its weakest goal: its means alone would give a worse one';
  return { method, alsoFrom: ['weakest', 'progress', 'expected'] };
}

/** When the first of the key results that count begins, and the last one ends. */
function phaseInputs(goals: readonly GoalWithFigures[]): readonly Input[] {
  const timelines = goals
    .flatMap((one) => one.keyResults)
    .filter(({ figures }) => figures.status !== null)
    .map((one) => one.keyResult.timeline);
  const [first] = timelines.map(firstDay).sort();
  const last = timelines.map(lastDay).sort().at(-1);
  return [
    ...(first ? [fromDay('first_day', first, 'date')] : []),
    ...(last ? [fromDay('last_day', last, 'date')] : []),
  ];
}

/** The status of the weakest goal, and which that is. */
function weakestInput(parts: readonly WeighedPart[]): readonly Input[] {
  const value = weakestStatus(parts.map((one) => one.status));
  const reference = parts.find((one) => one.status === value)?.reference ?? null;
  return [{ name: 'weakest', value, as: 'status', from: { kind: 'part', reference } }];
}

function partsOf(goals: readonly GoalWithFigures[], placeOf: PlaceOf): readonly WeighedPart[] {
  return goals.flatMap(({ goal, figures }): WeighedPart[] => {
    const { progress, expected, status } = figures;
    if (progress === null || expected === null || status === null) return [];
    return [
      {
        kind: 'goal',
        reference: goal.id,
        title: goal.goal,
        weight: fromFile('weight', goal.weight, 'weight', placeOf(goal.file, ['weight'])),
        progress,
        expected,
        status,
        command: `explain ${goal.id}`,
      },
    ];
  });
}

function ignoredIn({ goals }: QuarterFigures): readonly Ignored[] {
  return goals
    .filter(({ figures }) => figures.status === null)
    .map(({ goal }) => ({
      kind: 'goal',
      reference: goal.id,
      title: goal.goal,
      why: 'nothing-counts',
    }));
}
