import { usageError } from '../../domain/errors.ts';
import {
  HAPPENING_TYPES,
  type HappeningType,
  happeningNamed,
  isOwnType,
} from '../../domain/happening-types.ts';
import { slugOf } from '../../domain/ids.ts';
import { nearest } from '../../domain/nearest.ts';

const NAMES = HAPPENING_TYPES.map(({ name }) => name);

/**
 * The type that is written on the command line, in the singular or the plural, or one of a community's
 * own.
 * @throws CopError exit 2 with the nearest, or all of them
 */
export function typeFrom(written: string): HappeningType {
  const type = written.trim().toLowerCase();
  const known = happeningNamed(type);
  if (known) return known.name;
  if (isOwnType(type)) return type;
  if (type.startsWith('-'))
    throw usageError(
      `what happened is missing before ${written}`,
      'Say it first',
      'log introduction ana ben',
    );
  if (/^check-?ins?$/.test(type))
    throw usageError('a check-in has a command of its own', 'Record it so', 'checkin');
  if (type.startsWith('x-'))
    throw usageError(
      `"${written}" is no name of a type`,
      `Write x-${slugOf(type.slice(2)) || 'book-club'}`,
    );
  const plurals = HAPPENING_TYPES.map(({ plural }) => plural);
  const meant = happeningNamed(nearest(type, [...NAMES, ...plurals]) ?? '')?.name;
  throw usageError(
    `"${written}" is no type of record`,
    meant
      ? `Did you mean ${meant}? A type of your own begins with x-`
      : `There are: ${NAMES.join(', ')}; a type of your own begins with x-`,
  );
}
