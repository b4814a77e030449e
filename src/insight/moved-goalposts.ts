import type { Quarter } from '../domain/calendar.ts';
import { CHANGED_FIELDS, type ChangedField, type ChangedValue } from '../domain/change.ts';
import type { CivilDate } from '../domain/civil-date.ts';
import { referenceTo } from '../domain/community.ts';
import type { Goal } from '../domain/goal.ts';
import type { KeyResult } from '../domain/key-result.ts';
import { firstDay } from '../domain/timeline.ts';
import { saysNow } from './changes.ts';
import { haveSameDays } from './timeline-days.ts';

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

/** What tells whether a key result has started. */
interface Started {
  readonly today: CivilDate;
  /** Those that a record is about, as `goal/key-result`. */
  readonly recorded: ReadonlySet<string>;
}

/**
 * What an edit of a goal moves of the goalposts of its key results, in their order. A key result has
 * started where it has begun by its timeline of before or of after, or a record is about it: whoever
 * moves its timeline into the future does not plan it anew. One that has not is still being planned,
 * and one that is added or removed has no goalpost that moved. Timelines are compared by their days;
 * a field that a kind does not have says null.
 */
export function movedGoalposts(before: Goal, after: Goal, started: Started): readonly Moved[] {
  const olds = new Map(before.keyResults.map((one) => [one.id, one]));
  return after.keyResults.flatMap((keyResult) => {
    const old = olds.get(keyResult.id);
    if (!old || !hasStarted(referenceTo(after, keyResult), [old, keyResult], started)) return [];
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

function hasStarted(
  reference: string,
  beforeAndAfter: readonly KeyResult[],
  { today, recorded }: Started,
): boolean {
  if (beforeAndAfter.some(({ timeline }) => firstDay(timeline) <= today)) return true;
  return recorded.has(reference);
}

function differs(field: ChangedField, was: KeyResult, is: KeyResult): boolean {
  if (field === 'timeline') return !haveSameDays(was.timeline, is.timeline);
  // Where the kind changes, that there is a baseline at all goes without saying.
  if (field === 'baseline' && was.kind !== is.kind) return false;
  return saysNow(was, field) !== saysNow(is, field);
}

function shownOf(field: ChangedField, one: InQuarter, other: InQuarter): ChangedValue {
  if (field !== 'timeline') return saysNow(one.keyResult, field);
  const { written } = one.keyResult.timeline;
  const saysItsYear = /\d{4}/.test(written);
  return one.quarter === other.quarter || saysItsYear ? written : `${written} of ${one.quarter}`;
}
