import fc from 'fast-check';
import { anyFrame, type Frame } from './any-charter.ts';
import { anyGoal, type GoalPlan, stated } from './any-key-result.ts';
import { type AsOfPick, anyAsOf, anyRecords } from './any-record.ts';
import { nextQuarter } from './any-timeline.ts';
import { dayLater } from './days.ts';
import { logOf, type Subject } from './log-of.ts';
import { daysOfTimeline, firstMonth } from './timeline-days.ts';
import type { WrittenCommunity, WrittenGoal } from './written.ts';

const anyGoals: fc.Arbitrary<readonly GoalPlan[]> = fc.oneof(
  { weight: 19, arbitrary: fc.array(anyGoal, { minLength: 1, maxLength: 3, size: 'max' }) },
  { weight: 1, arbitrary: fc.constant([]) },
);

/** Communities whose figures are of every kind, often on the edge between two statuses. */
export const anyCommunity: fc.Arbitrary<WrittenCommunity> = fc
  .record({
    frame: anyFrame,
    goals: anyGoals,
    asOf: anyAsOf,
    records: anyRecords,
  })
  .map(({ frame, goals: plans, asOf: pick, records }) => {
    const goals = plans.map((plan, index) => goalOf(plan, frame, `goal-${index}`));
    const subjects = subjectsOf(goals, frame);
    const asOf = asOfOf(pick, subjects, frame);
    return { ...frame, asOf, goals, log: logOf(records, { subjects, asOf, frame }) };
  });

function goalOf(plan: GoalPlan, frame: Frame, id: string): WrittenGoal {
  const quarter = plan.isNext ? nextQuarter(frame.quarter) : frame.quarter;
  const its = { ...frame, quarter };
  return {
    id,
    quarter,
    timeline: plan.timeline(its),
    ...stated({ weight: plan.weight }),
    key_results: plan.keyResults.map((one, index) => one(its, `kr-${index}`)),
  };
}

function subjectsOf(goals: readonly WrittenGoal[], { charter }: Frame): Subject[] {
  return goals.flatMap((goal) =>
    goal.key_results.map((keyResult) => ({
      reference: `${goal.id}/${keyResult.id}`,
      keyResult,
      days: daysOfTimeline(keyResult.timeline ?? goal.timeline, goal.quarter, charter),
    })),
  );
}

function asOfOf(pick: AsOfPick, subjects: readonly Subject[], { quarter, charter }: Frame): string {
  const days = subjects[pick.keyResult % Math.max(1, subjects.length)]?.days;
  const [first, last] = [days?.[0], days?.at(-1)];
  if (!days || !first || !last) return `${firstMonth(quarter, charter)}-15`;
  const inside = days[Math.floor(((days.length - 1) * pick.twentieths) / 20)] ?? first;
  const from = { first, last, span: inside }[pick.from];
  return dayLater(from, -pick.back);
}
