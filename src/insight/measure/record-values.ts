import type { Happening } from '../../domain/happening.ts';
import type { Plain } from '../../domain/measure.ts';
import type { People } from '../people.ts';

/** The people that a record names, each once: who turned out to be somebody else is that one. */
export function personIds({ members }: Happening, people: People): readonly string[] {
  const [only, another] = members;
  if (only === undefined) return [];
  if (another === undefined) return [people.who(only)?.id ?? only];
  return [...new Set(members.map((id) => people.who(id)?.id ?? id))];
}

/** What stands in a field: the items of a list, the keys of a mapping, and nothing where it is not there. */
export function plainValues(said: unknown): readonly Plain[] {
  if (typeof said === 'string' || typeof said === 'number' || typeof said === 'boolean')
    return [said];
  if (said === null || said === undefined) return NOTHING;
  return Array.isArray(said) ? said.flatMap(plainValues) : Object.keys(said);
}

const NOTHING: readonly Plain[] = [];

/** What a record says in a field; a response also what it answers to a question of that name. */
export function saidIn({ says, type }: Happening, field: string): readonly Plain[] {
  const own = Object.hasOwn(says, field) ? says[field] : undefined;
  if (own !== undefined || type !== 'response') return plainValues(own);
  const { answers } = says;
  if (typeof answers !== 'object' || answers === null) return NOTHING;
  const given: unknown = Object.entries(answers).find(([question]) => question === field)?.[1];
  return plainValues(given);
}

/** Who was introduced to whom, whichever way round. */
export function pairOf(record: Happening, people: People): readonly Plain[] {
  const ids = [...personIds(record, people)].sort();
  return ids.length === 0 ? NOTHING : [ids.join(' ')];
}
