import { join } from 'node:path';
import { type Calendar, parseQuarter, type Quarter } from '../../domain/calendar.ts';
import { type CivilDate, dayIn } from '../../domain/civil-date.ts';
import { type Goal, readGoal } from '../../domain/goal.ts';
import type { GoalVersion } from '../../domain/goal-version.ts';
import type { Disk } from '../disk.ts';
import { Source } from '../source.ts';
import { checkText, LARGEST_FILE } from '../text-checks.ts';
import type { CommittedText } from './goal-chains.ts';
import { goalpostLines } from './goalpost-lines.ts';
import { type GitObject, readObjects } from './objects.ts';
import type { Git } from './run-git.ts';

/** The goals of a workspace as they were read, and from where. */
export interface GoalsRead {
  /** The absolute path of the folder that holds cop.yaml. */
  readonly root: string;
  readonly goals: readonly Goal[];
  /** The hash of the commit that they were read from; null where they are today's files. */
  readonly commit: string | null;
  /** The day that what is not committed yet is of. */
  readonly today: CivilDate;
  readonly calendar: Calendar;
}

/** A goal, what was committed of its file, and what the file says now. */
interface GoalFile {
  readonly goal: Goal;
  readonly committed: readonly CommittedText[];
  /** Null where the files of a commit were read. */
  readonly now: Uint8Array | null;
}

/** What a file said from a commit on, not yet read as a goal. */
interface Said {
  /** Equal where the goalposts are; undefined where that cannot be told without reading the goal. */
  readonly goalposts: string | undefined;
  /** Undefined where it cannot be read as a goal. */
  readonly goal: () => Goal | undefined;
  /** Undefined where it is not committed. */
  readonly by: CommittedText | undefined;
}

/**
 * What the goals whose goalposts may have been moved said before and say now, the oldest first. The
 * texts that it takes are read with one run of git, or none where nothing was changed; which of them are
 * needed as goals is seen from their lines.
 * @param disk where today's files are
 * @param chains what was committed, by the goals' ids; not what was committed long ago
 * @returns undefined where git did not give the texts
 */
export function goalVersions(
  disk: Disk,
  git: Git,
  looked: GoalsRead,
  chains: ReadonlyMap<string, readonly CommittedText[]>,
): readonly (readonly GoalVersion[])[] | undefined {
  const files = looked.goals.map((goal): GoalFile => {
    const now =
      looked.commit === null ? disk.read(join(looked.root, goal.file), LARGEST_FILE) : null;
    return { goal, committed: chains.get(goal.id) ?? [], now };
  });
  const names = [...new Set(files.flatMap(toRead))];
  const read = readObjects(git, names);
  if (read.kind !== 'fine') return undefined;
  const objects = new Map(names.map((name, index) => [name, read.objects[index] ?? null]));
  return files
    .map((file) => runsOf(saidIn(file, objects, looked)))
    .filter((runs) => runs.length > 1)
    .map((runs) => runs.flatMap((said) => versionOf(said, looked) ?? []));
}

/** The names of the texts that are needed: none of a file that was not changed. */
function toRead({ goal, committed, now }: GoalFile): string[] {
  const last = committed.at(-1);
  if (!last) return now === null ? [] : [inLastCommit(goal)];
  const isSettled = committed.length === 1 && (now === null || isSame(now, goal, last));
  return isSettled ? [] : committed.map(({ hash }) => hash);
}

/** What git calls the text of a goal's file in the last commit. */
function inLastCommit({ file }: Goal): string {
  return `HEAD:./${file}`;
}

function isSame(now: Uint8Array, goal: Goal, { path, hash }: CommittedText): boolean {
  return path === goal.file && hasHash(now, hash);
}

type Objects = ReadonlyMap<string, GitObject | null>;

function saidIn({ goal, committed, now }: GoalFile, objects: Objects, looked: GoalsRead): Said[] {
  const head = committed.length === 0 ? objects.get(inLastCommit(goal)) : undefined;
  const all = head ? [{ path: goal.file, hash: head.hash, commit: 'HEAD', seconds: 0 }] : committed;
  const said = all.flatMap((text) => {
    const object = head ?? objects.get(text.hash);
    return object ? [committedSaid(text, object.content, looked)] : [];
  });
  const last = said.at(-1);
  if (!last) return [];
  const isRead = now === null ? last.by?.path === goal.file : last.by && isSame(now, goal, last.by);
  if (isRead) return [...said.slice(0, -1), { ...last, goal: () => goal }];
  if (now === null) return said;
  return [...said, { goalposts: goalpostsIn(goal.quarter, now), goal: () => goal, by: undefined }];
}

function committedSaid(by: CommittedText, bytes: Uint8Array, looked: GoalsRead): Said {
  const [, folder = '', id = ''] = QUARTER_AND_ID.exec(by.path) ?? [];
  const quarter = parseQuarter(folder);
  if (!quarter) return { goalposts: undefined, goal: () => undefined, by };
  const where = { id, file: by.path, quarter };
  return {
    goalposts: goalpostsIn(quarter, bytes),
    goal: () => goalIn(bytes, where, looked.calendar),
    by,
  };
}

const QUARTER_AND_ID = /([^/]+)\/([^/]+)\.yaml$/;

/** The weeks of a timeline are those of its quarter. */
function goalpostsIn(quarter: Quarter, bytes: Uint8Array): string | undefined {
  const lines = goalpostLines(Buffer.from(bytes).toString('utf8'));
  return lines === undefined ? undefined : `${quarter}\n${lines}`;
}

/** Of each run of texts with the same goalposts one, as of the first of them; as a goal serves the last. */
function runsOf(all: readonly Said[]): readonly Said[] {
  const runs: Said[] = [];
  for (const said of all) {
    const before = runs.at(-1);
    const isRun = before?.goalposts !== undefined && before.goalposts === said.goalposts;
    if (isRun) runs[runs.length - 1] = { ...before, goal: () => said.goal() ?? before.goal() };
    else runs.push(said);
  }
  return runs;
}

function versionOf({ goal, by }: Said, looked: GoalsRead): GoalVersion | undefined {
  const read = goal();
  if (!read) return undefined;
  return {
    goal: read,
    // Asked for only where goalposts were moved: a clock in a time zone takes as long as git.
    get on() {
      return by ? dayOf(by, looked.calendar) : looked.today;
    },
    source: by ? { kind: 'git', commit: by.commit } : { kind: 'uncommitted' },
  };
}

type Where = Parameters<typeof readGoal>[1];

function goalIn(bytes: Uint8Array, where: Where, calendar: Calendar): Goal | undefined {
  if (bytes.length > LARGEST_FILE) return undefined;
  const { text, faults } = checkText(bytes);
  if (faults.length > 0) return undefined;
  const { yaml } = new Source(where.file, text);
  if (!yaml.whole || yaml.faults.length > 0) return undefined;
  return readGoal(yaml.data, where, calendar).value;
}

/** The years of a clock that can be right; another day is as good as their first or last. */
const [EARLIEST, LATEST] = [Date.UTC(1900, 1), Date.UTC(2199, 10)];

function dayOf({ seconds }: CommittedText, { timezone }: Calendar): CivilDate {
  return dayIn(timezone, new Date(Math.min(Math.max(seconds * 1000, EARLIEST), LATEST)));
}

/**
 * Whether git keeps bytes under a hash: as they are, or with the line endings that git gives them where
 * it changes them on the way to the disk.
 */
function hasHash(bytes: Uint8Array, hash: string): boolean {
  if (hashOf(bytes, hash.length) === hash) return true;
  const text = Buffer.from(bytes).toString('latin1');
  if (!text.includes('\r\n')) return false;
  return hashOf(Buffer.from(text.replaceAll('\r\n', '\n'), 'latin1'), hash.length) === hash;
}

function hashOf(bytes: Uint8Array, length: number): string {
  // Loaded when it is needed: most reports are on folders without a repository.
  const { createHash } = process.getBuiltinModule('node:crypto');
  const hash = createHash(length === 40 ? 'sha1' : 'sha256');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
