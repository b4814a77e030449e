import { isHappening, type LogRecord } from '../domain/record.ts';
import { END_OF_LOG } from './log-order.ts';
import { standingRecords } from './standing.ts';

/** How many responses answered a question with a number, and how many in words. */
interface Answered {
  readonly numbers: number;
  readonly words: number;
}

/**
 * The questions that most responses answered with a number so far: an answer in words would be left out of
 * every average of them.
 */
export function questionsInNumbers(records: readonly LogRecord[]): ReadonlySet<string> {
  const found = new Map<string, Answered>();
  for (const record of standingRecords(records, END_OF_LOG)) {
    if (record.type !== 'response' || !isHappening(record)) continue;
    for (const [question, answer] of Object.entries(Object(record.says.answers))) {
      const { numbers, words } = found.get(question) ?? { numbers: 0, words: 0 };
      const isNumber = typeof answer === 'number';
      found.set(question, {
        numbers: numbers + Number(isNumber),
        words: words + Number(!isNumber),
      });
    }
  }
  const inNumbers = [...found].filter(([, { numbers, words }]) => numbers > words);
  return new Set(inNumbers.map(([question]) => question));
}
