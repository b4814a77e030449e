import { blockedText } from '../../check-in-text.ts';
import { isMet } from '../../conditions.ts';
import { byUrgency, isDue } from '../../due.ts';
import { STATUS_WORDS } from '../../status.ts';
import { isAboutToEnd } from '../ends-soon.ts';
import type { Rule } from '../facts.ts';
import type { AdviceItem } from '../item.ts';
import { missingText } from '../missing-text.ts';
import type { ResultNow } from '../result-now.ts';
import { shortText } from '../short-text.ts';

/**
 * Key results that are off track, at risk or blocked, of which somebody has spoken lately. Those that are
 * due for a check-in, or about to end, are told as such.
 */
export const offTrack: Rule = (facts) =>
  facts.results
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
    id: `off-track/${reference}@${standText(one)}`,
    strand: null,
    reason: reasonOf(one),
    command: `explain ${typed}`,
    due: null,
    about: [reference],
    owner: keyResult.owner,
    urgency: waits ? 'soon' : 'due',
  };
}

/** As long as it stands as it does it is the same matter, however often somebody says so. */
function standText({ figures }: ResultNow): string {
  return isMet('blocked', figures) ? 'blocked' : figures.status;
}

function reasonOf(one: ResultNow): string {
  const { keyResult, figures } = one;
  if (isMet('blocked', figures))
    return `See what would help "${keyResult.keyResult}", which is ${shortText(blockedText(figures))}`;
  const missing = missingText(one);
  // Of what nobody has counted yet nobody can say how it stands.
  const stands = figures.noData ? missing : `${STATUS_WORDS[figures.status]}, ${missing}`;
  return `Look at "${keyResult.keyResult}": ${stands}`;
}
