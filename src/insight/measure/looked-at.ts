import type { CivilDate } from '../../domain/civil-date.ts';
import type { HappeningName } from '../../domain/happening-types.ts';
import {
  type Condition,
  type Definition,
  PAIR,
  type Plain,
  type Test,
} from '../../domain/measure.ts';
import { wholeAbove, wholeBelow } from '../exact-decimals.ts';
import type { Contribution } from './accumulator.ts';
import { DAYS_AGO, type Field, fieldOf, type Known } from './field.ts';
import { asCompared, passesOf } from './passes.ts';
import type { Thing } from './thing.ts';

/** What is looked at in one way: all of a measure, or one side of a share. */
export type Looked = Exclude<Definition, { readonly way: 'share' }>;

/** What each thing contributes, and when that may change. */
export interface LookedAt {
  readonly moves: Field['moves'];
  /** The types of records that something of it is worked out from. */
  readonly restsOn: readonly HappeningName[];
  /** So many days after its own a record may count otherwise, though nothing is recorded. */
  readonly wakesAfter: readonly number[];
  /** Null where the thing does not count. */
  readonly contributionOf: (thing: Thing, known: Known) => Contribution | null;
}

/**
 * What each thing contributes to a measure: nothing where a condition does not hold, or where it has
 * not what is told apart or averaged.
 * @param start the first day of the timeline
 */
export function lookedAt(looked: Looked, start: CivilDate): LookedAt {
  const conditions = conditionsOf(looked).map(({ field, test }) => ({
    field:
      field === DAYS_AGO ? woken(fieldOf(looked.source, field)) : fieldOf(looked.source, field),
    passes: passesOf(test, start),
  }));
  const of = looked.way === 'count' ? undefined : fieldOf(looked.source, looked.of);
  const counted = countedOf(looked);
  const fields = [...conditions.map(({ field }) => field), ...(of ? [of] : [])];
  return {
    restsOn: fields.flatMap(({ restsOn }) => restsOn),
    wakesAfter: looked.where
      .flatMap(({ field, test }) => (field === DAYS_AGO ? wakingDays(test) : []))
      .filter((days) => days > 0 && days <= FARTHEST_DAYS),
    moves: mostOften(fields),
    contributionOf: (thing, known) => {
      if (!conditions.every(({ field, passes }) => passes(field.values(thing, known)))) return null;
      if (!of) return ITSELF;
      const contribution = counted(of.values(thing, known));
      return contribution.length === 0 ? null : contribution;
    },
  };
}

/** No window is longer. */
const FARTHEST_DAYS = 100_000;

/** After how many days a number of days passes a test that it did not pass before, or the other way round. */
function wakingDays(test: Test): readonly number[] {
  switch (test.kind) {
    case 'at-least':
      return [wholeAbove(test.value)];
    case 'at-most':
      return [wholeBelow(test.value) + 1];
    case 'equals':
    case 'in': {
      const values = test.kind === 'in' ? test.values : [test.value];
      return values.flatMap((one) =>
        typeof one === 'number' && Number.isInteger(one) ? [one, one + 1] : [],
      );
    }
    default:
      return [];
  }
}

/** What a thing adds to a count. */
const ITSELF: Contribution = [1];

/** A field that is looked at only when its records are woken. */
function woken(field: Field): Field {
  return { ...field, moves: 'never' };
}

/** Who was only invited, or has left, is no member, unless the conditions say who is. */
function conditionsOf({ source, where }: Looked): readonly Condition[] {
  if (source.kind !== 'members' || where.some(({ field }) => field === 'status')) return where;
  return [...where, { field: 'status', test: { kind: 'in', values: ['active', 'quiet'] } }];
}

/** In ids case tells apart; in all else that people write it does not. */
const IDS: ReadonlySet<string> = new Set(['members', PAIR, 'id', 'key', 'member.id', 'ask']);

function countedOf(looked: Looked): (values: readonly Plain[]) => Contribution {
  if (looked.way === 'average' || looked.way === 'median')
    return (values) => values.filter((one) => typeof one === 'number');
  const isOfIds = looked.way === 'distinct' && IDS.has(looked.of);
  return (values) => values.map((one) => (isOfIds ? String(one) : asCompared(one)));
}

function mostOften(fields: readonly Field[]): Field['moves'] {
  const moves = fields.map((one) => one.moves);
  if (moves.includes('daily')) return 'daily';
  return moves.includes('when-recorded') ? 'when-recorded' : 'never';
}
