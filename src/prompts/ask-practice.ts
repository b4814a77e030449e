import { HAPPENING_TYPES, type HappeningType } from '../domain/happening-types.ts';
import { freeId } from '../domain/ids.ts';
import { FACILITATION_FILE } from '../domain/layout.ts';
import { understood } from '../domain/parsed.ts';
import type { Persona } from '../domain/persona.ts';
import type { PracticeIdea } from '../domain/practice-ideas.ts';
import { type PracticeRhythm, readPracticeRhythm } from '../domain/practice-rhythm.ts';
import type { PracticeDraft } from '../domain/practice-wishes.ts';
import { typeThatShows } from '../domain/shown-by.ts';
import { STRAND_WORDS, STRANDS, type Strand } from '../domain/strand.ts';
import { asTyped } from './ask-anew.ts';
import { askParsed } from './ask-parsed.ts';
import { askOptional } from './ask-text.ts';
import type { Asker, ChoiceQuestion } from './asker.ts';
import { required } from './refusals.ts';

/** What flags have said of the practice: it is not asked again. */
export type PracticeGiven = Partial<Omit<PracticeDraft, 'id' | 'since'>>;

/** What the practice is to stand among. */
export interface PracticeAround {
  readonly takenIds: readonly string[];
  readonly personas: readonly Pick<Persona, 'id' | 'persona'>[];
  readonly since: PracticeDraft['since'];
}

/** How a rhythm is asked for. */
export const RHYTHM_QUESTION =
  'How often? (every week, every 2 weeks, monthly, after each experience, within 3 days of joining)';

/**
 * Asks for a practice, as far as flags have not said it, and shows it before it is written.
 * @returns undefined where the person does not want it written
 */
export async function askPractice(
  asker: Asker,
  given: PracticeGiven,
  { takenIds, personas, since }: PracticeAround,
): Promise<PracticeDraft | undefined> {
  const practice = given.practice ?? (await askSentence(asker));
  const strand = given.strand ?? (await asker.choose(STRAND_QUESTION));
  const { rhythm, rhythmWords } = await rhythmOf(asker, given);
  const draft: PracticeDraft = {
    id: freeId(practice, 'practice', takenIds),
    practice,
    strand,
    rhythm,
    rhythmWords,
    shownBy: await shownByOf(asker, rhythm, given.shownBy),
    owner: given.owner ?? (await askOptional(asker, 'Who looks after it?')),
    personas: given.personas ?? (await askPersonas(asker, personas)),
    since,
  };
  asker.say(describe([{ ...draft, rhythm: rhythmWords }]));
  return (await asker.confirm({ message: 'Write it?', preset: 'yes' })) ? draft : undefined;
}

/**
 * Asks which practices of the ready set to begin with.
 * @param ideas those that are no practice yet; where there are none, nothing is asked
 * @returns none where the person would rather write one of their own, undefined where they want none written
 */
export async function askReadySet(
  asker: Asker,
  ideas: readonly PracticeIdea[],
): Promise<readonly PracticeIdea[] | undefined> {
  if (ideas.length === 0) return [];
  const chosen = await asker.chooseSeveral({
    message: 'Which of the ready set? Tick none to write one of your own.',
    choices: ideas.map((one) => ({ name: one.practice, value: one })),
  });
  if (chosen.length === 0) return [];
  asker.say(describe(chosen));
  return (await asker.confirm({ message: 'Write it?', preset: 'yes' })) ? chosen : undefined;
}

/** Asks which of the practices is meant. */
export function askWhichPractice<T extends { readonly practice: string }>(
  asker: Asker,
  practices: readonly T[],
): Promise<T> {
  const choices = practices.map((one) => ({ name: one.practice, value: one }));
  return asker.choose({ message: 'Which practice?', choices });
}

/** What a practice may be for. */
export const STRAND_QUESTION: ChoiceQuestion<Strand> = {
  message: 'What is it for?',
  choices: STRANDS.map((value) => ({ name: `To ${STRAND_WORDS[value]}`, value })),
};

/** What may show that a practice of this rhythm was done, beside a record of the practice itself. */
export function shownByQuestion(rhythm: PracticeRhythm): ChoiceQuestion<HappeningType | null> {
  const showing = HAPPENING_TYPES.filter(({ name }) => typeThatShows(name, rhythm).ok);
  return {
    message: 'What else in the log shows that it was done?',
    choices: [
      { name: 'Nothing else: somebody says so', value: null },
      ...showing.map(({ name, summary }) => ({ name: `${name}: ${summary}`, value: name })),
    ],
  };
}

function askSentence(asker: Asker): Promise<string> {
  return asker.line({
    message: 'What do the facilitators do, in a sentence?',
    answer: 'below',
    refuse: required('Write what they do, such as: Ask a question about the domain.'),
  });
}

type Rhythm = Pick<PracticeDraft, 'rhythm' | 'rhythmWords'>;

async function rhythmOf(asker: Asker, given: PracticeGiven): Promise<Rhythm> {
  const { rhythm, rhythmWords } = given;
  if (rhythm !== undefined && rhythmWords !== undefined) return { rhythm, rhythmWords };
  return askParsed(asker, {
    message: RHYTHM_QUESTION,
    answer: 'below',
    read: (typed) => {
      const read = readPracticeRhythm(typed);
      return read.ok ? understood({ rhythm: read.value, rhythmWords: asTyped(typed) }) : read;
    },
  });
}

/** What a flag says is no answer where the rhythm turns out to be one that it cannot show. */
async function shownByOf(
  asker: Asker,
  rhythm: PracticeRhythm,
  given: HappeningType | null | undefined,
): Promise<HappeningType | null> {
  const fits = given !== undefined && (given === null || typeThatShows(given, rhythm).ok);
  return fits ? given : asker.choose(shownByQuestion(rhythm));
}

async function askPersonas(
  asker: Asker,
  personas: PracticeAround['personas'],
): Promise<readonly string[]> {
  if (personas.length === 0) return [];
  return asker.chooseSeveral({
    message: 'Which personas does it serve? None for everybody.',
    choices: personas.map(({ id, persona }) => ({ name: persona, value: id })),
  });
}

interface Shown {
  readonly practice: string;
  readonly rhythm: string;
  readonly owner?: string | null;
}

/** The practices as they are about to be written. */
function describe(practices: readonly Shown[]): string {
  const lines = practices.map(({ practice, rhythm, owner }) =>
    [`    ${practice}`, rhythm, ...(owner ? [owner] : [])].join(' · '),
  );
  return ['', `  ${FACILITATION_FILE}`, ...lines].join('\n');
}
