/**
 * Whoever answers the questions: a person at a terminal, or a script in the tests. Every method
 * rejects with a `CopError` of exit code 130 when the person leaves with ^C or ^D. What is asked and
 * said may hold text from files: the asker makes it safe for its medium.
 */
export interface Asker {
  /** A line of text without spaces around it; '' where the person only pressed Enter and there is no `preset`. */
  line(question: LineQuestion): Promise<string>;
  confirm(question: { readonly message: string; readonly preset: 'yes' | 'no' }): Promise<boolean>;
  /** One of the choices; Enter takes the first. */
  choose<T>(question: ChoiceQuestion<T>): Promise<T>;
  /** Those that the person ticks, or leaves ticked, perhaps none. */
  chooseSeveral<T>(question: TickQuestion<T>): Promise<readonly T[]>;
  /** Says something between two questions; an empty text is an empty line. */
  say(text: string): void;
}

export interface LineQuestion {
  /** The question; '' for one more line under the last question. */
  readonly message: string;
  /** Where the answer is typed: beside the question (if not said), or below it, where a sentence is expected. */
  readonly answer?: 'beside' | 'below';
  /** The answer that Enter gives. */
  readonly preset?: string;
  /** Why an answer cannot be taken, or undefined where it can. The person is asked again. */
  readonly refuse?: (answer: string) => string | undefined;
  /** What was understood of an answer that is taken, to stand at its right; '' where that is plain. */
  readonly understood?: (answer: string) => string;
}

export interface ChoiceQuestion<T> {
  readonly message: string;
  readonly choices: readonly { readonly name: string; readonly value: T }[];
}

export interface TickQuestion<T> extends ChoiceQuestion<T> {
  /** The values that are ticked already: Enter leaves it at them. None if not said. */
  readonly ticked?: readonly T[];
}
