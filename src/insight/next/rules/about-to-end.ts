import { type CivilDate, longDate } from '../../../domain/civil-date.ts';
import { lastDay } from '../../../domain/timeline.ts';
import { isDue } from '../../due.ts';
import { isAboutToEnd } from '../ends-soon.ts';
import type { Facts, Rule } from '../facts.ts';
import type { AdviceItem } from '../item.ts';
import { missingText } from '../missing-text.ts';
import type { ResultNow } from '../result-now.ts';

/**
 * Key results that end within a week and are not there yet: what is missing. Of those that are due for a
 * check-in nobody knows what is missing: that comes first, and says when they end.
 */
export const aboutToEnd: Rule = (facts) =>
  facts.results
    .filter((one) => isEnding(one, facts.asOf) && !isDue(one))
    .map((one) => itemOf(one, facts));

function isEnding({ keyResult, figures: { status } }: ResultNow, asOf: CivilDate): boolean {
  return status !== 'achieved' && isAboutToEnd(keyResult, asOf);
}

function itemOf(one: ResultNow, { asOf }: Facts): AdviceItem {
  const { keyResult, reference, typed } = one;
  const last = lastDay(keyResult.timeline);
  const when = last === asOf ? 'today' : `on ${longDate(last)}`;
  return {
    id: `ending/${reference}`,
    strand: null,
    reason: `"${keyResult.keyResult}" ends ${when}: ${missingText(one)}`,
    command: `explain ${typed}`,
    due: last,
    about: [reference],
    owner: keyResult.owner,
    urgency: 'due',
  };
}
