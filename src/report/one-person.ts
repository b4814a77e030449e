import type { Member, MemberFile } from '../domain/member.ts';
import { personWithId } from '../insight/person-name.ts';
import { onePerson } from '../insight/same-person.ts';
import { visible } from '../terminal/escape.ts';
import { cut } from '../terminal/width.ts';
import { memberChangeLines } from './member-changes.ts';

interface Two<T> {
  readonly first: T;
  readonly other: T;
}

/**
 * What becomes of two lines of the roster that are one person: what the one who stays gains, and what of
 * the other no longer counts.
 * @param said what their lines say now
 * @param columns how wide a line may be
 */
export function onePersonLines(
  { first, other }: Two<Member>,
  said: Two<MemberFile>,
  columns: number,
): readonly string[] {
  const { kept, leftOut } = onePerson(said.first, said.other);
  const gains = memberChangeLines(said.first, kept, columns);
  return [
    `${personWithId(first)} stays${gains.length === 0 ? ' as it is' : ', and gains'}`,
    ...gains,
    `${personWithId(other)} becomes the same person: the line stays, and says so`,
    ...leftOut.map(({ key, value }) => `  no longer counts: ${key}: ${value}`),
  ].map((line) => cut(visible(line), columns));
}
