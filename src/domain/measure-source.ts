import { HAPPENING_TYPES, happeningNamed, isOwnType } from './happening-types.ts';
import { MEASURE_WAYS, type MeasureWay, type Source } from './measure.ts';
import { eitherText } from './names-text.ts';

/** What people call the roster in a measure. */
const MEMBERS = ['members', 'member'];

/** Of this the mean and the median are those of what surveys were answered, by question. */
const SURVEY_ANSWERS = 'answers';

/**
 * What a measure looks at, by its name: a type of record in the singular or the plural, one of a
 * community's own, or `members`. The mean and the median of `answers` are of what people answered in
 * surveys; else `answers` are the records of that type.
 * @returns undefined for a name of nothing
 */
export function sourceNamed(way: MeasureWay, written: string): Source | undefined {
  const name = written.trim().toLowerCase();
  if (MEMBERS.includes(name)) return { kind: 'members' };
  if (name === SURVEY_ANSWERS && (way === 'average' || way === 'median'))
    return { kind: 'survey-answers' };
  const type = happeningNamed(name)?.name ?? (isOwnType(name) ? name : undefined);
  return type === undefined ? undefined : { kind: 'records', type };
}

/** Every name of a source that `cop` knows, the plurals first. */
export const SOURCE_NAMES: readonly string[] = [
  'members',
  ...HAPPENING_TYPES.map((one) => one.plural),
  ...HAPPENING_TYPES.map((one) => one.name),
];

/** What is looked at, in the plural, as a file names it: `introductions`. */
export function sourceName(source: Source): string {
  switch (source.kind) {
    case 'members':
      return 'members';
    case 'survey-answers':
      return SURVEY_ANSWERS;
    case 'records':
      return happeningNamed(source.type)?.plural ?? source.type;
  }
}

/** The ways in which something is measured, in a list: `count, distinct, share, average or median`. */
export const WAYS_IN_WORDS = eitherText(MEASURE_WAYS);
