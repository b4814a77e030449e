import { type CivilDate, longDate } from '../domain/civil-date.ts';
import { dayInWords } from '../domain/day-words.ts';
import { fieldsOf, type HappeningField } from '../domain/happening-fields.ts';
import {
  definitionOf,
  HAPPENING_TYPES,
  type HappeningType,
  typeWords,
} from '../domain/happening-types.ts';
import type { Member } from '../domain/member.ts';
import { notUnderstood, type Parsed, understood } from '../domain/parsed.ts';
import { askField, type FieldSetting } from './ask-field.ts';
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
export interface HappeningSetting
  extends Pick<FieldSetting, 'asOf' | 'askIn' | 'inNumbers' | 'personas'> {
  /** The people of the roster, each once. */
  readonly people: readonly Member[];
  /** A community's own types that its log has. */
  readonly ownTypes: readonly HappeningType[];
  /** The person who is meant by a text. */
  readonly personIn: (written: string) => Parsed<Member>;
  /** What is there already that a field of a type may name, and which of it was likely meant by a name. */
  readonly known: (
    type: HappeningType,
    field: HappeningField,
  ) => Pick<FieldSetting, 'offers' | 'likelyMeant'>;
  /** That it happened already with these people, in a sentence; undefined where it may well be new. */
  readonly already: (type: HappeningType, members: readonly Member[]) => string | undefined;
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
  const already = setting.already(type, members);
  if (already !== undefined && !(await isWanted(asker, already))) return undefined;
  const fields = await askFields(asker, type, given.fields, setting);
  const on = given.on ?? (await askDay(asker, setting.asOf));
  const note = given.note ?? (await askNote(asker, type, { members, fields }));
  return { type, members, fields, note, on };
}

function askType(asker: Asker, own: readonly HappeningType[]): Promise<HappeningType> {
  const known = HAPPENING_TYPES.map(({ name, summary }) => ({
    name: `${typeWords(name)}: ${summary}`,
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
  const { needs, later = [] } = definitionOf(type);
  const fields = new Map(Object.entries(given));
  for (const field of fieldsOf(type)) {
    if (fields.has(field.key) || later.includes(field.key)) continue;
    const isNeeded = needs.length === 1 && needs[0] === field.key;
    const known = setting.known(type, field);
    const value = await askField(asker, field, { ...setting, ...known, isNeeded });
    if (value !== undefined) fields.set(field.key, value);
  }
  return Object.fromEntries(fields);
}

function askDay(asker: Asker, asOf: CivilDate): Promise<CivilDate> {
  return askParsed(asker, {
    message: 'On which day?',
    preset: asOf,
    read: (typed) => {
      const day = dayInWords(typed, asOf);
      return day
        ? understood(day)
        : notUnderstood(
            `the calendar has no day "${typed}"`,
            `Write it as ${asOf}, yesterday or friday`,
          );
    },
    understood: (day, typed) => (day === asOf && typed === day ? '' : longDate(day)),
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
