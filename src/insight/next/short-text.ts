/** As much as a sentence of advice takes of somebody's words. Letters. */
const LONGEST = 80;

/** The first line of what somebody wrote, cut where it is long. */
export function shortText(written: string): string {
  const [first = ''] = written.trim().split(/\r?\n/);
  const letters = [...first.trimEnd()];
  return letters.length > LONGEST
    ? `${letters
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`
    : letters.join('');
}
