import {
  overRule,
  STATUS_RULES,
  STEPS_DUE,
  type StatusRule,
  stepsDue,
} from '../key-result-status.ts';
import { STEPS, STEPS_DONE } from '../whole-steps.ts';
import type { DerivedStep } from './derivation.ts';
import { derived, type Known } from './inputs.ts';
import type { KeyResultFacts } from './key-result-facts.ts';

/** The status with the rule that gave it, and the whole steps that it may rest on. */
export function statusSteps(facts: KeyResultFacts, known: Known): readonly DerivedStep[] {
  const { figures } = facts;
  return [
    derived(
      'status',
      {
        result: figures.status,
        as: 'status',
        rule: figures.rule,
        formula: figures.rule && formulaOf(figures.rule, facts),
      },
      known,
    ),
    ...wholeStepSteps(facts, known),
    derived(
      'progress_at_end',
      {
        result: figures.progressAtEnd,
        as: 'share',
        method: 'the progress at the end of last_day, as it is known now',
        alsoFrom: ['last_day'],
      },
      known,
    ),
  ];
}

function formulaOf(rule: StatusRule, { figures, keyResult }: KeyResultFacts): string {
  if (rule !== 'over') return STATUS_RULES[rule];
  return overRule(figures.status ?? 'missed', keyResult.kind);
}

/** For what moves in whole steps: how many there are, are done, and are due. */
function wholeStepSteps({ figures, keyResult }: KeyResultFacts, known: Known): DerivedStep[] {
  const { steps, judged } = figures;
  if (!steps) return [];
  const isReach = keyResult.kind === 'reach';
  const all = isReach ? { formula: STEPS } : { method: 'the steps of the milestone, at least 1' };
  return [
    derived('whole_steps', { result: steps.all, as: 'count', ...all }, known),
    derived(
      'steps_done',
      { result: steps.done, as: 'count', formula: isReach ? STEPS_DONE : 'value' },
      known,
    ),
    derived(
      'steps_due',
      { result: stepsDue(steps, judged), as: 'count', formula: STEPS_DUE },
      known,
    ),
  ];
}
