/** What a shell, or `cmd`, would take for its own between double quotes. */
const ACTS_IN_QUOTES = /["$`\\!%\p{Cc}]/u;
const PLAIN = /^[\p{L}\p{N}_./:+-]+$/u;

/**
 * A text as it is typed behind a flag, in double quotes where it needs them; undefined where no shell
 * would take it as it is.
 */
export function toType(text: string): string | undefined {
  if (PLAIN.test(text) && !text.startsWith('-')) return text;
  return ACTS_IN_QUOTES.test(text) || text === '' ? undefined : `"${text}"`;
}

/** A flag with its text, where that can be typed; else nothing. */
export function flagToType(flag: string, text: string | null): string[] {
  const typed = text === null ? undefined : toType(text);
  return typed === undefined ? [] : [flag, typed];
}

/** A number as `cop` reads it from a command line: `1.234` alone could be two numbers. */
export function numberToType(number: number): string {
  const written = String(number);
  return /^-?\d{1,3}\.\d{3}$/.test(written) ? `${written}0` : written;
}
