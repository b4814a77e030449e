import { basename, dirname, resolve } from 'node:path';
import { usageError } from '../../domain/errors.ts';
import type { Measure } from '../../domain/measure.ts';
import { unknownFields } from '../../insight/findings/measure-fields.ts';
import { Reading } from '../../workspace/reading.ts';
import { readTypedMeasure } from '../../workspace/typed-measure.ts';
import { refuseErrors } from '../running/open.ts';
import type { Session } from '../running/session.ts';

/** What stands on the command line behind `measure try`. */
export interface TryWords {
  readonly written: string | undefined;
  readonly file?: string | undefined;
}

/**
 * The measure that is to be tried: as it is typed, or as a file says it.
 * @throws CopError exit 2 where there is none or two, or it is none that can be worked out; 3 or 4
 *   where the file cannot be read
 */
export function measureWanted(session: Session, { written, file }: TryWords): Measure {
  if (written !== undefined && file !== undefined)
    throw usageError('a measure is typed, or read from a file', 'Give one of the two');
  if (file !== undefined) return measureFrom(textOf(session, file), file);
  if (written !== undefined) return measureFrom(written, 'measure');
  throw usageError(
    'the measure is missing',
    'Name one, or write it out',
    'measure try "count: introductions"',
  );
}

function measureFrom(text: string, what: string): Measure {
  const parsed = readTypedMeasure(text);
  if (!parsed.ok) throw usageError(`${what}: ${parsed.problem}`, parsed.remedy);
  const [unknown] = unknownFields(parsed.value);
  if (unknown) throw usageError(`${what}: ${unknown.message}`, unknown.remedy);
  return parsed.value;
}

function textOf({ disk, folder }: Session, file: string): string {
  const path = resolve(folder, file);
  const reading = new Reading(disk, dirname(path));
  const source = reading.open(basename(path));
  refuseErrors(reading.findings);
  if (source) return source.text;
  throw usageError(`--file: there is no file ${file}`, 'Name a file that holds a definition');
}
