import type { Git, GitAnswer } from './run-git.ts';

/** What git keeps under a hash: a commit, the text of a file, and so on. */
export interface GitObject {
  readonly hash: string;
  readonly type: string;
  readonly content: Uint8Array;
}

/** The objects asked for, each in its place; null where there is none of that name. */
export type Objects =
  | { readonly kind: 'fine'; readonly objects: readonly (GitObject | null)[] }
  | Exclude<GitAnswer, { readonly kind: 'fine' }>;

/**
 * Reads objects, all with one run of git. Their names reach git by its input: whatever they begin
 * with, none is taken for an option.
 * @param names hashes, or other names of one line
 */
export function readObjects(git: Git, names: readonly string[]): Objects {
  if (names.length === 0) return { kind: 'fine', objects: [] };
  const answer = git(['cat-file', '--batch'], names.map((name) => `${name}\n`).join(''));
  return answer.kind === 'fine' ? { kind: 'fine', objects: objectsIn(answer.output) } : answer;
}

const NEWLINE = 10;

/** Each begins with a line `<hash> <type> <size>`, or is a line that says why there is none. */
function objectsIn(output: Buffer): (GitObject | null)[] {
  const found: (GitObject | null)[] = [];
  for (let from = 0; from < output.length; ) {
    const end = endOfLine(output, from);
    const head = /^([0-9a-f]+) (\w+) (\d+)$/.exec(output.toString('latin1', from, end));
    const [, hash, type, size] = head ?? [];
    if (hash === undefined || type === undefined) {
      found.push(null);
      from = end + 1;
      continue;
    }
    const until = end + 1 + Number(size);
    found.push({ hash, type, content: output.subarray(end + 1, until) });
    from = until + 1;
  }
  return found;
}

function endOfLine(output: Buffer, from: number): number {
  const end = output.indexOf(NEWLINE, from);
  return end < 0 ? output.length : end;
}
