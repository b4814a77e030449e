import type { Goal } from '../../domain/goal.ts';
import { strangeNumbers } from '../../insight/findings/numbers.ts';
import { adviceLines } from '../../terminal/layout.ts';
import type { Screen } from '../../terminal/screen.ts';

/**
 * What can hardly be meant by the numbers of key results that were just written: they stand as they
 * were said, and `cop check` says the same of them.
 * @param ids those of the key results, as the goal has them
 */
export function numberAdvice(
  goal: Goal,
  ids: readonly string[],
  screen: Screen,
): readonly string[] {
  return goal.keyResults.flatMap((one, index) =>
    ids.includes(one.id)
      ? strangeNumbers(goal, one, index).flatMap(({ path, message, remedy, command }) => [
          `${path.at(-1)}: ${message}`,
          ...adviceLines(remedy, command, { indent: 2, screen }),
        ])
      : [],
  );
}
