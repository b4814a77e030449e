import {
  CHARTER_KEYS,
  type CharterKey,
  type CharterWishes,
  NAME_NEEDED,
} from '../../domain/charter-keys.ts';
import { usageError } from '../../domain/errors.ts';
import { nearest } from '../../domain/nearest.ts';
import { line, text } from '../../domain/parts.ts';
import { isOfSettings } from '../../domain/settings.ts';
import { validate } from '../../domain/validate.ts';
import type { WishedValue } from '../../domain/wishes.ts';
import { dayFrom } from '../running/session.ts';

/** What the flags of `cop charter edit` say. */
export interface CharterOptions {
  readonly name?: string;
  readonly members?: string;
  readonly hopedFor?: string;
  readonly domain?: string;
  readonly practice?: string;
  readonly sponsor?: string;
  readonly scope?: string;
  readonly facilitator?: readonly string[];
  readonly meets?: string;
  readonly reviewOn?: string;
  readonly unset?: readonly string[];
  readonly dryRun?: boolean;
  readonly editor?: boolean;
}

const FLAGS: Readonly<Record<CharterKey, string>> = {
  name: '--name',
  'members.now': '--members',
  'members.hoped_for': '--hoped-for',
  domain: '--domain',
  practice: '--practice',
  sponsor: '--sponsor',
  scope: '--scope',
  facilitators: '--facilitator',
  meets: '--meets',
  review_on: '--review-on',
};

/** The keys that `--unset` takes out, by the options that set them. */
export const TAKES_OUT = {
  members: 'members.now',
  hopedFor: 'members.hoped_for',
  domain: 'domain',
  practice: 'practice',
  sponsor: 'sponsor',
  scope: 'scope',
  facilitator: 'facilitators',
  meets: 'meets',
} as const;

/**
 * What the flags wish of the charter; undefined where they wish nothing.
 * @param slips what `--unset` takes out that is no key of it
 * @throws CopError exit 2 where a flag cannot be taken, or two of them disagree
 */
export function givenWishes(
  options: CharterOptions,
  slips: readonly string[],
): CharterWishes | undefined {
  const unset = (options.unset ?? []).filter((one) => !slips.includes(one.trim()));
  const wishes = charterWishes({ ...options, unset });
  return Object.keys(wishes).length + slips.length === 0 ? undefined : wishes;
}

function charterWishes(options: CharterOptions): CharterWishes {
  const { name, members, hopedFor, domain, practice, sponsor, scope, facilitator, meets } = options;
  const { reviewOn } = options;
  const given: Readonly<Record<CharterKey, WishedValue | undefined>> = {
    name,
    'members.now': members,
    'members.hoped_for': hopedFor,
    domain,
    practice,
    sponsor,
    scope,
    facilitators: facilitator,
    meets,
    review_on: reviewOn === undefined ? reviewOn : dayFrom(reviewOn, FLAGS.review_on),
  };
  const gone = (options.unset ?? []).flatMap(keysToUnset);
  const wishes: { [Key in CharterKey]?: WishedValue } = {};
  for (const key of CHARTER_KEYS) {
    const wish = given[key];
    if (gone.includes(key)) wishes[key] = null;
    if (wish === undefined) continue;
    if (gone.includes(key))
      throw usageError(`${FLAGS[key]} and --unset ${key} say two things`, 'Give one of the two');
    wishes[key] = fitting(key, wish);
  }
  return wishes;
}

/** @throws CopError exit 2 where the file cannot hold it */
function fitting(key: CharterKey, wish: WishedValue): WishedValue {
  for (const one of Array.isArray(wish) ? wish : [wish]) {
    const [problem] = validate(key === 'scope' ? text : line, one).problems;
    if (problem) throw usageError(`${FLAGS[key]}: ${problem.message}`, problem.remedy);
  }
  return wish;
}

function keysToUnset(written: string): readonly CharterKey[] {
  const key = written.trim();
  if (key === 'name')
    throw usageError(`--unset: ${NAME_NEEDED}`, 'Give it another one: --name TEXT');
  if (isOfSettings(key.split('.')))
    throw usageError(`--unset: "${key}" is a setting`, 'Look at the settings', 'config list');
  const keys = CHARTER_KEYS.filter((one) => one === key || one.split('.')[0] === key);
  if (keys.length > 0) return keys;
  const meant = nearest(key, ['members', ...CHARTER_KEYS]);
  throw usageError(
    `--unset: "${key}" is no key of the charter`,
    meant ? `Did you mean ${meant}?` : `There are: members, ${CHARTER_KEYS.slice(1).join(', ')}`,
  );
}
