import { longDate } from '../../domain/civil-date.ts';
import type { Community } from '../../domain/community.ts';
import type { FileProblem } from '../../domain/finding.ts';
import type { Happening } from '../../domain/happening.ts';
import { nearest } from '../../domain/nearest.ts';
import { counted } from '../../domain/number-text.ts';
import { isHappening, type LogRecord } from '../../domain/record.ts';
import { peopleOf } from '../people.ts';
import { shortId } from '../resolve-record.ts';
import { asksAnswered, asksByNobody } from './asks.ts';
import { unknownPractices } from './practices.ts';
import { unknownPersonasIn } from './record-personas.ts';

/**
 * Records of what happened that name somebody who is not on the roster, or was not a member yet, or a
 * survey, an experience or an ask that was never recorded, or a practice or persona that is not there. Of
 * all that name the same, the first tells it. The roster may live in another repository: where none was read, nothing is said of people; what may
 * stand in a file that could not be read is not missing.
 * @param standing the records that stand, in order
 */
export function happeningAdvice(
  standing: readonly LogRecord[],
  community: Community,
): readonly FileProblem[] {
  const happened = standing.filter(isHappening);
  const { members, practices, unread } = community;
  const isRosterKnown = members.length > 0 && unread.members.length === 0;
  return [
    ...(isRosterKnown ? [...peopleAdvice(happened, community), ...asksByNobody(happened)] : []),
    ...unknownPersonasIn(happened, community),
    ...(unread.practices ? [] : unknownPractices(happened, practices)),
    ...(unread.log.length > 0
      ? []
      : [
          ...unnamed(happened, SURVEY),
          ...unnamed(happened, EXPERIENCE),
          ...asksAnswered(happened, community.records),
        ]),
  ];
}

/** The first record of each that names the same, and how many do. */
interface Named {
  readonly first: Happening;
  count: number;
}

function count(found: Map<string, Named>, name: string, one: Happening): void {
  const known = found.get(name);
  if (known) known.count += 1;
  else found.set(name, { first: one, count: 1 });
}

function peopleAdvice(
  happened: readonly Happening[],
  { members }: Community,
): readonly FileProblem[] {
  const { who } = peopleOf(members);
  const unknown = new Map<string, Named>();
  const early = new Map<string, Named>();
  for (const one of happened)
    for (const id of one.members) {
      const person = who(id);
      if (person === undefined) count(unknown, id, one);
      // Who is invited has not joined yet.
      else if (person.joined !== null && one.on < person.joined && one.type !== 'invitation')
        count(early, person.id, one);
    }
  const ids = unknown.size === 0 ? [] : members.map(({ id }) => id);
  return [
    ...[...unknown].map(([id, named]) => unknownMember(id, named, ids)),
    ...[...early].map(([id, named]) => beforeJoined(id, named, who(id)?.joined ?? null)),
  ];
}

function unknownMember(id: string, named: Named, ids: readonly string[]): FileProblem {
  const meant = nearest(id, ids);
  return {
    code: 'record/unknown-member',
    ...about(named.first, 'members'),
    message: `nobody on the roster has the id ${id}${alsoNamed(named)}`,
    ...(meant === undefined
      ? { remedy: 'Compare it with the roster', command: 'member list' }
      : { remedy: `Did you mean ${meant}?` }),
  };
}

function beforeJoined(id: string, named: Named, joined: Happening['on'] | null): FileProblem {
  const { on } = named.first;
  const since = joined === null ? '' : `, and ${id} joined on ${longDate(joined)}`;
  return {
    code: 'record/before-joined',
    ...about(named.first, 'on'),
    message: `it is of ${longDate(on)}${since}${alsoNamed(named)}`,
    remedy: 'Put its day right, or the day on which they joined',
    command: `member edit ${id} --joined ${on}`,
  };
}

/** What some records name and others must have been recorded as. */
const SURVEY = {
  code: 'record/unknown-survey',
  key: 'survey',
  named: 'response',
  missing: 'no survey is recorded as',
  remedy: 'Record when it was sent out',
} as const;
const EXPERIENCE = {
  code: 'record/unknown-experience',
  key: 'experience',
  named: 'attendance',
  missing: 'no experience is recorded as',
  remedy: 'Record that it was held',
} as const;

function unnamed(
  happened: readonly Happening[],
  { code, key, named, missing, remedy }: typeof SURVEY | typeof EXPERIENCE,
): readonly FileProblem[] {
  const known = new Set<unknown>();
  for (const { type, says } of happened) if (type === key) known.add(says[key]);
  const found = new Map<string, Named>();
  for (const one of happened) {
    const name = one.says[key];
    if (one.type === named && typeof name === 'string' && !known.has(name)) count(found, name, one);
  }
  const names = [...known].filter((name) => typeof name === 'string');
  return [...found].map(([name, its]) => {
    const meant = nearest(name, names);
    return {
      code,
      ...about(its.first, key),
      message: `${missing} ${name}${alsoNamed(its)}`,
      ...(meant === undefined
        ? { remedy, command: `log ${key} --${key} ${name}` }
        : { remedy: `Did you mean ${meant}?`, ...correcting(its, `--${key} ${meant}`) }),
    };
  });
}

function correcting({ first }: Named, flags: string): Pick<FileProblem, 'command'> {
  return first.id === null ? {} : { command: `log correct ${shortId(first)} ${flags}` };
}

function alsoNamed({ count: all }: Named): string {
  return all > 1 ? ` (${counted(all, 'record')} say so)` : '';
}

function about(
  { place }: Happening,
  key: string,
): Pick<FileProblem, 'file' | 'place' | 'path' | 'at'> {
  return { file: place.file, place, path: [key], at: 'value' };
}
