import type { Community } from '../../src/domain/community.ts';
import {
  CHARTER,
  community,
  goal,
  keep,
  milestone,
  reach,
  timeline,
  value,
} from '../insight/builders.ts';

/** A title of about 500 characters. */
export const LONG_TITLE = 'Wonderful '.repeat(50).trim();

/** A community of so many goals, each with three key results that have so many check-ins. */
export function largeCommunity({
  goals,
  checkIns = 0,
  title = 'Members answer one another',
}: {
  readonly goals: number;
  readonly checkIns?: number;
  readonly title?: string;
}): Community {
  const when = timeline('2025-10-01 to 2026-12-31');
  const all = Array.from({ length: goals }, (_, index) =>
    goal(
      `goal-${index}`,
      [
        reach({ id: 'reach', keyResult: title, timeline: when, target: 5000 }),
        keep({ id: 'keep', keyResult: title, timeline: when, unit: '%' }),
        milestone({ id: 'done', keyResult: title, timeline: when }),
      ],
      { goal: title, timeline: when },
    ),
  );
  return community({
    charter: CHARTER,
    goals: all,
    records: all.flatMap(({ id }) =>
      Array.from({ length: checkIns }, (_, index) =>
        value(new Date(Date.UTC(2025, 9, index + 1)).toISOString().slice(0, 10), index, {
          keyResult: `${id}/reach`,
        }),
      ),
    ),
  });
}
