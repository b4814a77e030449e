import type { Interval } from '../../domain/civil-date.ts';
import type { Known } from './field.ts';
import type { Gauged } from './gauged.ts';
import { type Reading, readingOf } from './reading.ts';
import { Tally } from './tally.ts';
import type { Thing } from './thing.ts';

/** A measure at work: what it looks at, and what it gave day by day. */
export class Gauge {
  readonly window: Interval;
  /** One; of a share, what it is of and over. */
  readonly tallies: readonly Tally[];
  readonly readings: Reading[] = [];
  readonly #gauged: Gauged;

  constructor(gauged: Gauged) {
    const { measure, window } = gauged;
    this.#gauged = gauged;
    this.window = window;
    const { from } = window;
    this.tallies =
      measure.way === 'share'
        ? [new Tally(measure.of, { from }), new Tally(measure.over, { from, isWhole: true })]
        : [new Tally(measure, { from })];
  }

  /** Counts at the end of a day of its window. There is a reading of its first, and of each on which anything counted. */
  close(known: Known): void {
    const moved = this.tallies.flatMap((tally) => tally.close(known) ?? []);
    if (moved.length === 0 && known.day !== this.window.from) return;
    const gives = this.value();
    if (gives === null && (this.readings.at(-1)?.gives ?? null) === null) return;
    const { reference, place, withoutData } = this.#gauged;
    const at: Thing | undefined = moved.at(-1);
    this.readings.push(
      readingOf(
        known.day,
        { reference, place: at?.place ?? place },
        { value: gives ?? withoutData, gives, people: this.#people(gives) },
      ),
    );
  }

  /** What the measure gives; null for the mean or share of nothing. */
  value(): number | null {
    const [of, over] = this.tallies.map((tally) => tally.value());
    if (over === undefined) return of ?? null;
    return of === null || of === undefined || over === null || over === 0
      ? null
      : (of * 100) / over;
  }

  #people(gives: number | null): readonly number[] {
    return gives === null ? [] : this.tallies.flatMap((tally) => tally.people ?? []);
  }
}
