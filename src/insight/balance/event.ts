import type { CivilDate } from '../../domain/civil-date.ts';
import { HAPPENING_TYPES, type HappeningType } from '../../domain/happening-types.ts';
import type { LogRecord } from '../../domain/record.ts';
import type { Strand } from '../../domain/strand.ts';

/** Something that happened, and shows one of the strands. */
export interface StrandEvent {
  readonly strand: Strand;
  readonly on: CivilDate;
}

/**
 * What each person adds to an event that has a record of its own: forty who came to a workshop are one
 * workshop, and would drown all else.
 */
const PART_OF_ANOTHER: ReadonlySet<HappeningType> = new Set(['attendance', 'response']);

const STRAND_OF: ReadonlyMap<string, Strand> = new Map(
  HAPPENING_TYPES.flatMap(({ name, strand }) =>
    strand === null || PART_OF_ANOTHER.has(name) ? [] : [[name, strand] as const],
  ),
);

/**
 * The events among records: each record whose type belongs to a strand, without attendances and responses.
 * A practice's own record is none, it says that the practice was done; a community's own types have no strand.
 */
export function eventsIn(records: readonly LogRecord[]): readonly StrandEvent[] {
  return records.flatMap(({ type, on }) => {
    const strand = STRAND_OF.get(type);
    return strand === undefined ? [] : [{ strand, on }];
  });
}
