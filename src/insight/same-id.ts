import type { Quarter } from '../domain/calendar.ts';
import { dataError } from '../domain/errors.ts';
import { type Finding, findingOf } from '../domain/finding.ts';
import type { Goal } from '../domain/goal.ts';
import { duplicateGoal } from './findings/duplicates.ts';

/** A goal's file, and what it says where that could be read. */
interface GoalFile {
  readonly id: string;
  readonly quarter: Quarter;
  /** The path from the workspace's root. */
  readonly file: string;
  readonly goal: Goal | undefined;
}

/**
 * Refuses what leads to several files that are all of one id: nobody can tell then which is meant.
 * Where two say the same, that is what a move leaves that was cut short, and it is said how to end it.
 * @param found all that was found; where some have other ids, it is for others to tell
 * @throws CopError exit 3 with a finding for each of the files
 */
export function refuseSameId(found: readonly GoalFile[]): void {
  const files = [...new Map(found.map((one) => [one.file, one])).values()];
  const [first, second] = files;
  if (!first || !second || files.some(({ id }) => id !== first.id)) return;
  throw dataError(`${files.length} files have the id "${first.id}"`, {
    ...howToEnd(files),
    findings: files.map((one) => findingIn(one, one === first ? second : first)),
  });
}

function findingIn({ file }: GoalFile, other: GoalFile): Finding {
  return findingOf(duplicateGoal(file, other.file), { place: { file } });
}

function howToEnd(files: readonly GoalFile[]): { remedy: string; command: string } {
  const [older, newer] = [...files].sort((a, b) => (a.quarter < b.quarter ? -1 : 1));
  if (!older || !newer || files.length > 2 || !saySame(older.goal, newer.goal))
    return {
      remedy: 'So does a move that was cut short leave them. See what they say, and keep one',
      command: 'check',
    };
  return {
    remedy: `A move that was cut short leaves two such files. If the goal was to move to ${newer.quarter}, take the old one out`,
    command: `goal remove ${older.file}`,
  };
}

/** Whether two files say the same, but for what rests on their quarters. */
function saySame(one: Goal | undefined, other: Goal | undefined): boolean {
  return one !== undefined && other !== undefined && said(one) === said(other);
}

function said({ id: _, file: _file, quarter: _quarter, timeline, ...goal }: Goal): string {
  const keyResults = goal.keyResults.map((one) => ({ ...one, timeline: null }));
  return JSON.stringify({ ...goal, timeline: timeline.written, keyResults });
}
