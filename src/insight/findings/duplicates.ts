import type { Community } from '../../domain/community.ts';
import { type FileProblem, fileAndLine } from '../../domain/finding.ts';
import type { LogRecord } from '../../domain/record.ts';
import { byOrder } from '../log-order.ts';

/** Goals with the id of another one, over all quarters and without regard to case. */
export function duplicateGoals({ goals }: Community): readonly FileProblem[] {
  const files = new Map<string, string>();
  return goals.flatMap((goal): FileProblem[] => {
    const id = goal.id.toLowerCase();
    const other = files.get(id);
    if (other === undefined) files.set(id, goal.file);
    return other === undefined || other === goal.file ? [] : [duplicateGoal(goal.file, other)];
  });
}

/** That a file has the id of another one. */
export function duplicateGoal(file: string, other: string): FileProblem {
  return {
    code: 'goal/duplicate-id',
    file,
    path: [],
    at: 'value',
    message: `${other} has the same id; check-ins name a goal by it`,
    remedy: 'Delete one of the two files, or give one another name, such as with -2 at its end',
  };
}

/** Records with the id of another one. */
export function duplicateRecords({ records }: Community): readonly FileProblem[] {
  const first = new Map<string, LogRecord>();
  const repeated: { record: LogRecord; other: LogRecord }[] = [];
  for (const record of records) {
    if (record.id === null) continue;
    const other = first.get(record.id);
    if (!other) first.set(record.id, record);
    else if (byOrder(record, other) >= 0) repeated.push({ record, other });
    else {
      first.set(record.id, record);
      repeated.push({ record: other, other: record });
    }
  }
  return repeated.map(({ record, other }) => duplicateRecord(record, other));
}

function duplicateRecord(record: LogRecord, other: LogRecord): FileProblem {
  return {
    code: 'record/duplicate-id',
    file: record.place.file,
    path: ['id'],
    at: 'value',
    place: record.place,
    message: `the record at ${fileAndLine(other.place)} has the same id`,
    remedy: 'Delete one of the two, or if both happened, remove the id of one',
  };
}
