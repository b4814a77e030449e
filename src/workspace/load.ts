import type { Charter } from '../domain/charter.ts';
import type { OnStep } from '../domain/step.ts';
import type { Disk } from './disk.ts';
import type { Loaded, Scope } from './loaded.ts';
import { readCharterFile, standInFor, unusableCharter } from './read-charter.ts';
import { readGoals } from './read-goals.ts';
import { readLog } from './read-log.ts';
import { readMembers } from './read-members.ts';
import { readPersonas } from './read-personas.ts';
import { readPractices } from './read-practices.ts';
import { readReviews } from './read-reviews.ts';
import { Reading } from './reading.ts';
import { tellStrays } from './strays.ts';
import { unreadIn } from './unread.ts';

/**
 * Reads of a workspace what a command uses, and tells all that is wrong with it. One bad file hides
 * no other. Nothing is opened for writing.
 * @param root the absolute path of the folder that holds cop.yaml
 * @param scope what to read; it may rest on what cop.yaml says
 * @param onStep hears of each file of many, just before it is read
 * @throws CopError exit 3 where cop.yaml has an error, with all of its findings
 */
export function loadWorkspace(
  disk: Disk,
  root: string,
  scope: Scope | ((charter: Charter) => Scope),
  onStep?: OnStep,
): Loaded {
  const reading = new Reading(disk, root, onStep);
  const charter = readCharterFile(reading);
  if (!charter) throw unusableCharter(reading);
  return loaded(reading, charter, typeof scope === 'function' ? scope(charter) : scope);
}

/**
 * Reads all of a workspace, carefully, also where cop.yaml has an error: a charter that says nothing
 * then stands in for it, and `community.unread` says so.
 * @throws CopError exit 3 where cop.yaml is not there, or of a format that only a newer version knows
 */
export function loadEverything(disk: Disk, root: string, onStep?: OnStep): Loaded {
  const reading = new Reading(disk, root, onStep);
  const charter = readCharterFile(reading) ?? standInFor(reading);
  return loaded(reading, charter, {
    personas: 'all',
    goals: 'all',
    reviews: 'all',
    members: 'carefully',
    practices: 'all',
    log: 'carefully',
  });
}

/**
 * Reads cop.yaml alone, also where it has an error that is to be mended: a charter that says nothing
 * then stands in for it, and `community.unread` says so.
 * @throws CopError exit 3 where it is not there, or of a format that only a newer version knows
 */
export function loadCharter(disk: Disk, root: string): Loaded {
  const reading = new Reading(disk, root);
  const charter = readCharterFile(reading) ?? standInFor(reading);
  return loaded(reading, charter, { personas: 'none', goals: 'none', log: 'none' });
}

function loaded(
  reading: Reading,
  charter: Charter,
  { personas, goals, log, reviews, members, practices }: Scope,
): Loaded {
  tellStrays(reading);
  const read = {
    charter,
    personas: personas === 'none' ? [] : readPersonas(reading),
    goals: goals === 'none' ? [] : readGoals(reading, goals, charter.calendar),
    members: members === undefined ? [] : readMembers(reading, members),
    records: log === 'none' ? [] : readLog(reading, log),
    reviews: reviews === undefined ? [] : readReviews(reading, reviews),
    practices: practices === undefined ? [] : readPractices(reading),
  };
  return {
    root: reading.root,
    community: { ...read, unread: unreadIn(reading, read) },
    findings: reading.findings,
    filesRead: reading.filesRead,
    locate: (problem) => reading.locate(problem),
    placeOf: (file, path) => reading.placeOf(file, path),
  };
}
