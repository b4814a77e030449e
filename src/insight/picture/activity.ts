import type { Interval } from '../../domain/civil-date.ts';
import type { Happening } from '../../domain/happening.ts';
import { personIds } from '../measure/record-values.ts';
import type { People } from '../people.ts';
import { isFew } from '../small-group.ts';

/** A week of the quarter, with those of its days that are counted. */
export interface PictureWeek extends Interval {
  /** 1 for the first; 0 and below for days of the quarter before week 1 begins. */
  readonly number: number;
}

/** How often something happened in the quarter, up to the day. */
export interface Activity {
  readonly total: number;
  /** By the weeks of the picture; null where fewer than five people did it all: that is not told apart. */
  readonly byWeek: readonly number[] | null;
}

/** Counts what happened, week by week, and the people who did it. */
export class ActivityCount {
  readonly #byWeek: number[];
  readonly #people = new Set<string>();

  /** @param weeks how many there are to count by */
  constructor(weeks: number) {
    this.#byWeek = Array.from({ length: weeks }, () => 0);
  }

  /** @param week which of the weeks the record is of, from 0 on */
  take(record: Happening, week: number, people: People): void {
    this.#byWeek[week] = (this.#byWeek[week] ?? 0) + 1;
    for (const id of personIds(record, people)) this.#people.add(id);
  }

  result(): Activity {
    const total = this.#byWeek.reduce((sum, count) => sum + count, 0);
    return { total, byWeek: isFew(this.#people.size) ? null : this.#byWeek };
  }
}

/** How often something happened in a week; null where that is not told apart, or is no week of the quarter. */
export interface LatestWeeks {
  readonly thisWeek: number | null;
  readonly lastWeek: number | null;
}

/** The last two of the weeks that were counted, as long as the quarter runs. */
export function latestWeeks(
  { byWeek }: Activity,
  quarterIs: 'ahead' | 'running' | 'over',
): LatestWeeks {
  if (byWeek === null || quarterIs !== 'running') return { thisWeek: null, lastWeek: null };
  return { thisWeek: byWeek.at(-1) ?? null, lastWeek: byWeek.at(-2) ?? null };
}
