const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, number) => [word, number] as const),
  ...TENS.flatMap((ten, index) =>
    SMALL.slice(0, 10).map(
      (one, ones) => [ones === 0 ? ten : `${ten}-${one}`, (index + 2) * 10 + ones] as const,
    ),
  ),
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
]);

/** The number that a word such as `twenty-five` or `dozen` says, in small letters or large. */
export function numberOfWord(word: string): number | undefined {
  return NUMBERS.get(word.toLowerCase());
}

/** The source of a pattern for a number in words, `a dozen` too; it captures the group `word`. */
export const WORD = String.raw`(?<![\p{L}\p{N}-])(?:an? )?(?<word>${[...NUMBERS.keys()].join('|')})(?![\p{L}\p{N}-])`;
