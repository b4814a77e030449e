import fc from 'fast-check';
import type { Frame } from './any-charter.ts';
import { anyTimeline, type TimelinePlan } from './any-timeline.ts';
import type { WrittenKeep, WrittenKeyResult, WrittenMilestone, WrittenReach } from './written.ts';

/** A key result before its goal's quarter, its id and its calendar are known. */
type KeyResultPlan = (frame: Frame, id: string) => WrittenKeyResult;

const anyWeight = fc.option(fc.constantFrom(2, 0.5, 3, 0.1, 10), { nil: undefined, freq: 3 });

const terms = fc
  .record({
    timeline: fc.option(anyTimeline, { nil: undefined, freq: 2 }),
    weight: anyWeight,
    every: fc.constantFrom(undefined, undefined, 'week', '2 weeks', 'month'),
  })
  .map(
    ({ timeline, ...rest }) =>
      (frame: Frame, id: string): Terms => ({
        id,
        ...stated(rest),
        ...(timeline && { timeline: timeline(frame) }),
      }),
  );

type Terms = Pick<WrittenReach, 'id' | 'timeline' | 'weight' | 'every'>;

const reach = fc
  .record({
    baseline: fc.constantFrom(undefined, undefined, 10, 8, 32, -5, 0.1, 1.25, 0.5, -0.3, 1200),
    distance: fc.constantFrom(20, 10, 100, 5, 2, 1, 3, 13, -3, -10, -20, 0.3, 7.5, -0.7, 11, 500),
    commit: fc.constantFrom(undefined, undefined, 0.5, 0.7, 0.8),
    stretch: fc.constantFrom(undefined, undefined, 1.2, 1.5, 2),
  })
  .map(({ baseline, distance, commit, stretch }): Omit<WrittenReach, 'id'> => {
    const at = (share: number) => decimal((baseline ?? 0) + distance * share, 6);
    return {
      kind: 'reach',
      target: at(1),
      ...stated({ baseline }),
      ...(commit !== undefined && { commit: at(commit) }),
      ...(stretch !== undefined && { stretch: at(stretch) }),
    };
  });

const keep = fc
  .record({
    bound: fc.constantFrom(90, 12, 0, -4, 0.3, 99.5),
    span: fc.constantFrom(0, 1, 5, 0.1),
    which: fc.constantFrom('at_least', 'at_most', 'both'),
  })
  .map(({ bound, span, which }): Omit<WrittenKeep, 'id'> => {
    if (which === 'at_least') return { kind: 'keep', at_least: bound };
    const upper = decimal(bound + span, 6);
    if (which === 'at_most') return { kind: 'keep', at_most: upper };
    return { kind: 'keep', at_least: bound, at_most: upper };
  });

const milestone = fc
  .array(fc.constantFrom(undefined, undefined, 1, 2, 3, 0.5, 0.1), { maxLength: 6 })
  .map((weights): Omit<WrittenMilestone, 'id'> => {
    if (weights.length === 0) return { kind: 'milestone' };
    const steps = weights.map((weight, index) => ({ id: `step-${index}`, ...stated({ weight }) }));
    return { kind: 'milestone', steps };
  });

const anyKeyResult: fc.Arbitrary<KeyResultPlan> = fc
  .tuple(
    terms,
    fc.oneof(
      { weight: 5, arbitrary: reach },
      { weight: 3, arbitrary: keep },
      { weight: 2, arbitrary: milestone },
    ),
  )
  .map(
    ([base, kind]): KeyResultPlan =>
      (frame, id) => ({ ...kind, ...base(frame, id) }),
  );

export interface GoalPlan {
  readonly timeline: TimelinePlan;
  readonly weight: number | undefined;
  /** Whether it is a goal of the next quarter, and does not count in this. */
  readonly isNext: boolean;
  readonly keyResults: readonly KeyResultPlan[];
}

export const anyGoal: fc.Arbitrary<GoalPlan> = fc.record({
  timeline: anyTimeline,
  weight: anyWeight,
  isNext: fc.constantFrom(false, false, false, false, false, false, false, true),
  keyResults: fc.oneof(
    { weight: 9, arbitrary: fc.array(anyKeyResult, { minLength: 1, maxLength: 4, size: 'max' }) },
    { weight: 1, arbitrary: fc.constant([]) },
  ),
});

/** Without what is not said. */
export function stated<T extends object>(
  said: T,
): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  const entries = Object.entries(said).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Key in keyof T]?: Exclude<T[Key], undefined> };
}

/** As a person writes it: with so many decimals at most. */
export function decimal(number: number, digits: number): number {
  return Number(number.toFixed(digits)) + 0;
}
