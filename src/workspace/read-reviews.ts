import { parseQuarter, type Quarter } from '../domain/calendar.ts';
import { REVIEWS_FOLDER } from '../domain/layout.ts';
import { type Review, readReview } from '../domain/review.ts';
import { aboutFile, pathIn } from './contents.ts';
import type { Reading } from './reading.ts';

/**
 * Reads `reviews/<quarter>.yaml`, by quarter.
 * @param which the quarters whose reviews are read
 */
export function readReviews(
  reading: Reading,
  which: 'all' | Quarter | readonly Quarter[],
): Review[] {
  const quarters = [which].flat();
  const names =
    which === 'all'
      ? reading.contents(REVIEWS_FOLDER).files
      : reading
          .contents(REVIEWS_FOLDER, ({ file }) => quarters.some((one) => file.includes(one)))
          .files.filter((name) => quarters.some((one) => name === `${one}.yaml`));
  return names.flatMap((name) => {
    const file = pathIn(REVIEWS_FOLDER, name);
    const written = name.slice(0, -'.yaml'.length);
    const quarter = parseQuarter(written);
    if (quarter === written)
      return reading.understand(file, (data) => readReview(data, { quarter, file })) ?? [];
    reading.tell(
      aboutFile(
        'file/name',
        file,
        'a review is named by its quarter, and this name is none',
        `Rename it to ${quarter ?? '2026-Q4'}.yaml`,
      ),
    );
    return [];
  });
}
