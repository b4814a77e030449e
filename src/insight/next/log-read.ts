import type { Facts } from './facts.ts';

/**
 * Whether every record could be read. Where one could not, nobody knows that something did not happen,
 * and no advice rests on it.
 */
export function isLogRead({ community }: Pick<Facts, 'community'>): boolean {
  return community.unread.log.length === 0;
}
