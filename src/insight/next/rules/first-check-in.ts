import type { CivilDate } from '../../../domain/civil-date.ts';
import type { KeyResult } from '../../../domain/key-result.ts';
import { firstDay, lastDay } from '../../../domain/timeline.ts';
import { isCheckIn } from '../../standing.ts';
import type { Facts, Rule } from '../facts.ts';

/**
 * Once key results have begun, somebody says for the first time where they are. It takes the place of
 * the check-ins that are due of each of them.
 */
export const firstCheckIn: Rule = (facts) => {
  if (!isBeforeFirstCheckIn(facts)) return [];
  const begun = facts.results.filter(({ keyResult }) => isRunning(keyResult, facts.asOf));
  const [first, second] = begun;
  if (!first) return [];
  const reason = second
    ? `Check in for the first time: ${begun.length} key results have begun, and nobody has said yet where they are`
    : `Check in for the first time: "${first.keyResult.keyResult}" has begun, and nobody has said yet where it is`;
  return [
    {
      id: 'first-check-in',
      strand: null,
      reason,
      command: second ? 'checkin' : `checkin ${first.typed}`,
      due: null,
      about: begun.map(({ reference }) => reference),
      owner: null,
      urgency: 'first',
    },
  ];
};

/** Of what is over there is nothing more to say but the review; what counts itself needs nobody to say it. */
function isRunning({ measure, timeline }: KeyResult, asOf: CivilDate): boolean {
  return measure === null && firstDay(timeline) <= asOf && asOf <= lastDay(timeline);
}

/** Whether the log, all of which could be read, has no check-in. */
export function isBeforeFirstCheckIn({ standing }: Pick<Facts, 'standing'>): boolean {
  return !standing.some(isCheckIn);
}
