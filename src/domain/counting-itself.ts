import { measureThatFits } from './fitting-measure.ts';
import { flagOf } from './flag-of.ts';
import { kindOf } from './key-result.ts';
import type { KeyResultFile } from './key-result-file.ts';
import { understandKeyResult } from './key-result-sentence.ts';
import type { ShippedMeasure } from './shipped-measures.ts';

/**
 * The key result that a sentence says, as `understandKeyResult` has it: but where the shipped measure
 * that fits goes with a level and the sentence says one number, that is a level to keep.
 * @param takenIds the ids of the goal's other key results
 */
export function understandToMeasure(sentence: string, takenIds: readonly string[]): KeyResultFile {
  return asLevel(understandKeyResult(sentence, takenIds));
}

function asLevel(file: KeyResultFile): KeyResultFile {
  const { id, key_result, target, baseline, unit } = file;
  if (target === undefined || baseline !== undefined) return file;
  const { goesWith = 'target' } = measureThatFits(key_result) ?? {};
  return { id, key_result, [goesWith]: target, ...(unit === undefined ? {} : { unit }) };
}

/**
 * The shipped measure that a key result could count itself by, by its sentence.
 * @returns undefined where it has a measure, where none fits, or where it was made another kind of
 *   key result than its sentence says, or counts in another unit
 */
export function measureToOffer(file: KeyResultFile): ShippedMeasure | undefined {
  if (file.measure !== undefined || file.steps !== undefined) return undefined;
  const meant = understandKeyResult(file.key_result, []);
  const isAsSaid = [meant, asLevel(meant)].some((one) => kindOf(one) === kindOf(file));
  const isOfUnit = file.unit === meant.unit;
  const isFromNothing = (file.baseline ?? 0) === (meant.baseline ?? 0);
  return isAsSaid && isOfUnit && isFromNothing ? measureThatFits(file.key_result) : undefined;
}

/**
 * A key result that counts itself by a shipped measure. One that says no number, `Send out a survey`,
 * counts to one of them.
 */
export function countingItself(file: KeyResultFile, { name, unit }: ShippedMeasure): KeyResultFile {
  if (kindOf(file) !== 'milestone') return { ...file, measure: name };
  return { ...file, target: 1, ...(unit === null ? {} : { unit }), measure: name };
}

/** The flags of `kr edit` that let a key result do so: `--target 1 --unit surveys --measure surveys-sent`. */
export function countingFlags(file: KeyResultFile, measure: ShippedMeasure): string {
  const after = countingItself(file, measure);
  const flags = (['target', 'unit', 'measure'] as const).flatMap((key) =>
    after[key] === file[key] ? [] : [`${flagOf(key)} ${asTyped(String(after[key]))}`],
  );
  return flags.join(' ');
}

function asTyped(word: string): string {
  return word.includes(' ') ? `"${word}"` : word;
}
