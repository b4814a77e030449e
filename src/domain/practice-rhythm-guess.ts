/** How a rhythm may sound, and which one is meant then perhaps; the first that fits. */
const SOUNDS: readonly (readonly [RegExp, (count: number | undefined) => string])[] = [
  [/join|newcomer|new member|new people|arriv/, (count = 3) => `within ${count} days of joining`],
  [
    /experien|session|event|meeting|workshop|clinic/,
    (count) =>
      (count === undefined ? 'after' : `within ${count} days of`).concat(' each experience'),
  ],
  [/bi-?week|twice a month|semi-?month|fortn/, () => 'every 2 weeks'],
  [/bi-?month/, () => 'every 2 months'],
  [/quarter|season/, () => 'every 3 months'],
  [/half.?year|twice a year/, () => 'every 6 months'],
  [/year|annual/, () => 'every 12 months'],
  [/mo?nt?h/, (count = 1) => `every ${count} months`],
  [/we*k/, (count = 1) => `every ${count} weeks`],
  [/da(?:y|ily)|often|regular|always/, () => 'every week'],
];

/**
 * The rhythm that was meant perhaps by words that are none.
 * @param words in small letters, with numbers in digits
 * @returns as it may be written, with a number as it stood there, however large; undefined where nothing
 *   sounds like a rhythm
 */
export function guessedRhythm(words: string): string | undefined {
  return SOUNDS.find(([sound]) => sound.test(words))?.[1](countIn(words));
}

/** A whole number that stands in the words by itself; hours as the days that they make. */
function countIn(words: string): number | undefined {
  const written = /(?<![\d.,-])\d{1,4}(?![\d.,-])/.exec(words)?.[0];
  if (written === undefined) return undefined;
  return words.includes('hour') ? Math.ceil(Number(written) / 24) : Number(written);
}
