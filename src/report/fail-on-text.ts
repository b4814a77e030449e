import type { Met } from '../insight/fail-on.ts';
import { visible } from '../terminal/escape.ts';
import { cut } from '../terminal/width.ts';

/** Of more than these that meet one condition, the rest is counted. */
const MOST_NAMED = 3;
/** A title can be long: this much of it, in columns. */
const LONGEST_TITLE = 80;

/**
 * Why a report failed: `Failed on: off-track (First answers in 12 h, not in 36), stale (Hold a circle;
 * Write a brief)`.
 * @param met at least one
 */
export function failedOnText(met: readonly Met[]): string {
  return `Failed on: ${met.map(conditionText).join(', ')}`;
}

function conditionText(met: Met): string {
  return `${met.condition} (${namedText(namesOf(met))})`;
}

function namesOf(met: Met): readonly string[] {
  if (met.condition === 'invalid') return met.by.map(visible);
  return met.by.map(({ keyResult }) => cut(visible(keyResult.keyResult), LONGEST_TITLE));
}

function namedText(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  const named = names.slice(0, MOST_NAMED).join('; ');
  return more > 0 ? `${named}; and ${more} more` : named;
}
