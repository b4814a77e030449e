import type { CivilDate } from '../../domain/civil-date.ts';
import type { Community } from '../../domain/community.ts';
import type { HappeningDraft } from '../../domain/drafts.ts';
import { usageError } from '../../domain/errors.ts';
import { fieldsOf } from '../../domain/happening-fields.ts';
import { type HappeningType, oneHappening } from '../../domain/happening-types.ts';
import { nearest } from '../../domain/nearest.ts';
import { ownFieldsOf } from '../../domain/own-fields.ts';
import { shortId } from '../../insight/resolve-record.ts';
import { lacks } from './enough.ts';
import type { LogOptions } from './flags.ts';
import type { NamedHappening } from './named.ts';
import { type Fields, saidByFlags } from './said-by-flags.ts';

/** What the flags of `cop log correct` say. */
export interface CorrectOptions extends LogOptions {
  /** What is taken out of it. */
  readonly unset?: readonly string[];
}

/** What is said anew; undefined where it stays. */
interface Anew {
  readonly members: readonly string[] | undefined;
  readonly on: CivilDate | undefined;
  /** Who corrects. */
  readonly by: string | null;
}

/**
 * The record that takes the place of another: what is not said anew stays as it is.
 * @param given the flags, what they may name, and the people as they were typed
 * @returns undefined where it would say what is there already
 * @throws CopError exit 2 where nothing is said, or what cannot be understood, or nothing would be left
 */
export function corrected(
  old: NamedHappening,
  { members, on, by }: Anew,
  given: { options: CorrectOptions; community: Community; written: readonly string[] },
): HappeningDraft | undefined {
  const { options, community, written } = given;
  const fields = saidByFlags(old.type, options, community);
  const taken = keysTakenOut(old, options.unset ?? [], { ...fields, note: options.note, members });
  const draft: HappeningDraft = {
    type: old.type,
    keyResult: null,
    on: on === old.on ? null : (on ?? null),
    members: taken.has('members') ? [] : (members ?? old.members),
    fields: without({ ...fieldsSaid(old), ...fields }, taken),
    note: taken.has('note') ? null : (options.note ?? old.note),
    by,
    // With the key of what it corrects the two would be one record, and the first would stand.
    key: null,
    corrects: old.id,
  };
  const saysNothing = [members, on, options.note].every((one) => one === undefined);
  if (saysNothing && Object.keys(fields).length === 0 && taken.size === 0) throw nothingSaid(old);
  const lacking = lacks(draft, written);
  if (lacking) throw lacking;
  return isSame(old, draft) ? undefined : draft;
}

/** The fields of its own, and a person's own keys, as its line says them. */
function fieldsSaid({ says }: NamedHappening): Fields {
  return Object.fromEntries(ownFieldsOf(says));
}

function without(fields: Fields, taken: ReadonlySet<string>): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => !taken.has(key)));
}

function keysTakenOut(
  old: NamedHappening,
  unset: readonly string[],
  anew: Fields,
): ReadonlySet<string> {
  const known = ['note', 'members', ...keysOf(old.type), ...Object.keys(fieldsSaid(old))];
  const keys = unset.map((one) => one.trim().toLowerCase());
  for (const key of keys) {
    if (!known.includes(key)) throw noKey(old.type, key, [...new Set(known)]);
    if (anew[key] !== undefined)
      throw usageError(
        `--unset ${key}, and ${key} said anew, are two things`,
        'Give one of the two',
      );
  }
  return new Set(keys);
}

function keysOf(type: HappeningType): readonly string[] {
  return fieldsOf(type).map(({ key }) => key);
}

function noKey(type: HappeningType, key: string, known: readonly string[]) {
  const meant = nearest(key, known);
  return usageError(
    `--unset: ${oneHappening(type)} has no "${key}" that could be taken out`,
    meant ? `Did you mean ${meant}?` : `There are: ${known.join(', ')}`,
  );
}

function nothingSaid(old: NamedHappening) {
  return usageError(
    `what is right instead of what ${shortId(old)} says is missing`,
    'Say it by its flag, such as --on, --about or --note; to take it back instead',
    `log withdraw ${shortId(old)}`,
  );
}

function isSame(old: NamedHappening, draft: HappeningDraft): boolean {
  const was = [old.members, fieldsSaid(old), old.note];
  return (
    draft.on === null &&
    JSON.stringify(was) === JSON.stringify([draft.members, draft.fields, draft.note])
  );
}
