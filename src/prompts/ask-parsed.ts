import type { Parsed } from '../domain/parsed.ts';
import type { Asker, LineQuestion } from './asker.ts';
import { misunderstanding } from './refusals.ts';

type Question<T> = Pick<LineQuestion, 'message' | 'answer' | 'preset'> & {
  readonly read: (typed: string) => Parsed<T>;
  /** What stands at the right of the answer; '' where the answer says it already. */
  readonly understood?: (value: T, typed: string) => string;
};

/** Asks for what can be read from a line of text, until it can. */
export async function askParsed<T>(asker: Asker, question: Question<T>): Promise<T> {
  const { read, understood, ...line } = question;
  const answer = await asker.line({
    ...line,
    refuse: (typed) => misunderstanding(read(typed)),
    understood: (typed) => {
      const parsed = read(typed);
      return parsed.ok ? (understood?.(parsed.value, typed) ?? '') : '';
    },
  });
  const parsed = read(answer);
  if (!parsed.ok) throw new RangeError(`an answer was taken that is none: ${answer}`);
  return parsed.value;
}
