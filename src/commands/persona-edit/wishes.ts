import { readLine } from '../../domain/typed-line.ts';
import { said, type Wishes } from '../../domain/wishes.ts';
import { PERSONA_NEEDS_NAME } from '../../prompts/ask-persona-anew.ts';
import { flagValue } from '../running/flag-value.ts';
import { type FileKeys, unsetWishes } from '../running/unset.ts';

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

/**
 * What the flags wish of a persona; undefined where they say nothing.
 * @throws CopError exit 2 where a flag cannot be taken
 */
export function givenWishes(options: PersonaEditOptions): Wishes | undefined {
  const { name, description, needs, learns, challenges, current, aspired } = options;
  const beside = said({
    persona: name === undefined ? undefined : flagValue('--name', readLine(name)),
    description: description?.trim(),
    status: current ? 'current' : aspired ? 'aspired' : undefined,
    needs: listed('--needs', needs),
    learns: listed('--learns', learns),
    challenges: listed('--challenges', challenges),
  });
  const wishes = { ...beside, ...unsetWishes(options.unset ?? [], KEYS, beside) };
  return Object.keys(wishes).length === 0 ? undefined : wishes;
}

/** Each thing once. Blank text says nothing, and so does a list that is empty for it. */
function listed(flag: string, lines: readonly string[] = []): readonly string[] | undefined {
  const read = lines.map((line) => flagValue(flag, readLine(line)));
  return read.length === 0 ? undefined : [...new Set(read)];
}
