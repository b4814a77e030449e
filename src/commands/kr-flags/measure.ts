import type { MeasureFile } from '../../domain/measure-schema.ts';
import { readTypedMeasure } from '../../workspace/typed-measure.ts';
import { flagValue } from '../running/flag-value.ts';

/**
 * What `--measure` says: a measure as a goal's file has it.
 * @throws CopError exit 2 where it is none
 */
export function measureFrom(written: string): MeasureFile {
  return flagValue('--measure', readTypedMeasure(written)).written;
}
