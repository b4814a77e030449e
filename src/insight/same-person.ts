import type { MemberFile } from '../domain/member.ts';
import { isKeyOf } from '../domain/platform-key.ts';
import { foldedName } from './folded-name.ts';

type Said = Readonly<Record<string, unknown>>;

/** What becomes of two lines that are one person. */
export interface OnePerson {
  /** All that is to be said on the line that stays. */
  readonly kept: MemberFile;
  /** What the other line says and does not count from now on, by its key: the line that stays says otherwise. */
  readonly leftOut: readonly { readonly key: string; readonly value: string }[];
}

/** What of two lines only one can be right. */
const ONE_OF = ['name', 'persona', 'joined', 'role', 'named'] as const;
/** The status too; but to say none says that somebody is active. */
const SAID_BY_BOTH = [...ONE_OF, 'status'] as const;
const UNSAID: Said = { role: 'member', status: 'active' };
const LISTS = ['skills', 'interests', 'offers', 'seeks'] as const;

/**
 * Two lines of the roster that turned out to be one person: the first keeps what it says, and gains what
 * only the other knows. The other's address becomes a further one; where both go by something on one
 * platform, the other's is kept beside it as `slack-2`; lists are joined without repeats. Done again it
 * changes nothing.
 * @param own what the other says under keys of a person's own, which begin with x-
 */
export function onePerson(first: MemberFile, other: MemberFile, own: Said = {}): OnePerson {
  const chosen = new Map<string, unknown>(ONE_OF.map((key) => [key, first[key] ?? other[key]]));
  const lists = LISTS.map((key) => [key, joined(first[key], other[key])] as const);
  const email = first.email ?? other.email;
  return {
    kept: {
      ...own,
      ...first,
      ...Object.fromEntries([...chosen, ...lists]),
      email,
      other_emails: otherEmails(first, other, email),
      handles: platforms(first.handles, other.handles),
      accounts: platforms(first.accounts, other.accounts),
      note: notes(first.note, other.note),
    },
    leftOut: SAID_BY_BOTH.flatMap((key) => {
      const [kept, gone] = [chosen.get(key) ?? first[key] ?? UNSAID[key], other[key]];
      const isLeft = gone !== undefined && !isSame(`${kept}`, `${gone}`);
      return isLeft ? [{ key, value: String(gone) }] : [];
    }),
  };
}

/**
 * A line that turned out to be another person's. It keeps what it says, so that it can be parted again, that
 * two branches which each keep another line lose no name, and that erasing the person finds all of them.
 */
export function sameAs(file: MemberFile, other: string): MemberFile {
  return { ...file, same_as: other };
}

function otherEmails(first: MemberFile, other: MemberFile, email: string | undefined) {
  const all = joined(first.other_emails, [
    ...(other.email === undefined ? [] : [other.email]),
    ...(other.other_emails ?? []),
  ]);
  const further = all?.filter((one) => email === undefined || !isSame(one, email)) ?? [];
  return further.length === 0 ? undefined : further;
}

function joined(
  first: readonly string[] | undefined,
  other: readonly string[] | undefined,
): string[] | undefined {
  const all = [...(first ?? [])];
  for (const one of other ?? []) if (!all.some((known) => isSame(known, one))) all.push(one);
  return first === undefined && all.length === 0 ? undefined : all;
}

type Platforms = Record<string, string> | undefined;

function platforms(first: Platforms, other: Platforms): Platforms {
  if (first === undefined || other === undefined) return first ?? other;
  const all = new Map(Object.entries(first));
  for (const [platform, name] of Object.entries(other))
    if (![...all].some(([known, one]) => isKeyOf(known, platform) && isSame(one, name)))
      all.set(free(platform, all), name);
  return Object.fromEntries(all);
}

function free(platform: string, taken: ReadonlyMap<string, string>): string {
  for (let number = 1; ; number += 1) {
    const key = number === 1 ? platform : `${platform}-${number}`;
    if (!taken.has(key)) return key;
  }
}

function notes(first: string | undefined, other: string | undefined): string | undefined {
  if (first === undefined || other === undefined) return first ?? other;
  return first.includes(other.trim()) ? first : `${first.trimEnd()}\n${other}`;
}

function isSame(one: string, other: string): boolean {
  return foldedName(one) === foldedName(other);
}
