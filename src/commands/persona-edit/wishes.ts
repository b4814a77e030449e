import { readLine } from '../../domain/typed-line.ts';
import { said, type Wishes } from '../../domain/wishes.ts';
import type { PersonaToEdit } from '../../insight/resolve-to-edit.ts';
import { PERSONA_NEEDS_NAME } from '../../prompts/ask-persona-anew.ts';
import { flagValue } from '../running/flag-value.ts';
import type { Open } from '../running/open.ts';
import type { Session } from '../running/session.ts';
import { type FileKeys, unsetWishes, withStanding } from '../running/unset.ts';

/** What the flags of `cop persona edit` say. */
export interface PersonaEditOptions {
  readonly name?: string;
  readonly description?: string;
  readonly needs?: readonly string[];
  readonly learns?: readonly string[];
  readonly challenges?: readonly string[];
  readonly current?: boolean;
  readonly aspired?: boolean;
  readonly unset?: readonly string[];
  readonly dryRun?: boolean;
  readonly editor?: boolean;
}

const NAME = { why: PERSONA_NEEDS_NAME, instead: 'Give another one: --name "New analyst"' };

const KEYS: FileKeys = {
  optional: ['description', 'status', 'needs', 'learns', 'challenges'],
  needed: { persona: NAME, name: NAME },
};

/** The keys that `--unset` takes out, by the options that set them. */
export const TAKES_OUT = {
  description: 'description',
  needs: 'needs',
  learns: 'learns',
  challenges: 'challenges',
} as const;

/**
 * What the flags wish of a persona; undefined where they say nothing.
 * @throws CopError exit 2 where a flag cannot be taken, 3 where the file's text has a fault
 */
export function givenWishes(
  session: Session,
  open: Open,
  { file }: PersonaToEdit,
  options: PersonaEditOptions,
): Wishes | undefined {
  const { unset = [], name, description, needs, learns, challenges, current, aspired } = options;
  const beside = said({
    persona: name === undefined ? undefined : flagValue('--name', readLine(name)),
    description: description?.trim(),
    status: current ? 'current' : aspired ? 'aspired' : undefined,
    needs: listed('--needs', needs),
    learns: listed('--learns', learns),
    challenges: listed('--challenges', challenges),
  });
  const known = unset.length === 0 ? KEYS : keysOf(withStanding(session, open, file, KEYS));
  const wishes = { ...beside, ...unsetWishes(unset, known, beside) };
  return Object.keys(wishes).length === 0 ? undefined : wishes;
}

/** `name` is a word of the command line's; where it stands in a file it is a slip. */
function keysOf(keys: FileKeys): FileKeys {
  return keys.optional.includes('name') ? { ...keys, needed: { persona: NAME } } : keys;
}

/** Each thing once. Blank text says nothing, and so does a list that is empty for it. */
function listed(flag: string, lines: readonly string[] = []): readonly string[] | undefined {
  const read = lines.map((line) => flagValue(flag, readLine(line)));
  return read.length === 0 ? undefined : [...new Set(read)];
}
