import { type CopError, dataError, usageError } from '../domain/errors.ts';
import { fileAndLine } from '../domain/finding.ts';
import type { Member } from '../domain/member.ts';
import { nearest } from '../domain/nearest.ts';
import { foldedName } from './folded-name.ts';
import { type People, peopleOf } from './people.ts';
import { personWithId } from './person-name.ts';
import { listed } from './resolve.ts';

/**
 * The person who is meant on the command line: by their id; else by their whole name, an address or what
 * they go by on a platform; else as the only one whose id begins so, or in whose name it stands. Neither
 * case nor how accents are composed matters. Two who fit are listed, never guessed.
 * @param members the roster, also those who turned out to be somebody else: they mean that person
 * @throws CopError exit 2 with those who fit, or the nearest name; 3 where two have the id
 */
export function resolveMember(written: string, members: readonly Member[]): Member {
  const people = peopleOf(members);
  const wanted = foldedName(written);
  if (wanted === '') throw nobody(written, people);
  refuseTwins(written, members);
  for (const fits of WAYS) {
    const [only, ...others] = meant(members, people, (one) => fits(one, wanted, written.trim()));
    if (only && others.length === 0) return only;
    if (only) throw several(written, [only, ...others]);
  }
  throw nobody(written, people);
}

type Fits = (member: Member, wanted: string, written: string) => boolean;

/** The ways in which somebody may be named, the surest first. */
const WAYS: readonly Fits[] = [
  ({ id }, _, written) => id === written,
  ({ id }, wanted) => id.toLowerCase() === wanted,
  (member, wanted) => isCalled(member, wanted),
  ({ id, name }, wanted) =>
    id.toLowerCase().startsWith(wanted) || (name !== null && foldedName(name).includes(wanted)),
];

function isCalled({ name, email, otherEmails, handles }: Member, wanted: string): boolean {
  if (name !== null && foldedName(name) === wanted) return true;
  if (email !== null && foldedName(email) === wanted) return true;
  if (otherEmails.some((one) => foldedName(one) === wanted)) return true;
  const handle = bare(wanted);
  return [...handles.values()].some((one) => bare(foldedName(one)) === handle);
}

/** A handle without the sign that people write before it. */
function bare(handle: string): string {
  return handle.replace(/^@/, '');
}

/** The people who are meant, each once. */
function meant(
  members: readonly Member[],
  { who }: People,
  fits: (member: Member) => boolean,
): readonly Member[] {
  return [...new Set(members.filter(fits).map((one) => who(one.id) ?? one))];
}

function refuseTwins(written: string, members: readonly Member[]): void {
  const [one, twin] = members.filter(({ id }) => id === written.trim());
  if (!one || !twin) return;
  throw dataError(`two people have the id ${one.id}`, {
    remedy: `Give one of them another id in the file: ${fileAndLine(one.place)}, ${fileAndLine(twin.place)}`,
    command: 'check',
  });
}

function several(written: string, people: readonly Member[]): CopError {
  return usageError(
    `"${written}" could be ${people.length} people`,
    `Write the id of one: ${listed(people.map(personWithId))}`,
  );
}

/** That nobody fits, with who comes nearest: by their whole name, or a word of it. */
function nobody(written: string, { all }: People): CopError {
  if (all.length === 0) return usageError('there is nobody on the roster yet', '', 'member add');
  const called = `nobody on the roster is called "${written}"`;
  const near = nearestPerson(written, all);
  return near === undefined
    ? usageError(called, 'Name a person by their id, or by a part of their name', 'member list')
    : usageError(called, `Did you mean ${personWithId(near)}?`);
}

function nearestPerson(written: string, all: readonly Member[]): Member | undefined {
  const names = new Map<string, Member>();
  for (const one of all)
    for (const name of [one.id, one.name ?? '', ...(one.name?.split(/\s+/) ?? [])])
      if (name !== '' && !names.has(name)) names.set(name, one);
  const near = nearest(written, [...names.keys()]);
  return near === undefined ? undefined : names.get(near);
}
