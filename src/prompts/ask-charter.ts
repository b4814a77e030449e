import type { CharterDraft } from '../domain/drafts.ts';
import { askOptional } from './ask-text.ts';
import type { Asker } from './asker.ts';
import { required } from './refusals.ts';

/** What flags have said of the community: it is not asked again. `members` says it of them all. */
export interface CharterGiven {
  readonly name?: string;
  readonly members?: CharterDraft['members'];
  readonly domain?: string;
  readonly practice?: string;
}

/** What `init` finds out by itself, or is told by flags alone. */
type CharterSettings = Pick<CharterDraft, 'quarter' | 'timezone'>;

const INTRODUCTION = `A community of practice has a domain, a community and a practice.
Answer in a sentence, or press Enter and come back to it later.
`;

/**
 * Asks what a community is about, as far as flags have not said it.
 * @param folder the name of the folder that is scaffolded: the community may be called after it
 */
export async function askCharter(
  asker: Asker,
  given: CharterGiven,
  { folder, settings }: { readonly folder: string; readonly settings: CharterSettings },
): Promise<CharterDraft> {
  const { name, members, domain, practice } = given;
  if ([name, members, domain, practice].includes(undefined)) asker.say(INTRODUCTION);
  return {
    name: name ?? (await askName(asker, folder)),
    members: members ?? (await askMembers(asker)),
    domain: domain ?? (await askOptional(asker, 'What is it about?')),
    practice:
      practice ??
      (await askOptional(asker, 'What do members do together, and to what end?', 'below')),
    ...settings,
  };
}

/** Asks whether the facilitators begin with the ready set of practices. */
export function offerPractices(asker: Asker): Promise<boolean> {
  return asker.confirm({
    message: 'Begin with a ready set of facilitators’ practices? All can be changed.',
    preset: 'yes',
  });
}

/** Asks whether to go on with the first persona, once the workspace is there. */
export function offerFirstPersona(asker: Asker): Promise<boolean> {
  return asker.confirm({ message: 'Go on with the first persona?', preset: 'yes' });
}

function askName(asker: Asker, folder: string): Promise<string> {
  const words = folder.replace(/[-_\s]+/g, ' ').trim();
  const preset = words.charAt(0).toUpperCase() + words.slice(1);
  return asker.line({
    message: 'What is your community called?',
    ...(preset === '' ? {} : { preset }),
    refuse: required('A community needs a name. Any will do for now.'),
  });
}

async function askMembers(asker: Asker): Promise<CharterDraft['members']> {
  return {
    now: await askOptional(asker, 'Who are its members now?'),
    hopedFor: await askOptional(asker, 'And whom do you hope for?'),
  };
}
