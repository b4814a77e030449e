import type { CheckIn } from '../domain/check-in.ts';
import type { CivilDate } from '../domain/civil-date.ts';
import { referenceTo } from '../domain/community.ts';
import { fileAndLine } from '../domain/finding.ts';
import type { Goal } from '../domain/goal.ts';
import { counted } from '../domain/number-text.ts';
import { saidOnText } from './record-text.ts';

const MOST_SHOWN = 3;

/**
 * Check-ins that their key result has no place for: how many, what they say and when, and where the
 * first stands: `2 check-ins: 12 members on 20 Nov, +3 members on 24 Nov (the first:
 * log/2026-11/a.yaml:1)`. Not yet safe to print.
 * @param checkIns at least one
 * @param goal theirs, as it had a place for them
 */
export function leftBehindText(checkIns: readonly CheckIn[], goal: Goal, asOf: CivilDate): string {
  const keyResults = new Map(goal.keyResults.map((one) => [referenceTo(goal, one), one]));
  const shown = checkIns
    .slice(0, MOST_SHOWN)
    .map((one) => saidOnText(one, keyResults.get(one.keyResult ?? ''), asOf));
  const more = checkIns.length - shown.length;
  const [first, another] = checkIns;
  const where = first ? fileAndLine(first.place) : '';
  return [
    `${counted(checkIns.length, 'check-in')}: ${shown.join(', ')}`,
    more > 0 ? ` and ${more} more` : '',
    another ? ` (the first: ${where})` : ` (${where})`,
  ].join('');
}
