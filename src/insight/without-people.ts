import type { Community } from '../domain/community.ts';
import type { Goal } from '../domain/goal.ts';
import type { LogRecord } from '../domain/record.ts';
import type { Review } from '../domain/review.ts';
import type { GoalpostMove } from './goalpost-moves.ts';

/**
 * A community as everybody may read of it: nobody looks after anything, nobody recorded anything, and
 * what people wrote beside the figures is gone. What is made of it cannot tell what it does not know.
 */
export function withoutPeople(community: Community): Community {
  return {
    ...community,
    goals: community.goals.map(goalWithout),
    records: community.records.map(recordWithout),
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

function recordWithout(record: LogRecord): LogRecord {
  return { ...record, by: null, note: null };
}

function reviewWithout(review: Review): Review {
  return {
    ...review,
    by: null,
    gained: null,
    keyResults: review.keyResults.map((one) => ({ ...one, why: null, learned: null })),
  };
}
