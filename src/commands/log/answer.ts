import { quarterOf, quarterSpan } from '../../domain/calendar.ts';
import { longDate } from '../../domain/civil-date.ts';
import type { Community } from '../../domain/community.ts';
import type { HappeningDraft } from '../../domain/drafts.ts';
import { fileAndLine } from '../../domain/finding.ts';
import { isHappening, type LogRecord } from '../../domain/record.ts';
import { END_OF_LOG } from '../../insight/log-order.ts';
import { outcomes } from '../../insight/outcomes.ts';
import { shortId } from '../../insight/resolve-record.ts';
import { standingRecords } from '../../insight/standing.ts';
import { happeningAnswer } from '../../report/happening-answer.ts';
import { byAndOn, happeningClause } from '../../report/happening-text.ts';
import type { Open } from '../running/open.ts';
import { movedLines } from './moved.ts';
import { namesIn } from './people.ts';

/**
 * What was understood, which of its quarter it is, and what it moves, line by line; not yet safe to print.
 * @param drafts of one type and day
 * @param after the community with them
 */
export function answerTo(
  drafts: readonly HappeningDraft[],
  open: Open,
  after: Community,
): readonly string[] {
  const [one] = drafts;
  if (one === undefined) return [];
  const { community, asOf } = open;
  const on = one.on ?? asOf;
  const { calendar } = community.charter;
  const quarter = quarterOf(on, calendar);
  const { from, to } = quarterSpan(quarter, calendar);
  const before = standingRecords(community.records, END_OF_LOG).filter(
    (record) => record.type === one.type && record.on >= from && record.on <= to,
  );
  const name = quarter === open.quarter ? 'the quarter' : quarter;
  const nameOf = namesIn(community);
  return [
    ...happeningAnswer(drafts, nameOf, { first: before.length + 1, quarter: name }),
    ...(on === asOf ? [] : [`  ${on > asOf ? 'It counts from' : 'On'} ${longDate(on)}`]),
    ...movedLines(open, after, [on]),
  ];
}

/** That a record with the key is there already, line by line; not yet safe to print. */
export function alreadyLines(
  already: readonly LogRecord[],
  { community, asOf }: Open,
): readonly string[] {
  if (already.length === 0) return [];
  const nameOf = namesIn(community);
  const became = outcomes(community.records, END_OF_LOG);
  return already.flatMap((one) => {
    const isWithdrawn = became.get(one)?.kind === 'withdrawn';
    return [
      isWithdrawn
        ? `Recorded before as ${shortId(one)}, and withdrawn since: to record it anew, give it another --key`
        : `Already recorded as ${shortId(one)}; it counts once`,
      `  ${isHappening(one) ? happeningClause(one, nameOf) : one.type}, ${byAndOn(one, asOf)}`,
      `  ${fileAndLine(one.place)}`,
    ];
  });
}
