import { measureThatFits } from './fitting-measure.ts';
import { kindOf } from './key-result.ts';
import type { KeyResultFile } from './key-result-file.ts';
import { understandKeyResult } from './key-result-sentence.ts';
import type { ShippedMeasure } from './shipped-measures.ts';

/**
 * The shipped measure that a key result could count itself by, by its sentence.
 * @returns undefined where it has a measure, where none fits, or where it was made another kind of
 *   key result than its sentence says, or counts in another unit
 */
export function measureToOffer(file: KeyResultFile): ShippedMeasure | undefined {
  if (file.measure !== undefined || file.steps !== undefined) return undefined;
  const meant = understandKeyResult(file.key_result, []);
  const isAsSaid = kindOf(file) === kindOf(meant) && file.unit === meant.unit;
  const isFromNothing = (file.baseline ?? 0) === (meant.baseline ?? 0);
  return isAsSaid && isFromNothing ? measureThatFits(file.key_result) : undefined;
}

/**
 * A key result that counts itself by a shipped measure. One that says no number, `Send out a survey`,
 * counts to one of them.
 */
export function countingItself(file: KeyResultFile, { name, unit }: ShippedMeasure): KeyResultFile {
  if (kindOf(file) !== 'milestone') return { ...file, measure: name };
  return { ...file, target: 1, ...(unit === null ? {} : { unit }), measure: name };
}
