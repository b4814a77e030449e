import type { CheckIn } from '../../domain/check-in.ts';
import type { CivilDate } from '../../domain/civil-date.ts';
import { type Community, referenceTo } from '../../domain/community.ts';
import type { Reach } from '../../domain/key-result.ts';
import type { Measure } from '../../domain/measure.ts';
import { carryOver } from '../carry-over.ts';
import { folded } from '../folded-text.ts';
import { byKeyResult, standingCheckIns } from '../standing.ts';
import { checkedInWeeks, measuredWeeks, type WeekSoFar } from './weeks-so-far.ts';
import { whatItCounts } from './what-it-counts.ts';

/** A key result of which it is asked how fast its like grew so far. */
interface Asked {
  readonly keyResult: Reach;
  /** `goal/key-result`. */
  readonly reference: string;
}

/**
 * How much of what key results count there was in the weeks so far, for each the weeks in which there was
 * anything: by its measure, or the shipped one that its sentence fits, where that counts records; else by
 * the check-ins of it and of those with the same sentence, whatever their numbers, and the same unit. None
 * for what does not grow week by week, such as a share or a score.
 */
export function ratesSoFar(
  asked: readonly Asked[],
  community: Community,
  asOf: CivilDate,
): readonly (readonly WeekSoFar[])[] {
  const counts = asked.map(({ keyResult }) => countOfRecords(keyResult));
  const measures = new Map(counts.flatMap((one) => (one ? [[keyOf(one), one] as const] : [])));
  const given = measuredWeeks([...measures.values()], community, asOf);
  const byMeasure = new Map([...measures.keys()].map((key, index) => [key, given[index] ?? []]));
  // Looked for only where somebody has to know: of a long log that takes its time.
  let checkIns: ReturnType<typeof byKeyResult> | undefined;
  return asked.map(({ keyResult }, index) => {
    const count = counts[index];
    const weeks = count ? (byMeasure.get(keyOf(count)) ?? []) : [];
    if (weeks.length > 0 || keyResult.measure !== null) return weeks;
    checkIns ??= byKeyResult(standingCheckIns(community.records, asOf));
    return weeksOfAlike(keyResult, checkIns, community);
  });
}

function keyOf({ written }: Measure): string {
  return JSON.stringify(written);
}

/** What a key result counts, or by its sentence could count, where that is a number of records. */
function countOfRecords(keyResult: Reach): Measure | undefined {
  const measure = whatItCounts(keyResult);
  if (measure?.way !== 'count' && measure?.way !== 'distinct') return undefined;
  return measure.source.kind === 'records' ? measure : undefined;
}

function weeksOfAlike(
  keyResult: Reach,
  checkIns: ReadonlyMap<string, readonly CheckIn[]>,
  community: Community,
): readonly WeekSoFar[] {
  const said = likeness(keyResult);
  return community.goals.flatMap((goal) =>
    goal.keyResults.flatMap((one) => {
      const its = checkIns.get(referenceTo(goal, one)) ?? [];
      const isAlike = one.kind === 'reach' && likeness(one) === said && isCount(one, its);
      return isAlike ? checkedInWeeks(one, its, community) : [];
    }),
  );
}

/** What two key results have in common that differ in their numbers alone. */
function likeness({ keyResult, unit }: Reach): string {
  const words = folded(keyResult).replace(/\d+(?:[.,]\d+)*/g, '#');
  return `${words.replace(/\s+/g, ' ').trim()} ${folded(unit ?? '')}`;
}

/** Whether it counts what was done from 0 on, and so grows week by week. */
function isCount(keyResult: Reach, checkIns: readonly CheckIn[]): boolean {
  const sayings = checkIns.flatMap(({ said }) => said ?? []);
  const plan = carryOver(keyResult, { value: null, stepsDone: [] }, sayings);
  return plan.kind === 'number' && plan.nature === 'count' && keyResult.measure === null;
}
