import type { Community } from '../../domain/community.ts';
import { usageError } from '../../domain/errors.ts';
import { everyField, fieldsOf, type HappeningField } from '../../domain/happening-fields.ts';
import { type HappeningType, isOwnType, oneHappening } from '../../domain/happening-types.ts';
import { readOwnField, readTypedField } from '../../domain/typed-field.ts';
import { resolveAsk } from '../../insight/resolve-ask.ts';
import { flagValue } from '../running/flag-value.ts';
import { text } from '../running/options.ts';
import type { LogOptions } from './flags.ts';
import { personasMeant } from './personas-meant.ts';

/** What flags say of a record's own fields, by their keys in the log. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * What the flags say of the fields of a type's own; blank text, as of a variable that was not set, says
 * nothing.
 * @param community whose log holds the asks that are responded to, and whose personas may be named
 * @throws CopError exit 2 for what cannot be understood, or is no field of the type
 */
export function saidByFlags(
  type: HappeningType,
  options: LogOptions,
  community: Community,
): Fields {
  refuseOthers(type, options);
  const said = fieldsOf(type).flatMap((field) => {
    const written = writtenFor(field, options);
    if (written.length === 0) return [];
    const value = flagValue(
      `--${field.flag}`,
      readTypedField(field, meant(field, written, community)),
    );
    return [[field.key, value] as const];
  });
  return { ...Object.fromEntries(said), ...ownFields(type, options) };
}

/** An ask may be named by the end of its id, a persona by the beginning of its own. */
function meant(
  { kind }: HappeningField,
  written: readonly string[],
  community: Community,
): readonly string[] {
  switch (kind) {
    case 'record':
      return written.map((one) => resolveAsk(one, community.records));
    case 'personas':
      return personasMeant(written, community);
    default:
      return written;
  }
}

function writtenFor({ flag }: HappeningField, options: LogOptions): readonly string[] {
  const value = options[flag];
  if (value === true) return ['yes'];
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.filter((one) => typeof one === 'string').filter((one) => text(one) !== undefined);
}

/** @throws CopError exit 2 where a flag is of another type */
function refuseOthers(type: HappeningType, options: LogOptions): void {
  const own = fieldsOf(type);
  const strange = everyField().find(
    ({ flag }) => options[flag] !== undefined && !own.some((one) => one.flag === flag),
  );
  if (!strange) return;
  throw usageError(
    `${oneHappening(type)} has no --${strange.flag}`,
    isOwnType(type)
      ? `Say it as a field of your own: --field ${strange.key}=…`
      : `It has: ${own.map(({ flag }) => `--${flag}`).join(', ')}, --note`,
  );
}

function ownFields(type: HappeningType, { field = [] }: LogOptions): Fields {
  if (field.length > 0 && !isOwnType(type))
    throw usageError(
      '--field is for types of your own, which begin with x-',
      `Of ${oneHappening(type)}, say it in the note: --note`,
    );
  const said = new Map<string, unknown>();
  for (const written of field) {
    const [key, value] = flagValue('--field', readOwnField(written));
    const before = said.get(key);
    said.set(key, before === undefined ? value : [before, value].flat());
  }
  return Object.fromEntries(said);
}
