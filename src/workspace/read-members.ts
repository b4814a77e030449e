import { MEMBERS_FOLDER } from '../domain/layout.ts';
import { type Member, readMember } from '../domain/member.ts';
import { pathIn } from './contents.ts';
import type { Reading } from './reading.ts';

/** Reads `members/*.yaml`, one person a line. */
export function readMembers(reading: Reading, how: 'all' | 'carefully'): Member[] {
  return reading.contents(MEMBERS_FOLDER).files.flatMap((name) => {
    const file = pathIn(MEMBERS_FOLDER, name);
    const source = reading.open(file);
    const data = source?.yaml.data;
    if (!Array.isArray(data) || how === undefined) return [];
    return data.flatMap(
      (item: unknown, index) =>
        readMember(item, { file, line: source?.lineOf([index]) ?? 1 }).value ?? [],
    );
  });
}
