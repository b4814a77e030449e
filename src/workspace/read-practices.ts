import { join } from 'node:path';
import { FACILITATION_FILE } from '../domain/layout.ts';
import { type Practice, readFacilitation } from '../domain/practice.ts';
import type { Reading } from './reading.ts';

/** Reads the practices of facilitation.yaml, in order; none where there is no such file. */
export function readPractices(reading: Reading): readonly Practice[] {
  if (reading.disk.kindOf(join(reading.root, FACILITATION_FILE)) === undefined) return [];
  return reading.understand(FACILITATION_FILE, readFacilitation) ?? [];
}
