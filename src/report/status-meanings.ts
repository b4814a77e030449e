import type { Status } from '../insight/status.ts';

/** What each status means, in a few words. */
export const STATUS_MEANINGS: Readonly<Record<Status, string>> = {
  upcoming: 'its first day has not come',
  'on-track': 'about as far as expected by now',
  'at-risk': 'behind, and can still be caught up',
  'off-track': 'far behind',
  achieved: 'it is there',
  nearly: 'over, and almost there',
  missed: 'over, and not there',
};
