import type { CivilDate } from '../../domain/civil-date.ts';
import type { Community } from '../../domain/community.ts';
import type { PracticeNow } from './occasion.ts';

/**
 * The practices on a day, in the order of their file: what was due of each, what was done, what is open.
 * @param community of which the calendar, practices, members and records are used
 */
export function practicesNow(
  { practices }: Pick<Community, 'charter' | 'practices' | 'members' | 'records'>,
  _asOf: CivilDate,
): readonly PracticeNow[] {
  return practices.map((practice) => ({ practice, occasions: [], lastDone: null, next: null }));
}
