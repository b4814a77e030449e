import type { CivilDate, Interval } from '../../domain/civil-date.ts';
import type { Occasion } from '../practices/occasion.ts';
import { weekIndex } from '../weeks-up-to.ts';
import type { StrandEvent } from './event.ts';
import type { StrandBalance, StrandCounts } from './strand-balance.ts';

type Counting = { -readonly [Key in keyof StrandCounts]: StrandCounts[Key] };

const NOTHING: StrandCounts = { due: 0, done: 0, skipped: 0, open: 0, records: 0 };

/** Counts week by week what was due and done of a strand, and what came of it. */
export class StrandTally {
  readonly #weeks: readonly Interval[];
  readonly #counts: readonly Counting[];

  /** @param weeks calendar weeks that follow one another */
  constructor(weeks: readonly Interval[]) {
    this.#weeks = weeks;
    this.#counts = weeks.map(() => ({ ...NOTHING }));
  }

  /** It counts in the week of its last day, whenever it was done. */
  takeOccasion({ due, state }: Pick<Occasion, 'due' | 'state'>): void {
    const week = this.#of(due);
    if (week === undefined) return;
    week.due += 1;
    if (state !== 'missed') week[state] += 1;
  }

  takeEvent({ on }: StrandEvent): void {
    const week = this.#of(on);
    if (week !== undefined) week.records += 1;
  }

  result(): Omit<StrandBalance, 'strand' | 'practices'> {
    const total: Counting = { ...NOTHING };
    for (const week of this.#counts) {
      total.due += week.due;
      total.done += week.done;
      total.skipped += week.skipped;
      total.open += week.open;
      total.records += week.records;
    }
    return { ...total, weeks: this.#counts };
  }

  #of(day: CivilDate): Counting | undefined {
    const index = weekIndex(this.#weeks, day);
    return index === undefined ? undefined : this.#counts[index];
  }
}
