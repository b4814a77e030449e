import type { AtCommit } from '../domain/at-commit.ts';
import {
  type Calendar,
  type Quarter,
  quarterOf,
  quarterSpan,
  weekNumber,
  weekOfQuarter,
  weeksIn,
} from '../domain/calendar.ts';
import { type CivilDate, earlier, type Interval } from '../domain/civil-date.ts';
import type { Community } from '../domain/community.ts';
import type { Place } from '../domain/finding.ts';
import type { Goal } from '../domain/goal.ts';
import { reviewPath } from '../domain/layout.ts';
import { firstDay, lastDay } from '../domain/timeline.ts';
import { BALANCE_WEEKS, balanceOf, publicBalanceOf } from '../insight/balance/balance.ts';
import { communityPicture } from '../insight/community-picture.ts';
import { conclusionOn } from '../insight/conclusion.ts';
import { courseOf } from '../insight/course.ts';
import { allMoves, type GoalpostMove, movesByKeyResult } from '../insight/goalpost-moves.ts';
import { saysWhere } from '../insight/heard.ts';
import { movementSinceLastWeek } from '../insight/movement.ts';
import {
  extentOf,
  type Filters,
  NO_FILTERS,
  narrowed,
  narrowedMovement,
  narrows,
} from '../insight/narrowing.ts';
import { withheldPicture } from '../insight/picture/withheld.ts';
import { type QuarterFigures, quarterFigures } from '../insight/quarter-figures.ts';
import { measuredOfFew, tellsOfFew } from '../insight/small-group.ts';
import { standsOut } from '../insight/stands-out.ts';
import { unreviewed } from '../insight/unreviewed.ts';
import { withheldScores, withheldSmallGroups } from '../insight/withheld.ts';
import { withoutAuthors, withoutPeople, withoutPerson } from '../insight/without-people.ts';
import type { ReportModel } from './model.ts';

interface Wanted {
  readonly quarter: Quarter;
  readonly asOf: CivilDate;
  /** The commit whose files were read; today's if not said. */
  readonly at?: AtCommit | null;
  /** What it is narrowed to; nothing if not said. */
  readonly filters?: Filters;
  /** The files that could not be read. */
  readonly leftOut: readonly string[];
  /** The goalposts that were moved and that no record tells of, as the files' history shows; none if not said. */
  readonly unrecorded?: readonly GoalpostMove[];
  /** By key result: where it begins in its file, as far as that is known. */
  readonly places?: ReadonlyMap<string, Place>;
  /** For whom it is: with `public` it is without owners, who recorded what, notes and small groups. */
  readonly audience?: 'facilitators' | 'public';
}

/**
 * What there is to say of a community's quarter on a day.
 * @throws RangeError where it is for everybody, and narrowed to what somebody looks after
 */
export function reportModel(community: Community, wanted: Wanted): ReportModel {
  if (wanted.audience !== 'public') return modelOf(community, wanted, (figures) => figures);
  if ((wanted.filters ?? NO_FILTERS).owners.length > 0)
    throw new RangeError('a report for everybody names nobody, also not what it is narrowed to');
  const unrecorded = wanted.unrecorded?.map(withoutPerson);
  return modelOf(
    withoutAuthors(community),
    { ...wanted, ...(unrecorded && { unrecorded }) },
    withheldSmallGroups,
  );
}

/** @param seen what may be seen of figures */
function modelOf(
  community: Community,
  wanted: Wanted,
  seen: (figures: QuarterFigures) => QuarterFigures,
): ReportModel {
  const { quarter, asOf, filters = NO_FILTERS, leftOut } = wanted;
  const figuresFor: typeof quarterFigures = (...asked) => seen(quarterFigures(...asked));
  const { calendar, name } = community.charter;
  const whole = inOrder(figuresFor(community, quarter, asOf));
  const figured = { ...whole, goals: narrowed(whole.goals, filters) };
  const movement = narrowedMovement(
    movementSinceLastWeek(community, whole, figuresFor),
    figured.goals,
    filters,
  );
  const { review, scores } = withheldScores(conclusionOn(community, quarter, asOf, seen), whole);
  return {
    community: name,
    ...timeOf(wanted, calendar),
    figures: whole.figures,
    goals: figured.goals,
    course: coursesOf(figured, wanted),
    places: wanted.places ?? new Map(),
    review,
    scores,
    standsOut: standingOut(community, figured, { movement, review, scores, wanted }),
    moved: movesByKeyResult(allMoves(community.records, wanted.unrecorded ?? [])),
    movement,
    picture: pictureOf(community, wanted),
    balance: balanceIn(community, wanted),
    leftOut,
    narrowed: narrows(filters)
      ? { ...filters, shown: extentOf(figured.goals), of: extentOf(whole.goals) }
      : null,
    isPublic: wanted.audience === 'public',
  };
}

/** Which days it is about. */
function timeOf(
  { quarter, asOf, at = null }: Wanted,
  calendar: Calendar,
): Pick<ReportModel, 'quarter' | 'quarterSpan' | 'asOf' | 'at' | 'weeks' | 'week'> {
  return {
    quarter,
    quarterSpan: quarterSpan(quarter, calendar),
    asOf,
    at,
    weeks: weeksOf(quarter, calendar),
    week: weekNumber(quarter, asOf, calendar),
  };
}

/** What stands out, and that some of the quarter is not reviewed yet. */
function standingOut(
  community: Community,
  figured: QuarterFigures,
  {
    movement,
    review,
    scores,
    wanted: { quarter, asOf, leftOut },
  }: Pick<ReportModel, 'movement' | 'review' | 'scores'> & { readonly wanted: Wanted },
): ReportModel['standsOut'] {
  // A review that is there and could not be read may have graded them all.
  const isKnown = !leftOut.includes(reviewPath(quarter));
  return [
    ...standsOut(community, figured, {
      movement,
      currentQuarter: quarterOf(asOf, community.charter.calendar),
      graded: new Set(review?.keyResults.map((one) => one.keyResult)),
    }),
    ...(scores && isKnown ? unreviewed(quarter, scores) : []),
  ];
}

/** Nothing of it belongs to some of the goals alone. */
function pictureOf(
  community: Community,
  { quarter, asOf, filters = NO_FILTERS, audience }: Wanted,
): ReportModel['picture'] {
  if (narrows(filters)) return null;
  if (audience !== 'public') return communityPicture(community, quarter, asOf);
  const picture = communityPicture(withoutPeople(community), quarter, asOf);
  return picture && withheldPicture(picture);
}

/** Of a quarter that is over, as it was on its last day; nothing of it belongs to some of the goals alone. */
function balanceIn(
  community: Community,
  { quarter, asOf, filters = NO_FILTERS, audience }: Wanted,
): ReportModel['balance'] {
  const { from, to } = quarterSpan(quarter, community.charter.calendar);
  if (community.practices.length === 0 || narrows(filters) || asOf < from) return null;
  const balance = audience === 'public' ? publicBalanceOf : balanceOf;
  return balance(community, earlier(asOf, to), BALANCE_WEEKS);
}

function inOrder(figured: QuarterFigures): QuarterFigures {
  return { ...figured, goals: [...figured.goals].sort((a, b) => byTimeline(a.goal, b.goal)) };
}

/**
 * Of what is withheld, or was once a small group, nothing is told.
 * @param figured with the check-ins that stand on its day: none of them is later
 */
function coursesOf({ goals, heard }: QuarterFigures, { audience }: Wanted): ReportModel['course'] {
  return new Map(
    goals
      .flatMap(({ keyResults }) => keyResults)
      .filter(({ figures }) => !figures.withheld)
      .map(({ keyResult, reference }) => {
        const says = saysWhere(heard, reference);
        if (audience !== 'public') return [reference, courseOf(keyResult, says)];
        const told = says.filter((one) => !measuredOfFew(one));
        const course = courseOf(keyResult, told);
        return [reference, course.filter(({ value }) => !tellsOfFew(keyResult, value))];
      }),
  );
}

function weeksOf(quarter: Quarter, calendar: Calendar): readonly Interval[] {
  return Array.from({ length: weeksIn(quarter, calendar) }, (_, index) =>
    weekOfQuarter(quarter, index + 1, calendar),
  );
}

/** What begins first comes first; of those that begin together, what ends first. */
function byTimeline(a: Goal, b: Goal): number {
  const key = ({ timeline, id }: Goal) => `${firstDay(timeline)} ${lastDay(timeline)} ${id}`;
  return key(a) < key(b) ? -1 : 1;
}
