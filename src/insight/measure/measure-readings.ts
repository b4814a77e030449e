import { addDays, type CivilDate, earlier } from '../../domain/civil-date.ts';
import type { Happening } from '../../domain/happening.ts';
import { isHappening, type LogRecord } from '../../domain/record.ts';
import type { Meant } from '../meant-records.ts';
import type { People } from '../people.ts';
import { Gauge } from './gauge.ts';
import type { Gauged } from './gauged.ts';
import type { Reading } from './reading.ts';
import { Span } from './span.ts';

/** What measures look at. */
export interface LookingAt {
  /** The records that stand, in the order of the log. */
  readonly standing: readonly LogRecord[];
  readonly meant: Meant;
  readonly people: People;
}

/**
 * What measures gave, day by day, up to a day: at the end of the first day of their windows, and of
 * each day on which anything that they count came, went or changed. All are worked out in one pass
 * over the records.
 * @returns by `goal/key-result`, in the order of the days
 */
export function measureReadings(
  gauged: readonly Gauged[],
  lookingAt: LookingAt,
  asOf: CivilDate,
): ReadonlyMap<string, readonly Reading[]> {
  const gauges = gaugesOn(gauged, lookingAt, asOf);
  return new Map(gauged.map(({ reference }, index) => [reference, gauges[index]?.readings ?? []]));
}

/** Measures as they stand at the end of a day, in the order given. */
export function gaugesOn(
  gauged: readonly Gauged[],
  { standing, meant, people }: LookingAt,
  asOf: CivilDate,
): readonly Gauge[] {
  const gauges = gauged.map((one) => new Gauge(one));
  const spans = spansOf(gauges, people, meant);
  const days = spans.map(({ from, to }) => ({ from, to: earlier(to, asOf) }));
  const from = days.map((one) => one.from).sort()[0];
  const to = days
    .map((one) => one.to)
    .sort()
    .at(-1);
  if (from === undefined || to === undefined) return gauges;
  const byDay = new DayByDay(standing, from);
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const recorded = byDay.take(day);
    for (const span of spans) if (span.isOn(day)) span.take(day, recorded);
  }
  return gauges;
}

/** Measures of one window share what is worked out for it. */
function spansOf(gauges: readonly Gauge[], people: People, meant: Meant): readonly Span[] {
  const byWindow = new Map<string, Gauge[]>();
  for (const gauge of gauges) {
    const key = `${gauge.window.from} ${gauge.window.to}`;
    const others = byWindow.get(key);
    if (others) others.push(gauge);
    else byWindow.set(key, [gauge]);
  }
  return [...byWindow.values()].flatMap((its) => {
    const window = its[0]?.window;
    return window ? [new Span(window, its, { people, meant })] : [];
  });
}

/** The records of what happened, as the days go by. */
class DayByDay {
  readonly #records: readonly LogRecord[];
  #next: number;

  constructor(records: readonly LogRecord[], from: CivilDate) {
    this.#records = records;
    this.#next = records.findIndex(({ on }) => on >= from);
    if (this.#next < 0) this.#next = records.length;
  }

  take(day: CivilDate): readonly Happening[] {
    const taken: Happening[] = [];
    for (
      let record = this.#records[this.#next];
      record !== undefined && record.on <= day;
      record = this.#records[++this.#next]
    )
      if (isHappening(record)) taken.push(record);
    return taken;
  }
}
