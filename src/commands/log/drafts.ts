import type { CivilDate } from '../../domain/civil-date.ts';
import type { HappeningDraft } from '../../domain/drafts.ts';
import { definitionOf, type HappeningType } from '../../domain/happening-types.ts';
import type { LogRecord } from '../../domain/record.ts';
import { inOrderOfLog } from '../../insight/log-order.ts';
import type { Fields } from './said-by-flags.ts';

/** What was understood of something that happened, by flags or by a dialogue. */
export interface Understood {
  readonly type: HappeningType;
  readonly on: CivilDate;
  /** Ids. */
  readonly members: readonly string[];
  readonly fields: Fields;
  readonly note: string | null;
}

/**
 * The records that it makes: one for each of several people, or one of them all, as its type says.
 * Where one `--key` makes several records, each has the person's id behind it: with one key, they
 * would be one record.
 */
export function draftsOf(
  { members, ...said }: Understood,
  { by, key }: { readonly by: string | null; readonly key: string | null },
): readonly HappeningDraft[] {
  const each = definitionOf(said.type).several === 'a record each' && members.length > 1;
  const groups = each ? members.map((id) => [id]) : [members];
  return groups.map((group) => ({
    ...said,
    keyResult: null,
    members: group,
    by,
    key: key !== null && each ? `${key}:${group.join()}` : key,
    corrects: null,
  }));
}

/** Drafts that are to be written, and those whose key the log has: they are there already. */
export interface Sorted {
  readonly fresh: readonly HappeningDraft[];
  /** The first record with each key. */
  readonly already: readonly LogRecord[];
}

/** Parts the drafts whose key is new from those that a retry repeats. */
export function sortedByKey(
  drafts: readonly HappeningDraft[],
  records: readonly LogRecord[],
): Sorted {
  if (drafts.every(({ key }) => key === null)) return { fresh: drafts, already: [] };
  const keys = new Set(drafts.map(({ key }) => key));
  const first = new Map<string | null, LogRecord>();
  for (const one of inOrderOfLog(records.filter(({ key }) => key !== null && keys.has(key))))
    if (!first.has(one.key)) first.set(one.key, one);
  return {
    fresh: drafts.filter(({ key }) => key === null || !first.has(key)),
    already: [...first.values()],
  };
}
