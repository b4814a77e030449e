import type { Community } from '../../domain/community.ts';
import type { FileProblem } from '../../domain/finding.ts';
import type { Goal } from '../../domain/goal.ts';
import type { KeyResult } from '../../domain/key-result.ts';
import { numbersIn, understandKeyResult } from '../../domain/key-result-sentence.ts';
import { formatNumber } from '../../domain/number-text.ts';

/** Key results whose sentence says another number than is counted, or one where none is counted. */
export function keyResultNumbers({ goals }: Community): readonly FileProblem[] {
  return goals.flatMap((goal) =>
    goal.keyResults.flatMap((keyResult, index) => [
      ...differing(goal, keyResult, index),
      ...uncounted(goal, keyResult, index),
    ]),
  );
}

/** The keys that say what is counted, in the order in which they are written. */
const NUMBER_KEYS = ['baseline', 'target', 'at_least', 'at_most'] as const;

/**
 * A sentence that counts something, without a key that does: perhaps its line was forgotten, and
 * the key result would stay "not done" until the end.
 */
function uncounted(goal: Goal, keyResult: KeyResult, index: number): readonly FileProblem[] {
  if (keyResult.kind !== 'milestone' || keyResult.steps.length > 0 || keyResult.measured) return [];
  const meant = understandKeyResult(keyResult.keyResult, []);
  const keys = NUMBER_KEYS.filter((key) => meant[key] !== undefined);
  const last = keys.at(-1);
  if (last === undefined) return [];
  const lines = keys.map((key) => `${key}: ${meant[key]}`).join(' and ');
  const path = ['key_results', index];
  return [
    {
      code: 'key-result/no-number',
      file: goal.file,
      path: [...path, 'key_result'],
      missing: [...path, last],
      at: 'value',
      message: 'no key says this number, so it is only done or not done',
      remedy: `Add ${lines} below it, or say it without a number`,
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
      remedy: 'Make the two say the same number',
    },
  ];
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
