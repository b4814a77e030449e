import type { Community } from '../domain/community.ts';
import type { CheckInDraft } from '../domain/drafts.ts';
import { LOG_FOLDER } from '../domain/layout.ts';
import type { CheckIn } from '../domain/record.ts';

/** The beginning of ids greater than all that are made before the year 10889: they come last on their day. */
const LAST_IDS = '7ZZZZZZZZZZZZZZZZZ';

/** The community as it will be once a check-in is recorded. */
export function withCheckIn(community: Community, draft: CheckInDraft): Community {
  const checkIn: CheckIn = {
    ...draft,
    type: 'check-in',
    // Each has an id of its own: of two records with one id, only the first stands.
    id: `${LAST_IDS}${String(community.checkIns.length).padStart(8, '0')}`,
    key: null,
    corrects: null,
    withdraws: null,
    place: { file: LOG_FOLDER },
  };
  return { ...community, checkIns: [...community.checkIns, checkIn] };
}
