import type { PersonaDraft } from '../domain/drafts.ts';
import { PERSONAS, personasSoFar } from '../domain/guide.ts';
import { freeId } from '../domain/ids.ts';
import { personaPath } from '../domain/layout.ts';
import { askLines, askOptional } from './ask-text.ts';
import type { Asker } from './asker.ts';
import { afterWriting } from './leaving.ts';
import { required } from './refusals.ts';

/** What flags have said of the persona: it is not asked again. */
export type PersonaGiven = Partial<PersonaDraft>;

const STATUS_NAMES = { current: 'among the members now', aspired: 'hoped for' } as const;

/**
 * Asks for one persona, as far as flags have not said it, and shows it before it is written.
 * @param takenIds the ids of the personas that are there
 * @returns undefined where the person does not want it written
 */
export async function askPersona(
  asker: Asker,
  given: PersonaGiven,
  takenIds: readonly string[],
): Promise<PersonaDraft | undefined> {
  const persona = given.persona ?? (await askName(asker));
  const draft: PersonaDraft = {
    id: given.id ?? freeId(persona, 'persona', takenIds),
    persona,
    description:
      given.description ?? (await askOptional(asker, 'Who is that, in a sentence?', 'below')),
    status: given.status ?? (await askStatus(asker)),
    needs:
      given.needs ?? (await askLines(asker, 'What do they need? One a line; an empty line ends.')),
    learns: given.learns ?? (await askLines(asker, 'How do they prefer to learn? One way a line.')),
    challenges:
      given.challenges ?? (await askLines(asker, 'What stands in their way? One a line.')),
  };
  asker.say(describe(draft));
  return (await asker.confirm({ message: 'Write it?', preset: 'yes' })) ? draft : undefined;
}

/**
 * Asks whether to go on with one more persona. Three to five are enough: from five on it does not ask.
 * @param count how many there are
 */
export async function askAnotherPersona(asker: Asker, count: number): Promise<boolean> {
  if (count >= PERSONAS.most) return false;
  const message = `Another persona? (${personasSoFar(count)})`;
  return afterWriting(() =>
    asker.confirm({ message, preset: count < PERSONAS.fewest ? 'yes' : 'no' }),
  );
}

function askName(asker: Asker): Promise<string> {
  return asker.line({
    message: 'What do you call this kind of member?',
    refuse: required('A persona needs a name, such as: New analyst.'),
  });
}

function askStatus(asker: Asker): Promise<PersonaDraft['status']> {
  return asker.choose({
    message: 'Are they members already?',
    choices: [
      { name: 'Yes, among the members now', value: 'current' },
      { name: 'Not yet, hoped for', value: 'aspired' },
    ],
  });
}

/** The persona as it is about to be written. */
function describe(draft: PersonaDraft): string {
  const listed = [
    ['needs', draft.needs],
    ['learns', draft.learns],
    ['challenges', draft.challenges],
  ] as const;
  return [
    '',
    `  ${personaPath(draft.id)}`,
    `    ${draft.persona} · ${STATUS_NAMES[draft.status]}`,
    ...(draft.description === null ? [] : [`    ${draft.description}`]),
    ...listed.flatMap(([name, items]) => items.map((item) => `    · ${name}: ${item}`)),
  ].join('\n');
}
