import type { Place } from './finding.ts';

/** What stands where something personal was erased. */
export const ERASED = '[erased]';

/** A stretch of a text, in UTF-16 units. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * What a text in a file of the workspace is there for: something to read (`text`); somebody's name
 * (`person`), as of an owner; who somebody on the roster is (`identity`); or what files and figures name
 * one another by, and what belongs to their structure (`fixed`).
 */
export type TextUse = 'text' | 'person' | 'identity' | 'fixed';

/** What is to be erased of somebody, for whoever goes through the files. */
export interface Erasing {
  /** Where somebody is named in a text, from its beginning to its end; no two stretches overlap. */
  readonly find: (text: string, use: 'text' | 'person') => readonly Stretch[];
  /** Whether somebody is, or may be, named in a text that stays as it is. */
  readonly isNamed: (text: string, use: TextUse) => boolean;
  /**
   * Quick to say: false where a whole file can have nothing of somebody in it. What is written with
   * escapes it does not see.
   */
  readonly mayBeIn: (text: string) => boolean;
}

/** Why something of somebody stays where it is. */
export type WhyLeft =
  /** A key, an id, a day or the like, by which files and figures hang together. */
  | 'fixed'
  /** It is who somebody else on the roster is. */
  | 'somebody-else'
  /** A first name that others have too. */
  | 'several'
  /** The file has an error, or a shape that cannot be changed safely. */
  | 'unsafe'
  /** The file is none that `cop` changes. */
  | 'not-ours'
  /** It is in the name of a file or folder. */
  | 'path'
  /** A file, as it was before, that a stopped `cop` has left behind. */
  | 'left-behind'
  /** Nobody knows: the file cannot be read, or is too large to be searched. */
  | 'unread';

/** Something of somebody that could not be erased. */
export interface LeftOver {
  readonly place: Place;
  readonly why: WhyLeft;
}

/** A text with `[erased]` in the place of stretches of it. */
export function withoutStretches(text: string, stretches: readonly Stretch[]): string {
  let [result, end] = ['', 0];
  for (const { from, to } of stretches) {
    result += text.slice(end, from) + ERASED;
    end = to;
  }
  return result + text.slice(end);
}
