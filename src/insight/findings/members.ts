import type { CivilDate } from '../../domain/civil-date.ts';
import type { Community } from '../../domain/community.ts';
import { type FileProblem, fileAndLine } from '../../domain/finding.ts';
import { personaPath } from '../../domain/layout.ts';
import type { Member } from '../../domain/member.ts';
import { nearest } from '../../domain/nearest.ts';
import { foldedName } from '../folded-name.ts';
import { nameKey } from '../name-key.ts';
import { peopleOf } from '../people.ts';

/** People with the id of another one: records name people by it. */
export function duplicateMembers({ members }: Pick<Community, 'members'>): readonly FileProblem[] {
  const first = new Map<string, Member>();
  return members.flatMap((member): FileProblem[] => {
    const other = first.get(member.id);
    if (!other) first.set(member.id, member);
    return other ? [duplicateMember(member, other)] : [];
  });
}

function duplicateMember(member: Member, other: Member): FileProblem {
  return {
    ...about(member, 'id'),
    code: 'member/duplicate-id',
    message: `the person at ${fileAndLine(other.place)} has the same id; records name people by it`,
    remedy:
      'Delete one of the two lines if both are one person, else give one of them an id of its own',
  };
}

/**
 * What would make the roster clearer. Each of these leaves every figure as it can be worked out: who is
 * said to be nobody of the roster is counted as themself.
 * @param today who joined on a later day has not joined yet
 */
export function memberAdvice(community: Community, today: CivilDate): readonly FileProblem[] {
  const { members, unread } = community;
  const personas = [...community.personas.map(({ id }) => id), ...unread.personas];
  return [
    ...(unread.members.length > 0 ? [] : wrongSameAs(members)),
    ...members.flatMap((member) => [
      ...unknownPersona(member, personas),
      ...joinedAhead(member, today),
    ]),
    ...perhapsOne(members),
  ];
}

function wrongSameAs(members: readonly Member[]): readonly FileProblem[] {
  const { who } = peopleOf(members);
  return members.flatMap((member): FileProblem[] => {
    const { id, sameAs } = member;
    if (sameAs === null) return [];
    const found = { ...about(member, 'same_as'), code: 'member/same-as' } as const;
    if (!who(sameAs))
      return [
        {
          ...found,
          message: 'nobody on the roster has this id, so the two are counted as two',
          remedy: 'Copy the id of the person who is meant, or remove the key',
          command: 'member list',
        },
      ];
    if (who(id) !== member) return [];
    return [
      {
        ...found,
        message: 'this leads in a circle, so each of them is counted as a person of their own',
        remedy: 'Remove same_as from the line of the one who is to stay',
      },
    ];
  });
}

function unknownPersona(member: Member, personas: readonly string[]): readonly FileProblem[] {
  const { persona } = member;
  if (persona === null || personas.includes(persona)) return [];
  const near = nearest(persona, personas);
  return [
    {
      ...about(member, 'persona'),
      code: 'member/unknown-persona',
      message: `there is no persona "${persona}"`,
      remedy: near ? `Did you mean ${near}?` : `Describe it in ${personaPath(persona)}`,
      ...(near ? {} : { command: 'persona add' }),
    },
  ];
}

function joinedAhead(member: Member, today: CivilDate): readonly FileProblem[] {
  const { joined } = member;
  if (joined === null || joined <= today) return [];
  return [
    {
      ...about(member, 'joined'),
      code: 'member/joined-ahead',
      message: 'this day is still to come',
      remedy: 'Correct the day, or add it once they have joined; until then they can be invited',
    },
  ];
}

/** People who share an address, a handle on one platform, or a name: each beside the first of them. */
function perhapsOne(members: readonly Member[]): readonly FileProblem[] {
  const first = new Map<string, Member>();
  const told = new Set<Member>();
  return peopleOf(members).all.flatMap((member) =>
    signsOf(member).flatMap(({ sign, key, what }): FileProblem[] => {
      const other = first.get(sign) ?? member;
      first.set(sign, other);
      if (other === member || told.has(member)) return [];
      told.add(member);
      return [perhapsTwice({ member, other, key, what })];
    }),
  );
}

interface Sign {
  readonly sign: string;
  readonly key: string;
  readonly what: string;
}

/** By what somebody may be known again, the surest first. */
function signsOf({ name, email, otherEmails, handles }: Member): readonly Sign[] {
  const address = (written: string, key: string) => ({
    sign: JSON.stringify(['email', foldedName(written)]),
    key,
    what: 'e-mail address',
  });
  return [
    ...(email === null ? [] : [address(email, 'email')]),
    ...otherEmails.map((one) => address(one, 'other_emails')),
    ...[...handles].map(([platform, name]) => ({
      sign: JSON.stringify(['handle', platform, foldedName(name)]),
      key: 'handles',
      what: `name on ${platform}`,
    })),
    ...(name === null
      ? []
      : [{ sign: JSON.stringify(['name', nameKey(name)]), key: 'name', what: 'name' }]),
  ];
}

interface Two extends Pick<Sign, 'key' | 'what'> {
  readonly member: Member;
  readonly other: Member;
}

function perhapsTwice({ member, other, key, what }: Two): FileProblem {
  return {
    ...about(member, key),
    code: 'member/perhaps-one',
    message: `the person at ${fileAndLine(other.place)} has the same ${what}`,
    remedy: `If the two are one person, say so; else ${key === 'name' ? 'tell their names apart' : 'correct one of them'}`,
    command: `member same ${other.id} ${member.id}`,
  };
}

function about({ place }: Member, key: string) {
  return { file: place.file, path: [key], at: 'value', place } as const;
}
