import { MEMBER_KEYS, type Member } from '../../domain/member.ts';
import type { MemberWishes } from '../../domain/member-wishes.ts';
import { readToChange } from '../../workspace/change-file.ts';
import { ownKeysIn } from '../../workspace/roster-people.ts';
import type { MemberFlags } from '../member-flags/options.ts';
import { wishesFrom } from '../member-flags/wishes.ts';
import type { Open } from '../running/open.ts';
import type { Session } from '../running/session.ts';
import { type FileKeys, unsetWishes } from '../running/unset.ts';

/** What the flags of `cop member edit` say. */
export type EditOptions = MemberFlags & {
  readonly name?: string;
  readonly unset?: readonly string[];
  readonly dryRun?: boolean;
};

/** What is wished of somebody: what is to be said, and which keys are to be taken out. */
export interface EditWishes {
  readonly said: MemberWishes;
  readonly gone: readonly string[];
}

/** The keys that `--unset` takes out, by the options that set them. */
export const TAKES_OUT = {
  name: 'name',
  email: 'email',
  handle: 'handles',
  note: 'note',
  skill: 'skills',
  interest: 'interests',
  offer: 'offers',
  seek: 'seeks',
} as const;

const ID_STAYS = { why: 'records name people by their id', instead: 'It stays as it is' };

/**
 * What flags wish of somebody; undefined where they say nothing.
 * @throws CopError exit 2 where a flag cannot be taken, 3 where the file's text has a fault
 */
export function givenWishes(
  session: Session,
  open: Open,
  member: Member,
  { unset = [], ...flags }: EditOptions,
): EditWishes | undefined {
  const said = wishesFrom(flags, open);
  const gone = unset.length === 0 ? [] : keysToUnset(unset, ownKeys(session, open, member), said);
  return Object.keys(said).length + gone.length === 0 ? undefined : { said, gone };
}

function keysToUnset(
  unset: readonly string[],
  own: readonly string[],
  said: MemberWishes,
): readonly string[] {
  const optional = [...MEMBER_KEYS.filter((key) => key !== 'id'), ...own];
  const keys: FileKeys = { optional, needed: { id: ID_STAYS } };
  const beside = Object.fromEntries(Object.keys(said).map((key) => [key, true]));
  return Object.keys(unsetWishes(unset, keys, beside));
}

/** A person's own keys can be taken out too. */
function ownKeys({ disk }: Session, { root }: Open, { id, place }: Member): readonly string[] {
  return Object.keys(ownKeysIn(readToChange(disk, root, place.file), id));
}
