import { keysAt } from './examples.ts';
import { HAPPENING_TYPES, isOwnType } from './happening-types.ts';
import { PAIR, type Source } from './measure.ts';
import { memberSchema } from './member.ts';

/** What is in front of a field of any of the people that a record is about: `member.persona`. */
export const OF_PERSON = 'member.';

/** Worked out for a member: how many records name them in the window, and whether their profile is complete. */
const WORKED_OUT_FOR_MEMBERS = [
  'introductions',
  'contributions',
  'attended',
  'complete_profile',
] as const;

const MEMBER_FIELDS: readonly string[] = [...keysAt(memberSchema, []), ...WORKED_OUT_FOR_MEMBERS];

/** What records of every type have, or have worked out. */
const RECORD_FIELDS: readonly string[] = ['on', 'members', 'by', 'note', 'key', 'id', 'days_ago'];

/** Worked out for the records of a type. */
const WORKED_OUT: Readonly<Record<string, readonly string[]>> = {
  introduction: [PAIR],
  ask: ['days_to_answer', 'hours_to_answer'],
  survey: ['responses'],
};

/** The fields that a measure may look at. */
export interface MeasureFields {
  /** Those that `cop` knows. */
  readonly names: readonly string[];
  /** Whether there may be others: questions of surveys, and what a community's own records say. */
  readonly mayHaveOthers: boolean;
}

/** The fields of what a measure looks at, by which it may choose, tell apart or average. */
export function fieldsOf(source: Source): MeasureFields {
  if (source.kind === 'members') return { names: MEMBER_FIELDS, mayHaveOthers: false };
  const type = source.kind === 'records' ? source.type : 'response';
  const definition = HAPPENING_TYPES.find((one) => one.name === type);
  return {
    names: [
      ...Object.keys(definition?.fields ?? {}),
      ...(WORKED_OUT[type] ?? []),
      ...RECORD_FIELDS,
      ...MEMBER_FIELDS.map((one) => `${OF_PERSON}${one}`),
    ],
    mayHaveOthers: type === 'response' || isOwnType(type),
  };
}
