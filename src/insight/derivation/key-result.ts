import { LATE } from '../key-result-figures.ts';
import { measureWindow } from '../measure/window.ts';
import { type MeasureAccount, measureAccounts } from '../measure-account.ts';
import { PACE } from '../pace.ts';
import type { Resolved } from '../resolve.ts';
import { DAYS_SILENT, STALE } from '../silence.ts';
import type { Derivation, DerivedStep } from './derivation.ts';
import { ignoredRecords } from './ignored-records.ts';
import { ignoredThings } from './ignored-things.ts';
import { derived, fromFile, fromRecord, type Known, knownBy } from './inputs.ts';
import { keepSteps } from './keep-steps.ts';
import {
  factsOf,
  type Grounds,
  isOf,
  type KeyResultFacts,
  sharedInputs,
} from './key-result-facts.ts';
import { measureSteps } from './measure-steps.ts';
import { milestoneSteps } from './milestone-steps.ts';
import { movesOf } from './moves.ts';
import { outlookSteps } from './outlook-steps.ts';
import { reachInputs, reachSteps, zoneSteps } from './reach-steps.ts';
import { keyResultScoreSteps } from './score-steps.ts';
import { statusSteps } from './status-steps.ts';
import { timelineSteps } from './timeline-steps.ts';

/** Where each figure of a key result comes from. */
export function explainKeyResult(named: Resolved, grounds: Grounds): Derivation {
  const facts = factsOf(named, grounds);
  const account = accountOf(named, grounds);
  const { keyResult, reference } = named;
  const known = knownBy([
    ...sharedInputs(facts, grounds),
    ...(isOf(facts, 'reach') ? reachInputs(facts) : []),
  ]);
  return {
    about: {
      kind: 'key-result',
      reference,
      title: keyResult.keyResult,
      unit: keyResult.unit,
      place: facts.at(),
    },
    asOf: grounds.asOf,
    steps: [
      ...standSteps(facts, known).flatMap((step) =>
        account && step.name === 'value' ? measureSteps(facts, account, known) : [step],
      ),
      ...timelineSteps(facts, known),
      paceStep(facts, known),
      ...statusSteps(facts, known),
      ...lookSteps(facts, known),
      ...(isOf(facts, 'reach') ? [...outlookSteps(facts, known), ...zoneSteps(facts, known)] : []),
      ...keyResultScoreSteps(facts, grounds),
      ...saidSteps(facts),
    ],
    moved: movesOf([reference], grounds),
    ignored: [
      ...ignoredRecords(facts, grounds),
      ...(account ? ignoredThings(account, grounds) : []),
    ],
  };
}

/** What its measure gives, and what that is made of; undefined where people say where it stands. */
function accountOf(
  { goal, keyResult }: Resolved,
  { community, asOf }: Grounds,
): MeasureAccount | undefined {
  const { measure, timeline } = keyResult;
  if (measure === null) return undefined;
  const window = measureWindow(timeline, goal.quarter, community.charter.calendar);
  return measureAccounts([{ measure, window }], community, asOf)[0];
}

/** Where it stands, by the definitions of its kind. */
function standSteps(facts: KeyResultFacts, known: Known): readonly DerivedStep[] {
  if (isOf(facts, 'reach')) return reachSteps(facts, known);
  if (isOf(facts, 'milestone')) return milestoneSteps(facts, known);
  return isOf(facts, 'keep') ? keepSteps(facts, known) : [];
}

function paceStep({ figures }: KeyResultFacts, known: Known): DerivedStep {
  return derived('pace', { result: figures.pace, as: 'ratio', formula: PACE }, known);
}

/** How long nobody has looked, and what follows. */
function lookSteps({ figures, keyResult }: KeyResultFacts, known: Known): readonly DerivedStep[] {
  const stale = keyResult.measure
    ? { method: 'never, where it counts itself' }
    : { formula: STALE };
  return [
    derived('late', { result: figures.late, as: 'flag', formula: LATE }, known),
    derived('days_silent', { result: figures.daysSilent, as: 'days', formula: DAYS_SILENT }, known),
    derived('stale', { result: figures.stale, as: 'flag', ...stale }, known),
  ];
}

/** What people said, which no figure is made of, and how much it counts in its goal. */
function saidSteps({ figures, checkIns, keyResult, at }: KeyResultFacts): readonly DerivedStep[] {
  const { lastCheckIn, confidence, blocked } = figures;
  const sure = checkIns.findLast((one) => one.confidence !== null) ?? null;
  const known = knownBy([
    ...(sure ? [fromRecord('said', sure.confidence, 'confidence', sure)] : []),
    ...(lastCheckIn ? [fromRecord('last', lastCheckIn.on, 'date', lastCheckIn)] : []),
    fromFile('weight', keyResult.weight, 'weight', at('weight')),
  ]);
  return [
    derived(
      'confidence',
      { result: confidence, as: 'confidence', method: 'as it was last said', alsoFrom: ['said'] },
      known,
    ),
    derived(
      'last_check_in',
      { result: lastCheckIn?.on ?? null, as: 'date', method: 'of any sort', alsoFrom: ['last'] },
      known,
    ),
    derived(
      'blocked',
      { result: blocked, as: 'flag', method: 'as the last check-in says', alsoFrom: ['last'] },
      known,
    ),
    derived(
      'weight',
      { result: keyResult.weight, as: 'weight', method: 'in its goal', alsoFrom: ['weight'] },
      known,
    ),
  ];
}
