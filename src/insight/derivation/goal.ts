import type { Goal } from '../../domain/goal.ts';
import type { GoalWithFigures } from '../figures.ts';
import { PACE } from '../pace.ts';
import { quarterFigures } from '../quarter-figures.ts';
import { meanFormula } from '../weighted-mean.ts';
import type { Derivation, DerivedStep, GoalRule, WeighedPart } from './derivation.ts';
import { derived, fromFile, fromStep, knownBy } from './inputs.ts';
import type { Grounds } from './key-result-facts.ts';
import { movesOf } from './moves.ts';
import { goalScoreSteps } from './score-steps.ts';

/** Where the figures of a goal come from: its key results. */
export function explainGoal(goal: Goal, grounds: Grounds): Derivation {
  const { community, asOf, placeOf } = grounds;
  const [found] = quarterFigures({ ...community, goals: [goal] }, goal.quarter, asOf).goals;
  if (!found) throw new RangeError(`no goal of ${goal.quarter}: ${goal.id}`);
  return {
    about: {
      kind: 'goal',
      reference: goal.id,
      title: goal.goal,
      unit: null,
      place: placeOf(goal.file, ['goal']),
    },
    asOf,
    steps: stepsOf(found, grounds),
    moved: movesOf(
      found.keyResults.map((one) => one.reference),
      grounds,
    ),
    ignored: [],
  };
}

function stepsOf(found: GoalWithFigures, grounds: Grounds): readonly DerivedStep[] {
  const { goal, figures } = found;
  const { placeOf } = grounds;
  const parts = partsOf(found, { placeOf });
  const known = knownBy([
    fromStep('progress', figures.progress, 'share'),
    fromStep('expected', figures.expected, 'share'),
    fromFile('weight', goal.weight, 'weight', placeOf(goal.file, ['weight'])),
  ]);
  const mean = (name: 'progress' | 'expected'): DerivedStep =>
    derived(name, { result: figures[name], as: 'share', formula: meanFormula(name), parts }, known);
  return [
    mean('progress'),
    mean('expected'),
    derived('pace', { result: figures.pace, as: 'ratio', formula: PACE }, known),
    derived(
      'status',
      {
        result: figures.status,
        as: 'status',
        rule: ruleOf(found),
        method:
          'that of its weakest key result; of some achieved and all others upcoming, on track',
        parts,
      },
      known,
    ),
    ...goalScoreSteps(goal, grounds),
    derived(
      'weight',
      { result: goal.weight, as: 'weight', method: 'in the community', alsoFrom: ['weight'] },
      known,
    ),
  ];
}

function ruleOf({ figures, keyResults }: GoalWithFigures): GoalRule | null {
  if (figures.status === null) return null;
  const isOne = keyResults.some((one) => one.figures.status === figures.status);
  return isOne ? 'weakest-key-result' : 'mixed';
}

function partsOf(
  { goal, keyResults }: GoalWithFigures,
  { placeOf }: Pick<Grounds, 'placeOf'>,
): readonly WeighedPart[] {
  return keyResults.flatMap(({ keyResult, reference, figures }, index): WeighedPart[] => {
    const { progress, expected, status } = figures;
    if (progress === null) return [];
    const place = placeOf(goal.file, ['key_results', index, 'weight']);
    return [
      {
        kind: 'key-result',
        reference,
        title: keyResult.keyResult,
        weight: fromFile('weight', keyResult.weight, 'weight', place),
        progress,
        expected,
        status,
        command: `explain ${reference}`,
      },
    ];
  });
}
