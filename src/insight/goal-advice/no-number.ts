import type { FileProblem } from '../../domain/finding.ts';
import { measureFor } from '../../domain/fitting-measure.ts';
import type { Goal } from '../../domain/goal.ts';
import type { KeyResult } from '../../domain/key-result.ts';

/**
 * Goals of which every key result is only done or not done. Steps can be counted; so can a sentence that
 * means one of something, `Send out a survey`; and of a number that no key says the check tells already.
 */
export function goalsWithoutNumber(goals: readonly Goal[]): readonly FileProblem[] {
  return goals
    .filter(({ keyResults }) => keyResults.length > 0 && keyResults.every(isDoneOrNot))
    .map(({ id, file, keyResults }) => ({
      code: 'goal/no-number',
      file,
      path: ['key_results'],
      at: 'key',
      message:
        keyResults.length === 1
          ? 'its key result is done or not done: no number says how far it is'
          : 'its key results are done or not done: no number says how far they are',
      remedy: 'Is there something about it that could be counted?',
      command: `kr add ${id}`,
    }));
}

function isDoneOrNot(keyResult: KeyResult): boolean {
  return (
    keyResult.kind === 'milestone' &&
    keyResult.steps.length === 0 &&
    !/\d/.test(keyResult.keyResult) &&
    measureFor(keyResult) === undefined
  );
}
