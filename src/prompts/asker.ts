/**
 * Whoever answers the questions: a person at a terminal, or a script in the tests. Every method
 * rejects with a `CopError` of exit code 130 when the person leaves with ^C or ^D.
 */
export interface Asker {
  /** A line of text; '' where the person only pressed Enter and there is no `preset`. */
  line(question: LineQuestion): Promise<string>;
  confirm(question: { readonly message: string; readonly preset: 'yes' | 'no' }): Promise<boolean>;
  choose<T>(question: ChoiceQuestion<T>): Promise<T>;
  chooseSeveral<T>(question: ChoiceQuestion<T>): Promise<readonly T[]>;
  /** Says something between two questions; an empty text is an empty line. */
  say(text: string): void;
}

export interface LineQuestion {
  readonly message: string;
  /** The answer that Enter gives. */
  readonly preset?: string;
  /** Why an answer cannot be taken, or undefined where it can. The person is asked again. */
  readonly refuse?: (answer: string) => string | undefined;
}

export interface ChoiceQuestion<T> {
  readonly message: string;
  readonly choices: readonly { readonly name: string; readonly value: T }[];
}
