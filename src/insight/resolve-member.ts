import { dataError, usageError } from '../domain/errors.ts';
import { fileAndLine } from '../domain/finding.ts';
import type { Member } from '../domain/member.ts';
import { nearest } from '../domain/nearest.ts';
import { foldedName } from './folded-name.ts';
import { withoutAt } from './identifying-words.ts';
import { type People, peopleOf } from './people.ts';
import { personName, personWithId } from './person-name.ts';
import { listed } from './resolve.ts';

/** Who on the roster a text of the command line names. */
export type Called =
  | { readonly kind: 'found'; readonly member: Member }
  | { readonly kind: 'several'; readonly written: string; readonly members: readonly Member[] }
  /** With who comes nearest: by their whole name, or a word of it. */
  | { readonly kind: 'nobody'; readonly written: string; readonly near: Member | null }
  /** The roster is empty. */
  | { readonly kind: 'nobody-yet' };

/**
 * Who is meant on the command line: by their id; else by their whole name, an address or what
 * they go by on a platform; else as the only one whose id begins so, or in whose name it stands. Neither
 * case nor how accents are composed matters. Two who fit are listed, never guessed.
 * @param members the roster, also those who turned out to be somebody else: they mean that person
 * @throws CopError exit 3 where two have the id
 */
export function whoIsCalled(written: string, members: readonly Member[]): Called {
  const people = peopleOf(members);
  const wanted = foldedName(written);
  if (wanted === '') return nobody(written, people);
  refuseTwins(written, members);
  for (const fits of WAYS) {
    const [only, ...others] = meant(members, people, (one) => fits(one, wanted, written.trim()));
    if (only && others.length === 0) return { kind: 'found', member: only };
    if (only) return { kind: 'several', written, members: [only, ...others] };
  }
  return nobody(written, people);
}

/**
 * The person who was found.
 * @throws CopError exit 2 with those who fit, or the nearest name
 */
export function personFound(called: Called): Member {
  switch (called.kind) {
    case 'found':
      return called.member;
    case 'several':
      throw usageError(
        `"${called.written}" could be ${called.members.length} people`,
        `Write the id of one: ${listed(called.members.map(personWithId))}`,
      );
    case 'nobody':
      throw called.near === null
        ? usageError(
            nobodyCalled(called.written),
            'Name a person by their id, or by a part of their name',
            'member list',
          )
        : usageError(nobodyCalled(called.written), didYouMean(called.near));
    case 'nobody-yet':
      throw usageError('there is nobody on the roster yet', '', 'member add');
  }
}

/** That nobody has a name, as an error says it. */
export function nobodyCalled(written: string): string {
  return `nobody on the roster is called "${written}"`;
}

/** The person who was meant perhaps, as a remedy asks for them. */
export function didYouMean(near: Member): string {
  return `Did you mean ${personWithId(near)}?`;
}

type Fits = (member: Member, wanted: string, written: string) => boolean;

/** The ways in which somebody may be named, the surest first. */
const WAYS: readonly Fits[] = [
  ({ id }, _, written) => id === written,
  ({ id }, wanted) => id.toLowerCase() === wanted,
  (member, wanted) => isCalled(member, wanted),
  (member, wanted) =>
    member.id.toLowerCase().startsWith(wanted) || foldedName(shownName(member)).includes(wanted),
];

/** Of somebody without a name, what they are shown as stands for it; an id is known by its beginning alone. */
function shownName(member: Member): string {
  const shown = personName(member);
  return shown === member.id ? '' : shown;
}

function isCalled({ name, email, otherEmails, handles }: Member, wanted: string): boolean {
  if (name !== null && foldedName(name) === wanted) return true;
  if (email !== null && foldedName(email) === wanted) return true;
  if (otherEmails.some((one) => foldedName(one) === wanted)) return true;
  const handle = withoutAt(wanted);
  return [...handles.values()].some((one) => withoutAt(foldedName(one)) === handle);
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

function nobody(written: string, { all }: People): Called {
  if (all.length === 0) return { kind: 'nobody-yet' };
  return { kind: 'nobody', written, near: nearestPerson(written, all) ?? null };
}

function nearestPerson(written: string, all: readonly Member[]): Member | undefined {
  const names = new Map<string, Member>();
  for (const one of all)
    for (const name of [one.id, personName(one), ...personName(one).split(/\s+/)])
      if (name !== '' && !names.has(name)) names.set(name, one);
  const near = nearest(written, [...names.keys()]);
  return near === undefined ? undefined : names.get(near);
}
