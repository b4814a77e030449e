import type { CivilDate } from './civil-date.ts';

/** The git commit whose files are read in place of today's. */
export interface AtCommit {
  /** As it was asked for: a tag, a branch, a hash or the beginning of one. */
  readonly written: string;
  /** The commit's whole hash. */
  readonly commit: string;
  /** Its day by its committer's clock, in the community's time zone; null where that cannot be right. */
  readonly on: CivilDate | null;
}

/** A commit's hash as people read it: `3f2a9c1`. */
export function shortHash(commit: string): string {
  return commit.slice(0, 7);
}

/** What a commit is called: `v1 (3f2a9c1)`, or `3f2a9c1` where it was asked for by its hash. */
export function commitName({ written, commit }: Omit<AtCommit, 'on'>): string {
  const isHash = commit.startsWith(written.toLowerCase());
  return isHash ? shortHash(commit) : `${written} (${shortHash(commit)})`;
}
