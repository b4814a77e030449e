import type { CivilDate } from '../domain/civil-date.ts';
import type { Community } from '../domain/community.ts';
import type { CheckInDraft } from '../domain/drafts.ts';
import type { CheckIn } from '../domain/record.ts';
import type { KeyResultFigures } from './figures.ts';
import { keyResultFigures } from './key-result-figures.ts';
import type { Resolved } from './resolve.ts';
import { byKeyResult, standingCheckIns } from './standing.ts';

/** The beginning of ids greater than all that are made before the year 10889: they come last on their day. */
const LAST_IDS = '7ZZZZZZZZZZZZZZZZZ';

/** The figures of one key result for a day. */
export function figuresOf(
  { keyResult, reference }: Pick<Resolved, 'keyResult' | 'reference'>,
  community: Community,
  asOf: CivilDate,
): KeyResultFigures {
  const its = byKeyResult(standingCheckIns(community.checkIns, asOf)).get(reference) ?? [];
  return keyResultFigures(keyResult, its, asOf, community.charter.thresholds);
}

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
    place: { file: 'log' },
  };
  return { ...community, checkIns: [...community.checkIns, checkIn] };
}
