import { join } from 'node:path';
import { FACILITATION_FILE } from '../domain/layout.ts';
import { type Practice, readFacilitation } from '../domain/practice.ts';
import { notRegular, unreadable } from './contents.ts';
import type { Reading } from './reading.ts';

/** Reads the practices of facilitation.yaml, in order; none where there is no such file, or it has an error. */
export function readPractices(reading: Reading): readonly Practice[] {
  if (!isThere(reading)) return [];
  return reading.understand(FACILITATION_FILE, readFacilitation) ?? [];
}

/** A community may have no practices yet. What stands in the place of the file is told. */
function isThere(reading: Reading): boolean {
  try {
    const kind = reading.disk.kindOf(join(reading.root, FACILITATION_FILE));
    if (kind === undefined || kind === 'file') return kind === 'file';
    reading.tell(notRegular(FACILITATION_FILE, kind, 'file'));
  } catch (error) {
    reading.tell(unreadable(FACILITATION_FILE, error));
  }
  return false;
}
