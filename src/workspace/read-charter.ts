import { join } from 'node:path';
import { type Charter, readCharter } from '../domain/charter.ts';
import { dataError } from '../domain/errors.ts';
import { CHARTER_FILE } from '../domain/layout.ts';
import { notRegular } from './contents.ts';
import type { Reading } from './reading.ts';

/**
 * Reads cop.yaml, without which no other file can be understood.
 * @throws CopError exit 3 where it has an error, with all that is wrong with it
 */
export function readCharterFile(reading: Reading): Charter {
  const charter = isFile(reading) ? reading.understand(CHARTER_FILE, readCharter) : undefined;
  if (charter) return charter;
  const { findings } = reading;
  const first = findings.find((finding) => finding.severity === 'error');
  throw dataError(`${CHARTER_FILE} cannot be used as it is`, {
    remedy: 'Mend it and try again: every other file is read by what it says',
    findings,
    ...(first ? { place: first.place } : {}),
  });
}

function isFile(reading: Reading): boolean {
  const kind = reading.disk.kindOf(join(reading.root, CHARTER_FILE));
  if (kind === undefined || kind === 'file') return true;
  reading.tell(notRegular(CHARTER_FILE, kind, 'file'));
  return false;
}
