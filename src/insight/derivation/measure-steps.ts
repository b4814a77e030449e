import type { CountedGroup } from '../counted-groups.ts';
import { isReading } from '../measure/reading.ts';
import type { AccountSide, MeasureAccount } from '../measure-account.ts';
import type { CountedPart, DerivedStep, Input, StepName } from './derivation.ts';
import { derived, fromDay, fromFile, fromParts, fromStep, type Known, knownBy } from './inputs.ts';
import type { KeyResultFacts } from './key-result-facts.ts';

/** What the formulas of a measure add up over the files whose records it counts. */
const NUMBER_OF_THINGS = 'Σ(adds)';
const MEAN = 'Σ(sum) / Σ(numbers)';
const SHARE = 'counted_of × 100 / counted_over';
const NO_DATA = 'no data: there is nothing yet that it could tell of';
const MEDIAN = 'the middle of these numbers in order; of an even count the mean of the middle two';

/** The value of what counts itself: the records or the people that it is made of. */
export function measureSteps(
  facts: KeyResultFacts,
  account: MeasureAccount,
  shared: Known,
): readonly DerivedStep[] {
  const last = facts.says.at(-1);
  const hasData = last !== undefined && isReading(last) && last.gives !== null;
  const [side, over] = account.sides;
  if (!side) return [];
  const known = knownBy([...shared.values(), ...measureInputs(facts, account)]);
  const sides: readonly DerivedStep[] = over
    ? [sideStep('counted_of', side, known), sideStep('counted_over', over, known)]
    : [];
  return [hasData ? valueStep(facts, account, known) : noDataStep(facts, side, known), ...sides];
}

/** What is counted, and over which days. */
const WHAT = ['measure', 'counted_from', 'counted_to'];

function measureInputs(
  { at }: KeyResultFacts,
  { measure: { written }, window }: MeasureAccount,
): readonly Input[] {
  return [
    fromFile(
      'measure',
      typeof written === 'string' ? written : JSON.stringify(written),
      'word',
      at('measure'),
    ),
    fromDay('counted_from', window.from, 'date'),
    fromDay('counted_to', window.to, 'date'),
  ];
}

function valueStep(
  { figures }: KeyResultFacts,
  { sides, measure }: MeasureAccount,
  shared: Known,
): DerivedStep {
  const [side, over] = sides;
  const made = { result: figures.value, as: 'amount', alsoFrom: WHAT } as const;
  if (over) return derived('value', { ...made, formula: SHARE }, withSides(sides, shared));
  const parts = side?.groups.map(countedPart) ?? [];
  const known = knownBy([...shared.values(), ...spreadInputs(side?.numbers ?? [])]);
  const alsoFrom = [...WHAT, 'numbers', 'least', 'most'];
  switch (measure.way) {
    case 'median':
      return derived('value', { ...made, method: MEDIAN, alsoFrom, parts }, known);
    case 'average':
      return derived('value', { ...made, formula: MEAN, alsoFrom, parts }, known);
    default:
      return derived('value', { ...made, formula: NUMBER_OF_THINGS, parts }, known);
  }
}

/** Before its first day, or where it would be the mean or the share of nothing. */
function noDataStep({ figures, keyResult }: KeyResultFacts, side: AccountSide, known: Known) {
  const parts = side.groups.map(countedPart);
  const result = figures.value;
  const made = { result, as: 'amount', method: NO_DATA, alsoFrom: WHAT, parts } as const;
  return keyResult.kind === 'reach'
    ? derived('value', { ...made, formula: 'baseline' }, known)
    : derived('value', made, known);
}

function sideStep(name: StepName, { value, groups }: AccountSide, known: Known): DerivedStep {
  const parts = groups.map(countedPart);
  return derived(name, { result: value, as: 'count', formula: NUMBER_OF_THINGS, parts }, known);
}

function withSides([of, over]: MeasureAccount['sides'], shared: Known): Known {
  return knownBy([
    ...shared.values(),
    fromStep('counted_of', of?.value ?? null, 'count'),
    fromStep('counted_over', over?.value ?? null, 'count'),
  ]);
}

/** How many numbers there are, and between which they lie. */
function spreadInputs(numbers: readonly number[]): readonly Input[] {
  return [
    fromParts('numbers', numbers.length, 'count'),
    fromParts('least', numbers[0] ?? null, 'amount'),
    fromParts('most', numbers.at(-1) ?? null, 'amount'),
  ];
}

function countedPart(group: CountedGroup): CountedPart {
  return { kind: 'counted', of: group.file === null ? 'members' : 'records', ...group };
}
