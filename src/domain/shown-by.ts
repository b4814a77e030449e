import { HAPPENING_TYPES, type HappeningType, isOwnType } from './happening-types.ts';
import { nearest } from './nearest.ts';
import { notUnderstood, type Parsed, understood } from './parsed.ts';
import type { PracticeRhythm } from './practice-rhythm.ts';

/** The types that can show that a practice was done: the others are about practices and advice themselves. */
const SHOWING = HAPPENING_TYPES.filter(({ name }) => name !== 'practice' && name !== 'advice');

/**
 * Reads which type of record shows that a practice was done: `welcome`, or a type of the community's own,
 * `x-walk`.
 * @param rhythm the practice's: what gives occasion to it cannot show it too
 */
export function typeThatShows(written: string, rhythm: PracticeRhythm): Parsed<HappeningType> {
  const type = written.trim();
  if (type === 'practice')
    return notUnderstood(
      'a record of the practice itself shows it in any case',
      'Remove this line',
    );
  if (type === 'experience' && rhythm.kind === 'after-experience')
    return notUnderstood(
      'each experience would show by itself what is to be done after it',
      'Write what shows that it was done, such as reflection or survey, or remove this line',
    );
  const known = SHOWING.find(({ name }) => name === type)?.name;
  if (known !== undefined) return understood(known);
  if (isOwnType(type)) return understood(type);
  return notUnderstood(`"${type}" is no type of record`, remedyFor(type));
}

function remedyFor(type: string): string {
  const plural = SHOWING.find((one) => one.plural === type.toLowerCase())?.name;
  const names = SHOWING.map(({ name }) => name);
  const meant = plural ?? nearest(type, names);
  if (meant !== undefined) return `Did you mean ${meant}?`;
  return `Write one of: ${names.join(', ')}; a type of your own begins with x-`;
}
