import type { Community } from '../../domain/community.ts';
import { fileAndLine, type Place } from '../../domain/finding.ts';
import type { Goal } from '../../domain/goal.ts';
import { formatNumber } from '../../domain/number-text.ts';
import type { LogRecord } from '../../domain/record.ts';
import {
  namesInRecords,
  namesShown,
  storiesLeftOut,
  storiesNaming,
} from '../../insight/public-names.ts';
import type { Open } from './open.ts';
import type { Session } from './session.ts';

/** More places than this are counted, not listed. */
const MOST = 10;

/**
 * Says where what is for everybody names somebody who did not agree to be named. By file and line alone:
 * the log of a job may be read by everybody too.
 * @param goals those that are shown
 */
export function tellNamesShown(
  { tell }: Pick<Session, 'tell'>,
  { community, placeOf }: Pick<Open, 'community' | 'placeOf'>,
  goals: readonly Goal[],
): void {
  tellNames(
    tell,
    namesShown(community, goals).map(({ file, path }) => placeOf(file, path) ?? { file }),
  );
}

/** Says the same of records that everybody is to read, and which stories of theirs are left out. */
export function tellNamesInRecords(
  session: Pick<Session, 'tell'>,
  { community }: Pick<Open, 'community'>,
  records: readonly LogRecord[],
): void {
  tellNames(session.tell, namesInRecords(community, records));
  const stories = storiesNaming(community, records).map(({ place }) => place);
  tellLeftOut(session.tell, community, stories);
}

function tellNames(tell: Session['tell'], places: readonly Place[]): void {
  if (places.length === 0) return;
  tell(
    `Shown as it stands, though it names somebody who has not agreed to be named:\n${listed(places)}\n` +
      '  Reword it, or say named: yes in their line of the roster once they agree',
  );
}

/** Says which stories a report for everybody is without, since they name somebody in the same way. */
export function tellStoriesLeftOut(
  { tell }: Pick<Session, 'tell'>,
  { community, quarter, asOf }: Pick<Open, 'community' | 'quarter' | 'asOf'>,
): void {
  tellLeftOut(tell, community, storiesLeftOut(community, quarter, asOf));
}

function tellLeftOut(
  tell: Session['tell'],
  { unread }: Pick<Community, 'unread'>,
  places: readonly Place[],
): void {
  if (places.length === 0) return;
  const why =
    unread.members.length > 0
      ? 'since a part of the roster could not be read, and it may name somebody'
      : 'since it names somebody who has not agreed to be named';
  tell(`Left out, ${why}:\n${listed(places)}`);
}

function listed(places: readonly Place[]): string {
  const all = [...new Set(places.map(fileAndLine))];
  const more = all.length - MOST;
  const lines = [...all.slice(0, MOST), ...(more > 0 ? [`and ${formatNumber(more)} more`] : [])];
  return lines.map((line) => `  ${line}`).join('\n');
}
