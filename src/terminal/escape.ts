import { escapeUnseen } from '../domain/unseen.ts';

/** The joiners that hold an emoji together, or shape the letters of Persian and Indic scripts. */
const JOINER = /[\u200c\u200d]/gu;
const JOINED = /[\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}]/u;

/**
 * Text from a file, a name or a path, made safe to print to a terminal: what would act on it, or hide
 * in it, becomes visible as `\u{1b}`. Everything else, emoji and their joiners too, stays. The result
 * is one line: a text of several lines is split before.
 */
export function visible(text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  return escapeUnseen(text, escapeOf).replace(JOINER, (joiner, at: number, whole: string) =>
    joins(whole, at) ? joiner : escapeOf(joiner),
  );
}

/** Whether a joiner stands between two characters, beyond ASCII, that it can join. */
function joins(text: string, at: number): boolean {
  const [before, after] = [[...text.slice(0, at)].at(-1), [...text.slice(at + 1, at + 3)][0]];
  return [before, after].every(
    (one) => one !== undefined && !/^[ -~]$/.test(one) && JOINED.test(one),
  );
}

function escapeOf(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
