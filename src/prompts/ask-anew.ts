import { notUnderstood, type Parsed, understood } from '../domain/parsed.ts';
import type { WishedValue } from '../domain/wishes.ts';
import { askParsed } from './ask-parsed.ts';
import type { Asker } from './asker.ts';

/** What is said before questions about what is there already. */
export const ANEW_HINT =
  'Enter keeps what is there, a hyphen takes it out; Ctrl-C leaves, and nothing is written.';

interface AnewQuestion<T extends WishedValue> {
  readonly message: string;
  readonly answer?: 'beside' | 'below';
  /** What is there now, as it would be typed; null where nothing is. */
  readonly now: string | null;
  readonly read: (typed: string) => Parsed<T>;
  /** What stands at the right of the answer; '' where the answer says it already. */
  readonly understood?: (value: T) => string;
  /** Why it cannot be taken out; where that is not said it can. */
  readonly needed?: string;
}

/**
 * Asks for what a key is to say from now on.
 * @returns undefined where it stays as it is, null where it is to be taken out
 */
export function askAnew<T extends WishedValue>(
  asker: Asker,
  { message, answer, now, read, understood: right, needed }: AnewQuestion<T>,
): Promise<T | null | undefined> {
  return askParsed<T | null | undefined>(asker, {
    message,
    ...(answer === undefined ? {} : { answer }),
    ...(now === null ? {} : { preset: now }),
    read: (typed) => {
      if (typed === (now ?? '')) return understood(undefined);
      if (typed !== '-') return read(typed);
      return needed === undefined
        ? understood(null)
        : notUnderstood(needed, 'Write it, or press Enter to keep it');
    },
    understood: (value) => (value === undefined || value === null ? '' : (right?.(value) ?? '')),
  });
}

/** A text of a file as it would be typed: on one line, without spaces around it. */
export function asTyped<Text extends string | null>(text: Text): Text | string {
  return text === null ? text : text.trim().replace(/\s+/g, ' ');
}
