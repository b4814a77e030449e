/**
 * The word that is meant by one as it is typed, without regard to case: the word itself, or a beginning
 * that it alone has, `skip` for skipped.
 * @returns undefined where none is meant, or more than one
 */
export function wordMeant(written: string, words: readonly string[]): string | undefined {
  const typed = written.trim().toLowerCase();
  if (typed === '' || words.includes(typed)) return typed === '' ? undefined : typed;
  const [meant, ...others] = words.filter((word) => word.startsWith(typed));
  return others.length === 0 ? meant : undefined;
}
