import { measureFor } from '../../domain/fitting-measure.ts';
import type { KeyResult } from '../../domain/key-result.ts';
import type { Measure } from '../../domain/measure.ts';
import { readMeasure } from '../../domain/measure-file.ts';

/** The measure of a key result, or the shipped one that its sentence fits; undefined where there is neither. */
export function whatItCounts(keyResult: KeyResult): Measure | undefined {
  if (keyResult.measure) return keyResult.measure;
  const fitting = measureFor(keyResult);
  return fitting && readMeasure(fitting.name, []).value;
}
