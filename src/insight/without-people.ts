import type { Community } from '../domain/community.ts';
import type { Goal } from '../domain/goal.ts';
import type { Happening } from '../domain/happening.ts';
import type { Member } from '../domain/member.ts';
import { isHappening, type LogRecord } from '../domain/record.ts';
import type { Review } from '../domain/review.ts';
import type { GoalpostMove } from './goalpost-moves.ts';
import { isSharedStory } from './picture/stories.ts';
import { mayNameUnnamed } from './unnamed-people.ts';

/**
 * A community as everybody may read of it: nobody looks after anything, nobody recorded anything, of
 * people only those are named who agreed to it, and what people wrote beside the figures is gone, but
 * for stories that may be shown and name nobody else. What is made of it cannot tell what it does not
 * know.
 */
export function withoutPeople(community: Community): Community {
  const isTelling = mayNameUnnamed(community);
  return {
    ...withoutAuthors(community),
    members: community.members.map(memberWithout),
    records: community.records.map((record) =>
      isHappening(record) ? happeningWithout(record, isTelling) : recordWithout(record),
    ),
  };
}

/**
 * The same, but for the roster and what happened: key results that count themselves look at all that is
 * written there, and are to come to the same figures. For what is made of numbers alone.
 */
export function withoutAuthors(community: Community): Community {
  return {
    ...community,
    goals: community.goals.map(goalWithout),
    records: community.records.map((record) =>
      isHappening(record) ? record : recordWithout(record),
    ),
    reviews: community.reviews.map(reviewWithout),
  };
}

/** A goalpost that was moved, without who did it and why. */
export function withoutPerson(move: GoalpostMove): GoalpostMove {
  return { ...move, by: null, note: null };
}

function goalWithout(goal: Goal): Goal {
  return {
    ...goal,
    owner: null,
    keyResults: goal.keyResults.map((keyResult) => ({ ...keyResult, owner: null })),
  };
}

function recordWithout(record: Exclude<LogRecord, Happening>): LogRecord {
  return { ...record, by: null, note: null };
}

/** Of somebody who did not agree to be named, nothing is left that says who it is. */
function memberWithout(member: Member): Member {
  const { id, persona, joined, role, status, named, said, sameAs, erased, place } = member;
  return {
    ...{ id, persona, joined, role, status, named, said, sameAs, erased, place },
    name: named ? member.name : null,
    ...{ email: null, otherEmails: [], handles: new Map(), accounts: new Map() },
    ...{ skills: [], interests: [], offers: [], seeks: [], note: null },
  };
}

/** The keys of what happened whose values are ids, days and numbers. */
const PLAIN_KEYS: ReadonlySet<string> = new Set([
  ...['type', 'id', 'on', 'members', 'ask', 'experience', 'survey', 'accepted'],
  ...['closed', 'hours', 'minutes', 'people', 'sent'],
]);
const STORY_KEYS: ReadonlySet<string> = new Set(['story', 'share']);

function happeningWithout(record: Happening, isTelling: (text: string) => boolean): Happening {
  const { type, id, on, keyResult, key, corrects, withdraws, place, members, says } = record;
  const isShown = isSharedStory(record) && !isTelling(String(says.story));
  const kept: Record<string, unknown> = {};
  for (const [name, said] of Object.entries(says))
    if (PLAIN_KEYS.has(name) || (isShown && STORY_KEYS.has(name))) kept[name] = said;
  // Written out, since a log has thousands.
  return {
    type,
    id,
    on,
    keyResult,
    note: null,
    by: null,
    key,
    corrects,
    withdraws,
    place,
    members,
    says: kept,
  };
}

function reviewWithout(review: Review): Review {
  return {
    ...review,
    by: null,
    gained: null,
    keyResults: review.keyResults.map((one) => ({ ...one, why: null, learned: null })),
  };
}
