import { type Member, type MemberFile, memberOf } from '../domain/member.ts';
import { plainMember } from '../domain/plain-member.ts';
import { isAsWritten, type JsonLine, jsonLines } from './json-lines.ts';
import { LONGEST_RECORD } from './quick-records.ts';

/**
 * Reads a roster file whose every line is `- ` and one person as JSON, between empty lines and comments.
 * @param how `carefully` also wants each line just as it would be written again
 * @returns undefined where the file is not like that, or anything in it is wrong: then it has to be
 * read as YAML, which tells what and where
 */
export function quickMembers(
  { file, text }: { readonly file: string; readonly text: string },
  how: 'all' | 'carefully',
): Member[] | undefined {
  const lines = jsonLines(text, LONGEST_RECORD);
  if (!lines || lines.length === 0) return undefined;
  const members: Member[] = [];
  for (const one of lines) {
    const said = how === 'all' || isAsWritten(text, one) ? quickMember(one) : undefined;
    if (!said) return undefined;
    members.push(memberOf(said, { file, line: one.line }));
  }
  return members;
}

/** The person of a line; undefined where anything is wrong with it, or is to be looked at more closely. */
export function quickMember({ data }: Pick<JsonLine, 'data'>): MemberFile | undefined {
  return plainMember(data) ?? plainMember(withoutOwn(data));
}

/** Somebody without the keys of a person's own that are a text, a number that kept its digits, yes or no. */
function withoutOwn(data: object): object {
  return Object.fromEntries(
    Object.entries(data).filter(([key, value]) => !key.startsWith('x-') || !isFlat(value)),
  );
}

function isFlat(value: unknown): boolean {
  if (typeof value === 'number') return Math.abs(value) <= Number.MAX_SAFE_INTEGER;
  return typeof value !== 'object';
}
