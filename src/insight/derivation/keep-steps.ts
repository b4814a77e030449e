import type { Keep } from '../../domain/key-result.ts';
import { DAYS_HELD, DAYS_KNOWN, KEEP_PROGRESS, keptSpans } from '../keep.ts';
import { KEEP_VALUE } from '../value.ts';
import type { DerivedStep, SpanPart } from './derivation.ts';
import { derived, fromFile, fromRecord, type Known, knownBy } from './inputs.ts';
import type { KeyResultFacts } from './key-result-facts.ts';

/** How long a *keep* was held: the days of each value that was said. */
export function keepSteps(facts: KeyResultFacts<Keep>, shared: Known): readonly DerivedStep[] {
  const { progress, value, days } = facts.figures;
  const parts = spanParts(facts);
  const known = knownBy([...shared.values(), ...boundsAndValue(facts)]);
  // What a measure gave is never too old.
  const limit = facts.keyResult.measure ? [] : ['stale_limit'];
  const bounds = ['at_least', 'at_most', ...limit];
  const isKnown = days !== null && days.known > 0;
  return [
    derived(
      'progress',
      isKnown
        ? { result: progress, as: 'share', formula: KEEP_PROGRESS }
        : { result: progress, as: 'share', formula: '0', alsoFrom: ['days_known'] },
      known,
    ),
    derived(
      'days_held',
      {
        result: days?.held ?? null,
        as: 'days',
        formula: DAYS_HELD,
        parts,
        alsoFrom: bounds,
      },
      known,
    ),
    derived(
      'days_known',
      { result: days?.known ?? null, as: 'days', formula: DAYS_KNOWN, parts },
      known,
    ),
    derived('value', { result: value, as: 'amount', formula: KEEP_VALUE }, known),
  ];
}

function boundsAndValue({ keyResult, says, figures, at }: KeyResultFacts<Keep>) {
  const { atLeast, atMost } = keyResult;
  const last = says.findLast(({ said }) => said?.kind === 'value');
  return [
    ...(atLeast === null ? [] : [fromFile('at_least', atLeast, 'amount', at('at_least'))]),
    ...(atMost === null ? [] : [fromFile('at_most', atMost, 'amount', at('at_most'))]),
    ...(last ? [fromRecord('last_value', figures.value, 'amount', last)] : []),
  ];
}

/** Values that stand for no day of the timeline are told as ignored. */
function spanParts({ keyResult, says, figures }: KeyResultFacts<Keep>): readonly SpanPart[] {
  return keptSpans(keyResult, says, figures.asOf)
    .filter(({ known }) => known > 0)
    .map(({ checkIn, ...span }) => ({ kind: 'span', record: checkIn, ...span }));
}
