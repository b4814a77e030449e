import { usageError } from '../../domain/errors.ts';
import type { MeasureFile } from '../../domain/measure-schema.ts';
import { unknownFields } from '../../insight/findings/measure-fields.ts';
import { readTypedMeasure } from '../../workspace/typed-measure.ts';
import { flagValue } from '../running/flag-value.ts';

/**
 * What `--measure` says: a measure as a goal's file has it.
 * @throws CopError exit 2 where it is none, or looks for what can never be there
 */
export function measureFrom(written: string): MeasureFile {
  const measure = flagValue('--measure', readTypedMeasure(written));
  const [problem] = unknownFields(measure);
  if (problem) throw usageError(`--measure: ${problem.message}`, problem.remedy);
  return measure.written;
}
