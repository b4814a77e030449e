import type { Member } from '../../domain/member.ts';
import { fits, type Phrase } from './phrase.ts';
import { type Profile, topicsOf } from './profile.ts';

/** Something that two people have for each other, or in common. */
export type Link =
  | {
      readonly kind: 'sought';
      readonly giver: Member;
      readonly seeker: Member;
      /** Whether the giver offers it, or is good at it. */
      readonly how: 'offers' | 'is good at';
      /** What the giver has, in their words. */
      readonly gives: string;
    }
  | {
      readonly kind: 'shared';
      readonly topic: string;
      /** Who is good at it, and who cares about it: the two between them. */
      readonly skilled: readonly Member[];
      readonly caring: readonly Member[];
    }
  | { readonly kind: 'persona'; readonly persona: string };

/**
 * All that links two people, whichever is named first: what one offers or is good at and the other looks
 * for, what both have to do with, and that both are like one persona.
 */
export function linksBetween(first: Profile, second: Profile): readonly Link[] {
  const [one, other] = first.member.id < second.member.id ? [first, second] : [second, first];
  return [
    ...soughtFrom(one, other),
    ...soughtFrom(other, one),
    ...shared(one, other),
    ...samePersona(one.member, other.member),
  ];
}

function soughtFrom(giver: Profile, seeker: Profile): readonly Link[] {
  return seeker.seeks.flatMap((sought): Link[] => {
    const people = { giver: giver.member, seeker: seeker.member };
    const offered = giver.offers.find((one) => fits(one, sought));
    if (offered) return [{ kind: 'sought', ...people, how: 'offers', gives: offered.text }];
    const known = giver.skills.find((one) => fits(one, sought));
    return known ? [{ kind: 'sought', ...people, how: 'is good at', gives: known.text }] : [];
  });
}

/** What both have to do with: each topic of the one who has fewer of them once, as the worth counts them. */
function shared(one: Profile, other: Profile): readonly Link[] {
  const [first, second] = [topicsOf(one), topicsOf(other)];
  const [mine, theirs] = [fitting(first, second), fitting(second, first)];
  const pairs =
    mine.length < theirs.length ? mine : theirs.map(([topic, common]) => [common, topic] as const);
  return pairs.map(([common, topic]) => {
    const skilled = [
      ...(one.skills.includes(common) ? [one.member] : []),
      ...(other.skills.includes(topic) ? [other.member] : []),
    ];
    const caring = [one.member, other.member].filter((member) => !skilled.includes(member));
    return { kind: 'shared', topic: shorter(common, topic).text, skilled, caring };
  });
}

/** Each of some topics that fits one of others, beside the first that it fits. */
function fitting(
  topics: readonly Phrase[],
  others: readonly Phrase[],
): readonly (readonly [Phrase, Phrase])[] {
  return topics.flatMap((topic) => {
    const found = others.find((one) => fits(one, topic));
    return found ? [[topic, found] as const] : [];
  });
}

function shorter(one: Phrase, other: Phrase): Phrase {
  return other.words.length < one.words.length ? other : one;
}

function samePersona(one: Member, other: Member): readonly Link[] {
  return one.persona !== null && one.persona === other.persona
    ? [{ kind: 'persona', persona: one.persona }]
    : [];
}
