import { parseQuarter } from '../domain/calendar.ts';
import type { Community, Unread } from '../domain/community.ts';
import type { Finding } from '../domain/finding.ts';
import type { Goal } from '../domain/goal.ts';
import { slugOf } from '../domain/ids.ts';
import { CHARTER_FILE } from '../domain/layout.ts';
import { contentsOf, pathIn } from './contents.ts';
import type { Reading } from './reading.ts';

/** Of goals and personas also where they lie in a folder or under an ending that is not quite right. */
const GOAL = /^goals?\/(?:([^/]+)\/)?([^/]+)\.ya?ml$/i;
const PERSONA = /^personas?\/([^/]+)\.ya?ml$/i;
const REVIEW = /^reviews?(?:$|\/([^/]*))/i;
const ROSTERS = /^members?(?:\/|$)/i;
const PRACTICES = /^facilitations?(?:\/|\.ya?ml$)/i;
const RECORDS = /^logs?(?:\/|$)/i;

/**
 * What was found in a workspace and could not be read. A file with an error is never part of the
 * community, so the findings say which these are.
 * @param read what could be read: a goal or persona that was is not unread, whatever lies beside it
 */
export function unreadIn(reading: Reading, read: Pick<Community, 'goals' | 'personas'>): Unread {
  const files = [...new Set(reading.findings.flatMap((finding) => filesOf(finding, reading)))];
  return {
    charter: files.includes(CHARTER_FILE),
    goals: files
      .flatMap(goalIn)
      .filter((unread) => !read.goals.some((goal) => isSame(goal, unread))),
    personas: files.flatMap(personaIn).filter((id) => !read.personas.some((one) => one.id === id)),
    reviews: files.flatMap(reviewIn),
    practices: files.some((file) => PRACTICES.test(file)),
    members: files.filter((file) => ROSTERS.test(file)),
    log: files.filter((file) => RECORDS.test(file)),
  };
}

function filesOf({ code, severity, place }: Finding, reading: Reading): string[] {
  if (code === 'goal/no-quarter') {
    const { files } = contentsOf(reading.disk, reading.root, place.file);
    return files.map((name) => pathIn(place.file, name));
  }
  return severity === 'error' || code === 'file/not-read' ? [place.file] : [];
}

function goalIn(file: string): Unread['goals'] {
  const [, folder = '', name] = GOAL.exec(file) ?? [];
  return name === undefined ? [] : [{ id: idOf(name), quarter: parseQuarter(folder) ?? null }];
}

function personaIn(file: string): string[] {
  const name = PERSONA.exec(file)?.[1];
  return name === undefined ? [] : [idOf(name)];
}

/** Of a folder, or a name that is no quarter, nobody knows which it holds. */
function reviewIn(file: string): Unread['reviews'] {
  const review = REVIEW.exec(file);
  if (review === null) return [];
  return [parseQuarter(review[1]?.replace(/\.ya?ml$/i, '') ?? '') ?? null];
}

/** The id that a file's name comes nearest to. */
function idOf(name: string): string {
  return slugOf(name) || name;
}

function isSame(goal: Goal, { id, quarter }: Unread['goals'][number]): boolean {
  return goal.id === id && (quarter === null || goal.quarter === quarter);
}
