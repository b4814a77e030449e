import type { Said } from '../../domain/check-in.ts';
import { type CivilDate, longDate, shortDate } from '../../domain/civil-date.ts';
import type { Community } from '../../domain/community.ts';
import type { CheckInDraft } from '../../domain/drafts.ts';
import { lastDay } from '../../domain/timeline.ts';
import { saidWords } from '../../domain/typed-check-in.ts';
import { saysBeyondUnit } from '../../insight/findings/unit-range.ts';
import { withRecord } from '../../insight/if-recorded.ts';
import { figuresOf } from '../../insight/quarter-figures.ts';
import type { Resolved } from '../../insight/resolve.ts';
import { checkInAnswer } from '../../report/check-in-answer.ts';
import { confidenceText } from '../../report/record-text.ts';
import type { Open } from '../running/open.ts';

type Named = Pick<Resolved, 'keyResult' | 'reference'>;

/** What was understood of a check-in that flags gave, and which figure and status follow from it. */
export function whatFollows(
  open: Open,
  named: Named,
  draft: CheckInDraft & { readonly on: CivilDate },
): readonly string[] {
  const { keyResult } = named;
  const said = [
    ...(draft.said ? [saidWords(keyResult, draft.said)] : []),
    ...(draft.confidence === null ? [] : [confidenceText(draft.confidence)]),
    ...(draft.blocked ? ['blocked'] : []),
  ].join(', ');
  const title = said === '' ? keyResult.keyResult : `${keyResult.keyResult}: ${said}`;
  if (draft.on > open.asOf) return [title, `  It counts from ${longDate(draft.on)} on.`];
  const after = withRecord(open.community, draft);
  return [
    title,
    consequence(open, named, after),
    ...(draft.said ? beyondUnit(open, named, { after, said: draft.said }) : []),
    ...(draft.said ? overtaken(open, named, { after, on: draft.on }) : []),
    ...ended(open, named, draft.on),
  ];
}

/** Which figure and status a key result has once records are written. */
export function consequence({ community, asOf }: Open, named: Named, after: Community): string {
  const [was, is] = [community, after].map((one) => figuresOf(named, one, asOf));
  return was && is ? `  ${checkInAnswer(was, is)}` : '';
}

/** That it says, or comes by it to, what its unit does not have: 120 % of all there is. */
function beyondUnit(
  { community, asOf }: Open,
  named: Named,
  { after, said }: { readonly after: Community; readonly said: Said },
): readonly string[] {
  const [was, is] = [figuresOf(named, community, asOf), figuresOf(named, after, asOf)];
  const value = said.kind === 'value' ? said.value : is.value;
  const message = saysBeyondUnit(named.keyResult, said, { before: was.value, value });
  return message === undefined ? [] : [`  Look again: ${message}.`];
}

/** That a later check-in stands still, where what is said of an earlier day moves no figure. */
export function overtaken(
  { community, asOf }: Open,
  named: Named,
  { after, on }: { readonly after: Community; readonly on: CivilDate },
): readonly string[] {
  const [was, is] = [figuresOf(named, community, asOf), figuresOf(named, after, asOf)];
  if (is.lastCheckIn === null || is.lastCheckIn.on <= on || was.value !== is.value) return [];
  return [`  What was said on ${shortDate(is.lastCheckIn.on, asOf)} still stands today.`];
}

function ended({ asOf }: Open, { keyResult }: Named, on: CivilDate): readonly string[] {
  const last = lastDay(keyResult.timeline);
  if (on <= last) return [];
  return [`  It ended on ${shortDate(last, asOf)}; to say how it stood then: --on ${last}`];
}
