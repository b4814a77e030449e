import { type CivilDate, shortDate } from '../../domain/civil-date.ts';
import type { Member } from '../../domain/member.ts';
import { namesText } from '../../domain/names-text.ts';
import type { Seat } from '../../insight/matching/circle.ts';
import type { Link } from '../../insight/matching/link.ts';

/** Why people are suggested to each other, in words. The texts are not yet safe to print. */

/** What suggestions are told with. */
export interface ToldWith {
  readonly asOf: CivilDate;
  /** What a persona is called, by its id. */
  readonly personaTitle: (id: string) => string;
  /** What somebody is called in a sentence. */
  readonly nameOf: (member: Member) => string;
}

type Lately = Pick<ToldWith, 'asOf' | 'nameOf'>;

/** Of one sort of reason, so many things are named. */
const MOST_THINGS = 3;

/** What links two people, a clause each: `Ben offers chart reviews, Dee seeks them`, `both care about maps`. */
export function linkClauses(links: readonly Link[], told: ToldWith): readonly string[] {
  const groups = new Map<string, { readonly link: Link; readonly things: string[] }>();
  for (const link of links) {
    const group = groups.get(sortOf(link));
    if (group) group.things.push(thingOf(link));
    else groups.set(sortOf(link), { link, things: [thingOf(link)] });
  }
  const sought = new Set(links.flatMap((one) => (one.kind === 'sought' ? [one.gives] : [])));
  return [...groups.values()].flatMap(({ link, things }) => {
    // What one offers and the other seeks need not be told again as what they have in common.
    const fresh = link.kind === 'shared' ? things.filter((one) => !sought.has(one)) : things;
    return fresh.length === 0 ? [] : [clause(link, thingsText(fresh), told)];
  });
}

/** The same for links that are told together. */
function sortOf(link: Link): string {
  if (link.kind === 'sought') return `${link.giver.id} ${link.how}`;
  return link.kind === 'shared'
    ? `shared ${link.skilled.map(({ id }) => id).join(' ')}`
    : 'persona';
}

function thingOf(link: Link): string {
  if (link.kind === 'sought') return link.gives;
  return link.kind === 'shared' ? link.topic : link.persona;
}

function clause(link: Link, things: string, { personaTitle, nameOf }: ToldWith): string {
  switch (link.kind) {
    case 'sought':
      return `${nameOf(link.giver)} ${link.how} ${things}, ${nameOf(link.seeker)} seeks ${pronoun(things)}`;
    case 'shared': {
      const [[skilled], [caring]] = [link.skilled, link.caring];
      if (!skilled) return `both care about ${things}`;
      if (!caring) return `both are good at ${things}`;
      return `${nameOf(skilled)} is good at ${things}, ${nameOf(caring)} cares about ${pronoun(things)}`;
    }
    case 'persona':
      return `both are like the persona “${personaTitle(link.persona)}”`;
  }
}

/** For several things, and for one in the plural: `chart reviews`. */
function pronoun(things: string): string {
  return / and /.test(things) || /[^su]s$/i.test(things) ? 'them' : 'it';
}

/** Things one after another; of many, the first. */
export function thingsText(things: readonly string[]): string {
  return namesText(things.slice(0, MOST_THINGS));
}

/** What is worth knowing of people of late, a clause each; of one person, one thing and whether they are tired. */
export function latelyClauses(seats: readonly Seat[], told: Lately): readonly string[] {
  const { asOf, nameOf } = told;
  const unmet = seats.filter(({ lately }) => lately.joined === null && lately.isUnmet);
  const names = (some: readonly Seat[]) => some.map(({ profile }) => nameOf(profile.member));
  return [
    ...seats.flatMap(({ profile, lately: { joined } }) =>
      joined === null ? [] : [`${nameOf(profile.member)} joined on ${shortDate(joined, asOf)}`],
    ),
    ...ofSeveral(
      names(unmet),
      (who, verb) => `${who} ${verb.have} not been introduced to anybody yet`,
    ),
    ...quietClauses(
      seats.filter((one) => !unmet.includes(one) && one.lately.joined === null),
      told,
    ),
    ...seats.flatMap(({ profile, lately: { done } }) =>
      done > 0
        ? [
            `${nameOf(profile.member)} did ${done} things for others in two weeks, and may like a rest`,
          ]
        : [],
    ),
  ];
}

function quietClauses(seats: readonly Seat[], { asOf, nameOf }: Lately): readonly string[] {
  const names = (since: string) =>
    seats
      .filter(({ lately }) => lately.quiet?.since === since)
      .map(({ profile }) => nameOf(profile.member));
  return [
    ...seats.flatMap(({ profile, lately: { quiet } }) =>
      quiet === null || quiet.since === 'never' || quiet.since === 'on the roster'
        ? []
        : [`the last record of ${nameOf(profile.member)} is of ${shortDate(quiet.since, asOf)}`],
    ),
    ...ofSeveral(names('never'), (who) => `nothing is recorded of ${who} yet`),
    ...ofSeveral(names('on the roster'), (who, verb) => `${who} ${verb.are} quiet at the moment`),
  ];
}

/** What is said of one or several alike; nothing of nobody. */
function ofSeveral(
  names: readonly string[],
  told: (who: string, verb: { readonly have: string; readonly are: string }) => string,
): readonly string[] {
  if (names.length === 0) return [];
  const verb = names.length === 1 ? { have: 'has', are: 'is' } : { have: 'have', are: 'are' };
  return [told(namesText(names), verb)];
}

/** Clauses as a sentence: `Both care about maps; Ben offers chart reviews, Dee seeks them.` '' for none. */
export function sentence(clauses: readonly string[]): string {
  const text = clauses.join('; ');
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
