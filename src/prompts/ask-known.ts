import { type CivilDate, daysBetween, shortDate } from '../domain/civil-date.ts';
import type { HappeningField } from '../domain/happening-fields.ts';
import { idProblem, slugOf } from '../domain/ids.ts';
import { namesText } from '../domain/names-text.ts';
import { counted } from '../domain/number-text.ts';
import type { Parsed } from '../domain/parsed.ts';
import { readTypedField } from '../domain/typed-field.ts';
import type { Asker } from './asker.ts';

/** An experience, a survey or an open ask that is there already. */
export interface Offer {
  /** What the field says of it: its short name, or the id of its record. */
  readonly value: string;
  /** What it is about; null where nobody said it. */
  readonly about: string | null;
  readonly on: CivilDate;
  /** Who asks; nobody for what has a short name. */
  readonly who: readonly string[];
}

/** Of more, the latest are listed. */
const MOST_LISTED = 12;

/**
 * Offers what is there already, to choose from.
 * @returns the value of one, undefined where it is left out, `another` where it is to be typed
 */
export async function askWhichOf(
  asker: Asker,
  { question, kind }: HappeningField,
  offers: readonly Offer[],
  { isNeeded, asOf }: { readonly isNeeded: boolean; readonly asOf: CivilDate },
): Promise<{ readonly value: string | undefined } | 'another'> {
  const listed = offers.slice(0, MOST_LISTED);
  const text = kind === 'record' ? askText : nameText;
  return asker.choose<{ readonly value: string | undefined } | 'another'>({
    message: question,
    choices: [
      ...(isNeeded ? [] : [{ name: 'Leave it out', value: { value: undefined } }]),
      ...listed.map((one) => ({ name: text(one, asOf), value: { value: one.value } })),
      { name: kind === 'record' ? 'Another one' : 'Another one: type its name', value: 'another' },
    ],
  });
}

/** `chart-clinic: Chart clinic, 12 days ago`. */
function nameText({ value, about, on }: Offer, asOf: CivilDate): string {
  return [value, [about ?? '', ageText(on, asOf)].filter(Boolean).join(', ')].join(': ');
}

/** `3 days ago, Ana Example: Which chart?`. */
function askText({ about, on, who }: Offer, asOf: CivilDate): string {
  const when = [ageText(on, asOf), namesText(who, 2)].filter(Boolean).join(', ');
  return about === null ? when : `${when}: ${about.trim().replace(/\s+/g, ' ')}`;
}

function ageText(on: CivilDate, asOf: CivilDate): string {
  const days = daysBetween(on, asOf);
  if (days < 0) return `on ${shortDate(on, asOf)}`;
  if (days === 0) return 'today';
  return days === 1 ? 'yesterday' : `${counted(days, 'day')} ago`;
}

/** Reads a short name as a person types it: a title is made one, `Map Clinic` map-clinic. */
export function readShortName(field: HappeningField, typed: string): Parsed<unknown> {
  const name = idProblem(typed) === undefined ? typed : slugOf(typed).slice(0, LONGEST);
  return readTypedField(field, [name === '' ? typed : name]);
}

const LONGEST = 63;

/**
 * Asks whether another name was meant by one that nothing has.
 * @param meant undefined where the name may well be new
 */
export async function askWhetherMeant(
  asker: Asker,
  name: unknown,
  meant: string | undefined,
): Promise<unknown> {
  if (meant === undefined) return name;
  const isMeant = await asker.confirm({ message: `Did you mean ${meant}?`, preset: 'yes' });
  return isMeant ? meant : name;
}
