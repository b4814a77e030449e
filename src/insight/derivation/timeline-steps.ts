import type { CheckIn } from '../../domain/check-in.ts';
import { daysGone } from '../../domain/timeline.ts';
import { EXPECTED } from '../expected.ts';
import type { DerivedStep, IntervalPart } from './derivation.ts';
import { derived, fromDay, fromRecord, type Known, knownBy } from './inputs.ts';
import type { KeyResultFacts } from './key-result-facts.ts';

/** What is expected by the day, and by the day that its status is judged by. */
export function timelineSteps(facts: KeyResultFacts, known: Known): readonly DerivedStep[] {
  const { keyResult, figures } = facts;
  const parts: readonly IntervalPart[] = keyResult.timeline.intervals.map((one) => ({
    kind: 'interval',
    ...one,
  }));
  const { expected, judged } = figures;
  return [
    derived(
      'expected',
      { result: expected, as: 'share', formula: EXPECTED, parts, alsoFrom: ['timeline', 'week_1'] },
      known,
    ),
    derived(
      'judged',
      {
        result: judged,
        as: 'share',
        formula: EXPECTED,
        method: 'on the day of its last figure, at most look_back days or half its timeline ago',
        alsoFrom: ['judged_on', 'look_back'],
      },
      knownBy([...known.values(), ...judgedInputs(facts)]),
    ),
  ];
}

/** The day that it is judged by: that of its last figure, or as far back as goes. */
function judgedInputs({ keyResult, figures, says }: KeyResultFacts) {
  const { judgedOn } = figures;
  const said = says.findLast(({ said }) => said?.kind === 'value' || said?.kind === 'add');
  return [
    said && isDayOf(said, figures)
      ? fromRecord('judged_on', judgedOn, 'date', said)
      : fromDay('judged_on', judgedOn, 'date'),
    fromDay('days_over', daysGone(keyResult.timeline, judgedOn), 'days'),
  ];
}

function isDayOf({ on }: CheckIn, { judgedOn, asOf }: KeyResultFacts['figures']): boolean {
  return on === judgedOn && on !== asOf;
}
