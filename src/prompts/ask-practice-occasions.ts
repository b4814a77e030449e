import type { Asker, ChoiceQuestion } from './asker.ts';

/**
 * Asks which of several open occasions of a practice it was done for: of people several at once, of
 * experiences one.
 * @returns none where the person ticks none
 */
export async function askWhichOccasions<T>(
  asker: Asker,
  what: 'people' | 'experience',
  choices: ChoiceQuestion<T>['choices'],
): Promise<readonly T[]> {
  if (what === 'people') return asker.chooseSeveral({ message: 'For whom?', choices });
  return [await asker.choose({ message: 'After which experience?', choices })];
}
