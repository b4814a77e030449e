import type { Change, ChangedField, ChangedValue } from '../../domain/change.ts';
import type { Community } from '../../domain/community.ts';
import { type FileProblem, fileAndLine } from '../../domain/finding.ts';
import type { LogRecord } from '../../domain/record.ts';
import { changesByField, differsNow, isSame, saysNow } from '../changes.ts';
import { keyResultsInQuarters } from '../references.ts';

/**
 * Fields of key results that say something else than the last change of them says: the file was
 * changed by hand since, or a merge took the one side in the goal and the other in the log.
 * @param standing the records that stand, in order
 */
export function changesThatDiffer(
  standing: readonly LogRecord[],
  community: Community,
): readonly FileProblem[] {
  const keyResults = keyResultsInQuarters(community);
  return changesByField(standing).flatMap((changes) => {
    const last = changes.at(-1);
    const now = keyResults.get(last?.keyResult ?? '');
    if (!last || last.field === null || !now || !differsNow(last, now)) return [];
    return [differs(last, last.field, saysNow(now.keyResult, last.field))];
  });
}

/**
 * Changes that say the same as the change of that field before them: an edit that was cut off after
 * its record was there leaves that, once it is made again.
 * @param standing the records that stand, in order
 */
export function repeatedChanges(standing: readonly LogRecord[]): readonly FileProblem[] {
  return changesByField(standing).flatMap((changes) =>
    changes.flatMap((one, index) => {
      const before = changes[index - 1];
      return before && saysTheSame(one, before) ? [repeats(one, before)] : [];
    }),
  );
}

function saysTheSame({ field, was, is }: Change, before: Change): boolean {
  return field !== null && isSame(field, was, before.was) && isSame(field, is, before.is);
}

function repeats({ id, place }: Change, before: Change): FileProblem {
  return {
    code: 'record/no-effect',
    file: place.file,
    path: ['is'],
    at: 'value',
    place,
    message: `it says the same as the change before it (${fileAndLine(before.place)})`,
    remedy:
      id === null
        ? 'Take out one of the two'
        : `Add a record that withdraws it: - {"type":"change","withdraws":"${id}"}`,
  };
}

function differs(
  { keyResult, is, place }: Change,
  field: ChangedField,
  now: ChangedValue,
): FileProblem {
  const [then, today] = [said(is), said(now)];
  return {
    code: 'record/change-differs',
    file: place.file,
    path: ['is'],
    at: 'value',
    place,
    message: `the last change of \`${field}\` says ${then}, and ${keyResult} has ${today} now`,
    remedy:
      'If the log is right, change the goal’s file; if the file is, add a record of that change',
  };
}

function said(value: ChangedValue): string {
  if (value === null) return 'nothing';
  return typeof value === 'number' ? String(value) : `"${value}"`;
}
