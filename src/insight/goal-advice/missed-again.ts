import { amountText, boundsText } from '../../domain/amount-text.ts';
import { type Quarter, quarterSpan } from '../../domain/calendar.ts';
import type { CivilDate } from '../../domain/civil-date.ts';
import type { Community } from '../../domain/community.ts';
import type { FileProblem } from '../../domain/finding.ts';
import type { Goal } from '../../domain/goal.ts';
import type { KeyResult } from '../../domain/key-result.ts';
import { formatNumber } from '../../domain/number-text.ts';
import { closingFigures } from '../closing-figures.ts';
import type { KeyResultWithFigures } from '../figures.ts';
import { folded } from '../folded-text.ts';

/**
 * Goals of an earlier quarter that were not reached, and are there again with the same numbers: what they
 * carry on, or had the same title. Where anything was changed, or another key result was added, nothing is
 * said; nor of what the review of that quarter called reached, or of what nobody recorded anything of.
 */
export function goalsMissedAgain(
  goals: readonly Goal[],
  community: Community,
  asOf: CivilDate,
): readonly FileProblem[] {
  if (community.unread.log.length > 0) return [];
  const closing = new Map<Quarter, ReturnType<typeof closingFigures>>();
  return goals.flatMap((goal) => {
    const before = goalBefore(goal, community);
    if (!before || !hasSameWeeks(goal, before)) return [];
    if (quarterSpan(before.quarter, community.charter.calendar).to >= asOf) return [];
    const figures = closing.get(before.quarter) ?? closingFigures(community, before.quarter, asOf);
    closing.set(before.quarter, figures);
    const its = figures.goals.find((one) => one.goal === before)?.keyResults ?? [];
    const missed = missedUnchanged(goal, its.filter(isNumber), community);
    return missed ? [again(goal, before, missed)] : [];
  });
}

/** The goal that a goal carries on, or else the last one before it of the same title. */
function goalBefore(goal: Goal, { goals }: Community): Goal | undefined {
  const earlier = goals.filter(({ quarter }) => quarter < goal.quarter);
  const carried = earlier.find(({ id }) => id === goal.continues);
  return (
    carried ??
    earlier
      .filter((one) => titleOf(one) === titleOf(goal))
      .toSorted((one, other) => (one.quarter < other.quarter ? 1 : -1))[0]
  );
}

function titleOf({ goal }: Goal): string {
  return folded(goal).replace(/\s+/g, ' ').trim();
}

/** As they are written: `Whole quarter` of two quarters are the same. */
function hasSameWeeks(one: Goal, other: Goal): boolean {
  return folded(one.timeline.written) === folded(other.timeline.written);
}

function isNumber({ keyResult }: KeyResultWithFigures): boolean {
  return keyResult.kind !== 'milestone';
}

/** The first that was missed of those of before, where the goal has them all with the same numbers, and no other. */
function missedUnchanged(
  goal: Goal,
  before: readonly KeyResultWithFigures[],
  { reviews }: Community,
): KeyResultWithFigures | undefined {
  const calledReached = new Set(
    reviews.flatMap(({ keyResults }) =>
      keyResults.flatMap((one) => (one.score === 1 ? [one.keyResult] : [])),
    ),
  );
  const missed = before.filter(
    (one) =>
      one.figures.status === 'missed' && isRecorded(one) && !calledReached.has(one.reference),
  );
  const isThere = ({ keyResult }: KeyResultWithFigures) =>
    goal.keyResults.some((one) => isSame(one, keyResult));
  const isOfBefore = (one: KeyResult) => before.some(({ keyResult }) => isSame(one, keyResult));
  return missed.every(isThere) && goal.keyResults.every(isOfBefore) ? missed[0] : undefined;
}

/** Whether anything is known of where it stood: of what nobody looked at, nobody can say that it was missed. */
function isRecorded({ keyResult, figures }: KeyResultWithFigures): boolean {
  if (figures.value === null || figures.noData) return false;
  return keyResult.measure !== null || figures.lastCheckIn !== null;
}

function isSame(one: KeyResult, other: KeyResult): boolean {
  if (one.id !== other.id && folded(one.keyResult) !== folded(other.keyResult)) return false;
  if (one.kind === 'reach' && other.kind === 'reach')
    return one.target === other.target && one.baseline === other.baseline;
  if (one.kind === 'keep' && other.kind === 'keep')
    return one.atLeast === other.atLeast && one.atMost === other.atMost;
  return false;
}

function again(goal: Goal, before: Goal, missed: KeyResultWithFigures): FileProblem {
  return {
    code: 'goal/missed-again',
    file: goal.file,
    path: ['goal'],
    at: 'value',
    message: `in ${before.quarter} ${before.id} had the same numbers; ${endedText(missed)}`,
    remedy: 'What will be different this time? A number, the weeks or the way could be',
    command: `goal edit ${goal.id}`,
  };
}

function endedText({ keyResult, figures: { value, days } }: KeyResultWithFigures): string {
  const { id, unit } = keyResult;
  if (keyResult.kind === 'keep') {
    const held = days ? `${formatNumber(days.held)} of ${formatNumber(days.known)} days` : 'no day';
    return `${id} was ${boundsText(keyResult)} on ${held}`;
  }
  const target = keyResult.kind === 'reach' ? amountText(keyResult.target, unit) : '';
  return `${id} ended at ${formatNumber(value ?? 0)} of ${target}`;
}
