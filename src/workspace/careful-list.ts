import { type Checked, type FileProblem, type Place, within } from '../domain/finding.ts';
import { grouped } from '../domain/parts.ts';
import { aboutFile } from './contents.ts';
import { type Fault, MOST_FAULTS } from './fault.ts';
import { LONGEST_RECORD } from './quick-records.ts';
import type { Reading } from './reading.ts';
import type { Source } from './source.ts';

/** What is read of a file that is a list, and how its troubles are worded. */
interface ListKind<T> {
  readonly read: (data: unknown, place: Place) => Checked<T>;
  /** What belongs there, as `a list of records`. */
  readonly list: string;
  /** What one of them is called, and how it begins. */
  readonly item: string;
  readonly example: string;
  /** What to do about a line that is too long. */
  readonly shorten: string;
}

/**
 * Reads a file that is a list as YAML, and tells all that is wrong with it, and where.
 * @returns its items; none where anything is wrong
 */
export function carefulList<T>(reading: Reading, source: Source, kind: ListKind<T>): T[] {
  const { data, whole, faults } = source.yaml;
  const found = [...faults, ...tooLongLine(source.text, kind)];
  for (const fault of found) reading.tellFault(source, fault);
  if (!whole) return [];
  if (!Array.isArray(data)) {
    reading.tell(noList(source.file, kind));
    return [];
  }
  const problems: FileProblem[] = [];
  const items = data.flatMap((item: unknown, index) => {
    const read = kind.read(item, { file: source.file, line: source.lineOf([index]) });
    for (const problem of read.problems)
      problems.push({ ...within([index], problem), file: source.file });
    return read.value ?? [];
  });
  for (const problem of problems.slice(0, MOST_FAULTS)) reading.tell(problem);
  return found.length + problems.length === 0 ? items : [];
}

/** The first line that is longer than an item may be. */
function tooLongLine(text: string, { shorten }: Pick<ListKind<unknown>, 'shorten'>): Fault[] {
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
          remedy: shorten,
        },
      ];
    from = end + 1;
  }
  return [];
}

function noList(
  file: string,
  { list, item, example }: Pick<ListKind<unknown>, 'list' | 'item' | 'example'>,
): FileProblem {
  return aboutFile(
    'schema/wrong-type',
    file,
    `${list} belongs here`,
    `Begin each ${item} with a hyphen and a space: ${example}`,
  );
}

/**
 * What it means that a file which only `cop` makes is empty.
 * @param again what to do, as `record again what it was to hold`
 */
export function asCrashLeft(again: string): (fault: Fault) => Fault {
  return (fault) =>
    fault.code === 'file/empty'
      ? {
          ...fault,
          message: 'this file is empty: a computer that stopped while it was written leaves that',
          remedy: `Delete it, and ${again}`,
        }
      : fault;
}
