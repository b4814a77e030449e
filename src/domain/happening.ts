import { parseCivilDate } from './civil-date.ts';
import type { Checked, Place } from './finding.ts';
import { type HappeningFile, happeningProblems, inWordsOfLog } from './happening-problems.ts';
import { schemaOfHappening } from './happening-schemas.ts';
import type { HappeningType } from './happening-types.ts';
import type { RecordBase, Written } from './record-parts.ts';
import { validate } from './validate.ts';

/** A dated fact in the log: something happened in the community. It moves what counts it. */
export interface Happening extends RecordBase {
  /** One of `HAPPENING_NAMES`, or a community's own, which begins with `x-`. */
  readonly type: HappeningType;
  /** The ids of the people that it is about, as they are written: `same_as` is not followed. */
  readonly members: readonly string[];
  /** All that its line says, by the keys that are written there. */
  readonly says: Readonly<Record<string, unknown>>;
}

/**
 * Reads a record of what happened.
 * @param type its type, which is one of the names or one of a community's own
 */
export function readHappening(
  type: HappeningType,
  data: unknown,
  place: Place,
): Checked<Written<Happening>> {
  const { value, problems } = validate(schemaOfHappening(type), data);
  const file: HappeningFile | undefined = value;
  const found = [
    ...problems.map((one) => inWordsOfLog(type, one)),
    ...(file ? happeningProblems(type, file) : []),
  ];
  if (file === undefined || found.length > 0) return { value: undefined, problems: found };
  return { value: happeningOf(type, withOwnKeys(file, data), place), problems: [] };
}

/** Also the keys of a person's own, which no schema looks at: a correction says them again. */
function withOwnKeys(file: HappeningFile, data: unknown): HappeningFile {
  const own = Object.entries(Object(data)).filter(([key]) => key.startsWith('x-'));
  return own.length === 0 ? file : { ...file, ...Object.fromEntries(own) };
}

const NOBODY: readonly string[] = [];

/** A record, once what its line says has no problems. */
export function happeningOf(
  type: HappeningType,
  file: HappeningFile,
  place: Place,
): Written<Happening> {
  // Written out, since a log has thousands: spread into another, an object takes its time and its room.
  return {
    type,
    id: file.id ?? null,
    on: parseCivilDate(file.on ?? '') ?? null,
    keyResult: null,
    note: file.note ?? null,
    by: file.by ?? null,
    key: file.key ?? null,
    corrects: file.corrects ?? null,
    withdraws: file.withdraws ?? null,
    place,
    members: file.members ?? NOBODY,
    says: file,
  };
}
