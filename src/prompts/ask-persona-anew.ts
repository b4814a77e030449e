import type { Persona } from '../domain/persona.ts';
import { readLine } from '../domain/typed-line.ts';
import { said, type Wishes } from '../domain/wishes.ts';
import { ANEW_HINT, askAnew, asTyped } from './ask-anew.ts';
import { askLinesAnew } from './ask-lines-anew.ts';
import type { Asker } from './asker.ts';
import { wishLines } from './wish-lines.ts';

/** Why a persona’s name cannot be taken out. */
export const PERSONA_NEEDS_NAME = 'a persona needs a name';

const STATUS_CHOICES = [
  { name: 'Yes, among the members now', value: 'current' },
  { name: 'Not yet, hoped for', value: 'aspired' },
] as const;

/**
 * Asks for what a persona's file is to say from now on, and shows what would change before it is
 * written.
 * @returns undefined where the person does not want it written
 */
export async function askPersonaAnew(asker: Asker, persona: Persona): Promise<Wishes | undefined> {
  asker.say(ANEW_HINT);
  const wishes = said({
    persona: await askAnew(asker, {
      message: 'What do you call this kind of member?',
      now: asTyped(persona.persona),
      read: readLine,
      needed: PERSONA_NEEDS_NAME,
    }),
    description: await askAnew(asker, {
      message: 'Who is that, in a sentence?',
      answer: 'below',
      now: asTyped(persona.description),
      read: readLine,
    }),
    status: await askStatus(asker, persona),
    ...(await askLists(asker, persona)),
  });
  if (Object.keys(wishes).length === 0) return wishes;
  const { file, id: _, ...now } = persona;
  asker.say(['', `  ${file}`, ...wishLines(now, wishes)].join('\n'));
  return (await asker.confirm({ message: 'Write it?', preset: 'yes' })) ? wishes : undefined;
}

/** Enter takes the first: that is what it is now. */
async function askStatus(asker: Asker, { status }: Persona): Promise<string | undefined> {
  const [first, ...others] = STATUS_CHOICES;
  const choices = first.value === status ? STATUS_CHOICES : [...others, first];
  const chosen = await asker.choose({ message: 'Are they members already?', choices });
  return chosen === status ? undefined : chosen;
}

async function askLists(asker: Asker, { needs, learns, challenges }: Persona) {
  return {
    needs: await askLinesAnew(asker, {
      title: 'Needs',
      message: 'What do they need? One a line; an empty line ends.',
      now: needs,
    }),
    learns: await askLinesAnew(asker, {
      title: 'Learns',
      message: 'How do they prefer to learn? One way a line.',
      now: learns,
    }),
    challenges: await askLinesAnew(asker, {
      title: 'Challenges',
      message: 'What stands in their way? One a line.',
      now: challenges,
    }),
  };
}
