import { longDate, shortDate } from '../domain/civil-date.ts';
import type { CheckInDraft } from '../domain/drafts.ts';
import { lastDay } from '../domain/timeline.ts';
import { saidWords } from '../domain/typed-check-in.ts';
import { figuresOf, withCheckIn } from '../insight/foresee.ts';
import type { Resolved } from '../insight/resolve.ts';
import { checkInAnswer } from '../report/check-in-answer.ts';
import { visible } from '../terminal/escape.ts';
import type { Open } from './open.ts';
import type { Session } from './session.ts';

/** Says what was understood of a check-in that flags gave, and which figure and status follow from it. */
export function tellWhatFollows(
  session: Session,
  { community, asOf }: Open,
  resolved: Resolved,
  draft: CheckInDraft,
): void {
  const { keyResult } = resolved;
  const said = draft.said ? `: ${saidWords(keyResult, draft.said)}` : '';
  session.tell(visible(`${keyResult.keyResult}${said}`));
  if (draft.on > asOf) {
    session.tell(`  It counts from ${longDate(draft.on)} on.`);
    return;
  }
  const before = figuresOf(resolved, community, asOf);
  const after = figuresOf(resolved, withCheckIn(community, draft), asOf);
  session.tell(`  ${checkInAnswer(before, after)}`);
  const last = lastDay(keyResult.timeline);
  if (draft.on > last)
    session.tell(`  It ended on ${shortDate(last, asOf)}; to say how it stood then: --on ${last}`);
}
