import { usageError } from '../../domain/errors.ts';
import { textAt, type WrittenKeyResult } from '../../domain/key-result-wishes.ts';
import { formatNumber } from '../../domain/number-text.ts';
import { reworded } from '../../domain/reworded.ts';
import { numbersOf, staleNumbers } from '../../domain/sentence-numbers.ts';
import type { Wishes } from '../../domain/wishes.ts';

/**
 * The sentence with the numbers that its key result is to say; nothing where it says them already.
 * @throws CopError exit 2 where it cannot be told how it would read
 */
export function rewordedKey(now: WrittenKeyResult, after: WrittenKeyResult): Wishes {
  const sentence = textAt(after, 'key_result') ?? '';
  const [before, is] = [numbersOf(now), numbersOf(after)];
  const text = reworded(sentence, before, is);
  if (text !== undefined) return { key_result: text };
  const stale = staleNumbers(sentence, before, is);
  if (stale.length === 0) return {};
  throw usageError(
    `--reword: it cannot be told how "${sentence}" reads without ${numbersText(stale)}`,
    'Write it yourself, with --key-result',
  );
}

/** Numbers as a sentence says them: `9 and 90`. */
export function numbersText(numbers: readonly number[]): string {
  return numbers.map(formatNumber).join(' and ');
}
