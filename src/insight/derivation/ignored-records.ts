import type { CheckIn } from '../../domain/check-in.ts';
import type { KeyResult } from '../../domain/key-result.ts';
import { firstDay, lastDay } from '../../domain/timeline.ts';
import { forecastPoints } from '../forecast.ts';
import { type HistoryEntry, historyOf } from '../history.ts';
import { keptSpans } from '../keep.ts';
import type { Ignored, WhyRecord } from './ignored.ts';
import { type Grounds, isOf, type KeyResultFacts } from './key-result-facts.ts';
import { milestoneParts } from './milestone-steps.ts';
import { isRunning } from './outlook-steps.ts';

/** The records about a key result that its figures are not made of, and why, in the order of the log. */
export function ignoredRecords(
  facts: KeyResultFacts,
  { community, asOf }: Grounds,
): readonly Ignored[] {
  const { keyResult, reference } = facts;
  const elsewhere = leftOutElsewhere(facts);
  return historyOf(facts, community.records, asOf)
    .filter(({ record }) => record.type === 'check-in')
    .flatMap((entry): Ignored[] => {
      const { record, outcome } = entry;
      const why = whyNotAtAll(entry, reference);
      if (why) return [{ kind: 'record', record, outcome, why, for: 'everything' }];
      if (outcome.kind !== 'stands' || record.type !== 'check-in') return [];
      const noValue = whyNoValue(keyResult, record);
      if (noValue) return [{ kind: 'record', record, outcome, why: noValue, for: 'value' }];
      const left = elsewhere(record);
      return left ? [{ kind: 'record', record, outcome, ...left }] : [];
    });
}

/** Why a record does nothing for any figure; a withdrawal is told with what it withdraws. */
function whyNotAtAll({ outcome, record }: HistoryEntry, reference: string): WhyRecord | undefined {
  switch (outcome.kind) {
    case 'not-yet':
      return 'later';
    case 'stands':
      return record.keyResult === reference ? undefined : 'other-key-result';
    case 'takes-back':
      return undefined;
    default:
      return outcome.kind;
  }
}

/** Why a check-in that stands does not move the value. */
function whyNoValue(keyResult: KeyResult, { said }: CheckIn): WhyRecord | undefined {
  if (said === null) return 'no-figure';
  if (keyResult.measure !== null) return 'counts-itself';
  if (keyResult.kind !== 'milestone') {
    const isSaid = said.kind === 'value' || (keyResult.kind === 'reach' && said.kind === 'add');
    return isSaid ? undefined : 'other-kind';
  }
  if (said.kind === 'value' || said.kind === 'add') return 'other-kind';
  const { steps } = keyResult;
  const isStep = steps.length === 0 ? said.step === true : steps.some(({ id }) => id === said.step);
  return isStep ? undefined : 'unknown-step';
}

type LeftOut = Pick<Extract<Ignored, { readonly kind: 'record' }>, 'why' | 'for'>;

/**
 * What another check-in of its step stands for, or counts for the value and not for the days of a *keep*
 * or the forecast of a *reach*.
 */
function leftOutElsewhere(facts: KeyResultFacts): (record: CheckIn) => LeftOut | undefined {
  const { figures, says } = facts;
  if (isOf(facts, 'keep')) {
    const spans = keptSpans(facts.keyResult, says, figures.asOf);
    const known = new Map(spans.map((one) => [one.checkIn, one.known]));
    return (record) => {
      const days = known.get(record);
      if (days === undefined) return { why: 'same-day', for: 'days' };
      return days === 0 ? { why: 'outside-timeline', for: 'days' } : undefined;
    };
  }
  if (isOf(facts, 'milestone')) {
    const counting = new Set(milestoneParts(facts).map((one) => one.record));
    return (record) => (counting.has(record) ? undefined : { why: 'said-anew', for: 'value' });
  }
  if (!isOf(facts, 'reach') || !isRunning(facts)) return () => undefined;
  const points = new Set(forecastPoints(facts.keyResult, says).map((one) => one.checkIn));
  const { timeline } = facts.keyResult;
  return (record) => {
    if (points.has(record)) return undefined;
    const isInside = firstDay(timeline) <= record.on && record.on <= lastDay(timeline);
    return { why: isInside ? 'same-day' : 'outside-timeline', for: 'forecast' };
  };
}
