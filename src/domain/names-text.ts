/** Of more, so many are named and the others counted. */
const MOST_NAMED = 5;

/** Names in a sentence: `Ana`, `Ana and Ben`, `Ana, Ben and Cy`; of many, the first and how many more. */
export function namesText(names: readonly string[], most = MOST_NAMED): string {
  const more = names.length - most;
  const shown = more > 1 ? [...names.slice(0, most), `${more} others`] : names;
  if (shown.length < 2) return shown[0] ?? '';
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
