import { numbersCommand } from '../../domain/as-sentence-says.ts';
import { type Community, referenceTo } from '../../domain/community.ts';
import type { FileProblem } from '../../domain/finding.ts';
import type { Goal } from '../../domain/goal.ts';
import type { KeyResult } from '../../domain/key-result.ts';
import { NUMBER_KEYS, numbersIn, understandKeyResult } from '../../domain/key-result-sentence.ts';
import { formatNumber } from '../../domain/number-text.ts';
import { reworded } from '../../domain/reworded.ts';
import { misplacedPosts } from './commit-stretch.ts';
import { numbersBeyondUnit } from './unit-range.ts';

/**
 * Key results whose sentence says another number than is counted, or one where none is counted, and
 * those with numbers that cannot well be meant.
 */
export function keyResultNumbers({ goals }: Community): readonly FileProblem[] {
  return goals.flatMap((goal) =>
    goal.keyResults.flatMap((keyResult, index) => [
      ...differing(goal, keyResult, index),
      ...uncounted(goal, keyResult, index),
      ...strangeNumbers(goal, keyResult, index),
    ]),
  );
}

/**
 * Numbers that a key result cannot well mean, whatever its sentence says: a promise beyond its target,
 * a share of more than all.
 * @param index where it stands in its goal's file
 */
export function strangeNumbers(
  goal: Goal,
  keyResult: KeyResult,
  index: number,
): readonly FileProblem[] {
  return [...misplacedPosts(goal, keyResult, index), ...numbersBeyondUnit(goal, keyResult, index)];
}

/**
 * A sentence that counts something, without a key that does: perhaps its line was forgotten, and
 * the key result would stay "not done" until the end.
 */
function uncounted(goal: Goal, keyResult: KeyResult, index: number): readonly FileProblem[] {
  if (keyResult.kind !== 'milestone' || keyResult.steps.length > 0) return [];
  const meant = understandKeyResult(keyResult.keyResult, []);
  const keys = NUMBER_KEYS.filter((key) => meant[key] !== undefined);
  const last = keys.at(-1);
  if (last === undefined) return [];
  const lines = keys.map((key) => `${key}: ${meant[key]}`).join(' and ');
  const path = ['key_results', index];
  const command = numbersCommand(keyResult.keyResult, referenceTo(goal, keyResult));
  return [
    {
      code: 'key-result/no-number',
      file: goal.file,
      path: [...path, 'key_result'],
      missing: [...path, last],
      at: 'value',
      message: 'no key says this number, so it is only done or not done',
      remedy: `Say it without a number, or add ${lines} below it`,
      ...(command === undefined ? {} : { command }),
    },
  ];
}

interface Counted {
  readonly key: 'target' | 'at_least' | 'at_most';
  readonly number: number;
  /** Other numbers that say the same in a sentence. */
  readonly alike: readonly number[];
}

function differing(goal: Goal, keyResult: KeyResult, index: number): readonly FileProblem[] {
  const said = numbersIn(keyResult.keyResult).filter((number) => !isBaseline(keyResult, number));
  const counted = countedIn(keyResult);
  const [first] = counted;
  if (said.length === 0 || !first) return [];
  const same = counted.flatMap(({ number, alike }) => [number, ...alike]);
  if (same.some((number) => said.includes(number))) return [];
  const numbers = said.map(formatNumber).join(' and ');
  return [
    {
      code: 'key-result/number-differs',
      file: goal.file,
      path: ['key_results', index, first.key],
      at: 'value',
      message: `the sentence says ${numbers}, \`${first.key}\` says ${formatNumber(first.number)}`,
      ...agreeing(goal, keyResult, counted),
    },
  ];
}

/** How the two come to say the same: by the sentence, where that can be told, or by the number. */
function agreeing(
  goal: Goal,
  keyResult: KeyResult,
  counted: readonly Counted[],
): Pick<FileProblem, 'remedy' | 'command'> {
  const numbers = numbersOf(keyResult);
  if (reworded(keyResult.keyResult, numbers, numbers) === undefined)
    return { remedy: 'Make the two say the same number' };
  const meant = understandKeyResult(keyResult.keyResult, []);
  const lines = counted.flatMap(({ key }) =>
    meant[key] === undefined ? [] : [`\`${key}: ${meant[key]}\``],
  );
  const [first] = counted;
  const change = lines.length > 0 ? `Write ${lines.join(' and ')}` : `Change \`${first?.key}\``;
  const say = counted.map(({ number }) => formatNumber(number)).join(' and ');
  return {
    remedy: `${change}, or let the sentence say ${say}`,
    command: `kr edit ${referenceTo(goal, keyResult)} --reword`,
  };
}

function numbersOf(keyResult: KeyResult): Parameters<typeof reworded>[1] {
  const counted = countedIn(keyResult).map(({ key, number }) => [key, number] as const);
  const numbers = Object.fromEntries(counted);
  return keyResult.kind === 'reach' ? { ...numbers, baseline: keyResult.baseline } : numbers;
}

/** Where it starts is often said too, and is no number to reach. */
function isBaseline(keyResult: KeyResult, number: number): boolean {
  return keyResult.kind === 'reach' && keyResult.baseline === number;
}

function countedIn(keyResult: KeyResult): readonly Counted[] {
  switch (keyResult.kind) {
    case 'reach': {
      // "5 more members" is as good a sentence for 10 → 15 as "15 members".
      const distance = Math.abs(keyResult.target - keyResult.baseline);
      return [{ key: 'target', number: keyResult.target, alike: [distance] }];
    }
    case 'keep':
      return [...bound('at_least', keyResult.atLeast), ...bound('at_most', keyResult.atMost)];
    case 'milestone':
      return [];
  }
}

function bound(key: 'at_least' | 'at_most', number: number | null): readonly Counted[] {
  return number === null ? [] : [{ key, number, alike: [] }];
}
