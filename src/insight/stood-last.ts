import type { LogRecord } from '../domain/record.ts';
import { END_OF_LOG } from './log-order.ts';
import { outcomes } from './outcomes.ts';

/**
 * Records that are taken back, each as it stood last: it says what its corrections say, and corrects what
 * it corrected itself, which is how it is recorded anew.
 * @param taken some of the records, or copies of them
 * @param records the log without what takes them back
 */
export function stoodLast(
  taken: readonly LogRecord[],
  records: readonly LogRecord[],
): readonly LogRecord[] {
  const became = outcomes(records, END_OF_LOG);
  const byId = new Map([...records].reverse().map((one) => [one.id, one]));
  return taken.map((one) => {
    const first = (one.id === null ? undefined : byId.get(one.id)) ?? one;
    const outcome = became.get(first);
    const meant = outcome?.kind === 'repeats' ? outcome.of : first;
    const now = became.get(meant);
    return now?.kind === 'corrected' ? { ...now.by, corrects: meant.corrects } : meant;
  });
}
