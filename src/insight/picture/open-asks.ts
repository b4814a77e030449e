import { type CivilDate, daysBetween } from '../../domain/civil-date.ts';
import type { Happening } from '../../domain/happening.ts';
import type { LogRecord } from '../../domain/record.ts';
import { isClosed } from '../closed-ask.ts';
import type { Meant } from '../meant-records.ts';
import { respondsTo } from '../responds-to.ts';

const WEEK = 7;

/** The asks that nothing responds to yet and nobody closed, of whatever quarter. */
export interface OpenAsks {
  readonly open: number;
  /** How many days ago the oldest was made; null where none is open. */
  readonly oldest: number | null;
  /** How many were made more than a week ago, and more than two. */
  readonly olderThanOneWeek: number;
  readonly olderThanTwoWeeks: number;
}

/** Finds the asks that no answer names, and no contribution, and that are not closed. */
export class OpenAskCount {
  readonly #asks: Happening[] = [];
  readonly #named = new Set<string>();

  take(record: Happening): void {
    const ask = respondsTo(record);
    if (record.type === 'ask') this.#asks.push(record);
    else if (ask !== undefined) this.#named.add(ask);
  }

  /**
   * @param meant the record that stands for the one of an id: an ask that was corrected has another one
   * @param day on which it is asked how old they are
   */
  result(meant: Meant, day: CivilDate): OpenAsks {
    const answered = this.#answered(meant);
    const ages = this.#asks
      .filter((ask) => !(answered.has(ask) || isClosed(ask, day)))
      .map(({ on }) => daysBetween(on, day));
    return {
      open: ages.length,
      oldest: ages.length === 0 ? null : ages.reduce((most, age) => Math.max(most, age), 0),
      olderThanOneWeek: ages.filter((age) => age > WEEK).length,
      olderThanTwoWeeks: ages.filter((age) => age > 2 * WEEK).length,
    };
  }

  /** What stands for a record is looked up only where no ask that stands has its id. */
  #answered(meant: Meant): ReadonlySet<LogRecord> {
    const byId = new Map(this.#asks.map((ask) => [ask.id, ask]));
    return new Set([...this.#named].flatMap((id) => byId.get(id) ?? meant(id) ?? []));
  }
}
