/**
 * What is wished of the keys of a file, or of a part of one: flags and dialogues both end in it.
 * A key that is not there stays as it is; null takes it out; a list is what the list is to hold.
 */
export type Wishes = Readonly<Record<string, WishedValue>>;

export type WishedValue = string | number | boolean | null | readonly string[];

/** The wishes without those that are none. */
export function said(wishes: Readonly<Record<string, WishedValue | undefined>>): Wishes {
  return Object.fromEntries(
    Object.entries(wishes).flatMap(([key, wish]) => (wish === undefined ? [] : [[key, wish]])),
  );
}
