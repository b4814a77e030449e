import type { LogRecord, WrittenRecord } from '../../domain/record.ts';
import { prettyJson } from '../../report/pretty-json.ts';
import type { NewFile } from '../../workspace/new-file.ts';
import { quickRecords } from '../../workspace/quick-records.ts';

/**
 * What was recorded, for machines: `{records: [{id, on, type, members, file, line}], already: [{id, …}]}`.
 * @param files those that were written
 * @param already records that were there before, with the same key
 */
export function recordedJson(
  files: readonly NewFile[],
  already: readonly LogRecord[] = [],
): string {
  const records = files.flatMap(
    ({ path, text }) => quickRecords({ file: path, text }, 'all') ?? [],
  );
  return prettyJson({ records: records.map(fieldsOf), already: already.map(fieldsOf) });
}

function fieldsOf(record: WrittenRecord) {
  const { id, on, type, key, corrects, withdraws, place } = record;
  const members = 'members' in record ? record.members : [];
  const { file, line = null } = place;
  return { id, on, type, members, key, corrects, withdraws, file, line };
}
