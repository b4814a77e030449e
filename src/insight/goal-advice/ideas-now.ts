import type { CivilDate } from '../../domain/civil-date.ts';
import type { Community } from '../../domain/community.ts';
import {
  GOAL_IDEAS,
  type GoalIdea,
  ideaKeyResults,
  type Purpose,
} from '../../domain/goal-ideas.ts';
import type { HappeningType } from '../../domain/happening-types.ts';
import type { KeyResultFile } from '../../domain/key-result-file.ts';
import type { Measure } from '../../domain/measure.ts';
import { readMeasure } from '../../domain/measure-file.ts';
import { recordLookedAt } from '../../domain/moving-command.ts';
import { peopleOf } from '../people.ts';
import { standingRecords } from '../standing.ts';

/** What a key result of an idea would count, and whether the community records it so far. */
export interface CountedNow {
  readonly file: KeyResultFile;
  readonly measure: Measure;
  /** How much of what it looks at there is: records, or people of the roster. */
  readonly there: number;
  readonly looksAt: 'records' | 'members';
}

/** An idea, and what of it the community could count today. */
export interface IdeaNow {
  readonly idea: GoalIdea;
  readonly keyResults: readonly CountedNow[];
}

/**
 * The ideas for a purpose, or for all, each with what of it could be counted by what is recorded up to a
 * day.
 */
export function ideasNow(
  community: Community,
  asOf: CivilDate,
  purpose: Purpose | undefined,
): readonly IdeaNow[] {
  const there = thereOn(community, asOf);
  return GOAL_IDEAS.filter((one) => purpose === undefined || one.purpose === purpose).map(
    (idea) => ({
      idea,
      keyResults: ideaKeyResults(idea).flatMap((file): CountedNow[] => {
        const measure = readMeasure(file.measure, []).value;
        if (!measure) return [];
        const type = recordLookedAt(measure);
        const looksAt = type === undefined ? 'members' : 'records';
        return [{ file, measure, there: there(type), looksAt }];
      }),
    }),
  );
}

/** How many records of a type there are, or how many people. */
function thereOn(
  { records, members }: Community,
  asOf: CivilDate,
): (type: HappeningType | undefined) => number {
  const counts = new Map<string, number>();
  for (const { type } of standingRecords(records, asOf))
    counts.set(type, (counts.get(type) ?? 0) + 1);
  const people = peopleOf(members).all.length;
  return (type) => (type === undefined ? people : (counts.get(type) ?? 0));
}
