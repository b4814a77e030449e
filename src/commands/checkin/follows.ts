import { longDate, shortDate } from '../../domain/civil-date.ts';
import type { CheckInDraft } from '../../domain/drafts.ts';
import { formatNumber } from '../../domain/number-text.ts';
import { lastDay } from '../../domain/timeline.ts';
import { saidWords } from '../../domain/typed-check-in.ts';
import { dayOfDraft, withRecord } from '../../insight/if-recorded.ts';
import { figuresOf } from '../../insight/quarter-figures.ts';
import type { Resolved } from '../../insight/resolve.ts';
import { checkInAnswer } from '../../report/check-in-answer.ts';
import { visible } from '../../terminal/escape.ts';
import type { Open } from '../running/open.ts';

/** What was understood of a check-in that flags gave, and which figure and status follow from it. */
export function whatFollows(
  { community, asOf }: Open,
  resolved: Resolved,
  draft: CheckInDraft,
): string {
  const { keyResult } = resolved;
  const said = [
    ...(draft.said ? [saidWords(keyResult, draft.said)] : []),
    ...(draft.confidence === null ? [] : [`confidence ${formatNumber(draft.confidence)}/10`]),
    ...(draft.blocked ? ['blocked'] : []),
  ].join(', ');
  const title = said === '' ? keyResult.keyResult : `${keyResult.keyResult}: ${said}`;
  return [visible(title), ...consequences()].join('\n');

  function consequences(): string[] {
    const on = dayOfDraft(draft, community.records) ?? asOf;
    if (on > asOf) return [`  It counts from ${longDate(on)} on.`];
    const before = figuresOf(resolved, community, asOf);
    const after = figuresOf(resolved, withRecord(community, draft), asOf);
    const last = lastDay(keyResult.timeline);
    const overtaken =
      before.lastCheckIn !== null && draft.said !== null && before.lastCheckIn.on > on
        ? [`  What was said on ${shortDate(before.lastCheckIn.on, asOf)} still stands today.`]
        : [];
    const ended = `  It ended on ${shortDate(last, asOf)}; to say how it stood then: --on ${last}`;
    return [`  ${checkInAnswer(before, after)}`, ...overtaken, ...(on > last ? [ended] : [])];
  }
}
