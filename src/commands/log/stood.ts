import type { Happening } from '../../domain/happening.ts';
import { isHappening, type LogRecord } from '../../domain/record.ts';
import { END_OF_LOG } from '../../insight/log-order.ts';
import { meantOn } from '../../insight/meant-records.ts';
import { stoodLast } from '../../insight/stood-last.ts';

/** Records that are taken back, each as it stood last, with what its corrections say. */
export function happeningsStood(
  taken: readonly Happening[],
  records: readonly LogRecord[],
): readonly Happening[] {
  const stood = stoodLast(taken, records);
  return taken.map((one, index) => {
    const last = stood[index];
    return last && isHappening(last) ? last : one;
  });
}

/** What corrections had replaced and what stands again, once they are taken back. */
export function standAgain(
  taken: readonly Happening[],
  after: readonly LogRecord[],
): readonly Happening[] {
  const meant = meantOn(after, END_OF_LOG);
  const again = taken.flatMap(({ corrects }) => (corrects === null ? [] : (meant(corrects) ?? [])));
  return again.filter(isHappening);
}
