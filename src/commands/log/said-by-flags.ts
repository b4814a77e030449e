import { usageError } from '../../domain/errors.ts';
import { everyField, fieldsOf, type HappeningField } from '../../domain/happening-fields.ts';
import { type HappeningType, isOwnType, oneHappening } from '../../domain/happening-types.ts';
import type { LogRecord } from '../../domain/record.ts';
import { readOwnField, readTypedField } from '../../domain/typed-field.ts';
import { resolveAsk } from '../../insight/resolve-ask.ts';
import { flagValue } from '../running/flag-value.ts';
import { text } from '../running/options.ts';
import type { LogOptions } from './flags.ts';

/** What flags say of a record's own fields, by their keys in the log. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * What the flags say of the fields of a type's own; blank text, as of a variable that was not set, says
 * nothing.
 * @param records the log, which holds the asks that are responded to
 * @throws CopError exit 2 for what cannot be understood, or is no field of the type
 */
export function saidByFlags(
  type: HappeningType,
  options: LogOptions,
  records: readonly LogRecord[],
): Fields {
  refuseOthers(type, options);
  const said = fieldsOf(type).flatMap((field) => {
    const written = writtenFor(field, options);
    if (written.length === 0) return [];
    const value = flagValue(
      `--${field.flag}`,
      readTypedField(field, meant(field, written, records)),
    );
    return [[field.key, value] as const];
  });
  return { ...Object.fromEntries(said), ...ownFields(type, options) };
}

/** An ask may be named by the end of its id. */
function meant(
  { kind }: HappeningField,
  written: readonly string[],
  records: readonly LogRecord[],
): readonly string[] {
  return kind === 'record' ? written.map((one) => resolveAsk(one, records)) : written;
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
