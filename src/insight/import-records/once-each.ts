import { roundHalfAway } from '../../domain/number-text.ts';
import type { RecordRow } from '../tables/record-list.ts';

/** A row whose people are known by their ids. */
export interface KnownRow {
  readonly row: RecordRow;
  /** Ids of the roster. */
  readonly members: readonly string[];
  /** What tells it from all others, also in a later export. */
  readonly identity: string;
}

/**
 * Rows of who came, each person once for a day and an experience, however often they joined: their minutes
 * are summed.
 */
export function onceEach(rows: readonly KnownRow[]): readonly KnownRow[] {
  const people = new Map<string, KnownRow>();
  for (const one of rows) {
    const { on, fields } = one.row;
    const key = [one.members.join(), on, fields.experience ?? ''].join('\n');
    const known = people.get(key);
    people.set(key, known ? together(known, one) : one);
  }
  return [...people.values()].map(rounded);
}

function together(first: KnownRow, other: KnownRow): KnownRow {
  const minutes = [first, other].map(({ row }) => row.fields.minutes).filter(isNumber);
  if (minutes.length === 0) return first;
  const sum = minutes.reduce((all, one) => all + one, 0);
  return { ...first, row: { ...first.row, fields: { ...first.row.fields, minutes: sum } } };
}

/** To whole minutes. */
function rounded(one: KnownRow): KnownRow {
  const { minutes } = one.row.fields;
  if (!isNumber(minutes)) return one;
  const fields = { ...one.row.fields, minutes: roundHalfAway(minutes, 0) };
  return { ...one, row: { ...one.row, fields } };
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}
