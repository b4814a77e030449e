import type { Happening } from '../domain/happening.ts';
import { fieldsOf, type HappeningField } from '../domain/happening-fields.ts';
import { isOwnType } from '../domain/happening-types.ts';
import { isSharedKey, ownFieldsOf } from '../domain/own-fields.ts';
import { flagToType, numberToType } from '../domain/to-type.ts';
import { shortOf } from '../insight/resolve-record.ts';

/** A longer text is not typed again. */
const LONGEST_TEXT = 80;

/**
 * The command that records what happened anew, without the `cop` in front. A text that no shell would
 * take as it is, or a long one, is left out.
 * @param known who records where no flag says it
 * @param corrected what it corrects: what that says and this does not is taken out
 */
export function logAgain(one: Happening, known: string | null, corrected?: Happening): string {
  const { type, members, on, note, by, corrects, says } = one;
  const fields = fieldsOf(type);
  return [
    ...(corrects === null ? ['log', type] : ['log', 'correct', shortOf(corrects)]),
    ...members,
    ...fields.flatMap((field) => fieldToType(field, says[field.key])),
    ...(isOwnType(type) ? ownToType(says, fields) : []),
    '--on',
    on,
    ...textToType('--note', note),
    ...(corrected ? unsetIn(one, corrected) : []),
    ...flagToType('--by', by === known ? null : by),
  ].join(' ');
}

function fieldToType({ flag, kind }: HappeningField, value: unknown): string[] {
  if (value === undefined || value === null) return [];
  const name = `--${flag}`;
  if (kind === 'yes-no') return value === true || value === 'yes' ? [name] : [];
  if (kind === 'answers')
    return Object.entries(Object(value)).flatMap(([key, one]) => textToType(name, `${key}=${one}`));
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.flatMap((one) => textToType(name, typeof one === 'number' ? numberToType(one) : one));
}

function ownToType(says: Happening['says'], fields: readonly HappeningField[]): string[] {
  return ownFieldsOf(says)
    .filter(([key]) => !fields.some((field) => field.key === key))
    .flatMap(([key, value]) => {
      const all: readonly unknown[] = Array.isArray(value) ? value : [value];
      return all.flatMap((one) => textToType('--field', `${key}=${one}`));
    });
}

function unsetIn(one: Happening, corrected: Happening): string[] {
  return Object.keys(corrected.says)
    .filter((key) => key === 'note' || key === 'members' || !isSharedKey(key))
    .filter((key) => one.says[key] === undefined)
    .flatMap((key) => ['--unset', key]);
}

function textToType(flag: string, text: unknown): string[] {
  if (typeof text !== 'string' || text.length > LONGEST_TEXT) return [];
  return flagToType(flag, text);
}
