import type { FileProblem } from '../domain/finding.ts';
import { LOG_FOLDER, logFolder } from '../domain/layout.ts';
import { type LogRecord, readRecord, type WrittenRecord } from '../domain/record.ts';
import { withDays } from '../domain/record-days.ts';
import { anyNamedFiles } from './any-named-files.ts';
import { asCrashLeft, carefulList } from './careful-list.ts';
import { aboutFile, pathIn } from './contents.ts';
import { quickRecords } from './quick-records.ts';
import type { Reading } from './reading.ts';

const emptyFile = asCrashLeft('record again what it was to hold');

const RECORDS = {
  read: readRecord,
  list: 'a list of records',
  item: 'record',
  example: '- {"on":"2026-11-03","type":"check-in",…}',
  shorten: 'Shorten the note in it, or make several records of it',
} as const;

/**
 * Reads `log/<month>/*.yaml`, whatever the files and folders are called: a record says its own day.
 * @param how `carefully` reads a file as YAML as soon as a line is not as `cop` writes it
 */
export function readLog(reading: Reading, how: 'all' | 'carefully'): LogRecord[] {
  const records = recordFiles(reading).flatMap((file, done, { length: of }) => {
    reading.onStep({ doing: 'Reading the log', files: { done, of } });
    const source = reading.open(file, emptyFile);
    return source ? (quickRecords(source, how) ?? carefulList(reading, source, RECORDS)) : [];
  });
  const { dated, dayless } = withDays(records);
  for (const record of dayless) reading.tell(noDay(record));
  return dated;
}

function noDay({ place, corrects }: WrittenRecord): FileProblem {
  const does = corrects === null ? 'withdraws' : 'corrects';
  return {
    code: 'record/unknown-record',
    file: place.file,
    path: [does],
    at: 'value',
    place,
    message: `it has no day, and the record that it ${does} was not found; it counts in nothing`,
    remedy: 'Copy the id of the record that is meant, or add a day: "on":"2026-11-03"',
  };
}

function recordFiles(reading: Reading): readonly string[] {
  const { files, folders } = reading.contents(LOG_FOLDER);
  for (const name of files)
    reading.tell(
      aboutFile(
        'file/not-read',
        pathIn(LOG_FOLDER, name),
        'records are read from the folder of their month',
        `Move it there: ${logFolder('2026-11')}/ for November 2026`,
      ),
    );
  return folders.flatMap((month) => anyNamedFiles(reading, pathIn(LOG_FOLDER, month)));
}
