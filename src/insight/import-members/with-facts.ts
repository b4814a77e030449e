import type { MemberFile } from '../../domain/member.ts';
import { foldedName } from '../folded-name.ts';
import type { MemberFacts } from '../tables/member-row.ts';

/** What a row says of somebody who is on the roster, and how it is known that it is them. */
export interface KnownFacts {
  readonly facts: MemberFacts;
  /** The key of the roster that has the account or handle; null where the row has none. */
  readonly key: string | null;
  /** Whether the platform says that they are there no more. */
  readonly hasLeft: boolean;
}

const LISTS = ['skills', 'interests', 'offers', 'seeks'] as const;

/** Somebody who is new, as a row has them. */
export function newPerson(id: string, facts: MemberFacts): MemberFile {
  return withFacts({ id }, { facts, key: facts.platform, hasLeft: false });
}

/**
 * What a line of the roster says once a platform has said what it knows. What is empty is filled. Of one
 * and the same account, the platform knows best what they go by there, and their address: the former one
 * is kept as a further one. Somebody who was invited is active once they have an account, unless the file
 * itself says invited; who has none any more has left. All else is left as people wrote it. Done again it changes nothing.
 */
export function withFacts(file: MemberFile, { facts, key, hasLeft }: KnownFacts): MemberFile {
  const { platform, account, name, joined, note } = facts;
  const isFirst = key !== null && key === platform;
  const accounts =
    isFirst && account !== null ? withOne(file.accounts, key, account) : file.accounts;
  const isSame = isFirst && account !== null && saidUnder(key, accounts) === account;
  const status = statusAfter(file.status ?? saidOf(facts.status, 'active'), facts, hasLeft, isSame);
  return {
    ...file,
    ...filled('name', file.name, name),
    ...emailsAfter(file, facts, isSame),
    ...filled(
      'handles',
      undefined,
      isFirst ? handlesAfter(file, facts, key, isSame) : file.handles,
    ),
    ...filled('accounts', undefined, accounts),
    ...filled('joined', file.joined, joined),
    ...Object.fromEntries(LISTS.flatMap((list) => listAfter(list, file[list], facts[list]))),
    ...filled('persona', file.persona, facts.persona),
    ...filled('role', file.role, saidOf(facts.role, 'member')),
    ...filled('named', file.named, saidOf(facts.named, 'no')),
    ...filled('note', file.note, note),
    ...(status === undefined ? {} : { status }),
  };
}

function filled<Key extends string, T>(
  key: Key,
  before: T | null | undefined,
  said: T | null | undefined,
): { [K in Key]?: T } {
  const value = before ?? said ?? undefined;
  // The key is the one that was named.
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]?: T });
}

type Names = Record<string, string> | undefined;

/** With a name under a key, unless there is one. */
function withOne(names: Names, key: string, name: string): Names {
  return saidUnder(key, names) === undefined ? { ...names, [key]: name } : names;
}

function saidUnder(key: string, names: Names = {}): string | undefined {
  return Object.hasOwn(names, key) ? names[key] : undefined;
}

function handlesAfter(
  { handles }: MemberFile,
  { handle }: MemberFacts,
  key: string,
  isSame: boolean,
): Names {
  if (handle === null) return handles;
  return isSame ? { ...handles, [key]: handle } : withOne(handles, key, handle);
}

function emailsAfter(
  { email, other_emails = [] }: MemberFile,
  { email: said, otherEmails }: MemberFacts,
  isSame: boolean,
): Pick<MemberFile, 'email' | 'other_emails'> {
  const knows = (list: readonly string[], one: string) =>
    list.some((other) => foldedName(other) === foldedName(one));
  const moves = isSame && said !== null && !knows([email ?? '', ...other_emails], said);
  const main = moves ? said : (email ?? said ?? undefined);
  const further = [...other_emails];
  for (const one of [email, said, ...otherEmails])
    if (one !== undefined && one !== null && !knows([main ?? '', ...further], one))
      further.push(one);
  return {
    ...(main === undefined ? {} : { email: main }),
    ...(further.length === 0 ? {} : { other_emails: further }),
  };
}

function listAfter(
  key: string,
  before: readonly string[] | undefined,
  said: readonly string[],
): [string, string[]][] {
  return (before ?? []).length > 0 || said.length === 0 ? [] : [[key, [...said]]];
}

/** What is said, but for what goes without saying. */
function saidOf<T extends string>(said: T | null, unsaid: T): T | undefined {
  return said === null || said === unsaid ? undefined : said;
}

function statusAfter(
  status: MemberFile['status'],
  { status: said }: MemberFacts,
  hasLeft: boolean,
  isSame: boolean,
): MemberFile['status'] {
  if (!isSame) return status;
  if (hasLeft) return 'left';
  return status === 'invited' && said !== 'invited' ? 'active' : status;
}
