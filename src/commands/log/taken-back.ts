import { longDate } from '../../domain/civil-date.ts';
import type { Community } from '../../domain/community.ts';
import type { WithdrawalDraft } from '../../domain/drafts.ts';
import { fileAndLine } from '../../domain/finding.ts';
import type { Happening } from '../../domain/happening.ts';
import { dayOfDraft, withRecord } from '../../insight/if-recorded.ts';
import { byAndOn, happeningClause } from '../../report/happening-text.ts';
import { logAgain } from '../../report/log-again.ts';
import { oneLine } from '../../report/record-text.ts';
import type { Open } from '../running/open.ts';
import type { Session } from '../running/session.ts';
import { whoRecords } from '../running/who-records.ts';
import { movedLines } from './moved.ts';
import { namesIn } from './people.ts';

/** Records as they are shown before they are taken back: who, what, when, file and line; not yet safe to print. */
export function happenedLines(
  records: readonly Happening[],
  { community, asOf }: Open,
): readonly string[] {
  const nameOf = namesIn(community);
  return records.flatMap((one) => [
    capital(`${happeningClause(one, nameOf)}, ${byAndOn(one, asOf)}`),
    ...(one.note === null ? [] : [`  ${oneLine(one.note)}`]),
    `  ${fileAndLine(one.place)}`,
  ]);
}

/**
 * What was taken back, and what it moves; not yet safe to print.
 * @param drafts the withdrawals of the records
 */
export function unhappenedLines(
  records: readonly Happening[],
  drafts: readonly WithdrawalDraft[],
  open: Open,
): readonly string[] {
  const { community, asOf } = open;
  const nameOf = namesIn(community);
  const after = drafts.reduce<Community>(withRecord, community);
  const [later] = drafts
    .map((draft) => dayOfDraft(draft, community.records) ?? asOf)
    .filter((day) => day > asOf);
  return [
    ...records.flatMap((one) => [
      `Taken back: ${happeningClause(one, nameOf)}, ${byAndOn(one, asOf)}`,
      `  ${fileAndLine(one.place)}`,
    ]),
    ...(later === undefined ? [] : [`  It counts from ${longDate(later)} on.`]),
    ...movedLines(
      open,
      after,
      records.map(({ on }) => on),
    ),
  ];
}

/** The commands that record what was taken back anew, without the `cop` in front. */
export function happeningsAgain(
  { env }: Session,
  records: readonly Happening[],
): readonly string[] {
  return records.map((one) => logAgain(one, whoRecords(undefined, env)));
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
