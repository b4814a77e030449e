import { join } from 'node:path';
import { plainCalendar } from '../domain/calendar.ts';
import { type Charter, readCharter } from '../domain/charter.ts';
import { type CopError, dataError } from '../domain/errors.ts';
import type { Finding } from '../domain/finding.ts';
import { CHARTER_FILE } from '../domain/layout.ts';
import { DEFAULT_THRESHOLDS } from '../domain/thresholds.ts';
import { notRegular, unreadable } from './contents.ts';
import type { Reading } from './reading.ts';

/** Reads cop.yaml; undefined where it has an error, which is told. */
export function readCharterFile(reading: Reading): Charter | undefined {
  return isFile(reading) ? reading.understand(CHARTER_FILE, readCharter) : undefined;
}

/** That no figure can be worked out as cop.yaml is: exit 3, with all that is wrong with it. */
export function unusableCharter(reading: Reading): CopError {
  const [first] = errorsIn(reading);
  return dataError(`${CHARTER_FILE} cannot be used as it is`, {
    remedy: 'Mend it and try again: every other file is read by what it says',
    findings: reading.findings,
    ...(first ? { place: first.place } : {}),
  });
}

/**
 * A charter in which nothing is said, so that the other files can be looked at all the same.
 * @throws CopError exit 3 where there is none to stand in for, or the other files may be of a newer format
 */
export function standInFor(reading: Reading): Charter {
  const errors = errorsIn(reading);
  const isNewer = errors.some((finding) => finding.code === 'charter/newer-format');
  if (errors.length === 0 || isNewer) throw unusableCharter(reading);
  return {
    name: '',
    members: { now: null, hopedFor: null },
    domain: null,
    practice: null,
    sponsor: null,
    scope: null,
    facilitators: [],
    meets: null,
    reviewOn: null,
    calendar: plainCalendar('UTC'),
    thresholds: DEFAULT_THRESHOLDS,
    imports: new Map(),
    adviceOff: new Set(),
  };
}

function errorsIn({ findings }: Reading): Finding[] {
  return findings.filter((finding) => finding.severity === 'error');
}

function isFile(reading: Reading): boolean {
  try {
    const kind = reading.disk.kindOf(join(reading.root, CHARTER_FILE));
    if (kind === undefined || kind === 'file') return true;
    reading.tell(notRegular(CHARTER_FILE, kind, 'file'));
  } catch (error) {
    reading.tell(unreadable(CHARTER_FILE, error));
  }
  return false;
}
