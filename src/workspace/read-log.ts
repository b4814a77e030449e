import { type FileProblem, within } from '../domain/finding.ts';
import { LOG_FOLDER, logFolder } from '../domain/layout.ts';
import { grouped } from '../domain/parts.ts';
import { type LogRecord, readRecord, type WrittenRecord } from '../domain/record.ts';
import { withDays } from '../domain/record-days.ts';
import { aboutFile, pathIn, withinLimit } from './contents.ts';
import { type Fault, MOST_FAULTS } from './fault.ts';
import { tellUnread } from './named-files.ts';
import { LONGEST_RECORD, quickRecords } from './quick-records.ts';
import type { Reading } from './reading.ts';
import type { Source } from './source.ts';

/**
 * Reads `log/<month>/*.yaml`, whatever the files and folders are called: a record says its own day.
 * @param how `carefully` reads a file as YAML as soon as a line is not as `cop` writes it
 */
export function readLog(reading: Reading, how: 'all' | 'carefully'): LogRecord[] {
  const records = recordFiles(reading).flatMap((file, done, { length: of }) => {
    reading.onStep({ doing: 'Reading the log', files: { done, of } });
    const source = reading.open(file, asCrashLeft);
    return source ? (quickRecords(source, how) ?? carefulRecords(reading, source)) : [];
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
  return folders.flatMap((month) => monthFiles(reading, pathIn(LOG_FOLDER, month)));
}

function monthFiles(reading: Reading, folder: string): string[] {
  const { files, folders } = reading.contents(folder);
  for (const inner of folders) tellUnread(reading, pathIn(folder, inner), `Move it to ${folder}/`);
  const [shown, hidden] = [files.filter(canBeShown), files.filter((name) => !canBeShown(name))];
  for (const name of hidden)
    reading.tell(
      aboutFile(
        'file/name',
        pathIn(folder, name),
        'the name of this file has a character that cannot be shown, so it was not read',
        'Rename it with letters, digits and hyphens',
      ),
    );
  return withinLimit(reading, folder, shown).map((name) => pathIn(folder, name));
}

/** Control characters, and what stands for bytes that are no character. */
function canBeShown(name: string): boolean {
  return !/\p{Cc}|\uFFFD/u.test(name);
}

function asCrashLeft(fault: Fault): Fault {
  if (fault.code !== 'file/empty') return fault;
  return {
    ...fault,
    message: 'this file is empty: a computer that stopped while it was written leaves that',
    remedy: 'Delete it, and record again what it was to hold',
  };
}

/** Reads records with all that is wrong with them, and where. */
function carefulRecords(reading: Reading, source: Source): WrittenRecord[] {
  const { data, whole, faults } = source.yaml;
  const found = [...faults, ...tooLongLine(source.text)];
  for (const fault of found) reading.tellFault(source, fault);
  if (!whole) return [];
  if (!Array.isArray(data)) {
    reading.tell(noList(source.file));
    return [];
  }
  const problems: FileProblem[] = [];
  const records = data.flatMap((item: unknown, index) => {
    const read = readRecord(item, { file: source.file, line: source.lineOf([index]) });
    for (const problem of read.problems)
      problems.push({ ...within([index], problem), file: source.file });
    return read.value ?? [];
  });
  for (const problem of problems.slice(0, MOST_FAULTS)) reading.tell(problem);
  return found.length + problems.length === 0 ? records : [];
}

/** The first line that is longer than a record may be. */
function tooLongLine(text: string): Fault[] {
  for (let from = 0; from < text.length; ) {
    const next = text.indexOf('\n', from);
    const end = next < 0 ? text.length : next;
    if (end - from > LONGEST_RECORD)
      return [
        {
          code: 'yaml/too-long',
          from,
          to: end,
          message: `this line is longer than ${grouped(LONGEST_RECORD)} characters`,
          remedy: 'Shorten the note in it, or make several records of it',
        },
      ];
    from = end + 1;
  }
  return [];
}

function noList(file: string): FileProblem {
  return aboutFile(
    'schema/wrong-type',
    file,
    'a list of records belongs here',
    'Begin each record with a hyphen and a space: - {"on":"2026-11-03","type":"check-in",…}',
  );
}
