import { type CivilDate, longDate, parseCivilDate } from '../domain/civil-date.ts';
import { fieldsOf } from '../domain/happening-fields.ts';
import { definitionOf, HAPPENING_TYPES, type HappeningType } from '../domain/happening-types.ts';
import type { Member } from '../domain/member.ts';
import { notUnderstood, type Parsed, understood } from '../domain/parsed.ts';
import { askField } from './ask-field.ts';
import { askParsed } from './ask-parsed.ts';
import { askPeople } from './ask-people.ts';
import type { Asker } from './asker.ts';
import { tooLong } from './refusals.ts';

/** What flags have said of it: it is not asked again. */
export interface HappeningGiven {
  readonly type?: HappeningType;
  readonly members: readonly Member[];
  readonly fields: Readonly<Record<string, unknown>>;
  readonly note: string | null;
  readonly on?: CivilDate;
}

/** What was said of something that happened. */
export interface HappeningSaid extends HappeningGiven {
  readonly type: HappeningType;
  readonly on: CivilDate;
}

/** What a dialogue rests on. */
export interface HappeningSetting {
  readonly asOf: CivilDate;
  /** The people of the roster, each once. */
  readonly people: readonly Member[];
  /** A community's own types that its log has. */
  readonly ownTypes: readonly HappeningType[];
  /** The person who is meant by a text. */
  readonly personIn: (written: string) => Parsed<Member>;
  /** The id of the ask that is meant by a text. */
  readonly askIn: (written: string) => Parsed<string>;
  /** That two people were introduced already, in a sentence; undefined where they were not. */
  readonly introducedAlready: (members: readonly Member[]) => string | undefined;
}

/**
 * Asks for what happened, as far as flags have not said it: the type, the people, its type's own fields
 * and a note.
 * @returns undefined where it is not to be recorded
 */
export async function askHappening(
  asker: Asker,
  given: HappeningGiven,
  setting: HappeningSetting,
): Promise<HappeningSaid | undefined> {
  const type = given.type ?? (await askType(asker, setting.ownTypes));
  asker.say('Enter leaves a question out; Ctrl-C leaves, and nothing is written.');
  const members = await askPeople(asker, definitionOf(type).people, given.members, setting);
  const already = type === 'introduction' ? setting.introducedAlready(members) : undefined;
  if (already !== undefined && !(await isWanted(asker, already))) return undefined;
  const fields = await askFields(asker, type, given.fields, setting);
  const on = given.on ?? (await askDay(asker, setting.asOf));
  const note = given.note ?? (await askNote(asker, type, { members, fields }));
  return { type, members, fields, note, on };
}

function askType(asker: Asker, own: readonly HappeningType[]): Promise<HappeningType> {
  const known = HAPPENING_TYPES.map(({ name, summary }) => ({
    name: `${name.replaceAll('-', ' ')}: ${summary}`,
    value: name,
  }));
  return asker.choose<HappeningType>({
    message: 'What happened?',
    choices: [...known, ...own.map((name) => ({ name, value: name }))],
  });
}

function isWanted(asker: Asker, already: string): Promise<boolean> {
  return asker.confirm({ message: `${already} Record it again?`, preset: 'no' });
}

async function askFields(
  asker: Asker,
  type: HappeningType,
  given: HappeningGiven['fields'],
  setting: HappeningSetting,
): Promise<HappeningGiven['fields']> {
  const { needs } = definitionOf(type);
  const fields = new Map(Object.entries(given));
  for (const field of fieldsOf(type)) {
    if (fields.has(field.key)) continue;
    const isNeeded = needs.length === 1 && needs[0] === field.key;
    const value = await askField(asker, field, { isNeeded, askIn: setting.askIn });
    if (value !== undefined) fields.set(field.key, value);
  }
  return Object.fromEntries(fields);
}

function askDay(asker: Asker, asOf: CivilDate): Promise<CivilDate> {
  return askParsed(asker, {
    message: 'On which day?',
    preset: asOf,
    read: (typed) => {
      const day = parseCivilDate(typed);
      return day
        ? understood(day)
        : notUnderstood(`the calendar has no day "${typed}"`, `Write it as ${asOf}`);
    },
    understood: (day) => (day === asOf ? '' : longDate(day)),
  });
}

/** A record says something: where nothing else does, the note must. */
async function askNote(
  asker: Asker,
  type: HappeningType,
  said: Pick<HappeningSaid, 'members' | 'fields'>,
): Promise<string | null> {
  const { needs } = definitionOf(type);
  const isSaid = needs.some((key) =>
    key === 'members' ? said.members.length > 0 : said.fields[key] !== undefined,
  );
  const note = await asker.line({
    message: 'A note for whoever reads this later?',
    refuse: (answer) =>
      answer === '' && needs.includes('note') && !isSaid
        ? 'Say something of it: nothing was said yet.'
        : tooLong(answer),
  });
  return note === '' ? null : note;
}
