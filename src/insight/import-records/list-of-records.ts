import type { Table } from '../../domain/table.ts';
import { happeningList } from '../tables/happening-list.ts';
import { meetingList } from '../tables/meeting-list.ts';
import type { RecordList, RecordReading, RecordWishes } from '../tables/record-list.ts';
import { surveyList } from '../tables/survey-list.ts';

/**
 * Understands a table as a list of what happened, by the type that is wished for.
 * @throws CopError exit 2 where it cannot be told what its columns or days mean; 3 where it has no rows
 */
export function listOfRecords(
  table: Table,
  wishes: RecordWishes,
  reading: RecordReading,
): RecordList {
  switch (wishes.type) {
    case 'attendance':
      return meetingList(table, wishes, reading);
    case 'response':
      return surveyList(table, wishes, reading);
    default:
      return happeningList(table, wishes, reading);
  }
}
