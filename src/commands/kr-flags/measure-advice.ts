import { countingFlags, measureToOffer } from '../../domain/counting-itself.ts';
import type { KeyResultFile } from '../../domain/key-result-file.ts';
import { adviceLines } from '../../terminal/layout.ts';
import type { Screen } from '../../terminal/screen.ts';

/**
 * That key results which were just written could count themselves, each with the command that lets it.
 * @param goalId the id of their goal
 */
export function measureAdvice(
  goalId: string,
  files: readonly KeyResultFile[],
  screen: Screen,
): readonly string[] {
  return files.flatMap((file) => {
    const measure = measureToOffer(file);
    if (!measure) return [];
    return adviceLines(
      `${file.id} could count itself (${measure.title})`,
      `kr edit ${goalId}/${file.id} ${countingFlags(file, measure)}`,
      { indent: 0, screen },
    );
  });
}
