import type { Quarter } from '../domain/calendar.ts';
import { CHANGED_FIELDS, type ChangedField, type ChangedValue } from '../domain/change.ts';
import type { CivilDate } from '../domain/civil-date.ts';
import { referenceTo } from '../domain/community.ts';
import type { Goal } from '../domain/goal.ts';
import type { KeyResult } from '../domain/key-result.ts';
import { firstDay, type Timeline } from '../domain/timeline.ts';
import { saysNow } from './changes.ts';

/** A goalpost of a key result that was moved after the key result had started. */
interface Moved {
  /** `goal/key-result`. */
  readonly keyResult: string;
  readonly field: ChangedField;
  readonly was: ChangedValue;
  readonly is: ChangedValue;
}

/** A key result, and the quarter whose weeks its timeline counts. */
interface InQuarter {
  readonly keyResult: KeyResult;
  readonly quarter: Quarter;
}

/**
 * What an edit of a goal moves of the goalposts of its key results, in their order. A key result that
 * begins after `today` by its timeline of before is still being planned, and one that is added or
 * removed has no goalpost that moved. Timelines are compared by their days; a field that a kind does
 * not have says null.
 */
export function movedGoalposts(before: Goal, after: Goal, today: CivilDate): readonly Moved[] {
  return after.keyResults.flatMap((keyResult) => {
    const old = before.keyResults.find((one) => one.id === keyResult.id);
    if (!old || firstDay(old.timeline) > today) return [];
    const [was, is] = [
      { keyResult: old, quarter: before.quarter },
      { keyResult, quarter: after.quarter },
    ];
    return CHANGED_FIELDS.filter((field) => differs(field, old, keyResult)).map((field) => ({
      keyResult: referenceTo(after, keyResult),
      field,
      was: shownOf(field, was, is),
      is: shownOf(field, is, was),
    }));
  });
}

function differs(field: ChangedField, was: KeyResult, is: KeyResult): boolean {
  if (field === 'timeline') return daysOf(was.timeline) !== daysOf(is.timeline);
  // Where the kind changes, that there is a baseline at all goes without saying.
  if (field === 'baseline' && was.kind !== is.kind) return false;
  return saysNow(was, field) !== saysNow(is, field);
}

function daysOf({ intervals }: Timeline): string {
  return intervals.map(({ from, to }) => `${from} ${to}`).join();
}

function shownOf(field: ChangedField, one: InQuarter, other: InQuarter): ChangedValue {
  if (field !== 'timeline') return saysNow(one.keyResult, field);
  const { written } = one.keyResult.timeline;
  const saysItsYear = /\d{4}/.test(written);
  return one.quarter === other.quarter || saysItsYear ? written : `${written} of ${one.quarter}`;
}
