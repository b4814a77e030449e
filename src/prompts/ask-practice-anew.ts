import { parseCivilDate } from '../domain/civil-date.ts';
import { FACILITATION_FILE } from '../domain/layout.ts';
import { notUnderstood, understood } from '../domain/parsed.ts';
import type { Persona } from '../domain/persona.ts';
import type { Practice } from '../domain/practice.ts';
import { readPracticeRhythm } from '../domain/practice-rhythm.ts';
import { readLine } from '../domain/typed-line.ts';
import { said, type Wishes } from '../domain/wishes.ts';
import { ANEW_HINT, askAnew, asTyped } from './ask-anew.ts';
import { RHYTHM_QUESTION, STRAND_QUESTION, shownByQuestion } from './ask-practice.ts';
import type { Asker, ChoiceQuestion } from './asker.ts';
import { wishLines } from './wish-lines.ts';

/** Why a practice’s keys cannot be taken out. */
export const PRACTICE_NEEDS = {
  practice: 'a practice is a sentence',
  strand: 'a practice is for something',
  rhythm: 'a practice has a rhythm',
} as const;

/**
 * Asks for what a practice is to say from now on, and shows what would change before it is written.
 * @returns undefined where the person does not want it written
 */
export async function askPracticeAnew(
  asker: Asker,
  practice: Practice,
  personas: readonly Pick<Persona, 'id' | 'persona'>[],
): Promise<Wishes | undefined> {
  asker.say(ANEW_HINT);
  const sentence = await askAnew(asker, {
    message: 'What do the facilitators do, in a sentence?',
    answer: 'below',
    now: asTyped(practice.practice),
    read: readLine,
    needed: PRACTICE_NEEDS.practice,
  });
  const strand = await chooseAnew(asker, STRAND_QUESTION, practice.strand);
  const words = (await askRhythm(asker, practice)) ?? undefined;
  const wishes = said({
    practice: sentence,
    strand,
    rhythm: words,
    shown_by: await askShownBy(asker, practice, words),
    owner: await askAnew(asker, {
      message: 'Who looks after it?',
      now: asTyped(practice.owner),
      read: readLine,
    }),
    personas: await askPersonas(asker, practice, personas),
    since: await askSince(asker, practice),
  });
  if (Object.keys(wishes).length === 0) return wishes;
  const { practice: now, rhythmWords: rhythm, shownBy, owner, since } = practice;
  const here = { ...practice, practice: now, rhythm, shown_by: shownBy, owner, since };
  asker.say(['', `  ${FACILITATION_FILE}`, ...wishLines(here, wishes)].join('\n'));
  return (await asker.confirm({ message: 'Write it?', preset: 'yes' })) ? wishes : undefined;
}

/** Enter takes the first: that is what it is now. */
async function chooseAnew<T>(
  asker: Asker,
  { message, choices }: ChoiceQuestion<T>,
  now: T,
): Promise<T | undefined> {
  const first = choices.filter(({ value }) => value === now);
  const others = choices.filter(({ value }) => value !== now);
  const chosen = await asker.choose({ message, choices: [...first, ...others] });
  return chosen === now ? undefined : chosen;
}

function askRhythm(asker: Asker, { rhythmWords }: Practice) {
  return askAnew(asker, {
    message: RHYTHM_QUESTION,
    answer: 'below',
    now: asTyped(rhythmWords),
    read: (typed) => {
      const read = readPracticeRhythm(typed);
      return read.ok ? understood(typed) : read;
    },
    needed: PRACTICE_NEEDS.rhythm,
  });
}

/** @param words the rhythm that it is to have; undefined where that stays */
function askShownBy(asker: Asker, { rhythm, shownBy }: Practice, words: string | undefined) {
  const read = words === undefined ? understood(rhythm) : readPracticeRhythm(words);
  const question = shownByQuestion(read.ok ? read.value : rhythm);
  const isOffered = question.choices.some(({ value }) => value === shownBy);
  const own = isOffered || shownBy === null ? [] : [{ name: shownBy, value: shownBy }];
  return chooseAnew(asker, { ...question, choices: [...question.choices, ...own] }, shownBy);
}

async function askPersonas(
  asker: Asker,
  practice: Practice,
  personas: readonly Pick<Persona, 'id' | 'persona'>[],
): Promise<readonly string[] | null | undefined> {
  const unknown = practice.personas.filter((id) => !personas.some((one) => one.id === id));
  const choices = [
    ...personas.map(({ id, persona }) => ({ name: persona, value: id })),
    ...unknown.map((id) => ({ name: `${id} (not described)`, value: id })),
  ];
  if (choices.length === 0) return undefined;
  const message = 'Which personas does it serve? None for everybody.';
  const chosen = await asker.chooseSeveral({ message, choices, ticked: practice.personas });
  const stay = practice.personas.filter((id) => chosen.includes(id));
  const added = chosen.filter((id) => !practice.personas.includes(id));
  if (added.length === 0 && stay.length === practice.personas.length) return undefined;
  return chosen.length === 0 ? null : [...stay, ...added];
}

function askSince(asker: Asker, { since }: Practice) {
  return askAnew<string>(asker, {
    message: 'From which day on is it due?',
    now: since,
    read: (typed) => {
      const day = parseCivilDate(typed);
      if (day !== undefined) return understood(day);
      return notUnderstood(`the calendar has no day "${typed}"`, 'Write it as 2026-11-24');
    },
  });
}
