import { readLine } from '../../domain/typed-line.ts';
import { said, type Wishes } from '../../domain/wishes.ts';
import { PRACTICE_NEEDS } from '../../prompts/ask-practice-anew.ts';
import type { Written } from '../practice-flags/file.ts';
import { type PracticeFlags, saidOfPractice } from '../practice-flags/flags.ts';
import { flagValue } from '../running/flag-value.ts';
import type { Open } from '../running/open.ts';
import { dayFrom } from '../running/session.ts';
import { type FileKeys, unsetWishes } from '../running/unset.ts';

/** What the flags of `cop practice edit` say. */
export interface PracticeEditOptions extends PracticeFlags {
  readonly practice?: string;
  readonly since?: string;
  readonly unset?: readonly string[];
  readonly dryRun?: boolean;
  readonly editor?: boolean;
}

const KEYS: FileKeys = {
  optional: ['owner', 'personas', 'shown_by', 'since'],
  needed: {
    id: { why: 'records name a practice by its id', instead: 'It stays as it is' },
    practice: {
      why: PRACTICE_NEEDS.practice,
      instead: 'Write another one: --practice "Say hello"',
    },
    strand: { why: PRACTICE_NEEDS.strand, instead: 'Give another one: --strand impact' },
    rhythm: { why: PRACTICE_NEEDS.rhythm, instead: 'Give another one: --rhythm "every 2 weeks"' },
  },
};

/** The keys that `--unset` takes out, by the options that set them. */
export const TAKES_OUT = {
  owner: 'owner',
  persona: 'personas',
  shownBy: 'shown_by',
  since: 'since',
} as const;

/**
 * What the flags wish of a practice; undefined where they say nothing.
 * @param target what stands there: a slip can be taken out, too
 * @throws CopError exit 2 where a flag cannot be taken
 */
export function givenWishes(
  open: Open,
  { keys }: Written,
  options: PracticeEditOptions,
): Wishes | undefined {
  const { practice, since, unset = [], persona } = options;
  const flags = saidOfPractice(options, open);
  const beside = said({
    practice: practice === undefined ? undefined : flagValue('--practice', readLine(practice)),
    strand: flags.strand,
    rhythm: flags.rhythmWords,
    owner: flags.owner,
    personas: persona === undefined || persona.length === 0 ? undefined : flags.personas,
    shown_by: flags.shownBy,
    since: since === undefined ? undefined : dayFrom(since, '--since'),
  });
  const optional = [...new Set([...KEYS.optional, ...Object.keys(keys)])];
  const wishes = { ...beside, ...unsetWishes(unset, { ...KEYS, optional }, beside) };
  return Object.keys(wishes).length === 0 ? undefined : wishes;
}
