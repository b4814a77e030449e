import type { HappeningName } from '../../domain/happening-types.ts';
import { PAIR } from '../../domain/measure.ts';
import { OF_PERSON } from '../../domain/measure-fields.ts';
import type { People } from '../people.ts';
import type { Looked } from './looked-at.ts';
import { personIds } from './record-values.ts';
import { isHappening, type Thing } from './thing.ts';

/** A record of these that names nobody is nobody's; of any other it may be somebody's, whoever that is. */
const OF_NOBODY: ReadonlySet<string> = new Set([
  'introduction',
  'conversation',
  'experience',
  'survey',
  'expert-visit',
  'content',
  'reflection',
] satisfies HappeningName[]);

/** The people whom things tell of, as things come and go. */
export class GroupOfPeople {
  readonly #times = new Map<string, number>();
  #unnamed = 0;

  add(thing: Thing, people: People): void {
    this.#count(thing, people, 1);
  }

  remove(thing: Thing, people: People): void {
    this.#count(thing, people, -1);
  }

  /** How many there are; each record that names nobody and may be somebody's counts as one of them. */
  get size(): number {
    return this.#times.size + this.#unnamed;
  }

  #count(thing: Thing, people: People, by: 1 | -1): void {
    const ids = isHappening(thing) ? personIds(thing, people) : [thing.id];
    for (const id of ids) {
      const times = (this.#times.get(id) ?? 0) + by;
      if (times > 0) this.#times.set(id, times);
      else this.#times.delete(id);
    }
    if (isHappening(thing) && ids.length === 0 && !OF_NOBODY.has(thing.type)) this.#unnamed += by;
  }
}

/** Whom a number tells of: so many people as it says, those whom its things are about, or nobody. */
export type TellsOf = 'so many people' | 'those counted' | 'nobody';

/** Fields whose numbers are numbers of people. */
const NUMBERS_OF_PEOPLE: ReadonlySet<string> = new Set(['people', 'sent', 'responses']);

/** Fields that say who somebody is. */
const WHO: ReadonlySet<string> = new Set(['by', 'expert']);

/**
 * Whom a number tells of. What is averaged, told apart or a part of something is somebody's, where its
 * records are; a count of things tells of nobody.
 * @param isWhole whether it is what a share is a part of
 */
export function tellsOf(looked: Looked, { isWhole }: { readonly isWhole: boolean }): TellsOf {
  const { source, way } = looked;
  if (source.kind !== 'records' || isWhole) return 'those counted';
  if (way === 'count' || (way === 'distinct' && looked.of === PAIR)) return 'nobody';
  if (way !== 'distinct')
    return NUMBERS_OF_PEOPLE.has(looked.of) ? 'so many people' : 'those counted';
  if (WHO.has(looked.of)) return 'so many people';
  const isOfPeople = looked.of === 'members' || looked.of.startsWith(OF_PERSON);
  return isOfPeople || source.type === 'response' ? 'those counted' : 'nobody';
}
