import { blockedText } from '../../check-in-text.ts';
import { isMet } from '../../conditions.ts';
import { byUrgency, isDue } from '../../due.ts';
import { STATUS_WORDS } from '../../status.ts';
import { isAboutToEnd } from '../ends-soon.ts';
import type { Rule } from '../facts.ts';
import type { AdviceItem } from '../item.ts';
import { missingText } from '../missing-text.ts';
import { type ResultNow, resultsNow } from '../result-now.ts';
import { shortText } from '../short-text.ts';

/**
 * Key results that are off track, at risk or blocked, of which somebody has spoken lately. Those that are
 * due for a check-in, or about to end, are told as such.
 */
export const offTrack: Rule = (facts) =>
  resultsNow(facts)
    .filter((one) => presses(one) && !isDue(one) && !isAboutToEnd(one.keyResult, facts.asOf))
    .sort(byUrgency)
    .map(itemOf);

function presses({ figures }: ResultNow): boolean {
  return isMet('off-track', figures) || isMet('at-risk', figures) || isMet('blocked', figures);
}

function itemOf(one: ResultNow): AdviceItem {
  const { keyResult, reference, figures, typed } = one;
  const waits = figures.status === 'at-risk' && !isMet('blocked', figures);
  return {
    id: `off-track/${reference}${sinceText(one)}`,
    strand: null,
    reason: reasonOf(one),
    command: `explain ${typed}`,
    due: null,
    about: [reference],
    owner: keyResult.owner,
    urgency: waits ? 'soon' : 'due',
  };
}

/** As long as nobody says anything new of it, it is the same matter. */
function sinceText({ keyResult, figures }: ResultNow): string {
  const { lastCheckIn } = figures;
  return lastCheckIn === null || keyResult.measure !== null ? '' : `@${lastCheckIn.on}`;
}

function reasonOf(one: ResultNow): string {
  const { keyResult, figures } = one;
  if (isMet('blocked', figures))
    return `See what would help "${keyResult.keyResult}", which is ${shortText(blockedText(figures))}`;
  return `Look at "${keyResult.keyResult}": ${STATUS_WORDS[figures.status]}, ${missingText(one)}`;
}
