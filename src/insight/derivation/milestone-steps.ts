import type { CheckIn } from '../../domain/check-in.ts';
import type { Milestone } from '../../domain/key-result.ts';
import { MILESTONE_ATTAINMENT, PROGRESS } from '../attainment.ts';
import { MILESTONE_VALUE, stepsDoneBy } from '../value.ts';
import type { DerivedStep, MilestonePart } from './derivation.ts';
import { derived, fromFile, type Known } from './inputs.ts';
import type { KeyResultFacts } from './key-result-facts.ts';

/** How far a *milestone* is: each of its steps with its weight, done or open. */
export function milestoneSteps(
  facts: KeyResultFacts<Milestone>,
  known: Known,
): readonly DerivedStep[] {
  const { progress, attainment, value } = facts.figures;
  const parts = milestoneParts(facts);
  return [
    derived('progress', { result: progress, as: 'share', formula: PROGRESS }, known),
    derived(
      'attainment',
      { result: attainment, as: 'share', formula: MILESTONE_ATTAINMENT, parts },
      known,
    ),
    derived('value', { result: value, as: 'count', formula: MILESTONE_VALUE, parts }, known),
  ];
}

/** The steps, each with the check-in that counts for it. */
export function milestoneParts({
  keyResult,
  figures,
  checkIns,
  at,
}: KeyResultFacts<Milestone>): MilestonePart[] {
  const doneBy = stepsDoneBy(checkIns);
  const { steps } = keyResult;
  const all =
    steps.length > 0 ? steps : [{ id: true, step: keyResult.keyResult, weight: 1 } as const];
  return all.map(({ id, step, weight }, index) => {
    const isDone = figures.stepsDone.includes(id);
    return {
      kind: 'step',
      id: id === true ? null : id,
      title: step,
      weight: fromFile('weight', weight, 'weight', at('steps', index, 'weight')),
      weightDone: isDone ? weight : null,
      done: isDone ? 1 : 0,
      record: doneBy.get(id) ?? lastUndone(id, checkIns) ?? null,
    };
  });
}

function lastUndone(step: string | true, checkIns: readonly CheckIn[]): CheckIn | undefined {
  return checkIns.findLast(({ said }) => said?.kind === 'undone' && said.step === step);
}
