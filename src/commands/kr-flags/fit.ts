import { type CopError, usageError } from '../../domain/errors.ts';
import type { Problem } from '../../domain/finding.ts';
import {
  type KeyResult,
  type KeyResultFile,
  KIND_KEYS,
  keyResultProblems,
  kindOf,
} from '../../domain/key-result.ts';
import { keyResultSchema } from '../../domain/key-result-file.ts';
import type { WrittenKeyResult } from '../../domain/key-result-wishes.ts';
import { formatNumber } from '../../domain/number-text.ts';
import { validate } from '../../domain/validate.ts';
import { flagOf } from './wishes.ts';

const KINDS: readonly KeyResult['kind'][] = ['reach', 'keep', 'milestone'];

const KIND_WORDS: Readonly<Record<KeyResult['kind'], string>> = {
  reach: 'a number to reach',
  keep: 'a level to keep',
  milestone: 'a milestone with steps',
};

/**
 * Refuses what flags make of a key result where that can be none, in the words of the flags. What
 * was wrong before is not told here.
 * @param given the keys that the flags say something of, or take out
 * @throws CopError exit 2
 */
export function refuseUnfit(
  now: WrittenKeyResult,
  after: WrittenKeyResult,
  given: readonly string[],
): void {
  refuseMixed(after, given);
  const file = validate(keyResultSchema, after).value;
  if (!file) return;
  const before = problemsOf(now);
  const isNew = ({ message }: Problem) => !before.some((one) => one.message === message);
  const [problem] = keyResultProblems(file).filter((one) => isOf(one, given) || isNew(one));
  if (problem) throw inFlags(problem, file, given);
}

/** Whether a problem is one of the numbers that the flags say. */
function isOf({ code }: Problem, given: readonly string[]): boolean {
  if (code === 'key-result/measure') return given.includes('measure');
  const keys = code === 'key-result/bounds' ? KIND_KEYS.keep : KIND_KEYS.reach;
  return keys.some((key) => given.includes(key));
}

function problemsOf(now: WrittenKeyResult): readonly Problem[] {
  const file = validate(keyResultSchema, now).value;
  return file ? keyResultProblems(file) : [];
}

function refuseMixed(after: WrittenKeyResult, given: readonly string[]): void {
  const said = (key: string) => after[key] !== undefined;
  const setKeys = (kind: KeyResult['kind']) =>
    KIND_KEYS[kind].filter((key) => said(key) && given.includes(key));
  const wanted = KINDS.find((kind) => setKeys(kind).length > 0);
  const [key] = wanted ? setKeys(wanted) : [];
  if (!wanted || key === undefined) return;
  const other = KINDS.find((kind) => kind !== wanted && KIND_KEYS[kind].some(said));
  if (!other) return;
  const strangers = KIND_KEYS[other].filter(said);
  const contrary = strangers.find((one) => given.includes(one));
  if (contrary !== undefined)
    throw usageError(
      `${flagOf(key)} does not go with ${flagOf(contrary)}`,
      `A key result is ${KIND_WORDS[wanted]} or ${KIND_WORDS[other]}: make two of it`,
    );
  throw usageError(
    `${flagOf(key)}: this is ${KIND_WORDS[other]}, and would become ${KIND_WORDS[wanted]}`,
    `If that is meant, add ${strangers.map((one) => `--unset ${one}`).join(' ')}`,
  );
}

function inFlags(problem: Problem, file: KeyResultFile, given: readonly string[]): CopError {
  const { target = 0, baseline = 0 } = file;
  switch (problem.code) {
    case 'schema/missing-key':
      return usageError('the number to reach is missing', `Give it: --target 20${orUnset(file)}`);
    case 'key-result/no-distance':
      return noDistance(problem, { target, baseline }, given);
    case 'key-result/bounds':
      return usageError(
        `${given.includes('at_most') ? '--at-most' : '--at-least'}: ${problem.message}`,
        'Change one of the two bounds',
      );
    case 'key-result/measure':
      return usageError(
        `${given.includes('measure') ? '--measure: ' : ''}${problem.message}`,
        kindOf(file) === 'milestone'
          ? 'Give it: --target 5; or for a level to keep: --at-least 5'
          : problem.remedy,
      );
    default:
      return usageError(problem.message, problem.remedy);
  }
}

function noDistance(
  problem: Problem,
  { target, baseline }: { readonly target: number; readonly baseline: number },
  given: readonly string[],
): CopError {
  if (given.includes('target'))
    return usageError(
      `--target: where it starts is ${formatNumber(baseline)} too: there is nothing to reach`,
      `Give another number; for a level to keep: --at-least ${target}`,
    );
  if (!given.includes('baseline')) return usageError(problem.message, 'Give another --target');
  return usageError(
    `--baseline: the number to reach is ${formatNumber(target)} too: there is nothing to reach`,
    'Give another number, or another --target',
  );
}

/** What else can be done about a target that is missing: to take out what goes with one. */
function orUnset(file: KeyResultFile): string {
  const left = KIND_KEYS.reach.filter((key) => file[key] !== undefined);
  return left.length > 0 ? `, or go without ${left.map(flagOf).join(' and ')}` : '';
}
