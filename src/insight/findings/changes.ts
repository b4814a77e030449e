import type { Change, ChangedField, ChangedValue } from '../../domain/change.ts';
import type { FileProblem } from '../../domain/finding.ts';
import type { KeyResult } from '../../domain/key-result.ts';
import type { LogRecord } from '../../domain/record.ts';
import { changesByField, differsNow, saysNow } from '../changes.ts';

/**
 * Fields of key results that say something else than the last change of them says: the file was
 * changed by hand since, or a merge took the one side in the goal and the other in the log.
 * @param standing the records that stand, in order
 */
export function changesThatDiffer(
  standing: readonly LogRecord[],
  keyResults: ReadonlyMap<string, KeyResult>,
): readonly FileProblem[] {
  return changesByField(standing).flatMap((changes) => {
    const last = changes.at(-1);
    const keyResult = keyResults.get(last?.keyResult ?? '');
    if (!last || last.field === null || !keyResult || !differsNow(last, keyResult)) return [];
    return [differs(last, last.field, saysNow(keyResult, last.field))];
  });
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
