import * as v from 'valibot';
import {
  HAPPENING_NAMES,
  type HappeningDefinition,
  type HappeningName,
  type HappeningRow,
  type HappeningRows,
  type HappeningType,
  OWN_TYPE,
  type OwnHappening,
} from './happenings/definition.ts';
import { ANY, about, experience } from './happenings/fields.ts';
import { COMMITMENT } from './happenings/of-commitment.ts';
import { CONTRIBUTION } from './happenings/of-contribution.ts';
import { FACILITATION } from './happenings/of-facilitation.ts';
import { IMPACT } from './happenings/of-impact.ts';
import { memberId } from './member.ts';
import { STRANDS, type Strand } from './strand.ts';

export {
  HAPPENING_NAMES,
  type HappeningDefinition,
  type HappeningName,
  type HappeningType,
  OWN_TYPE,
  type OwnHappening,
} from './happenings/definition.ts';
export { ADVICE_ANSWERS, type PracticeOutcome } from './happenings/of-facilitation.ts';

/** What shows a strand of a facilitator's work; the facilitators' own is of none. */
const OF_STRAND: Readonly<Record<Strand, HappeningRows>> = {
  commitment: COMMITMENT,
  contribution: CONTRIBUTION,
  impact: IMPACT,
};

const ROWS: Readonly<Record<HappeningName, HappeningRow>> = {
  ...COMMITMENT,
  ...CONTRIBUTION,
  ...IMPACT,
  ...FACILITATION,
};

/** Every type that `cop` knows, in the order in which they are offered. */
export const HAPPENING_TYPES: readonly HappeningDefinition[] = HAPPENING_NAMES.map((name) => ({
  name,
  strand: STRANDS.find((strand) => name in OF_STRAND[strand]) ?? null,
  ...ROWS[name],
}));

/** What a community's own types may say, beside fields of their own. */
export const OWN_DEFINITION = {
  people: { least: 0, most: ANY, question: 'Who was part of it?' },
  several: 'one record',
  fields: { about, experience },
} as const satisfies Partial<HappeningDefinition>;

/** By which people may be named in a record. */
export const membersKey = v.optional(
  v.pipe(
    v.array(memberId),
    v.description('The people that it is about, by their ids.'),
    v.examples([['k7f3q9xd', 'p2m8r4tw']]),
  ),
);

/** The definition of each type that `cop` knows, by its name. */
const KNOWN: ReadonlyMap<string, HappeningDefinition> = new Map(
  HAPPENING_TYPES.map((one) => [one.name, one]),
);

/** What there is to know of a type: of one of a community's own, that it may say anything and must say nothing. */
export function definitionOf(
  type: HappeningType,
): Pick<HappeningDefinition, 'people' | 'several' | 'fields' | 'later' | 'needs'> {
  return KNOWN.get(type) ?? { ...OWN_DEFINITION, needs: [] };
}

/**
 * A type in the words of a sentence: `expert visit`, of several `expert visits`; one of a community's own
 * as it is, `x-book-club`.
 */
export function typeWords(type: HappeningType, count = 1): string {
  const definition = KNOWN.get(type);
  if (!definition) return type;
  return (count === 1 ? definition.name : definition.plural).replaceAll('-', ' ');
}

/** A type as it stands in a sentence: `an introduction`, `an expert visit`, `an x-book-club`. */
export function oneHappening(type: HappeningType): string {
  const words = typeWords(type);
  return `${/^[aeiox]/.test(words) ? 'an' : 'a'} ${words}`;
}

const BY_NAME: ReadonlyMap<string, HappeningDefinition> = new Map(
  HAPPENING_TYPES.flatMap((one) => [
    [one.name, one],
    [one.plural, one],
  ]),
);

/** The type that is named in the singular or the plural, without regard to case; undefined for none that `cop` knows. */
export function happeningNamed(written: string): HappeningDefinition | undefined {
  return BY_NAME.get(written.trim().toLowerCase());
}

/** Whether a type is one of a community's own. */
export function isOwnType(type: string): type is OwnHappening {
  return OWN_TYPE.test(type);
}
