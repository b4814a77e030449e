import type { GoalCommit } from './goal-log.ts';

/** What a goal's file said from a commit on. */
export interface CommittedText {
  /** The path from the workspace's root. */
  readonly path: string;
  /** The text's hash. */
  readonly hash: string;
  readonly commit: string;
  /** When it was committed, in seconds since 1970. */
  readonly seconds: number;
}

/**
 * What the file of each goal said from commit to commit, by the goal's id: also while it lay in the
 * folder of another quarter. What it said before the first commit that is known is there as of that
 * commit's parent; while it was not there, what it had said last stands.
 * @param commits the oldest first
 */
export function chainsOf(
  commits: readonly GoalCommit[],
): ReadonlyMap<string, readonly CommittedText[]> {
  const chains = new Map<string, CommittedText[]>();
  for (const [id, its] of byGoal(commits)) {
    const [first] = its;
    const before = its.find((one) => one.commit === first?.commit && one.before !== null);
    chains.set(id, [
      ...(before?.before == null
        ? []
        : [{ ...before, hash: before.before, commit: `${before.commit}^` }]),
      ...its.flatMap((one) => (one.after === null ? [] : [{ ...one, hash: one.after }])),
    ]);
  }
  return chains;
}

function byGoal(commits: readonly GoalCommit[]): ReadonlyMap<string, readonly GoalCommit[]> {
  const found = new Map<string, GoalCommit[]>();
  for (const commit of commits) {
    const id = /([^/]+)\.yaml$/.exec(commit.path)?.[1] ?? '';
    const its = found.get(id);
    if (its) its.push(commit);
    else found.set(id, [commit]);
  }
  return found;
}
