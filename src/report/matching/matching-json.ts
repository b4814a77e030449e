import type { Member } from '../../domain/member.ts';
import type { Seat } from '../../insight/matching/circle.ts';
import type { Link } from '../../insight/matching/link.ts';
import type { Introduction } from '../../insight/matching/round.ts';
import { personName } from '../../insight/person-name.ts';
import { prettyJson } from '../pretty-json.ts';
import { type AnswerersModel, answerCommand } from './answerers.ts';
import { askFields } from './asks.ts';
import { commandFor } from './introduction-lines.ts';
import type { MeetingsModel } from './meetings-for.ts';
import type { RoundModel } from './round.ts';

/**
 * A round for machines: `{as_of, people, groups: [{introductions: [{members, links, command, …}]}], resting}`,
 * every group of it. Nothing in it grades anybody.
 */
export function roundJson({ asOf, circle, groups }: RoundModel): string {
  return prettyJson({
    as_of: asOf,
    people: circle.free.map(personFields),
    groups: groups.map(({ introductions }) => ({
      introductions: introductions.map(introductionFields),
    })),
    resting: circle.resting.map(({ member, introduced, from }) => ({
      id: member.id,
      name: personName(member),
      introduced_on: introduced,
      again_from: from,
    })),
  });
}

/** Whom some people could meet, for machines: `{as_of, for: [{id, name, kind, introductions}]}`. */
export function meetingsJson({ asOf, meetings }: MeetingsModel): string {
  return prettyJson({
    as_of: asOf,
    for: meetings.map((one) => ({
      id: one.member.id,
      name: personName(one.member),
      kind: one.kind,
      again_from: one.kind === 'rests' ? one.resting.from : null,
      introductions: one.kind === 'meets' ? one.others.map(introductionFields) : [],
    })),
  });
}

/** Who could answer an ask, for machines: `{as_of, ask, people: [{id, name, why, command, …}]}`. */
export function answerersJson({ asOf, now, answerers, nameOf }: AnswerersModel): string {
  return prettyJson({
    as_of: asOf,
    ask: askFields(now, nameOf),
    people: answerers.map(({ seat, why }) => ({
      ...personFields(seat),
      why: why.map(({ how, text }) => ({ how, what: text })),
      command: answerCommand(seat.profile.member.id, now),
    })),
  });
}

function introductionFields(introduction: Introduction) {
  const { one, other, links, met } = introduction;
  return {
    members: [one, other].map(({ profile }) => profile.member.id),
    names: [one, other].map(({ profile }) => personName(profile.member)),
    links: links.map(linkFields),
    met_on: met,
    command: commandFor(introduction),
  };
}

function linkFields(link: Link) {
  switch (link.kind) {
    case 'sought': {
      const { kind, giver, seeker, how, gives } = link;
      return { kind, how, what: gives, giver: giver.id, seeker: seeker.id };
    }
    case 'shared':
      return {
        kind: link.kind,
        what: link.topic,
        skilled: idsOf(link.skilled),
        caring: idsOf(link.caring),
      };
    case 'persona':
      return { kind: link.kind, what: link.persona };
  }
}

function idsOf(members: readonly Member[]): readonly string[] {
  return members.map(({ id }) => id);
}

function personFields({ profile: { member }, lately }: Seat) {
  const { joined, isUnmet, quiet, done } = lately;
  return {
    id: member.id,
    name: personName(member),
    new_since: joined,
    never_introduced: isUnmet,
    quiet: quiet !== null,
    last_heard_on: dayOf(quiet),
    tired: done > 0,
  };
}

/** Null where the roster alone says that somebody is quiet, or nothing was ever recorded of them. */
function dayOf(quiet: Seat['lately']['quiet']): string | null {
  if (quiet === null || quiet.since === 'never' || quiet.since === 'on the roster') return null;
  return quiet.since;
}
