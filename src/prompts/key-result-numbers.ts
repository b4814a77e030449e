import { type KeyResultFile, keyResultProblems } from '../domain/key-result.ts';
import { type PlainNumber, parsePlainNumber } from '../domain/number-text.ts';
import { notUnderstood } from '../domain/parsed.ts';
import { amountUnlessPlain } from './amount-unless-plain.ts';
import { askParsed } from './ask-parsed.ts';
import type { Asker } from './asker.ts';
import { tooLong } from './refusals.ts';

type Distance = Pick<KeyResultFile, 'baseline' | 'target' | 'unit'>;
type Bounds = Pick<KeyResultFile, 'at_least' | 'at_most' | 'unit'>;

/** Asks where a key result starts, what it is to reach, and what is counted. The two are never equal. */
export async function askDistance(asker: Asker, file: KeyResultFile): Promise<Distance> {
  const { id, key_result } = file;
  const start = await askNumber(asker, 'Where does it start?', { preset: file.baseline ?? 0 });
  const target = await askNumber(asker, 'What is the number to reach?', {
    preset: file.target,
    fits: (number) => ({ id, key_result, baseline: start.number, target: number }),
  });
  return {
    ...(start.number === 0 ? {} : { baseline: start.number }),
    target: target.number,
    ...(await askUnit(asker, file, [target, start])),
  };
}

/** Asks for the level to keep: its lower bound, its upper bound, or both. */
export async function askBounds(asker: Asker, file: KeyResultFile): Promise<Bounds> {
  const { id, key_result } = file;
  const kept = await asker.choose<readonly ('least' | 'most')[]>({
    message: 'Kept at what?',
    choices: [
      { name: 'At least a number', value: ['least'] },
      { name: 'At most a number', value: ['most'] },
      { name: 'Between two numbers', value: ['least', 'most'] },
    ],
  });
  const preset = file.at_least ?? file.at_most ?? file.target;
  const least = kept.includes('least')
    ? await askNumber(asker, 'At least?', { preset })
    : undefined;
  const most = kept.includes('most')
    ? await askNumber(asker, 'At most?', {
        preset: least ? file.at_most : preset,
        fits: (number) => ({ id, key_result, at_most: number, ...bound('at_least', least) }),
      })
    : undefined;
  return {
    ...bound('at_least', least),
    ...bound('at_most', most),
    ...(await askUnit(asker, file, [least, most])),
  };
}

interface Wanted {
  /** The number that Enter gives. */
  readonly preset: number | undefined;
  /** The key result that a number would make: it is refused where that has a problem. */
  readonly fits?: (number: number) => KeyResultFile;
}

/** Asks for a number, until there is one and it fits. */
export function askNumber(
  asker: Asker,
  message: string,
  { preset, fits }: Wanted,
): Promise<PlainNumber> {
  return askParsed(asker, {
    message,
    ...(preset === undefined ? {} : { preset: String(preset) }),
    read: (typed) => {
      const parsed = parsePlainNumber(typed);
      const problem = parsed.ok && fits && keyResultProblems(fits(parsed.value.number))[0];
      return problem ? notUnderstood(problem.message, 'Write another number') : parsed;
    },
    understood: ({ number, unit }, typed) => amountUnlessPlain(typed, number, unit),
  });
}

/** The unit that stood beside one of the numbers, else the one that is said now. */
async function askUnit(
  asker: Asker,
  file: KeyResultFile,
  numbers: readonly (PlainNumber | undefined)[],
): Promise<Pick<KeyResultFile, 'unit'>> {
  const beside = numbers.find((one) => one?.unit)?.unit;
  if (beside) return { unit: beside };
  const answer = await asker.line({
    message:
      file.unit === undefined
        ? 'What is counted, such as members or %? Enter for nothing.'
        : 'What is counted? A hyphen for nothing.',
    ...(file.unit === undefined ? {} : { preset: file.unit }),
    refuse: tooLong,
  });
  return answer === '' || answer === '-' ? {} : { unit: answer };
}

function bound<Key extends 'at_least' | 'at_most'>(
  key: Key,
  number: PlainNumber | undefined,
): Partial<Record<Key, number>> {
  return number ? ({ [key]: number.number } as Partial<Record<Key, number>>) : {};
}
