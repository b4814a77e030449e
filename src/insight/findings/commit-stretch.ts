import { type Misplaced, misplacedOnWay } from '../../domain/commit-stretch.ts';
import { referenceTo } from '../../domain/community.ts';
import type { FileProblem } from '../../domain/finding.ts';
import type { Goal } from '../../domain/goal.ts';
import type { KeyResult, Reach } from '../../domain/key-result.ts';

const CODES = { commit: 'key-result/commit', stretch: 'key-result/stretch' } as const;

/**
 * A `commit` or `stretch` that would be passed out of turn: the report could not say then how far its
 * key result has come.
 * @param index where the key result stands in its goal's file
 */
export function misplacedPosts(
  goal: Goal,
  keyResult: KeyResult,
  index: number,
): readonly FileProblem[] {
  if (keyResult.kind !== 'reach') return [];
  const misplaced = misplacedOnWay(keyResult);
  const swapped = swap(keyResult, misplaced);
  return misplaced.map(({ key, message, remedy }) => ({
    code: CODES[key],
    file: goal.file,
    path: ['key_results', index, key],
    at: 'value',
    message,
    remedy: swapped === undefined ? `${remedy}, or take it out` : 'Let the two change places',
    command: `kr edit ${referenceTo(goal, keyResult)} ${swapped ?? `--unset ${key}`}`,
  }));
}

/** The flags that let the two change places, where that puts them right. */
function swap({ commit, stretch, ...way }: Reach, misplaced: readonly Misplaced[]) {
  if (misplaced.length < 2 || commit === null || stretch === null) return undefined;
  const isRight = misplacedOnWay({ ...way, commit: stretch, stretch: commit }).length === 0;
  return isRight ? `--commit ${stretch} --stretch ${commit}` : undefined;
}
