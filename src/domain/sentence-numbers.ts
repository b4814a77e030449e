import type { KeyResultFile } from './key-result-file.ts';
import { NUMBER_KEYS, numbersIn, saidNumbers } from './key-result-sentence.ts';

/** The numbers of a key result that its sentence may say, as its file says them. */
export type Numbers = Pick<KeyResultFile, (typeof NUMBER_KEYS)[number]>;

/** The numbers of what stands as a key result, as far as they are numbers. */
export function numbersOf(written: Readonly<Record<string, unknown>>): Numbers {
  const numbers = NUMBER_KEYS.flatMap((key) => {
    const value = written[key];
    return typeof value === 'number' ? [[key, value] as const] : [];
  });
  return Object.fromEntries(numbers);
}

/** A number of a key result. Where nothing is said, the way to a target begins at 0. */
export function numberAt(numbers: Numbers, key: (typeof NUMBER_KEYS)[number]): number | undefined {
  const isStart = key === 'baseline' && numbers.target !== undefined;
  return numbers[key] ?? (isStart ? 0 : undefined);
}

/**
 * The numbers that a sentence still says after its key result was changed, or says instead of what
 * that counts; [] where the two go together.
 */
export function staleNumbers(sentence: string, before: Numbers, after: Numbers): readonly number[] {
  const said = numbersIn(sentence);
  const overtaken = NUMBER_KEYS.flatMap((key) => {
    const [was, is] = [numberAt(before, key), numberAt(after, key)];
    const isStale = was !== is && is !== undefined && !said.includes(is);
    return isStale && was !== undefined && said.includes(was) ? [was] : [];
  });
  return overtaken.length > 0 ? overtaken : differingNumbers(sentence, after);
}

/** A number of a key result that its sentence says otherwise, and is understood to say for that key. */
export interface SaidOtherwise {
  readonly key: (typeof NUMBER_KEYS)[number];
  readonly says: number;
  readonly is: number;
}

/** What a sentence says otherwise than its key result, where it is clear for which of its keys. */
export function saidOtherwise(sentence: string, file: Numbers): readonly SaidOtherwise[] {
  if (differingNumbers(sentence, file).length === 0) return [];
  return saidNumbers(sentence).numbers.flatMap(({ key, number }) => {
    const is = numberAt(file, key);
    return is === undefined || is === number ? [] : [{ key, says: number, is }];
  });
}

/** The numbers that a sentence says, where it says none that its key result counts. */
function differingNumbers(sentence: string, file: Numbers): readonly number[] {
  const { baseline = 0, target, at_least: least, at_most: most } = file;
  const distance = target === undefined ? undefined : Math.abs(target - baseline);
  const counted = [target, distance, least, most].filter((one) => one !== undefined);
  const said = [...new Set(numbersIn(sentence))].filter(
    (number) => target === undefined || number !== baseline,
  );
  return counted.length === 0 || said.some((number) => counted.includes(number)) ? [] : said;
}
