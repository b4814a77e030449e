import type { Problem } from './finding.ts';
import { flagOf } from './flag-of.ts';
import { type KeyResultFile, keyResultProblems } from './key-result.ts';
import { saidNumbers } from './key-result-sentence.ts';

/**
 * The command that gives a key result the numbers that its sentence says; undefined where it says none.
 * @param reference `goal/key-result`
 */
export function numbersCommand(sentence: string, reference: string): string | undefined {
  const { numbers } = saidNumbers(sentence);
  const flags = numbers.map(({ key, number }) => ` ${flagOf(key)} ${number}`);
  return flags.length === 0 ? undefined : `kr edit ${reference}${flags.join('')}`;
}

const OF_NUMBERS: readonly string[] = ['key-result/no-distance', 'key-result/bounds'];

/** A problem of a key result's numbers, with what mends it where the sentence says better ones. */
export function asSentenceSays(problem: Problem, file: KeyResultFile, reference: string): Problem {
  if (!OF_NUMBERS.includes(problem.code)) return problem;
  const { numbers } = saidNumbers(file.key_result);
  const better = Object.fromEntries(numbers.map(({ key, number }) => [key, number]));
  if (keyResultProblems({ ...file, ...better }).length > 0) return problem;
  const command = numbersCommand(file.key_result, reference);
  if (command === undefined) return problem;
  const what = numbers.length === 1 ? 'number' : 'numbers';
  return { ...problem, remedy: `Write the ${what} that the sentence says`, command };
}
