import type { Community } from '../../domain/community.ts';
import type { FileProblem, Place } from '../../domain/finding.ts';
import type { CheckIn } from '../../domain/record.ts';
import { byOrder } from '../standing.ts';

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

function duplicateGoal(file: string, other: string): FileProblem {
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
export function duplicateRecords({ checkIns }: Community): readonly FileProblem[] {
  const first = new Map<string, CheckIn>();
  const repeated: { checkIn: CheckIn; other: CheckIn }[] = [];
  for (const checkIn of checkIns) {
    if (checkIn.id === null) continue;
    const other = first.get(checkIn.id);
    if (!other) first.set(checkIn.id, checkIn);
    else if (byOrder(checkIn, other) >= 0) repeated.push({ checkIn, other });
    else {
      first.set(checkIn.id, checkIn);
      repeated.push({ checkIn: other, other: checkIn });
    }
  }
  return repeated.map(({ checkIn, other }) => duplicateRecord(checkIn, other));
}

function duplicateRecord(checkIn: CheckIn, other: CheckIn): FileProblem {
  return {
    code: 'record/duplicate-id',
    file: checkIn.place.file,
    path: ['id'],
    at: 'value',
    place: checkIn.place,
    message: `the record at ${lineOf(other.place)} has the same id`,
    remedy: 'Delete one of the two, or if both happened, remove the id of one',
  };
}

function lineOf({ file, line }: Place): string {
  return line === undefined ? file : `${file}:${line}`;
}
