import { MEMBER_ROLES, type Member, type MemberRole, type MemberStatus } from '../domain/member.ts';
import type { MemberWishes } from '../domain/member-wishes.ts';
import type { Persona } from '../domain/persona.ts';
import { readLine } from '../domain/typed-line.ts';
import { readDay, readEmail } from '../domain/typed-member.ts';
import { said } from '../domain/wishes.ts';
import { ANEW_HINT, askAnew, asTyped } from './ask-anew.ts';
import { askLinesAnew } from './ask-lines-anew.ts';
import { STATUS_CHOICES } from './ask-member.ts';
import type { Asker } from './asker.ts';
import { wishLines } from './wish-lines.ts';

type Personas = readonly Pick<Persona, 'id' | 'persona'>[];

/**
 * Asks for what somebody's line is to say from now on, and shows what would change before it is written.
 * What they go by on platforms is said by flags alone.
 * @returns undefined where the person at the terminal does not want it written
 */
export async function askMemberAnew(
  asker: Asker,
  member: Member,
  personas: Personas,
): Promise<MemberWishes | undefined> {
  asker.say(ANEW_HINT);
  const wishes = said({
    ...(await askWho(asker, member)),
    status: await askStatus(asker, member),
    role: await askRole(asker, member),
    persona: await askPersona(asker, member, personas),
    ...(await askLists(asker, member)),
    named: await askNamed(asker, member),
    note: await askNote(asker, member),
  });
  if (Object.keys(wishes).length === 0) return wishes;
  const { place, named, said: _, handles: __, accounts: ___, ...now } = member;
  const before = { ...now, named: named ? 'yes' : null };
  asker.say(['', `  ${place.file}:${place.line ?? 1}`, ...wishLines(before, wishes)].join('\n'));
  return (await asker.confirm({ message: 'Write it?', preset: 'yes' })) ? wishes : undefined;
}

async function askWho(asker: Asker, { name, email, joined }: Member) {
  return {
    name: await askAnew(asker, {
      message: 'What are they called?',
      now: asTyped(name),
      read: readLine,
    }),
    email: await askAnew(asker, {
      message: 'Their e-mail address?',
      now: asTyped(email),
      read: readEmail,
    }),
    joined: await askAnew<string>(asker, {
      message: 'Since when do they belong? (2026-10-05)',
      now: joined,
      read: readDay,
    }),
  };
}

/** Enter takes the first: that is what it is now. */
async function askStatus(asker: Asker, { status }: Member): Promise<MemberStatus | undefined> {
  const choices = nowFirst(STATUS_CHOICES, status);
  const chosen = await asker.choose({ message: 'How do they belong?', choices });
  return chosen === status ? undefined : chosen;
}

async function askRole(asker: Asker, { role }: Member): Promise<MemberRole | undefined> {
  const all = MEMBER_ROLES.map((value) => ({
    name: value.charAt(0).toUpperCase() + value.slice(1),
    value,
  }));
  const chosen = await asker.choose({ message: 'As what?', choices: nowFirst(all, role) });
  return chosen === role ? undefined : chosen;
}

async function askPersona(
  asker: Asker,
  { persona }: Member,
  personas: Personas,
): Promise<string | null | undefined> {
  const isUnknown = persona !== null && !personas.some(({ id }) => id === persona);
  const all: readonly { readonly name: string; readonly value: string | null }[] = [
    { name: 'None, or not known yet', value: null },
    ...personas.map((one) => ({ name: one.persona, value: one.id })),
    ...(isUnknown ? [{ name: `${persona} (not described)`, value: persona }] : []),
  ];
  if (all.length === 1) return undefined;
  const message = 'Which persona fits them best?';
  const chosen = await asker.choose({ message, choices: nowFirst(all, persona) });
  return chosen === persona ? undefined : chosen;
}

function nowFirst<T>(
  choices: readonly { readonly name: string; readonly value: T }[],
  now: T,
): readonly { readonly name: string; readonly value: T }[] {
  const isNow = ({ value }: { readonly value: T }) => value === now;
  return [...choices.filter(isNow), ...choices.filter((one) => !isNow(one))];
}

const LISTS = [
  ['skills', 'Skills', 'What are they good at? One a line; an empty line ends.'],
  ['interests', 'Interests', 'What do they care about? One a line.'],
  ['offers', 'Offers', 'What would they do for others? One a line.'],
  ['seeks', 'Seeks', 'What would they like from others? One a line.'],
] as const;

async function askLists(asker: Asker, member: Member) {
  const found: [string, readonly string[] | null | undefined][] = [];
  for (const [key, title, message] of LISTS)
    found.push([key, await askLinesAnew(asker, { title, message, now: member[key] })]);
  return Object.fromEntries(found);
}

async function askNamed(asker: Asker, { named }: Member): Promise<'yes' | null | undefined> {
  const message = 'Did they agree to be named outside your terminal, as in reports?';
  const answer = await asker.confirm({ message, preset: named ? 'yes' : 'no' });
  if (answer === named) return undefined;
  return answer ? 'yes' : null;
}

function askNote(asker: Asker, { note }: Member) {
  return askAnew(asker, {
    message: 'A note, for the facilitators?',
    answer: 'below',
    now: asTyped(note),
    read: readLine,
  });
}
