import { usageError } from '../domain/errors.ts';
import { MEMBERS_FOLDER } from '../domain/layout.ts';
import { readMember } from '../domain/member.ts';
import { LONGEST_RECORD } from './quick-records.ts';
import { recordJson } from './record-json.ts';
import { refuse } from './refuse.ts';

/**
 * A person as their line has them, behind the hyphen.
 * @throws CopError exit 2 where it is none that would be read again
 */
export function memberLine(data: Readonly<Record<string, unknown>>): string {
  refuse(readMember(data, { file: MEMBERS_FOLDER }).problems);
  const json = recordJson(data);
  if (json.length <= LONGEST_RECORD - '- '.length) return json;
  throw usageError('what is said of this person is longer than a line may be', 'Shorten the note');
}
