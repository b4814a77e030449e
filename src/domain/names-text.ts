/** Of more, so many are named and the others counted. */
const MOST_NAMED = 5;

/** Names in a sentence: `Ana`, `Ana and Ben`, `Ana, Ben and Cy`; of many, the first and how many more. */
export function namesText(names: readonly string[], most = MOST_NAMED): string {
  const more = names.length - most;
  return listed(more > 1 ? [...names.slice(0, most), `${more} others`] : names, 'and');
}

/** Words of which one is to be chosen, all of them: `snoozed, done or never`. */
export function eitherText(words: readonly string[]): string {
  return listed(words, 'or');
}

function listed(words: readonly string[], before: 'and' | 'or'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${before} ${words.at(-1)}`;
}
