import { MEMBERS_FOLDER } from '../domain/layout.ts';
import { type Member, readMember } from '../domain/member.ts';
import { anyNamedFiles } from './any-named-files.ts';
import { asCrashLeft, carefulList } from './careful-list.ts';
import { quickMembers } from './quick-members.ts';
import type { Reading } from './reading.ts';

const emptyRoster = asCrashLeft('add again whom it was to hold');

const ROSTER = {
  read: readMember,
  list: 'a list of people',
  item: 'person',
  example: '- {"id":"k3f9x2ab","name":"Ana Silva"}',
  shorten: 'Shorten the note in it',
} as const;

/**
 * Reads `members/*.yaml`, whatever the files are called: one person a line.
 * @param how `carefully` reads a file as YAML as soon as a line is not as `cop` writes it
 */
export function readMembers(reading: Reading, how: 'all' | 'carefully'): Member[] {
  return anyNamedFiles(reading, MEMBERS_FOLDER).flatMap((file, done, { length: of }) => {
    reading.onStep({ doing: 'Reading the roster', files: { done, of } });
    const source = reading.open(file, emptyRoster);
    return source ? (quickMembers(source, how) ?? carefulList(reading, source, ROSTER)) : [];
  });
}
