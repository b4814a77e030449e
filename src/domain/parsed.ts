/** What became of a text: the value that was meant, or why it could not be told. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: string; readonly remedy: string };

/** The text was understood as `value`. */
export function understood<T>(value: T): Parsed<T> {
  return { ok: true, value };
}

/**
 * The text was not understood.
 * @param problem what is wrong, in a clause without a full stop
 * @param remedy what to write instead
 */
export function notUnderstood(problem: string, remedy: string): Parsed<never> {
  return { ok: false, problem, remedy };
}
