import { addDays, daysBetween, earlier, shortDate } from '../../../domain/civil-date.ts';
import { counted } from '../../../domain/number-text.ts';
import { firstDay, lastDay } from '../../../domain/timeline.ts';
import { silenceText } from '../../check-in-text.ts';
import { byUrgency, isDue } from '../../due.ts';
import type { KeyResultWithFigures } from '../../figures.ts';
import { lookBack } from '../../rhythm.ts';
import { STATUS_WORDS } from '../../status.ts';
import { answerTo, isNeverTold } from '../answers.ts';
import { isAboutToEnd } from '../ends-soon.ts';
import type { Facts, Rule } from '../facts.ts';
import type { AdviceItem } from '../item.ts';
import type { ResultNow } from '../result-now.ts';
import { isBeforeFirstCheckIn } from './first-check-in.ts';

/** More than so many are told in one item. */
const FEW = 3;

/**
 * Each key result that is due for a check-in, once there is a first one of any; those of which many are due
 * are told together: see `checkInsTogether`.
 */
export const checkInsDue: Rule = (facts) => {
  const together = new Set(dueTogether(facts));
  return dueIn(facts)
    .filter((one) => !together.has(one))
    .map((one) => checkInItem(one, facts));
};

/** Of those that are due and were not answered, all where they are many, else none; the weakest first. */
export function dueTogether(facts: Facts): readonly ResultNow[] {
  const { answers, asOf } = facts;
  if (isNeverTold('check-ins', answers)) return [];
  const open = dueIn(facts).filter((one) => !answerTo(checkInId(one), answers, asOf));
  return open.length > FEW ? open : [];
}

function dueIn(facts: Facts): readonly ResultNow[] {
  return isBeforeFirstCheckIn(facts) ? [] : facts.results.filter(isDue).sort(byUrgency);
}

/** The advice on one of them alone. */
export function checkInItem(one: ResultNow, { asOf }: Facts): AdviceItem {
  const { keyResult, reference, figures, typed } = one;
  const { timeline, every } = keyResult;
  const { lastCheckIn } = figures;
  const heard = lastCheckIn?.on ?? firstDay(timeline);
  return {
    id: checkInId(one),
    strand: null,
    reason: `Check in on ${resultText(one, asOf)}`,
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

/** `"Median time to first answer": off track, 19 days old`. */
export function resultText(one: ResultNow, asOf: Facts['asOf']): string {
  return `"${one.keyResult.keyResult}": ${stateText(one, asOf)}`;
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
