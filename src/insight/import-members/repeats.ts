import { foldedName } from '../folded-name.ts';
import type { MemberFacts, MemberRow } from '../tables/member-row.ts';

/** A row, and what is to be said of it. */
export interface RowRemark {
  /** The line of the file. */
  readonly line: number;
  /** In a clause. */
  readonly why: string;
}

type Mark = 'account' | 'email' | 'handle';

/** The surest first. */
const MARKS: readonly Mark[] = ['account', 'email', 'handle'];

const WORDS: Readonly<Record<Mark, string>> = {
  account: 'has the same id as',
  email: 'has no id, and the same e-mail address as',
  handle: 'has nothing but the user name of',
};

/**
 * Rows that each say who they are about, without those that are about the same as another: with the same
 * id; or with no id, and the address of another. Two ids with one address may be two people.
 */
export function withoutRepeats(rows: readonly MemberRow[]): {
  readonly usable: readonly MemberRow[];
  readonly repeated: readonly RowRemark[];
} {
  const firsts = new Map<string, number>();
  const repeated = new Map<MemberRow, RowRemark>();
  for (const mark of MARKS)
    for (const row of rows.filter(({ facts }) => surest(facts) === mark)) {
      const first = firsts.get(keyOf(mark, row.facts) ?? '');
      if (first !== undefined)
        repeated.set(row, { line: row.line, why: `${WORDS[mark]} line ${first}` });
      for (const each of MARKS) learn(firsts, keyOf(each, row.facts), row.line);
    }
  return { usable: rows.filter((row) => !repeated.has(row)), repeated: [...repeated.values()] };
}

function surest(facts: MemberFacts): Mark | undefined {
  return MARKS.find((mark) => facts[mark] !== null);
}

function keyOf(mark: Mark, facts: MemberFacts): string | undefined {
  const said = facts[mark];
  return said === null ? undefined : `${mark} ${mark === 'account' ? said : foldedName(said)}`;
}

function learn(firsts: Map<string, number>, key: string | undefined, line: number): void {
  if (key !== undefined && !firsts.has(key)) firsts.set(key, line);
}
