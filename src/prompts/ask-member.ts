import type { MemberStatus } from '../domain/member.ts';
import type { MemberWishes } from '../domain/member-wishes.ts';
import type { Parsed } from '../domain/parsed.ts';
import { understood } from '../domain/parsed.ts';
import type { Persona } from '../domain/persona.ts';
import { readDay, readEmail } from '../domain/typed-member.ts';
import { askParsed } from './ask-parsed.ts';
import { askLines } from './ask-text.ts';
import type { Asker } from './asker.ts';
import { memberLines } from './member-lines.ts';
import { required } from './refusals.ts';

/** How each status is put to a person. */
export const STATUS_CHOICES: readonly { readonly name: string; readonly value: MemberStatus }[] = [
  { name: 'Active', value: 'active' },
  { name: 'Invited, not there yet', value: 'invited' },
  { name: 'Quiet', value: 'quiet' },
  { name: 'Left', value: 'left' },
];

/**
 * Asks for one person, as far as flags have not said it, and shows them before they are written.
 * @returns undefined where the person at the terminal does not want them written
 */
export async function askMember(
  asker: Asker,
  given: MemberWishes,
  personas: readonly Pick<Persona, 'id' | 'persona'>[],
): Promise<MemberWishes | undefined> {
  const wishes: MemberWishes = {
    ...given,
    name: given.name ?? (await askName(asker)),
    ...unlessSaid('email', given.email ?? (await askEmail(asker))),
    ...unlessSaid('status', given.status ?? (await askStatus(asker))),
    ...unlessSaid('persona', given.persona ?? (await askPersona(asker, personas))),
    ...unlessSaid('joined', given.joined ?? (await askJoined(asker))),
    ...(await askLists(asker, given)),
    ...unlessSaid('named', given.named ?? (await askNamed(asker))),
  };
  asker.say(['', ...memberLines(wishes)].join('\n'));
  return (await asker.confirm({ message: 'Write it?', preset: 'yes' })) ? wishes : undefined;
}

/** Asks whether to go on with one more person. */
export function askAnotherMember(asker: Asker): Promise<boolean> {
  return asker.confirm({ message: 'Another person?', preset: 'no' });
}

/** What was answered, under its key; nothing where nothing was. */
function unlessSaid<Key extends keyof MemberWishes>(
  key: Key,
  value: MemberWishes[Key] | null,
): MemberWishes {
  return value === null || value === undefined ? {} : { [key]: value };
}

function askName(asker: Asker): Promise<string> {
  return asker.line({
    message: 'What are they called?',
    refuse: required('Write a name, such as: Ana Silva.'),
  });
}

function askEmail(asker: Asker): Promise<string | null> {
  return askParsed(asker, {
    message: 'Their e-mail address, if you know it?',
    read: orNothing(readEmail),
  });
}

function askJoined(asker: Asker): Promise<string | null> {
  return askParsed(asker, {
    message: 'Since when do they belong, if you know it? (2026-10-05)',
    read: orNothing(readDay),
  });
}

function orNothing(read: (typed: string) => Parsed<string>) {
  return (typed: string): Parsed<string | null> => (typed === '' ? understood(null) : read(typed));
}

function askStatus(asker: Asker): Promise<MemberStatus> {
  return asker.choose({ message: 'How do they belong?', choices: STATUS_CHOICES });
}

async function askPersona(
  asker: Asker,
  personas: readonly Pick<Persona, 'id' | 'persona'>[],
): Promise<string | null> {
  if (personas.length === 0) return null;
  const choices: readonly { readonly name: string; readonly value: string | null }[] = [
    { name: 'None, or not known yet', value: null },
    ...personas.map(({ id, persona }) => ({ name: persona, value: id })),
  ];
  return asker.choose({ message: 'Which persona fits them best?', choices });
}

const LISTS = [
  ['skills', 'What are they good at? One a line; an empty line ends.'],
  ['interests', 'What do they care about? One a line.'],
  ['offers', 'What would they do for others? One a line.'],
  ['seeks', 'What would they like from others? One a line.'],
] as const;

async function askLists(asker: Asker, given: MemberWishes): Promise<MemberWishes> {
  const found: [string, readonly string[]][] = [];
  for (const [key, message] of LISTS) {
    const lines = given[key] ?? [...new Set(await askLines(asker, message))];
    if (lines.length > 0) found.push([key, lines]);
  }
  return Object.fromEntries(found);
}

async function askNamed(asker: Asker): Promise<'yes' | null> {
  const message = 'Did they agree to be named outside your terminal, as in reports?';
  return (await asker.confirm({ message, preset: 'no' })) ? 'yes' : null;
}
