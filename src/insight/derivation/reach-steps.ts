import type { CheckIn } from '../../domain/check-in.ts';
import type { Reach } from '../../domain/key-result.ts';
import { PROGRESS, REACH_ATTAINMENT } from '../attainment.ts';
import { REACH_VALUE, runningTotals } from '../value.ts';
import type { CheckInPart, DerivedStep, Input } from './derivation.ts';
import { derived, fromFile, fromRecord, type Known } from './inputs.ts';
import type { KeyResultFacts } from './key-result-facts.ts';

/** How far a *reach* is: every check-in that says where it stands, and the share of the way. */
export function reachSteps(facts: KeyResultFacts<Reach>, known: Known): readonly DerivedStep[] {
  const { progress, attainment, value } = facts.figures;
  const parts = checkInParts(facts);
  return [
    derived('progress', { result: progress, as: 'share', formula: PROGRESS }, known),
    derived('attainment', { result: attainment, as: 'share', formula: REACH_ATTAINMENT }, known),
    derived('value', { result: value, as: 'amount', formula: REACH_VALUE, parts }, known),
  ];
}

/** Which of what it was committed to, its target and its stretch a *reach* has passed. */
export function zoneSteps(
  { figures }: KeyResultFacts<Reach>,
  known: Known,
): readonly DerivedStep[] {
  if (figures.zone === null) return [];
  return [
    derived(
      'zone',
      {
        result: figures.zone,
        as: 'word',
        method: 'the furthest that the value has passed',
        alsoFrom: ['value', 'commit', 'target', 'stretch'],
      },
      known,
    ),
  ];
}

/** What a *reach* says in its goal's file, and the last value that was said of it. */
export function reachInputs({ keyResult, says, at }: KeyResultFacts<Reach>): readonly Input[] {
  const { baseline, target, commit, stretch } = keyResult;
  const last = says.findLast(({ said }) => said?.kind === 'value');
  return [
    fromFile('baseline', baseline, 'amount', at('baseline')),
    fromFile('target', target, 'amount', at('target')),
    ...(commit === null ? [] : [fromFile('commit', commit, 'amount', at('commit'))]),
    ...(stretch === null ? [] : [fromFile('stretch', stretch, 'amount', at('stretch'))]),
    last?.said?.kind === 'value'
      ? fromRecord('last_value', last.said.value, 'amount', last)
      : fromFile('last_value', baseline, 'amount', at('baseline')),
  ];
}

function checkInParts({ keyResult, says }: KeyResultFacts<Reach>): readonly CheckInPart[] {
  const saying = says.filter(saysFigure);
  const totals = runningTotals(keyResult, saying);
  const last = saying.findLastIndex(({ said }) => said?.kind === 'value');
  return saying.map((record, index) => {
    const { said } = record;
    const added = said?.kind === 'add' ? said.add : null;
    return {
      kind: 'check-in',
      record,
      value: said?.kind === 'value' ? said.value : null,
      added,
      addedSince: index > last ? added : null,
      total: totals[index] ?? keyResult.baseline,
    };
  });
}

function saysFigure({ said }: CheckIn): boolean {
  return said?.kind === 'value' || said?.kind === 'add';
}
