import {
  CHARTER_KEYS,
  type CharterKey,
  type CharterWishes,
  NAME_NEEDED,
} from '../domain/charter-keys.ts';
import { longDate, parseCivilDate } from '../domain/civil-date.ts';
import { CHARTER_FILE } from '../domain/layout.ts';
import { notUnderstood, type Parsed, understood } from '../domain/parsed.ts';
import { readLine } from '../domain/typed-line.ts';
import { said, type WishedValue } from '../domain/wishes.ts';
import { ANEW_HINT, askAnew } from './ask-anew.ts';
import type { Asker } from './asker.ts';
import { wishLines } from './wish-lines.ts';

interface Question {
  readonly message: string;
  readonly answer?: 'below';
  readonly read: (typed: string) => Parsed<string | readonly string[]>;
  readonly understood?: (value: string | readonly string[]) => string;
  readonly needed?: string;
}

const QUESTIONS: Readonly<Record<CharterKey, Question>> = {
  name: { message: 'What is your community called?', read: readLine, needed: NAME_NEEDED },
  'members.now': { message: 'Who are its members now?', read: readLine },
  'members.hoped_for': { message: 'And whom do you hope for?', read: readLine },
  domain: { message: 'What is it about?', read: readLine },
  practice: {
    message: 'What do members do together, and to what end?',
    answer: 'below',
    read: readLine,
  },
  sponsor: { message: 'Who stands behind it in the organisation?', read: readLine },
  scope: { message: 'What belongs to it, and what does not?', answer: 'below', read: readLine },
  facilitators: {
    message: 'Who facilitates it? (names, with commas between)',
    read: readNames,
  },
  meets: { message: 'When and where does it meet?', read: readLine },
  review_on: {
    message: 'When do you look at this charter again? (as 2027-01-15)',
    read: readDay,
    understood: (value) => longDateOf(String(value)),
  },
};

/**
 * Asks the charter's questions over again, and shows what would change before it is written.
 * @param now what the charter says of a key, as it would be typed; null where it says nothing
 * @returns undefined where the person does not want it written
 */
export async function askCharterAnew(
  asker: Asker,
  now: (key: CharterKey) => string | null,
): Promise<CharterWishes | undefined> {
  asker.say(ANEW_HINT);
  const wishes: { [Key in CharterKey]?: WishedValue } = {};
  for (const key of CHARTER_KEYS) {
    const wish = await askOne(asker, key, now(key));
    if (wish !== undefined) wishes[key] = wish;
  }
  if (Object.keys(wishes).length === 0) return wishes;
  const before = Object.fromEntries(CHARTER_KEYS.map((key) => [key, now(key)]));
  asker.say(['', `  ${CHARTER_FILE}`, ...wishLines(before, said(wishes))].join('\n'));
  return (await asker.confirm({ message: 'Write it?', preset: 'yes' })) ? wishes : undefined;
}

async function askOne(asker: Asker, key: CharterKey, now: string | null) {
  const question = QUESTIONS[key];
  if (now?.includes('\n')) {
    asker.say(`${question.message}\n  That has several lines: change it in cop.yaml.`);
    return undefined;
  }
  const wish = await askAnew<string | readonly string[]>(asker, { ...question, now });
  return wish === now ? undefined : wish;
}

function readNames(typed: string): Parsed<readonly string[]> {
  const names = typed
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const refused = names.map(readLine).find((one) => !one.ok);
  if (refused && !refused.ok) return refused;
  return names.length > 0
    ? understood(names)
    : notUnderstood('there is no name in it', 'Write names such as ana, ben');
}

function readDay(typed: string): Parsed<string> {
  return parseCivilDate(typed)
    ? understood(typed)
    : notUnderstood(`the calendar has no day "${typed}"`, 'Write it as 2027-01-15');
}

function longDateOf(day: string): string {
  const date = parseCivilDate(day);
  return date ? longDate(date) : '';
}
