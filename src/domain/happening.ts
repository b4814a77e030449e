import * as v from 'valibot';
import type { Checked, Place, Problem } from './finding.ts';
import {
  HAPPENING_TYPES,
  type HappeningDefinition,
  type HappeningType,
  membersKey,
  OWN_DEFINITION,
} from './happening-types.ts';
import {
  baseOf,
  type RecordBase,
  recordHead,
  recordTail,
  saysProblem,
  type Written,
  withdrawalProblems,
} from './record-parts.ts';
import { closed, mapping, validate } from './validate.ts';

/** A dated fact in the log: something happened in the community. It moves what counts it. */
export interface Happening extends RecordBase {
  /** One of `HAPPENING_NAMES`, or a community's own, which begins with `x-`. */
  readonly type: HappeningType;
  /** The ids of the people that it is about, as they are written: `same_as` is not followed. */
  readonly members: readonly string[];
  /** All that its line says, by the keys that are written there. */
  readonly says: Readonly<Record<string, unknown>>;
}

/** The schema of each type of record, by its name. */
const SCHEMAS: ReadonlyMap<string, ReturnType<typeof schemaOf>> = new Map(
  HAPPENING_TYPES.map((one) => [one.name, schemaOf(one)]),
);

/** The schema of a type of record. */
function schemaOf({ name, summary, fields }: HappeningDefinition) {
  return v.pipe(
    closed({
      ...recordHead,
      type: v.pipe(v.picklist([name]), v.description(`That ${summary}.`)),
      members: membersKey,
      ...fields,
      ...recordTail,
    }),
    v.title(name),
  );
}

const ownSchema = mapping(
  v.looseObject({
    ...recordHead,
    type: v.string(),
    members: membersKey,
    ...OWN_DEFINITION.fields,
    ...recordTail,
  }),
);

/**
 * Reads a record of what happened.
 * @param type its type, which is one of the names or one of a community's own
 */
export function readHappening(
  type: HappeningType,
  data: unknown,
  place: Place,
): Checked<Written<Happening>> {
  const { value, problems } = validate(SCHEMAS.get(type) ?? ownSchema, data);
  const file: HappeningFile | undefined = value;
  const found = [...problems, ...(file ? happeningProblems(file) : [])];
  if (file === undefined || found.length > 0) return { value: undefined, problems: found };
  return { value: happeningOf(type, file, place), problems: [] };
}

/** What of a record's line every type of what happened has. */
type HappeningFile = Parameters<typeof baseOf>[0] &
  Readonly<Record<string, unknown>> & { readonly members?: readonly string[] | undefined };

/** A record, once what its line says has no problems. */
function happeningOf(type: HappeningType, file: HappeningFile, place: Place): Written<Happening> {
  return { ...baseOf(file, place), type, members: file.members ?? [], says: file };
}

/** What is wrong with a record beyond the shape of its keys. */
function happeningProblems(file: HappeningFile): Problem[] {
  if (file.withdraws !== undefined)
    return withdrawalProblems(
      file,
      Object.keys(file).filter(
        (key) => !(key in recordHead || key in recordTail || key === 'type'),
      ),
    );
  return [];
}
