import type { KeyResultFile } from '../domain/key-result-file.ts';
import { reworded } from '../domain/reworded.ts';
import { numbersOf, staleNumbers } from '../domain/sentence-numbers.ts';
import type { CarryOver, Distance, NumberToCarry } from './carry-over.ts';
import { sum } from './exact-decimals.ts';

/** What was settled of how a key result goes on. */
export interface GoesOn {
  /** From where to where, of a number to reach; null of anything else. */
  readonly distance: Distance | null;
  /** The sentence, where another is wanted than the one that follows from the numbers. */
  readonly sentence: string | null;
}

/** A sentence as it goes on, and the numbers of before that it still says. */
export interface SentenceToGoOn {
  readonly sentence: string;
  readonly stale: readonly number[];
}

/**
 * The sentence of a key result with the numbers that it goes on with. Where it cannot be told how it
 * would read, it stays, and says other numbers than are counted.
 */
export function sentenceToGoOn(file: KeyResultFile, distance: Distance): SentenceToGoOn {
  const [from, to] = [numbersOf(file), numbersOf({ ...file, ...distance })];
  const sentence = reworded(file.key_result, from, to) ?? file.key_result;
  return { sentence, stale: staleNumbers(sentence, from, to) };
}

/**
 * A key result as it stands in the next quarter's file: with its id, by which the two are told to be
 * one; without a timeline of its own, since its weeks were those of a quarter that is over.
 * @param file what its file says of it
 * @param plan how it would go on
 */
export function carriedKeyResult(
  file: KeyResultFile,
  plan: CarryOver,
  { distance, sentence }: GoesOn,
): KeyResultFile {
  const { timeline: _, ...lasting } = file;
  if (plan.kind === 'steps') {
    const open = new Set(plan.open.map(({ id }) => id));
    return { ...lasting, steps: file.steps?.filter(({ id }) => open.has(id)) };
  }
  if (plan.kind !== 'number' || distance === null) return lasting;
  return {
    ...lasting,
    key_result: sentence ?? sentenceToGoOn(file, distance).sentence,
    baseline: distance.baseline === 0 ? undefined : distance.baseline,
    target: distance.target,
    ...besideTarget(file, plan, distance),
  };
}

/**
 * What is promised and what would be a triumph, as long as it still lies on the way, and beyond the
 * target. Where the count starts again, what has been reached is taken off; where the target is
 * reached already and another one was set, neither is known.
 */
function besideTarget(
  { commit, stretch, target = 0 }: KeyResultFile,
  { left }: NumberToCarry,
  distance: Distance,
): Pick<KeyResultFile, 'commit' | 'stretch'> {
  if (!left.count) return { commit: undefined, stretch: undefined };
  const reached = distance.baseline === 0 ? sum(target, -left.count.target) : 0;
  const rest = (post: number | undefined) => (post === undefined ? undefined : sum(post, -reached));
  const [promised, hoped] = [rest(commit), rest(stretch)];
  const isPassed = (post: number | undefined, by: number) =>
    post === undefined || (distance.target > distance.baseline ? post <= by : post >= by);
  const isOnTheWay =
    promised !== undefined &&
    !isPassed(promised, distance.baseline) &&
    isPassed(promised, distance.target) &&
    promised !== distance.target;
  return {
    commit: isOnTheWay ? promised : undefined,
    stretch: isPassed(hoped, distance.target) ? undefined : hoped,
  };
}
