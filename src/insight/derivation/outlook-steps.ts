import type { Reach } from '../../domain/key-result.ts';
import { firstDay, lastDay } from '../../domain/timeline.ts';
import {
  AT_END,
  type Forecast,
  forecastPoints,
  LEAST_POINTS,
  type Point,
  RATE_SO_FAR,
} from '../forecast.ts';
import { DAYS_LEFT, LEFT, RATE_NEEDED, rateNeeded } from '../rate.ts';
import type { DerivedStep, PointPart } from './derivation.ts';
import { derived, fromDay, fromStep, type Known, knownBy } from './inputs.ts';
import type { KeyResultFacts } from './key-result-facts.ts';

/** What a *reach* still needs, and while it runs where it comes to if it goes on as it went so far. */
export function outlookSteps(facts: KeyResultFacts<Reach>, shared: Known): readonly DerivedStep[] {
  const { keyResult, figures } = facts;
  const rate = rateNeeded(keyResult, figures);
  if (!rate) return [];
  const { left, daysLeft, perWeek, way } = rate;
  const points = forecastPoints(keyResult, facts.says);
  const known = knownBy([
    ...shared.values(),
    fromStep('left', left, 'amount'),
    fromStep('days_left', daysLeft, 'days'),
    fromDay('points', points.length, 'count'),
    fromDay('least_points', LEAST_POINTS, 'count'),
  ]);
  return [
    derived('days_left', { result: daysLeft, as: 'days', formula: DAYS_LEFT }, known),
    derived('left', { result: left, as: 'amount', formula: LEFT[way] }, known),
    derived('rate_needed', { result: perWeek, as: 'amount', formula: RATE_NEEDED }, known),
    ...(isRunning(facts) ? forecastSteps(facts, known, points.map(pointPart)) : []),
  ];
}

function pointPart({ checkIn, day, value }: Point): PointPart {
  return { kind: 'point', record: checkIn, day, value };
}

/** From its first day to its last. */
export function isRunning({ keyResult, figures: { asOf } }: KeyResultFacts): boolean {
  return asOf >= firstDay(keyResult.timeline) && asOf <= lastDay(keyResult.timeline);
}

/** The forecast with what it follows from; null in all of it where there are too few points. */
function forecastSteps(
  { figures: { forecast } }: KeyResultFacts<Reach>,
  known: Known,
  parts: readonly PointPart[],
): readonly DerivedStep[] {
  const { rateSoFar = null, atEnd = null, perDay = null } = forecast ?? {};
  const slope = {
    method: 'the median of the slopes between any two points; none from fewer than least_points',
    alsoFrom: ['points', 'least_points'],
    parts,
  };
  return [
    derived('rate_so_far', { result: rateSoFar, as: 'amount', formula: RATE_SO_FAR }, known),
    derived('at_end', { result: atEnd, as: 'amount', formula: AT_END }, known),
    derived('per_day', { result: perDay, as: 'amount', ...slope }, known),
    ...guessSteps(forecast, known),
  ];
}

/** When it would be at its target, and how sure all that is. */
function guessSteps(forecast: Forecast | null, known: Known): readonly DerivedStep[] {
  const [low = null, high = null] = forecast?.between ?? [];
  const day = {
    method: 'the day on which the target would be met; null where it is, or is out of sight',
    alsoFrom: ['value', 'target', 'per_day'],
  };
  const spread = {
    method: 'by the number of points, and how far at_end_low and at_end_high lie apart',
    alsoFrom: ['points', 'at_end_low', 'at_end_high', 'target', 'baseline'],
  };
  return [
    derived('at_end_low', { result: low, as: 'amount', method: quartile('lower') }, known),
    derived('at_end_high', { result: high, as: 'amount', method: quartile('upper') }, known),
    derived('target_on', { result: forecast?.targetOn ?? null, as: 'date', ...day }, known),
    derived('sureness', { result: forecast?.sureness ?? null, as: 'word', ...spread }, known),
  ];
}

function quartile(which: 'lower' | 'upper'): string {
  return `at_end by the ${which} quartile of the slopes`;
}
