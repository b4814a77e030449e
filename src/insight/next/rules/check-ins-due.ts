import { addDays, daysBetween, earlier, shortDate } from '../../../domain/civil-date.ts';
import { counted } from '../../../domain/number-text.ts';
import { firstDay, lastDay } from '../../../domain/timeline.ts';
import { silenceText } from '../../check-in-text.ts';
import { byUrgency, isDue } from '../../due.ts';
import type { KeyResultWithFigures } from '../../figures.ts';
import { lookBack } from '../../rhythm.ts';
import { STATUS_WORDS } from '../../status.ts';
import { isAboutToEnd } from '../ends-soon.ts';
import type { Facts, Rule } from '../facts.ts';
import type { AdviceItem } from '../item.ts';
import type { ResultNow } from '../result-now.ts';
import { isBeforeFirstCheckIn } from './first-check-in.ts';

/** Each key result that is due for a check-in, once there is a first one of any. */
export const checkInsDue: Rule = (facts) => {
  if (isBeforeFirstCheckIn(facts)) return [];
  return facts.results
    .filter(isDue)
    .sort(byUrgency)
    .map((one) => itemOf(one, facts));
};

function itemOf(one: ResultNow, { asOf }: Facts): AdviceItem {
  const { keyResult, reference, figures, typed } = one;
  const { timeline, every } = keyResult;
  const { lastCheckIn } = figures;
  const heard = lastCheckIn?.on ?? firstDay(timeline);
  return {
    id: checkInId(one),
    strand: null,
    reason: `Check in on "${keyResult.keyResult}": ${stateText(one, asOf)}`,
    command: `checkin ${typed}`,
    due: earlier(addDays(heard, lookBack(every)), lastDay(timeline)),
    about: [reference],
    owner: keyResult.owner,
    urgency: figures.stale ? 'late' : 'due',
  };
}

/** Until the next check-in it is one matter. */
export function checkInId({ reference, figures }: KeyResultWithFigures): string {
  const { lastCheckIn } = figures;
  return `check-in/${reference}${lastCheckIn === null ? '' : `@${lastCheckIn.on}`}`;
}

/** `off track, 19 days old`; of what nobody looked at, how long it has been going on. */
function stateText({ keyResult, figures }: ResultNow, asOf: Facts['asOf']): string {
  const { lastCheckIn, status, blocked } = figures;
  const last = lastDay(keyResult.timeline);
  const ended = shortDate(last, asOf);
  if (lastCheckIn === null)
    return asOf > last ? `it ended on ${ended} without one` : silenceText(figures);
  if (asOf > last)
    return `it ended on ${ended}, the last one is of ${shortDate(lastCheckIn.on, asOf)}`;
  return [
    STATUS_WORDS[status],
    ...(blocked ? ['blocked'] : []),
    `${counted(daysBetween(lastCheckIn.on, asOf), 'day')} old`,
    ...(isAboutToEnd(keyResult, asOf) ? [`ends on ${ended}`] : []),
  ].join(', ');
}
