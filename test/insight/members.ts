import type { Place } from '../../src/domain/finding.ts';
import { type Member, type MemberFile, memberOf } from '../../src/domain/member.ts';

/** Somebody of a roster, by what their line says. */
export function member(
  file: MemberFile,
  place: Place = { file: 'members/a.yaml', line: 1 },
): Member {
  return memberOf(file, place);
}

/** A roster of one file, a person a line. */
export function roster(...files: readonly MemberFile[]): readonly Member[] {
  return files.map((file, index) => member(file, { file: 'members/a.yaml', line: index + 1 }));
}
