import { usageError } from '../../domain/errors.ts';
import { OUTCOMES_OF_REVIEW } from '../../domain/review.ts';
import { readScore } from '../../domain/typed-score.ts';
import { gainedOf, type ReviewGiven } from '../../prompts/ask-review.ts';
import { flagValue } from '../running/flag-value.ts';
import { oneOf } from '../running/options.ts';

/** What the flags of `cop review` say. */
export interface ReviewOptions {
  readonly kr?: string;
  readonly score?: string;
  readonly why?: string;
  readonly learned?: string;
  readonly becomes?: string;
  readonly baseline?: string;
  readonly target?: string;
  readonly timeline?: string;
  readonly gained?: readonly string[];
  readonly accept?: boolean;
  readonly by?: string;
  readonly dryRun?: boolean;
}

/** The flags that are about one key result. */
const OF_ONE = ['score', 'why', 'learned', 'becomes', 'baseline', 'target'] as const;

/**
 * Refuses flags about a key result where none is named.
 * @throws CopError exit 2
 */
export function refuseUnnamed(options: ReviewOptions): void {
  if (options.kr !== undefined) return;
  const flag = OF_ONE.find((one) => options[one] !== undefined);
  if (flag === undefined) return;
  throw usageError(
    `--${flag} is about one key result, and none is named`,
    'Say which one: --kr build-relationships/invite-members',
  );
}

/**
 * What the flags say of a key result's grade.
 * @throws CopError exit 2 where one cannot be understood
 */
export function gradeGiven({ score, why, learned, becomes }: ReviewOptions): ReviewGiven {
  return {
    ...(score === undefined ? {} : { score: flagValue('--score', readScore(score)) }),
    ...(why === undefined ? {} : { why }),
    ...(learned === undefined ? {} : { learned }),
    ...(becomes === undefined ? {} : { becomes: fateFrom(becomes) }),
  };
}

/** What members gained, as the flags say; null where they do not. */
export function gainedGiven({ gained = [] }: ReviewOptions): string | null {
  return gainedOf(gained);
}

const fate = oneOf('answer to --becomes', OUTCOMES_OF_REVIEW);

function fateFrom(written: string) {
  return fate(written.trim().replaceAll(/[\s_]+/g, '-'));
}
