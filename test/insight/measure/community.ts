import type { MeasureFile } from '../../../src/domain/measure-schema.ts';
import type { Member } from '../../../src/domain/member.ts';
import type { LogRecord } from '../../../src/domain/record.ts';
import { heardOn } from '../../../src/insight/heard.ts';
import type { Reading } from '../../../src/insight/measure/reading.ts';
import { community, day, goal, measure, reach, timeline } from '../builders.ts';

export interface Counting {
  readonly records?: readonly LogRecord[];
  readonly members?: readonly Member[];
  /** The day; 14 October if not said. */
  readonly on?: string;
  /** When it is worked on; 5 to 14 October if not said. */
  readonly when?: string;
}

/** What a measure gave, day by day, in a community with these records and people. */
export function readings(
  written: MeasureFile,
  { records = [], members = [], on = '10-14', when = '2026-10-05 to 2026-10-14' }: Counting,
): readonly Reading[] {
  const goals = [goal('goal', [reach({ measure: measure(written), timeline: timeline(when) })])];
  const heard = heardOn(community({ goals, records, members }), goals, day(on));
  return heard.readings.get('goal/kr') ?? [];
}

/** What it gives at last; null for no data, undefined where nothing was counted on any day. */
export function gives(written: MeasureFile, counting: Counting): number | null | undefined {
  return readings(written, counting).at(-1)?.gives;
}

/** The days and what it gave on each: `['10-05', 1]`. */
export function course(written: MeasureFile, counting: Counting) {
  return readings(written, counting).map((one) => [one.on.slice(5), one.gives]);
}
