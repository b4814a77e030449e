import { usageError } from '../../domain/errors.ts';
import { NUMBER_KEYS } from '../../domain/key-result-sentence.ts';
import { textAt, type WrittenKeyResult } from '../../domain/key-result-wishes.ts';
import { formatNumber } from '../../domain/number-text.ts';
import { reworded } from '../../domain/reworded.ts';
import { type Numbers, staleNumbers } from '../../domain/sentence-numbers.ts';
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

/** The numbers of a key result, as far as they are numbers. */
export function numbersOf(written: WrittenKeyResult): Numbers {
  const numbers = NUMBER_KEYS.flatMap((key) => {
    const value = written[key];
    return typeof value === 'number' ? [[key, value] as const] : [];
  });
  return Object.fromEntries(numbers);
}
