import { addMonths, type CivilDate } from '../../domain/civil-date.ts';
import type { Community } from '../../domain/community.ts';
import type { FileProblem, Path } from '../../domain/finding.ts';
import type { Happening } from '../../domain/happening.ts';
import { FACILITATION_FILE, personaPath } from '../../domain/layout.ts';
import type { Member } from '../../domain/member.ts';
import { nearest } from '../../domain/nearest.ts';
import { counted } from '../../domain/number-text.ts';
import type { Practice } from '../../domain/practice.ts';
import { foldedName } from '../folded-name.ts';
import { withoutAt } from '../identifying-words.ts';
import { peopleOf } from '../people.ts';
import { shortId } from '../resolve-record.ts';

/**
 * What would make the practices clearer, in the order of their file: who looks after them, whom they serve,
 * since when they are due, and whether two of them are one.
 * @param today a practice that is due only long after it may not be meant so
 */
export function practiceAdvice(community: Community, today: CivilDate): readonly FileProblem[] {
  const { practices, members, unread } = community;
  const personas = [...community.personas.map(({ id }) => id), ...unread.personas];
  const callsLeft = unread.members.length > 0 ? () => false : leftBy(members);
  const sentences = new Map<string, Practice>();
  return practices.flatMap((practice, index) => [
    ...(practice.owner !== null && callsLeft(practice.owner) ? [ownerLeft(practice, index)] : []),
    ...unknownPersonas(practice, index, personas),
    ...sinceAhead(practice, index, today),
    ...equalSentence(practice, index, sentences),
  ]);
}

/**
 * Whether an owner, as it is written, means only people who left: by an id, a name, an address, or what
 * they go by on a platform.
 */
function leftBy(members: readonly Member[]): (owner: string) => boolean {
  const { who } = peopleOf(members);
  const called = new Map<string, Set<Member>>();
  for (const member of members)
    for (const name of namesOf(member)) {
      const person = who(member.id) ?? member;
      called.set(name, (called.get(name) ?? new Set()).add(person));
    }
  return (owner) => {
    const meant = [...(called.get(withoutAt(foldedName(owner))) ?? [])];
    return meant.length > 0 && meant.every(({ status }) => status === 'left');
  };
}

function namesOf({ id, name, email, otherEmails, handles }: Member): readonly string[] {
  const names = [id, name, email, ...otherEmails, ...handles.values()];
  return names.flatMap((one) => (one === null ? [] : [withoutAt(foldedName(one))]));
}

function ownerLeft({ id, owner }: Practice, index: number): FileProblem {
  return {
    code: 'practice/owner-left',
    ...at(index, 'owner'),
    message: `by the roster, ${owner} has left`,
    remedy: 'Say who looks after it now',
    command: `practice edit ${id}`,
  };
}

function unknownPersonas(
  practice: Practice,
  index: number,
  personas: readonly string[],
): readonly FileProblem[] {
  return practice.personas.flatMap((id, place): FileProblem[] => {
    if (personas.includes(id)) return [];
    const meant = nearest(id, personas);
    return [
      {
        code: 'practice/unknown-persona',
        ...at(index, 'personas', place),
        message: `there is no ${personaPath(id)}`,
        remedy: meant ? `Did you mean ${meant}?` : 'Describe that persona, or remove it here',
        ...(meant ? {} : { command: 'persona add' }),
      },
    ];
  });
}

/** From how many months on a first day is more likely a slip than meant. */
const FAR_AHEAD = 12;

function sinceAhead({ id, since }: Practice, index: number, today: CivilDate): FileProblem[] {
  if (since === null || since <= addMonths(today, FAR_AHEAD)) return [];
  return [
    {
      code: 'practice/since-ahead',
      ...at(index, 'since'),
      message: 'this day is more than a year ahead; until then nothing is due',
      remedy: 'Correct the day',
      command: `practice edit ${id}`,
    },
  ];
}

function equalSentence(
  practice: Practice,
  index: number,
  sentences: Map<string, Practice>,
): FileProblem[] {
  const sentence = foldedName(practice.practice).replace(/\.$/, '');
  const other = sentences.get(sentence);
  if (!other) sentences.set(sentence, practice);
  if (!other) return [];
  return [
    {
      code: 'practice/equal-sentences',
      ...at(index, 'practice'),
      message: `the practice ${other.id} has the same sentence`,
      remedy: 'Say in one of the two what is different, or remove it',
    },
  ];
}

function at(index: number, ...path: Path): Pick<FileProblem, 'file' | 'path' | 'at'> {
  return { file: FACILITATION_FILE, path: ['practices', index, ...path], at: 'value' };
}

/**
 * Records of practices that are not in `facilitation.yaml`. Of all that name the same, the first tells it.
 * @param happened the records that stand, in order
 */
export function unknownPractices(
  happened: readonly Happening[],
  practices: readonly Practice[],
): readonly FileProblem[] {
  const ids = practices.map(({ id }) => id);
  const known = new Set<unknown>(ids);
  const found = new Map<string, Happening[]>();
  for (const one of happened) {
    const { practice } = one.says;
    if (one.type !== 'practice' || typeof practice !== 'string' || known.has(practice)) continue;
    const its = found.get(practice);
    if (its) its.push(one);
    else found.set(practice, [one]);
  }
  return [...found].flatMap(([id, its]) => unknownPractice(id, its, nearest(id, ids)));
}

function unknownPractice(
  id: string,
  records: readonly Happening[],
  meant: string | undefined,
): FileProblem[] {
  const [first, ...others] = records;
  if (!first) return [];
  const also = others.length > 0 ? ` (${counted(records.length, 'record')} say so)` : '';
  const { place } = first;
  return [
    {
      code: 'record/unknown-practice',
      file: place.file,
      place,
      path: ['practice'],
      at: 'value',
      message: `${FACILITATION_FILE} has no practice ${id}${also}`,
      ...(meant === undefined
        ? { remedy: 'Compare it with the practices that are there', command: 'practice list' }
        : { remedy: `Did you mean ${meant}?`, ...correcting(first, meant) }),
    },
  ];
}

function correcting(record: Happening, meant: string): Pick<FileProblem, 'command'> {
  return record.id === null
    ? {}
    : { command: `log correct ${shortId(record)} --practice ${meant}` };
}
