import { type CivilDate, daysBetween } from '../domain/civil-date.ts';
import { firstDay, lastDay } from '../domain/timeline.ts';
import type { GoalWithFigures, KeyResultWithFigures } from './figures.ts';
import { lookBack } from './rhythm.ts';
import { byWeakness } from './weakest-status.ts';

/**
 * The key results that are due for a check-in on the day of their figures: begun, not achieved, not
 * counting themselves, and last looked at as long ago as `every` says, or never. One that is over is
 * due only while its last check-in lies before its last day. The weakest first, and of these the one
 * that has been silent longest.
 */
export function dueCheckIns(goals: readonly GoalWithFigures[]): readonly KeyResultWithFigures[] {
  return goals
    .flatMap((goal) => goal.keyResults)
    .filter(isDue)
    .sort(byUrgency);
}

/** Whether a key result is due for a check-in on the day of its figures. */
export function isDue({ keyResult, figures }: KeyResultWithFigures): boolean {
  const { asOf, status, lastCheckIn } = figures;
  if (keyResult.measure !== null || status === 'achieved' || asOf < firstDay(keyResult.timeline))
    return false;
  if (lastCheckIn === null) return true;
  return (
    daysBetween(lastCheckIn.on, asOf) >= lookBack(keyResult.every) &&
    !heardAtEnd(lastCheckIn.on, asOf, lastDay(keyResult.timeline))
  );
}

function heardAtEnd(heard: CivilDate, asOf: CivilDate, last: CivilDate): boolean {
  return asOf > last && heard >= last;
}

/** What counts itself never waits to be heard of. */
function silenceOf({ keyResult, figures }: KeyResultWithFigures): number {
  return keyResult.measure === null ? figures.daysSilent : 0;
}

/** The weakest status first, then the longest silence. */
export function byUrgency(a: KeyResultWithFigures, b: KeyResultWithFigures): number {
  const [one, other] = [a.figures.status, b.figures.status];
  return byWeakness(one, other) || silenceOf(b) - silenceOf(a);
}
